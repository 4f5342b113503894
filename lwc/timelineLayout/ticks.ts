import { addDays, daysBetween, type IsoDate } from 'c/planModel';
import { dayAt, xOf, type TimeScale, type Zoom } from './timeScale.ts';

export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** A year, quarter, … on the scale. At the ends it may be cut off. */
export interface Tick {
  readonly unit: TickUnit;
  /** Its first day, even where that is cut off. */
  readonly day: IsoDate;
  readonly x: number;
  readonly width: number;
}

const UNITS: Readonly<Record<Zoom, { readonly major: TickUnit; readonly minor: TickUnit }>> = {
  year: { major: 'year', minor: 'quarter' },
  quarter: { major: 'quarter', minor: 'month' },
  month: { major: 'month', minor: 'week' },
  week: { major: 'week', minor: 'day' },
};

/** The two lines above the bars. */
export function tickUnits(zoom: Zoom): { readonly major: TickUnit; readonly minor: TickUnit } {
  return UNITS[zoom];
}

/** The ticks of a unit of which something lies between two places: a long scale has more than one can draw. */
export function ticksOf(scale: TimeScale, unit: TickUnit, fromX: number, toX: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const last = Math.min(toX, scale.width);
  let day = beginOf(unit, dayAt(scale, Math.max(0, fromX)));
  for (let start = Math.max(0, xOf(scale, day)); start < last;) {
    const next = nextOf(unit, day);
    const end = Math.min(scale.width, xOf(scale, next));
    ticks.push({ unit, day, x: start, width: end - start });
    day = next;
    start = end;
  }
  return ticks;
}

const MONTHS: Readonly<Record<Exclude<TickUnit, 'week' | 'day'>, number>> = { year: 12, quarter: 3, month: 1 };

function beginOf(unit: TickUnit, day: IsoDate): IsoDate {
  if (unit === 'day') return day;
  if (unit === 'week') return addDays(day, -((daysBetween(A_MONDAY, day) % 7) + 7) % 7);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(year, month - 1 - ((month - 1) % MONTHS[unit]));
}

/** ISO 8601: a week begins on Monday. */
const A_MONDAY = '2024-01-01';

function nextOf(unit: TickUnit, day: IsoDate): IsoDate {
  if (unit === 'day') return addDays(day, 1);
  if (unit === 'week') return addDays(day, 7);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(year, month - 1 + MONTHS[unit]);
}

/** @param month from 0, past 11 in the next year */
function dayOf(year: number, month: number): IsoDate {
  return `${String(year + Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
