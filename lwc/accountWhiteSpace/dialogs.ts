import { conversionChanges, linkChanges, unlinkChanges, type CellGroup } from 'c/cellChanges';
import { withDescriptionNow, type Conversion, type Link } from 'c/cellConversion';
import CellEditorModal, { type EditorResult, type SaveCell } from 'c/cellEditorModal';
import { HEADINGS } from 'c/conversionWords';
import type { Held } from 'c/held';
import { squareOfOpportunity, squareOrEmpty, type MatrixReading, type SquareReading } from 'c/matrixReading';
import OpportunityFromCellModal, { type ConversionAnswer, type ConversionResult } from 'c/opportunityFromCellModal';
import OpportunityImportModal, { type ImportLink, type ImportResult } from 'c/opportunityImportModal';
import OpportunityLinkModal, { type LinkAnswer, type LinkRequest, type LinkResult } from 'c/opportunityLinkModal';
import { explainRefusal, savePlanChanges, type PlanChange, type SaveOutcome, type SaveProblem } from 'c/planChanges';
import type { OpportunityStage, PriceBookEntry, RecordId } from 'c/planModel';
import type { CellView } from 'c/planQueries';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import { today } from 'c/userFormat';
import { editedCellChanges, vouching } from './editedCell.ts';
import { LABELS } from './labels.ts';

export interface Place {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
}

/** What the dialogs need of the page; asked when they save, as it may have read again since they opened. */
export interface Host {
  /** As shown. */
  readonly matrix: Held<MatrixReading> | undefined;
  /** Under the team's policy: what is saved rests on this one. */
  readonly actual: MatrixReading;
  readonly infos: Readonly<Record<string, ObjectInfo>>;
  readonly stages: readonly OpportunityStage[];
  readonly priceBookEntries: readonly PriceBookEntry[];
  readonly roleOptions: readonly string[];
  refresh(): Promise<void>;
  /** The description of an opportunity as it is now; undefined when it could not be read. */
  readDescription(opportunityId: RecordId): Promise<string | null | undefined>;
}

/** What every save says of its moment. */
export function now() {
  return { savedAt: new Date().toISOString(), today: today(), continuedSubject: LABELS.CONTINUED };
}

export function openEditor(host: Host, { buyingCenterId, solutionId }: Place, typed?: string): Promise<EditorResult | undefined> {
  const save: SaveCell = async (fields, newInsight, seenRevision, isConfirmed) => {
    const square = squareOrEmpty(host.actual, buyingCenterId, solutionId);
    const all = { ...fields, ...(isConfirmed ? vouching() : {}) };
    const outcome = await saveAndRead(host, editedCellChanges(host.actual, square, all, newInsight, seenRevision, now().savedAt));
    if (outcome.isSaved) return undefined;
    const current = cellNow(host, square);
    const problem = square.isRecorded ? explainRefusal(outcome.messages, seenRevision, current) : { messages: outcome.messages };
    return { problem, current };
  };
  return CellEditorModal.open<EditorResult>({
    size: 'large',
    matrix: host.matrix,
    buyingCenterId,
    solutionId,
    typed,
    fieldInfos: host.infos['White_Space_Cell__c']?.fields ?? {},
    insightInfos: host.infos['Insight__c']?.createable ? host.infos['Insight__c'].fields : {},
    canConvert: Boolean(host.infos['Opportunity']?.createable),
    readCurrent: () => host.matrix,
    save,
  });
}

export function openConversion(host: Host, { buyingCenterId, solutionId }: Place): Promise<ConversionResult | undefined> {
  const save = async (conversion: Conversion): Promise<ConversionAnswer> => {
    const square = squareOrEmpty(host.actual, buyingCenterId, solutionId);
    const outcome = await saveAndRead(host, conversionChanges(host.actual, square, conversion, now()));
    if (outcome.isSaved) return { isSaved: true, opportunityId: outcome.ids[0]! };
    return { isSaved: false, problem: explain(host, outcome.messages, square), current: host.matrix! };
  };
  const { matrix, stages, priceBookEntries, roleOptions } = host;
  return OpportunityFromCellModal.open<ConversionResult>({
    size: 'medium',
    matrix,
    buyingCenterId,
    solutionId,
    stages,
    priceBookEntries,
    roleOptions,
    save,
  });
}

export function openLink(host: Host, { buyingCenterId, solutionId }: Place): Promise<LinkResult | undefined> {
  const save = async (request: LinkRequest): Promise<LinkAnswer> => {
    const square = squareOrEmpty(host.actual, buyingCenterId, solutionId);
    const changes = request.kind === 'link' ? await linkNow(host, square, request.link) : unlinkChanges(host.actual, square, now());
    const outcome = await saveAndRead(host, changes);
    return outcome.isSaved ? undefined : { problem: explain(host, outcome.messages, square), current: host.matrix! };
  };
  return OpportunityLinkModal.open<LinkResult>({ size: 'medium', matrix: host.matrix, buyingCenterId, solutionId, save });
}

/** Links are saved one by one, each whole; the matrix is read again once at the end. */
export async function openImport(host: Host): Promise<ImportResult | undefined> {
  const save = async ({ buyingCenterId, solutionId, link }: ImportLink): Promise<SaveProblem | undefined> => {
    const square = squareOrEmpty(host.actual, buyingCenterId, solutionId);
    return problemOf(await savePlanChanges(await linkNow(host, square, link)));
  };
  const undo = async (opportunityId: RecordId): Promise<SaveProblem | undefined> => {
    await host.refresh();
    const square = squareOfOpportunity(host.actual, opportunityId);
    return square ? problemOf(await savePlanChanges(unlinkChanges(host.actual, square, now()))) : undefined;
  };
  const result = await OpportunityImportModal.open<ImportResult>({ size: 'large', matrix: host.matrix, save, undo });
  await host.refresh();
  return result;
}

/** Nothing guards an opportunity against two savers, so its description is read again just before something is added to it. */
async function linkNow(host: Host, square: SquareReading, link: Link): Promise<CellGroup> {
  const description = await host.readDescription(link.opportunityId);
  return linkChanges(host.actual, square, withDescriptionNow(link, description, HEADINGS), now());
}

async function saveAndRead(host: Host, changes: readonly PlanChange[]): Promise<SaveOutcome> {
  const outcome = await savePlanChanges(changes);
  await host.refresh();
  return outcome;
}

function problemOf(outcome: SaveOutcome): SaveProblem | undefined {
  return outcome.isSaved ? undefined : { messages: outcome.messages };
}

function explain(host: Host, messages: readonly string[], seen: SquareReading): SaveProblem {
  return seen.isRecorded ? explainRefusal(messages, seen.cell.revision, cellNow(host, seen)) : { messages };
}

/** What the source reads are views: the cell with who saved it last. */
function cellNow(host: Host, { cell, isRecorded, key }: SquareReading): CellView | undefined {
  const { facts, cellIndex, squareIndex } = host.actual;
  // Somebody may have recorded the square meanwhile.
  const position = isRecorded ? cellIndex[cell.id] : squareIndex[key];
  return facts.cells[position ?? -1] as CellView | undefined;
}
