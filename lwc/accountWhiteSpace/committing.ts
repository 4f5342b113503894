import { namesOf } from 'c/cellWords';
import type { MatrixReading } from 'c/matrixReading';
import { savePlanChangesInSteps, type ChangeGroup, type SaveProblem, type SaveProgress, type SteppedOutcome } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { explainPartlySaved, refusalsIn } from 'c/partlySaved';
import { LABELS } from './labels.ts';
import { wayBackFrom, type WayBack } from './wayBack.ts';

/** What came of a save of several groups: what takes it back, and what is to be told. */
export interface Committed {
  readonly outcome: SteppedOutcome;
  /** Null when nothing was saved, or one of the saved groups cannot be taken back. */
  readonly wayBack: WayBack | null;
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
  const saved = outcome.saved.map(({ group, ids }) => ({ changes: groups[group]!, ids }));
  return { outcome, wayBack: wayBackFrom(before, saved, planId, LABELS.UNDONE), problem: problemOf(before, groups, outcome) };
}

function problemOf(before: MatrixReading, groups: readonly ChangeGroup[], outcome: SteppedOutcome): SaveProblem | undefined {
  if (outcome.isSaved) return undefined;
  if (groups.length === 1) return { messages: refusalsIn(outcome) };
  return explainPartlySaved(groups, outcome, (group) => nameOf(before, group));
}

/** The cell or buying center that a group is about; a group has one. */
function nameOf(before: MatrixReading, group: ChangeGroup): string | undefined {
  const names = namesOf(before);
  for (const change of group) {
    if (change.object === 'Buying_Center__c' && change.kind === 'update') return names.buyingCenter(change.id);
    if (change.object !== 'White_Space_Cell__c') continue;
    if (change.kind !== 'create') return names.cell(change.id);
    const { Buying_Center__c, Solution__c } = change.fields;
    return names.square({ buyingCenterId: String(Buying_Center__c), solutionId: String(Solution__c) });
  }
  return undefined;
}
