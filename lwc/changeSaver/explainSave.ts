import { explainPartlySaved, refusalsIn } from 'c/partlySaved';
import { explainRefusal, type ChangeGroup, type SaveProblem, type SteppedOutcome } from 'c/planChanges';
import type { SavingBook } from './savingBook.ts';

/**
 * What of a save is to be told: undefined when everything was saved. Of one group, who was faster; of several, how many and who, then each sentence once.
 * @param before what the groups were made from
 * @param now the facts as they were read after the save
 */
export function explainSave<Reading extends { readonly facts: unknown }>(
  book: SavingBook<Reading>,
  before: Reading,
  now: Reading['facts'],
  groups: readonly ChangeGroup[],
  outcome: SteppedOutcome,
): SaveProblem | undefined {
  if (outcome.isSaved) return undefined;
  if (groups.length === 1) return explainOne(book, now, groups[0]!, refusalsIn(outcome));
  return explainPartlySaved(groups, outcome, (group) => book.nameOf(before, group));
}

/** A record that somebody saved or removed meanwhile explains the refusal; else the platform's sentences do. */
function explainOne<Reading extends { readonly facts: unknown }>(
  book: SavingBook<Reading>,
  now: Reading['facts'],
  group: ChangeGroup,
  messages: readonly string[],
): SaveProblem {
  for (const change of group) {
    if (change.kind !== 'update' || !book.tellsWhoSaved.includes(change.object)) continue;
    const problem = explainRefusal(
      messages,
      change.seenRevision,
      book.recordOf(now, change.object, change.id) as Parameters<typeof explainRefusal>[2],
    );
    if (problem.conflict || problem.isDeleted) return problem;
  }
  return { messages };
}
