import { addDays, type IsoDate, type Maybe } from 'c/planModel';
import type { TimeRange } from './timeScale.ts';

/** A slip of the keyboard (2206 for 2026) must not stretch the scale; what lies beyond stands at its end. */
const MOST_YEARS = { back: 3, ahead: 5 };
const LEAST_QUARTERS = 4;

/** Whole quarters around today and all these days. @param days in any order; what nobody said is left out */
export function rangeOf(days: readonly Maybe<IsoDate>[], today: IsoDate): TimeRange {
  const year = Number(today.slice(0, 4));
  const [earliest, latest] = [`${year - MOST_YEARS.back}-01-01`, `${year + MOST_YEARS.ahead}-12-31`];
  let [from, to] = [today, today];
  for (const day of days) {
    if (!day) continue;
    if (day < from) from = day < earliest ? earliest : day;
    if (day > to) to = day > latest ? latest : day;
  }
  const first = quarterOf(from);
  return { from: startOf(first), to: addDays(startOf(Math.max(quarterOf(to) + 1, first + LEAST_QUARTERS)), -1) };
}

/** Quarters since the year 0. */
function quarterOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function startOf(quarter: number): IsoDate {
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
}
