import { cellDraftOf, conversionChanges, linkChanges, unlinkChanges, type CellGroup } from 'c/cellChanges';
import { withDescriptionNow, type Conversion, type Link } from 'c/cellConversion';
import { HEADINGS } from 'c/conversionWords';
import { squareOrEmpty, type SquareReading } from 'c/matrixReading';
import OpportunityFromCellModal, { type ConversionAnswer, type ConversionResult } from 'c/opportunityFromCellModal';
import OpportunityImportModal, { type ImportLink, type ImportResult } from 'c/opportunityImportModal';
import OpportunityLinkModal, { type LinkAnswer, type LinkRequest, type LinkResult } from 'c/opportunityLinkModal';
import { savePlanChanges, type SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { now, type Host, type Place } from './host.ts';
import { LABELS } from './labels.ts';
import { explain, problemOf, retiredMeanwhile } from './refusals.ts';
import { conversionWayBack, wayBackFrom, type Opened, type Saved, type WayBack } from './wayBack.ts';

/** The cell becomes an opportunity. */
export async function openConversion(host: Host, { buyingCenterId, solutionId }: Place): Promise<Opened<ConversionResult>> {
  const { matrix, priceBookEntries, metadata } = host;
  const { stages, roleOptions } = metadata;
  const opened = squareOrEmpty(host.actual, buyingCenterId, solutionId);
  let wayBack: WayBack | null = null;
  const save = async (conversion: Conversion): Promise<ConversionAnswer> => {
    const problem = await retiredMeanwhile(host, solutionId, LABELS.RETIRED_NOT_CONVERTED);
    if (problem) return { isSaved: false, problem, current: host.matrix! };
    const before = host.actual;
    const square = squareOrEmpty(before, buyingCenterId, solutionId);
    const isAnew = opened.isRecorded && !square.isRecorded;
    const changes = conversionChanges(before, square, isAnew ? withCellOf(conversion, opened) : conversion, now());
    const outcome = await savePlanChanges(changes);
    await host.refresh();
    if (!outcome.isSaved) return { isSaved: false, problem: explain(host, outcome.messages, square), current: host.matrix! };
    wayBack = conversionWayBack(host, before, { changes, ids: outcome.ids });
    return { isSaved: true, opportunityId: outcome.ids[0]! };
  };
  const offers = { stages, priceBookEntries, roleOptions };
  const result = await OpportunityFromCellModal.open<ConversionResult>({
    size: 'medium',
    matrix,
    buyingCenterId,
    solutionId,
    ...offers,
    save,
  });
  return { result, wayBack };
}

/** The cell is linked to an opportunity that exists, or the link is taken back. */
export async function openLink(host: Host, { buyingCenterId, solutionId }: Place): Promise<Opened<LinkResult>> {
  let wayBack: WayBack | null = null;
  const save = async (request: LinkRequest): Promise<LinkAnswer> => {
    const before = host.actual;
    const square = squareOrEmpty(before, buyingCenterId, solutionId);
    const changes = request.kind === 'link' ? await linkNow(host, square, request.link) : unlinkChanges(before, square, now());
    const outcome = await savePlanChanges(changes);
    await host.refresh();
    if (!outcome.isSaved) return { problem: explain(host, outcome.messages, square), current: host.matrix! };
    wayBack = linkWayBack(host, before, [{ changes, ids: outcome.ids }]);
    return undefined;
  };
  const result = await OpportunityLinkModal.open<LinkResult>({ size: 'medium', matrix: host.matrix, buyingCenterId, solutionId, save });
  return { result, wayBack };
}

/** Opportunities without a cell get one. Links are saved one by one, each whole; the matrix is read again once at the end. */
export async function openImport(host: Host): Promise<Opened<ImportResult>> {
  const before = host.actual;
  const saved = new Map<RecordId, Saved>();
  const save = async ({ buyingCenterId, solutionId, link }: ImportLink): Promise<SaveProblem | undefined> => {
    const changes = await linkNow(host, squareOrEmpty(before, buyingCenterId, solutionId), link);
    const outcome = await savePlanChanges(changes);
    if (outcome.isSaved) saved.set(link.opportunityId, { changes, ids: outcome.ids });
    return problemOf(outcome);
  };
  const undo = async (opportunityId: RecordId): Promise<SaveProblem | undefined> => {
    const [changes] = linkWayBack(host, before, [saved.get(opportunityId)!])?.groups ?? [];
    return changes && problemOf(await savePlanChanges(changes));
  };
  const result = await OpportunityImportModal.open<ImportResult>({ size: 'large', matrix: host.matrix, save, undo });
  await host.refresh();
  const linked = (result?.linkedIds ?? []).flatMap((id) => saved.get(id) ?? []);
  return { result, wayBack: linkWayBack(host, before, linked) };
}

/** Nothing guards an opportunity against two savers, so its description is read again just before something is added to it. */
async function linkNow(host: Host, square: SquareReading, link: Link): Promise<CellGroup> {
  const description = await host.readDescription(link.opportunityId);
  return linkChanges(host.actual, square, withDescriptionNow(link, description, HEADINGS), now());
}

/** What was added to a description stays there, and that is said. */
function linkWayBack(host: Host, before: Host['actual'], saved: readonly Saved[]): WayBack | null {
  const hasAdded = saved.some(({ changes }) => changes.some(({ kind, object }) => kind === 'update' && object === 'Opportunity'));
  return wayBackFrom(before, saved, host.plan?.id, hasAdded ? LABELS.UNDONE_LINKS : LABELS.UNDONE);
}

/** A cell that somebody deleted is made anew with what it held. */
function withCellOf(conversion: Conversion, { cell }: SquareReading): Conversion {
  const held = Object.entries(cellDraftOf(cell)).filter(([, value]) => value !== null);
  return { ...conversion, cell: { ...(Object.fromEntries(held) as Conversion['cell']), ...conversion.cell } };
}
