import { fillIn } from 'c/fillIn';
import type { ChangeGroup, SaveProblem, SteppedOutcome } from 'c/planChanges';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What is named before the rest is counted. */
const MOST_NAMES = 5;

/** The platform's sentences, each once. */
export function refusalsIn({ refused }: SteppedOutcome): readonly string[] {
  return [...new Set(refused.flatMap(({ messages }) => messages))];
}

/**
 * Of several groups that were not all saved: how many were refused and which, then each sentence once.
 * @param nameOf whom or what a group is about; undefined where that has no name
 */
export function explainPartlySaved(
  groups: readonly ChangeGroup[],
  outcome: SteppedOutcome,
  nameOf: (group: ChangeGroup) => string | undefined,
): SaveProblem {
  const { saved, refused, untried } = outcome;
  const unsaved = [...refused.map(({ group }) => group), ...untried].map((group) => groups[group]!);
  const names = [...new Set(unsaved.flatMap((group) => nameOf(group) ?? []))];
  const rest = names.length > MOST_NAMES ? [fillIn(LABELS.AND_MORE, names.length - MOST_NAMES)] : [];
  const listed = formatList([...names.slice(0, MOST_NAMES), ...rest]);
  return {
    messages: [
      fillIn(LABELS.REFUSED, refused.length, untried.length),
      ...(listed ? [fillIn(LABELS.NOT_SAVED, listed)] : []),
      ...refusalsIn(outcome),
    ],
    isPartlySaved: saved.length > 0,
  };
}
