import CONFIRMED_ON from '@salesforce/label/c.CellWords_ConfirmedOn';
import FRESH from '@salesforce/label/c.CellWords_Fresh';
import NEVER_CONFIRMED from '@salesforce/label/c.CellWords_NeverConfirmed';
import STALE from '@salesforce/label/c.CellWords_Stale';
import STALE_SINCE from '@salesforce/label/c.CellWords_StaleSince';
import { fillIn } from 'c/fillIn';
import type { Freshness, IsoDate, Maybe } from 'c/planModel';
import { formatDay, formatDayAgo } from 'c/userFormat';

/** How fresh a cell is, in a word or two. */
export const FRESHNESS_WORDS: Readonly<Record<Freshness, string>> = { fresh: FRESH, stale: STALE, 'never confirmed': NEVER_CONFIRMED };

/** `Confirmed Mar 4, 2026 (3 days ago)`, `Stale: last confirmed …`, `Never confirmed`. */
export function freshnessWords(freshness: Freshness, confirmedOn: Maybe<IsoDate>, today: IsoDate): string {
  if (freshness === 'never confirmed' || !confirmedOn) return NEVER_CONFIRMED;
  return fillIn(freshness === 'stale' ? STALE_SINCE : CONFIRMED_ON, formatDay(confirmedOn), formatDayAgo(confirmedOn, today));
}
