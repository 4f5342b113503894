import CellEditorModal, { type EditorResult, type SaveCell } from 'c/cellEditorModal';
import { squareOrEmpty } from 'c/matrixReading';
import { savePlanChanges } from 'c/planChanges';
import { editedCellChanges, vouching } from './editedCell.ts';
import { now, type Host, type Place } from './host.ts';
import { LABELS } from './labels.ts';
import { cellNow, explain, isRetired, retiredMeanwhile } from './refusals.ts';
import { wayBackFrom, type Opened, type WayBack } from './wayBack.ts';

/** The cell with all its inputs. */
export async function openEditor(host: Host, { buyingCenterId, solutionId }: Place, typed?: string): Promise<Opened<EditorResult>> {
  const { infos } = host.metadata;
  let wayBack: WayBack | null = null;
  let isKnownRetired = isRetired(host, solutionId);
  const save: SaveCell = async (fields, newInsight, seenRevision, isConfirmed) => {
    const problem = isKnownRetired ? undefined : await retiredMeanwhile(host, solutionId, LABELS.RETIRED_MEANWHILE);
    const before = host.actual;
    const square = squareOrEmpty(before, buyingCenterId, solutionId);
    if (problem) {
      // Told once: who saves again means it.
      isKnownRetired = true;
      return { problem, current: cellNow(host, square) };
    }
    const all = { ...fields, ...(isConfirmed ? vouching() : {}) };
    const changes = editedCellChanges(before, square, all, newInsight, seenRevision, now().savedAt);
    const outcome = await savePlanChanges(changes);
    await host.refresh();
    if (!outcome.isSaved) return { problem: explain(host, outcome.messages, square, seenRevision), current: cellNow(host, square) };
    wayBack = wayBackFrom(before, [{ changes, ids: outcome.ids }], host.plan?.id, LABELS.UNDONE);
    return undefined;
  };
  const result = await CellEditorModal.open<EditorResult>({
    size: 'large',
    matrix: host.matrix,
    buyingCenterId,
    solutionId,
    typed,
    fieldInfos: infos['White_Space_Cell__c']?.fields ?? {},
    insightInfos: infos['Insight__c']?.createable ? infos['Insight__c'].fields : {},
    canConvert: Boolean(infos['Opportunity']?.createable),
    readCurrent: () => host.matrix,
    save,
  });
  return { result, wayBack };
}
