import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import type { OsaData } from 'c/osaSource';
import { MOST_ROWS } from 'c/planQueries';
import { LABELS } from './labels.ts';

/** What a reader has to know of what is missing: cut off, or not readable with his rights. */
export function noticesOf({ isCut, unread }: OsaData): readonly string[] {
  return [...(isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []), ...(unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(unread))] : [])];
}
