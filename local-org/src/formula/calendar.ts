import { FormulaEvaluationError } from './formula.ts';

/** Dates while they are computed with: whole days since 1970-01-01 in UTC, the org's time zone. */
export const MILLISECONDS_PER_DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

export const dayOfText = (text: string): number => Date.parse(text.slice(0, 10)) / MILLISECONDS_PER_DAY;

const FIRST_INSTANT = Date.UTC(-1, 12, 1);
const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** @throws FormulaEvaluationError outside the years 0 to 9999 */
export function textOfInstant(milliseconds: number): string {
  if (!(milliseconds >= FIRST_INSTANT && milliseconds <= LAST_INSTANT)) throw new FormulaEvaluationError('The date is out of range');
  return new Date(milliseconds).toISOString();
}

export const textOfDay = (day: number): string => textOfInstant(day * MILLISECONDS_PER_DAY).slice(0, 10);

export const dayOfInstant = (milliseconds: number): number => Math.floor(milliseconds / MILLISECONDS_PER_DAY);

export function calendarDate(day: number): CalendarDate {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** @throws FormulaEvaluationError when there is no such day */
export function dayOf(year: number, month: number, day: number): number {
  const isReal =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  if (!isReal) throw new FormulaEvaluationError(`Invalid date: ${year}-${month}-${day}`);
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** The last day of a month goes to the last day of the other month, as ADDMONTHS is documented. */
export function addMonths(day: number, months: number): number {
  const from = calendarDate(day);
  const total = from.year * 12 + from.month - 1 + Math.trunc(months);
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const length = daysInMonth(year, month);
  const isLast = from.day === daysInMonth(from.year, from.month);
  return dayOf(year, month, isLast ? length : Math.min(from.day, length));
}

/** @throws FormulaEvaluationError when the text is no date */
export function parseDate(text: string): number {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (parts === null) throw new FormulaEvaluationError(`Invalid date: ${text}`);
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `2026-11-22 10:30:00`, also with `T`, a fraction and `Z`. @throws FormulaEvaluationError when the text is none */
export function parseDatetime(text: string): number {
  const parts = /^(\d{4}-\d{1,2}-\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?)?\s*Z?$/.exec(text.trim());
  const [hours, minutes, seconds] = [Number(parts?.[2] ?? 0), Number(parts?.[3] ?? 0), Number(parts?.[4] ?? 0)];
  if (parts === null || hours > 23 || minutes > 59 || seconds > 59) throw new FormulaEvaluationError(`Invalid datetime: ${text}`);
  return parseDate(parts[1] ?? '') * MILLISECONDS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(parts[5] ?? 0) * 1000;
}
