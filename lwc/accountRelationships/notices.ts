import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import { MOST_ROWS } from 'c/planQueries';
import { mapProblems, personOf, type RelationshipReading } from 'c/relationshipReading';
import type { RelationshipData } from 'c/relationshipSource';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What is named before the rest is counted. */
const MOST_NAMES = 5;

/** What a reader has to know of what is missing: cut off, not readable with his rights, or not drawn as the records have it. */
export function noticesOf({ isCut, unread }: RelationshipData, reading: RelationshipReading): readonly string[] {
  const problems = mapProblems(reading);
  const misplaced = problems.flatMap((problem) => {
    const person = problem.kind === 'misplaced' ? personOf(reading, problem.id) : undefined;
    return person ? calledName(person) : [];
  });
  const strays = problems.filter(({ kind }) => kind === 'strayLink').length;
  return [
    ...(isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
    ...(unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(unread))] : []),
    ...(misplaced.length > 0 ? [fillIn(LABELS.MISPLACED, shortList(misplaced))] : []),
    ...(strays > 0 ? [fillIn(LABELS.STRAY_LINKS, strays)] : []),
  ];
}

function shortList(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return formatList([...names.slice(0, MOST_NAMES), ...(rest > 0 ? [fillIn(LABELS.AND_MORE, rest)] : [])]);
}
