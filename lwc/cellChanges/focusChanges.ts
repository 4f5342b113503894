import type { MatrixReading } from 'c/matrixReading';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { PlanFocus, RecordId } from 'c/planModel';
import { saveCellChanges, squaresOf, type CellGroup, type SaveOptions } from './saveCells.ts';

export interface FocusOptions extends SaveOptions {
  readonly planId: RecordId;
}

/**
 * Squares the plan goes for from now on, behind those it has, one group each. The target begins as the potential, for a person to change. A square that
 * is not recorded becomes a cell in the same save; one that is in focus already is left out.
 */
export function focusAddChanges(
  reading: MatrixReading,
  keys: readonly string[],
  { planId, ...options }: FocusOptions,
): readonly CellGroup[] {
  const squares = squaresOf(reading, keys).filter(({ focus }) => !focus);
  const last = Math.max(0, ...reading.facts.focus.map(({ rank }) => rank ?? 0));
  return squares.map((square, index) => [
    ...(square.isRecorded ? [] : saveCellChanges(reading, square, {}, options)),
    {
      kind: 'create',
      object: 'Plan_Focus__c',
      fields: {
        Account_Plan__c: planId,
        White_Space_Cell__c: square.isRecorded ? square.cell.id : '@{cell}',
        Rank__c: last + index + 1,
        ...targetOf(square.cell.potentialAnnualRevenue),
      },
    },
  ]);
}

/** @param fields of `Plan_Focus__c`: `Target_Revenue__c`, `Why__c`, `Rank__c` */
export function focusUpdateChanges(focus: PlanFocus, fields: FieldValues): readonly PlanChange[] {
  return [{ kind: 'update', object: 'Plan_Focus__c', id: focus.id, seenRevision: focus.revision, fields }];
}

/** The cell itself stays. */
export function focusRemoveChanges(focus: PlanFocus): readonly PlanChange[] {
  return [{ kind: 'delete', object: 'Plan_Focus__c', id: focus.id }];
}

/** Ranks from 1 in this order; only those that move are written. */
export function focusReorderChanges(inOrder: readonly PlanFocus[]): readonly PlanChange[] {
  return inOrder.flatMap((focus, index) => (focus.rank === index + 1 ? [] : focusUpdateChanges(focus, { Rank__c: index + 1 })));
}

/** What a target may be: the org refuses negative ones. */
function targetOf(potential: number | null | undefined): FieldValues {
  return typeof potential === 'number' && potential >= 0 ? { Target_Revenue__c: potential } : {};
}
