import USER_ID from '@salesforce/user/Id';
import { saveCellChanges } from 'c/cellChanges';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { createdBy, type FieldValues, type PlanChange } from 'c/planChanges';
import type { Importance, InsightKind, InsightStatus, Maybe } from 'c/planModel';
import { today } from 'c/userFormat';

/** Somebody says today that it is so. */
export function vouching(): FieldValues {
  return { Confirmed_On__c: today(), Confirmed_By__c: USER_ID };
}

/**
 * What the editor's save writes: the insight that was made along with it, then the cell.
 * @param seenRevision as the editor saw it, which may be older than what the page has read since
 */
export function editedCellChanges(
  reading: MatrixReading,
  square: SquareReading,
  fields: FieldValues,
  newInsight: FieldValues | undefined,
  seenRevision: Maybe<number>,
  savedAt: string,
): readonly PlanChange[] {
  const insights: readonly PlanChange[] = newInsight
    ? [{ kind: 'create', object: 'Insight__c', alias: 'problem', fields: { Account__c: reading.facts.account.id, ...newInsight } }]
    : [];
  const linked = newInsight ? { ...fields, Problem__c: createdBy('problem') } : fields;
  const newInsights = newInsight ? [insightFrom(newInsight)] : [];
  const changes = saveCellChanges(reading, square, linked, { savedAt, newInsights });
  return [...insights, ...changes.map((change) => (change.kind === 'update' ? { ...change, seenRevision } : change))];
}

/** As far as a score rests on it. */
function insightFrom({ Name, Kind__c, Importance__c, Confirmed_By_Customer__c, Status__c }: FieldValues) {
  return {
    id: createdBy('problem'),
    name: String(Name ?? ''),
    kind: Kind__c as InsightKind,
    importance: (Importance__c ?? null) as Maybe<Importance>,
    isConfirmedByCustomer: Confirmed_By_Customer__c === true,
    status: (Status__c ?? null) as Maybe<InsightStatus>,
  };
}
