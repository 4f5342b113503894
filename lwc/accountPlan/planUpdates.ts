import type { FieldValues, PlanChange } from 'c/planChanges';
import type { IsoDate, PlanSection, RecordId } from 'c/planModel';
import type { PlanMemberView } from 'c/planQueries';

const CONFIRMATION_FIELDS: Readonly<Record<PlanSection, string>> = {
  vision: 'Vision_Confirmed_On__c',
  team: 'Team_Confirmed_On__c',
  insights: 'Insights_Confirmed_On__c',
  buyingCenters: 'Buying_Centers_Confirmed_On__c',
  relationships: 'Relationships_Confirmed_On__c',
  whiteSpace: 'White_Space_Confirmed_On__c',
  objectives: 'Objectives_Confirmed_On__c',
};

/** Somebody vouches for a section today. */
export function confirmation(section: PlanSection, today: IsoDate): FieldValues {
  return { [CONFIRMATION_FIELDS[section]]: today };
}

/** What the team leaf asks to save: without an id the person is new. */
export interface MemberEdit {
  readonly id?: RecordId;
  readonly seenRevision?: number | null;
  readonly userId: RecordId;
  readonly role: string | null;
  readonly responsibility: string | null;
}

export function memberChange(planId: RecordId, { id, seenRevision, userId, role, responsibility }: MemberEdit): PlanChange {
  const fields = { User__c: userId, Role__c: role, Responsibility__c: responsibility };
  return id
    ? { kind: 'update', object: 'Plan_Member__c', id, seenRevision, fields }
    : { kind: 'create', object: 'Plan_Member__c', fields: { Account_Plan__c: planId, ...fields } };
}

/** Brings a removed person back as he was. */
export function restoredMember(planId: RecordId, { userId, role, responsibility }: PlanMemberView): PlanChange {
  return memberChange(planId, { userId, role: role ?? null, responsibility: responsibility ?? null });
}
