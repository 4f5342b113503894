import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { MOST_ROWS } from 'c/planQueries';
import type { RelationshipData } from 'c/relationshipSource';
import { LABELS } from './labels.ts';

/** What a reader has to know of what is missing: cut off, or not readable with his rights. */
export function noticesOf({ isCut, unread }: RelationshipData): readonly string[] {
  return [...(isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []), ...(unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(unread))] : [])];
}
