import { fillIn } from 'c/fillIn';
import {
  MOST_CHANGES,
  savePlanChangesInSteps,
  type ChangeGroup,
  type SaveProgress,
  type SteppedOutcome,
  type SteppedWay,
} from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** One group that was saved, with all that taking it back needs. */
export interface SavedPart<Facts> {
  /** The facts as they were read before. */
  readonly before: Facts;
  readonly changes: ChangeGroup;
  /** What the save gave, by position in `changes`. */
  readonly ids: readonly RecordId[];
}

/** What came of a save of several groups. */
export interface SavedGroups<Facts> {
  /** What was saved, in its order. */
  readonly parts: readonly SavedPart<Facts>[];
  readonly outcome: SteppedOutcome;
}

/**
 * Saves groups step by step, each whole or not at all. Never throws for what the platform refuses; a group too large for one save is refused whole with
 * a sentence, and keeps no other from being saved.
 * @param facts as they are read now
 */
export async function saveGroups<Facts>(
  facts: Facts,
  groups: readonly ChangeGroup[],
  onProgress: (progress: SaveProgress) => void = () => undefined,
  way: SteppedWay = {},
): Promise<SavedGroups<Facts>> {
  const all = groups.map((changes, group) => ({ changes, group })).filter(({ changes }) => changes.length > 0);
  const fitting = all.filter(({ changes }) => changes.length <= MOST_CHANGES);
  const tooLarge = all.filter(({ changes }) => changes.length > MOST_CHANGES);
  const sent = await savePlanChangesInSteps(
    fitting.map(({ changes }) => changes),
    onProgress,
    way,
  );
  const groupOf = (position: number) => fitting[position]!.group;
  const outcome: SteppedOutcome = {
    isSaved: sent.isSaved && tooLarge.length === 0,
    saved: sent.saved.map((one) => ({ ...one, group: groupOf(one.group) })),
    refused: [
      ...sent.refused.map(({ group, messages }) => ({ group: groupOf(group), messages })),
      ...tooLarge.map(({ group, changes }) => ({ group, messages: [fillIn(LABELS.TOO_MUCH, changes.length, MOST_CHANGES)] })),
    ],
    untried: sent.untried.map(groupOf),
  };
  return { parts: outcome.saved.map(({ changes, ids }) => ({ before: facts, changes, ids })), outcome };
}
