import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { MOST_ROWS } from 'c/planQueries';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import { LABELS } from './labels.ts';

/** What is not as complete as it looks. */
export function noticesOf({ isCut, policyProblems, unread }: WhiteSpaceData): readonly string[] {
  return [
    ...(isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
    ...policyProblems.map((line) => fillIn(LABELS.POLICY_LINE, line)),
    ...(unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(unread))] : []),
  ];
}
