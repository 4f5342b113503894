import { addMonths, calendarDate, dayOf, dayOfInstant, textOfDay } from '../formula/calendar.ts';

/** Whole days, `end` not included. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** The first day of the unit that `day` lies in, moved by `count` units. Weeks begin on Sunday (locale en_US). */
function startOf(unit: Unit, day: number, count: number): number {
  const { year, month } = calendarDate(day);
  switch (unit) {
    case 'DAY':
      return day + count;
    case 'WEEK':
      return day - ((((day + 4) % 7) + 7) % 7) + 7 * count;
    case 'MONTH':
      return addMonths(dayOf(year, month, 1), count);
    case 'QUARTER':
      return addMonths(dayOf(year, month - ((month - 1) % 3), 1), 3 * count);
    case 'YEAR':
      return addMonths(dayOf(year, 1, 1), 12 * count);
  }
}

const units = (unit: Unit, today: number, from: number, to: number): DayRange => ({
  start: startOf(unit, today, from),
  end: startOf(unit, today, to + 1),
});

const FIXED: Readonly<Record<string, (today: number) => DayRange>> = {
  YESTERDAY: (today) => units('DAY', today, -1, -1),
  TODAY: (today) => units('DAY', today, 0, 0),
  TOMORROW: (today) => units('DAY', today, 1, 1),
  LAST_90_DAYS: (today) => ({ start: today - 90, end: today + 1 }),
  NEXT_90_DAYS: (today) => ({ start: today + 1, end: today + 91 }),
};

const SHIFTS: Readonly<Record<string, number>> = { LAST: -1, THIS: 0, NEXT: 1 };

/**
 * The days a date literal stands for, on the calendar (the org's fiscal year is the calendar year).
 * `LAST_N_DAYS:n` ends with today, `LAST_N_WEEKS:n` and its like with the unit before this one, as documented.
 * Undefined when there is no such literal.
 */
export function dateLiteralDays(name: string, n: number | undefined, now: number): DayRange | undefined {
  const today = dayOfInstant(now);
  const fixed = FIXED[name];
  if (fixed !== undefined) return fixed(today);
  const plain = name.replace('FISCAL_', '');
  const unit = (word: string | undefined): Unit => (word ?? '').replace(/S$/, '') as Unit;
  const one = /^(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(plain);
  if (one !== null) {
    const shift = SHIFTS[one[1] ?? ''] ?? 0;
    return units(unit(one[2]), today, shift, shift);
  }
  if (n === undefined || !Number.isInteger(n) || n < 0 || n > 100_000) return undefined;
  const many = /^(LAST|NEXT)_N_(DAY|WEEK|MONTH|QUARTER|YEAR)S$/.exec(plain);
  if (many !== null) {
    if (many[1] === 'NEXT') return units(unit(many[2]), today, 1, n);
    return many[2] === 'DAY' ? { start: today - n, end: today + 1 } : units(unit(many[2]), today, -n, -1);
  }
  const ago = /^N_(DAY|WEEK|MONTH|QUARTER|YEAR)S_AGO$/.exec(plain);
  return ago === null ? undefined : units(unit(ago[1]), today, -n, -n);
}

/** A day as a column of the type holds its first moment. */
export const columnText = (day: number, type: 'date' | 'datetime'): string =>
  type === 'date' ? textOfDay(day) : `${textOfDay(day)}T00:00:00.000Z`;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATETIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** What an unquoted value is: a date, a moment (as stored), or neither. */
export function writtenDate(text: string): { readonly type: 'date' | 'datetime'; readonly text: string } | undefined {
  if (DATE.test(text))
    return Number.isNaN(Date.parse(text)) || textOfDay(Date.parse(text) / 86_400_000) !== text ? undefined : { type: 'date', text };
  if (!DATETIME.test(text)) return undefined;
  const moment = Date.parse(text.toUpperCase());
  return Number.isNaN(moment) ? undefined : { type: 'datetime', text: new Date(moment).toISOString() };
}
