import { actionOf, objectiveOf, type OsaAdvice, type OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';

/** The objectives a finding points at, of an action the one it is for. */
export function objectiveIdsOf({ records, message }: OsaAdvice, reading: OsaReading): readonly RecordId[] {
  const { objectiveId } = message.values;
  const pointed = records.flatMap(({ object, id }) =>
    object === 'Plan_Objective__c' ? id : object === 'Plan_Action__c' ? (actionOf(reading, id)?.objectiveId ?? []) : [],
  );
  return [...new Set([...(typeof objectiveId === 'string' ? [objectiveId] : []), ...pointed])].filter((id) => objectiveOf(reading, id));
}
