import type { PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { OsaReading } from 'c/osaReading';
import { updateChanges } from './updates.ts';

/** Somebody says something to an objective; nothing when it is blank. */
export function addCommentChanges(objectiveId: RecordId, text: string): readonly PlanChange[] {
  const said = text.trim();
  return said ? [{ kind: 'create', object: 'Plan_Comment__c', fields: { Plan_Objective__c: objectiveId, Text__c: said } }] : [];
}

export function saveCommentChanges(reading: OsaReading, id: RecordId, text: string): readonly PlanChange[] {
  const said = text.trim();
  return said ? updateChanges(reading, 'Plan_Comment__c', id, { Text__c: said }) : [];
}

export function removeCommentChanges(id: RecordId): readonly PlanChange[] {
  return [{ kind: 'delete', object: 'Plan_Comment__c', id }];
}
