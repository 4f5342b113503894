import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { MatrixReading } from 'c/matrixReading';
import { savePlanChangesInSteps, type ChangeGroup, type SaveProblem, type SaveProgress, type SteppedOutcome } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { formatList } from 'c/userFormat';
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

/** What is named before the rest is counted. */
const MOST_NAMES = 5;

/** How many were refused comes first when there were several, and which; then each sentence once. */
function problemOf(
  before: MatrixReading,
  groups: readonly ChangeGroup[],
  { isSaved, saved, refused, untried }: SteppedOutcome,
): SaveProblem | undefined {
  if (isSaved) return undefined;
  const sentences = [...new Set(refused.flatMap(({ messages }) => messages))];
  if (groups.length === 1) return { messages: sentences };
  const names = [...refused.map(({ group }) => group), ...untried].flatMap((group) => nameOf(before, groups[group]!) ?? []);
  const rest = names.length > MOST_NAMES ? [fillIn(LABELS.AND_MORE, names.length - MOST_NAMES)] : [];
  const listed = formatList([...names.slice(0, MOST_NAMES), ...rest]);
  return {
    messages: [fillIn(LABELS.REFUSED, refused.length, untried.length), ...(listed ? [fillIn(LABELS.NOT_SAVED, listed)] : []), ...sentences],
    isPartlySaved: saved.length > 0,
  };
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
