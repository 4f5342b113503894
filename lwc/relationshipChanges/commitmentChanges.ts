import { spokenFields } from 'c/changeSets';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { Commitment, CommitmentStatus, IsoDate } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { fieldsOf } from './fields.ts';

/** Everything a person edits of a promise, by API name, as a save takes it. */
export function commitmentDraftOf(commitment: Commitment): FieldValues {
  return fieldsOf('Commitment__c', commitment);
}

/** @param fields of `Commitment__c`; `Name` is the promise, `Direction__c` has to be said */
export function addCommitmentChanges({ facts }: RelationshipReading, fields: FieldValues): readonly PlanChange[] {
  const said = spokenFields({ Status__c: 'Open', ...fields });
  return [{ kind: 'create', object: 'Commitment__c', fields: { Account__c: facts.account.id, ...said } }];
}

/** @param fields by API name, only what changed */
export function saveCommitmentChanges({ id, revision }: Commitment, fields: FieldValues): readonly PlanChange[] {
  if (Object.keys(fields).length === 0) return [];
  return [{ kind: 'update', object: 'Commitment__c', id, seenRevision: revision, fields }];
}

/** Kept or broken on a day, or open again. */
export function settleCommitmentChanges(commitment: Commitment, status: CommitmentStatus, on: IsoDate): readonly PlanChange[] {
  return saveCommitmentChanges(commitment, { Status__c: status, Settled_On__c: status === 'Open' ? null : on });
}

export function removeCommitmentChanges({ id }: Commitment): readonly PlanChange[] {
  return [{ kind: 'delete', object: 'Commitment__c', id }];
}
