/** Days relative to the day of loading; negative is the past. */
export interface Calendar {
  day(offset: number): string;
  /** At nine in the morning, UTC, plus `hours`. */
  moment(offset: number, hours?: number): string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** @param now epoch milliseconds */
export function calendarFrom(now: number): Calendar {
  const at = (offset: number) => new Date(now + offset * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  return {
    day: at,
    moment: (offset, hours = 0) => `${at(offset)}T${String(9 + hours).padStart(2, '0')}:00:00.000Z`,
  };
}
