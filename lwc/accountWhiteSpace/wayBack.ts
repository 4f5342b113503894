import LightningConfirm from 'lightning/confirm';
import { undoChanges } from 'c/cellChanges';
import { fillIn } from 'c/fillIn';
import type { MatrixReading } from 'c/matrixReading';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId, SalesOpportunity } from 'c/planModel';
import type { Host } from './host.ts';
import { LABELS } from './labels.ts';

/** What a dialog closed with, and what takes back what was saved in it. */
export interface Opened<Result> {
  readonly result: Result | undefined;
  readonly wayBack: WayBack | null;
}

/** Changes as they were saved, with the ids the save gave. */
export interface Saved {
  readonly changes: readonly PlanChange[];
  readonly ids: readonly RecordId[];
}

/** What takes the last save back. */
export interface WayBack {
  readonly groups: readonly ChangeGroup[];
  /** Told once it is done. */
  readonly message: string;
  /** The opportunity that was made of a cell, and goes with the undo unless somebody has worked on it. */
  readonly made?: MadeOpportunity;
}

interface MadeOpportunity {
  readonly id: RecordId;
  readonly name: string;
  /** As it was read right after it was made. */
  readonly asMade: SalesOpportunity | undefined;
  /** What takes back the cell alone. */
  readonly cellAlone: readonly ChangeGroup[];
}

/** Null when nothing was saved, or one of the groups cannot be taken back. The last saved first: a later one may rest on an earlier one. */
export function wayBackFrom(
  before: MatrixReading,
  saved: readonly Saved[],
  planId: RecordId | undefined,
  message: string,
  keepsSalesRecords = false,
): WayBack | null {
  const options = { savedAt: new Date().toISOString(), planId, keepsSalesRecords };
  const groups = saved.flatMap(({ changes, ids }) => {
    const inverse = undoChanges(before, changes, ids, options);
    return inverse ? [inverse] : [];
  });
  return groups.length > 0 && groups.length === saved.length ? { groups: groups.reverse(), message } : null;
}

/** Of a conversion that has just been saved and read. */
export function conversionWayBack(host: Host, before: MatrixReading, saved: Saved): WayBack | null {
  const position = saved.changes.findIndex(({ kind, object }) => kind === 'create' && object === 'Opportunity');
  const created = saved.changes[position];
  const id = saved.ids[position];
  const all = wayBackFrom(before, [saved], host.plan?.id, LABELS.UNDONE);
  const cellAlone = wayBackFrom(before, [saved], host.plan?.id, LABELS.UNDONE, true);
  if (!all || !cellAlone || created?.kind !== 'create' || !id) return null;
  const name = String(created.fields.Name);
  return {
    groups: all.groups,
    message: fillIn(LABELS.UNDONE_CONVERSION, name),
    made: { id, name, asMade: opportunityOf(host, id), cellAlone: cellAlone.groups },
  };
}

/**
 * What is really taken back, asked for and settled just before: an opportunity goes only when the person says so, may delete it, and nobody has worked
 * on it. Otherwise the cell alone gets back what it held, and what stays is told. Null when the person would rather leave everything as it is.
 */
export async function settledWayBack(host: Host, wayBack: WayBack): Promise<WayBack | null> {
  const { made } = wayBack;
  if (!made) return wayBack;
  await host.refresh();
  const current = opportunityOf(host, made.id);
  if (!current) return { groups: made.cellAlone, message: LABELS.UNDONE };
  const stays = (why: string) => ({ groups: made.cellAlone, message: fillIn(LABELS.UNDONE_KEPT, made.name, why) });
  if (!host.metadata.infos['Opportunity']?.deletable) return stays(LABELS.KEPT_RIGHT);
  if (JSON.stringify(current) !== JSON.stringify(made.asMade)) return stays(LABELS.KEPT_CHANGED);
  const isSure = await LightningConfirm.open({
    label: LABELS.UNDO_CONVERSION_HEADING,
    message: fillIn(LABELS.UNDO_CONVERSION, made.name),
    theme: 'warning',
  });
  return isSure ? wayBack : null;
}

function opportunityOf(host: Host, opportunityId: RecordId): SalesOpportunity | undefined {
  return host.actual.facts.sales.opportunities.find(({ id }) => id === opportunityId);
}
