import USER_ID from '@salesforce/user/Id';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { today } from 'c/userFormat';

export function updateOf(id: RecordId, seenRevision: number | null | undefined, fields: FieldValues): PlanChange {
  return { kind: 'update', object: 'Buying_Center__c', id, seenRevision, fields };
}

/** A new buying center, at the top without a parent. */
export function additionBelow(accountId: RecordId, parentId: RecordId | undefined, fields: FieldValues): PlanChange {
  return {
    kind: 'create',
    object: 'Buying_Center__c',
    fields: { Account__c: accountId, Parent_Buying_Center__c: parentId ?? null, ...fields },
  };
}

/** Somebody says today that it is so. */
export function vouching(isConfirmed: boolean): FieldValues {
  return isConfirmed ? { Confirmed_On__c: today(), Confirmed_By__c: USER_ID } : {};
}
