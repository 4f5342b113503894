import type { IsoDate, Maybe } from './provenance.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

/** The day that many days later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** `fresh` and `stale` need a confirmation date; without one nobody ever confirmed it. */
export type Freshness = 'fresh' | 'stale' | 'never confirmed';

/** How fresh an assertion is today (system A: every section knows when it was last confirmed). */
export function freshnessOf(confirmedOn: Maybe<IsoDate>, today: IsoDate, staleAfterDays: number): Freshness {
  if (!confirmedOn) return 'never confirmed';
  return daysBetween(confirmedOn, today) > staleAfterDays ? 'stale' : 'fresh';
}
