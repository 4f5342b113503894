import { undoChanges } from 'c/cellChanges';
import { fillIn } from 'c/fillIn';
import type { MatrixReading } from 'c/matrixReading';
import { savePlanChangesInSteps, type ChangeGroup, type SaveProblem, type SaveProgress, type SteppedOutcome } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** What came of a save of several groups: what takes it back, and what is to be told. */
export interface Committed {
  readonly outcome: SteppedOutcome;
  /** Null when nothing was saved, or one of the saved groups cannot be taken back. */
  readonly undo: readonly ChangeGroup[] | null;
  /** Undefined when everything was saved. */
  readonly problem: SaveProblem | undefined;
}

/** Saves groups step by step, and prepares the way back from those that were saved. */
export async function commit(
  before: MatrixReading,
  groups: readonly ChangeGroup[],
  planId: RecordId | undefined,
  onProgress: (progress: SaveProgress) => void,
): Promise<Committed> {
  const outcome = await savePlanChangesInSteps(groups, onProgress);
  const options = { savedAt: new Date().toISOString(), planId };
  // The last saved first: a later group may rest on an earlier one.
  const inverse = outcome.saved.map(({ group, ids }) => undoChanges(before, groups[group]!, ids, options)).reverse();
  const canUndo = inverse.length > 0 && inverse.every((changes) => changes !== null);
  return {
    outcome,
    undo: canUndo ? inverse.filter((changes) => changes !== null) : null,
    problem: problemOf(outcome, groups.length),
  };
}

/** Each sentence once; how many were saved comes first when not all were. */
function problemOf({ isSaved, saved, refused, untried }: SteppedOutcome, all: number): SaveProblem | undefined {
  if (isSaved) return undefined;
  const sentences = [...new Set(refused.flatMap(({ messages }) => messages))];
  const share = all > 1 ? [fillIn(LABELS.SAVED_PARTLY, saved.length, all, refused.length, untried.length)] : [];
  return { messages: [...share, ...sentences] };
}
