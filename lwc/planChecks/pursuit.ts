import type { RecordId } from 'c/planModel';
import type { CellReading } from 'c/whiteSpace';
import type { Finding, Message, MessageCode, PlanFacts, RecordRef, RemedyCode } from './check.ts';

/** Half of the checks ask for them, of the same facts. */
const pursuedIn = new WeakMap<PlanFacts, readonly CellReading[]>();

/** The cells somebody works for: in the plan's focus or with an opportunity under way. */
export function pursuedCells(facts: PlanFacts): readonly CellReading[] {
  const found = pursuedIn.get(facts) ?? findPursued(facts);
  pursuedIn.set(facts, found);
  return found;
}

function findPursued({ readings, focus = [] }: PlanFacts): readonly CellReading[] {
  const inFocus = new Set(focus.map(({ cellId }) => cellId));
  return readings.filter(
    ({ cell, state }) => state === 'Open Opportunity' || (inFocus.has(cell.id) && state !== 'Ours' && state !== 'No Fit'),
  );
}

export function cellRef(id: RecordId): RecordRef {
  return { object: 'White_Space_Cell__c', id };
}

/** A finding on one cell, named by its row and column. */
export function onCell(
  { cell }: CellReading,
  message: MessageCode,
  remedy: RemedyCode,
  values: Message<MessageCode>['values'] = {},
  more: readonly RecordRef[] = [],
): Finding {
  const all = { buyingCenterId: cell.buyingCenterId, solutionId: cell.solutionId, ...values };
  return { records: [cellRef(cell.id), ...more], message: { code: message, values: all }, remedy: { code: remedy, values: all } };
}
