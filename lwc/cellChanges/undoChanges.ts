import type { MatrixReading } from 'c/matrixReading';
import { squareOfCell } from 'c/matrixReading';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { BuyingCenter, IsoDateTime, PlanFocus, RecordId } from 'c/planModel';
import { writtenFieldsOf } from './cellDraft.ts';
import { scoreFields, storedCellOf } from './saveCells.ts';

export interface UndoOptions {
  readonly savedAt: IsoDateTime;
  /** Needed to put a focus back: the plan it belonged to is not among what a matrix is read from. */
  readonly planId?: RecordId | undefined;
  /** The cell gets back what it held, and what was made of it on the sales side stays: an opportunity that others work on by now, say. */
  readonly keepsSalesRecords?: boolean;
}

/**
 * What takes a save back: fields get the values they had, what was created goes, what was deleted comes again. Guarded like every save: it is refused
 * when somebody has saved the record since. What was added to an opportunity that existed stays on it: nothing guards it against other savers.
 * @param before the reading the changes were made from
 * @param ids what the save gave, by position
 * @returns null where a change cannot be taken back
 */
export function undoChanges(
  before: MatrixReading,
  changes: readonly PlanChange[],
  ids: readonly RecordId[],
  options: UndoOptions,
): readonly PlanChange[] | null {
  const undone: PlanChange[] = [];
  for (const [index, change] of [...changes.entries()].reverse()) {
    if (change.kind === 'update' && change.object === 'Opportunity') continue;
    if (options.keepsSalesRecords && !isPlanObject(change)) continue;
    const inverse = inverseOf(before, change, ids[index], options);
    if (!inverse) return null;
    undone.push(...inverse);
  }
  return undone.length > 0 ? undone : null;
}

function inverseOf(
  before: MatrixReading,
  change: PlanChange,
  id: RecordId | undefined,
  { savedAt, planId }: UndoOptions,
): readonly PlanChange[] | null {
  switch (change.kind) {
    case 'create':
      return id ? removal(change, id) : null;
    case 'update': {
      const values = valuesOf(before, change, savedAt);
      const fields = Object.keys(change.fields).map((field) => [field, values?.[field]] as const);
      if (!values || fields.some(([, value]) => value === undefined)) return null;
      return [{ ...change, seenRevision: (change.seenRevision ?? 0) + 1, fields: Object.fromEntries(fields) as FieldValues }];
    }
    case 'delete': {
      const focus = before.facts.focus.find((one) => one.id === change.id);
      if (!focus || !planId || change.object !== 'Plan_Focus__c') return null;
      return [{ kind: 'create', object: change.object, fields: { Account_Plan__c: planId, ...focusFields(focus) } }];
    }
  }
}

/** A record of the plan that somebody has saved since is not deleted: the update that is refused then stands before it. */
function removal(change: Extract<PlanChange, { kind: 'create' }>, id: RecordId): readonly PlanChange[] {
  const { object } = change;
  const guard: readonly PlanChange[] = isPlanObject(change) ? [{ kind: 'update', object, id, seenRevision: 1, fields: {} }] : [];
  return [...guard, { kind: 'delete', object, id }];
}

const isPlanObject = ({ object }: PlanChange): boolean => object.endsWith('__c');

/** The values of before, by API name. */
function valuesOf(
  before: MatrixReading,
  { object, id }: Extract<PlanChange, { kind: 'update' }>,
  savedAt: IsoDateTime,
): FieldValues | null {
  const { facts } = before;
  if (object === 'White_Space_Cell__c') {
    const square = squareOfCell(before, id);
    const cell = square && storedCellOf(before, square);
    return cell ? { ...writtenFieldsOf(cell), ...scoreFields(before, square, savedAt) } : null;
  }
  if (object === 'Plan_Focus__c') {
    const focus = facts.focus.find((one) => one.id === id);
    return focus ? focusFields(focus) : null;
  }
  if (object === 'Buying_Center__c') {
    const buyingCenter = facts.buyingCenters.find((one) => one.id === id);
    return buyingCenter ? walletFields(buyingCenter) : null;
  }
  return null;
}

function focusFields({ cellId, targetRevenue, rank, why, key, source, confidence, confirmedOn, confirmedById }: PlanFocus): FieldValues {
  return {
    White_Space_Cell__c: cellId,
    Target_Revenue__c: targetRevenue ?? null,
    Rank__c: rank ?? null,
    Why__c: why ?? null,
    Key__c: key ?? null,
    Source__c: source ?? null,
    Confidence__c: confidence ?? null,
    Confirmed_On__c: confirmedOn ?? null,
    Confirmed_By__c: confirmedById ?? null,
  };
}

/** What the wallet view edits of a buying center. */
function walletFields({
  wallet,
  ourRevenue,
  salesGoal,
  mainCompetitor,
  growthTrend,
  confirmedOn,
  confirmedById,
}: BuyingCenter): FieldValues {
  return {
    Wallet__c: wallet ?? null,
    Our_Revenue__c: ourRevenue ?? null,
    Sales_Goal__c: salesGoal ?? null,
    Main_Competitor__c: mainCompetitor ?? null,
    Growth_Trend__c: growthTrend ?? null,
    Confirmed_On__c: confirmedOn ?? null,
    Confirmed_By__c: confirmedById ?? null,
  };
}
