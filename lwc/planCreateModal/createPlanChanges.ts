import { createdBy, type PlanChange } from 'c/planChanges';
import type { IsoDate, RecordId } from 'c/planModel';
import type { PlanDraft } from 'c/planDraft';

/**
 * A plan and its team as one change set: both are there, or neither.
 * A plan that is written in the middle of its period has just been gone through: its first review is one cadence away, not overdue since spring.
 */
export function createPlanChanges(accountId: RecordId, draft: PlanDraft, today: IsoDate): readonly PlanChange[] {
  const plan: PlanChange = {
    kind: 'create',
    object: 'Account_Plan__c',
    alias: 'plan',
    fields: {
      Account__c: accountId,
      Name: draft.name,
      Status__c: 'Draft',
      Period_Start__c: draft.periodStart,
      Period_End__c: draft.periodEnd,
      Plan_Owner__c: draft.ownerId ?? null,
      Executive_Sponsor__c: draft.executiveSponsorId ?? null,
      Vision__c: draft.vision ?? null,
      Revenue_Goal__c: draft.revenueGoal ?? null,
      Review_Cadence__c: draft.reviewCadence,
      Last_Review_On__c: draft.periodStart < today ? today : null,
      Previous_Plan__c: draft.previousPlanId ?? null,
    },
  };
  const members = draft.members.map(({ userId, role, responsibility }): PlanChange => ({
    kind: 'create',
    object: 'Plan_Member__c',
    fields: {
      Account_Plan__c: createdBy('plan'),
      User__c: userId,
      Role__c: role ?? null,
      Responsibility__c: responsibility ?? null,
    },
  }));
  return [plan, ...members];
}
