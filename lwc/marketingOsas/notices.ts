import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { actionOf, type OsaReading } from 'c/osaReading';
import type { OsaData } from 'c/osaSource';
import { MOST_ROWS } from 'c/planQueries';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What a reader has to know of what is missing or cannot be as it is recorded. */
export function noticesOf({ isCut, unread }: OsaData, reading: OsaReading): readonly string[] {
  const circles = reading.problems.flatMap((problem) => (problem.kind === 'circle' ? [problem.actionIds] : []));
  const nameOf = (id: string) => actionOf(reading, id)?.name ?? '';
  return [
    ...(isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
    ...(unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(unread))] : []),
    ...(reading.orphanIds.length > 0 ? [fillIn(LABELS.ORPHANS, reading.orphanIds.length)] : []),
    ...circles.map((ids) => fillIn(LABELS.CIRCLE, formatList(ids.map(nameOf)))),
  ];
}
