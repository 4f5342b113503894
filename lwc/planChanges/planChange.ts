import type { RecordId } from 'c/planModel';

/** The objects a plan is made of: the only names that may become part of a mutation's text. */
export const PLAN_OBJECTS = [
  'Account_Plan__c',
  'Buying_Center__c',
  'Commitment__c',
  'Insight__c',
  'Insight_Link__c',
  'Phase_Change__c',
  'Plan_Action__c',
  'Plan_Comment__c',
  'Plan_Focus__c',
  'Plan_Member__c',
  'Plan_Objective__c',
  'Plan_Strategy__c',
  'Planning_Policy__c',
  'Solution__c',
  'Stakeholder__c',
  'Stakeholder_Link__c',
  'Team_Relationship__c',
  'Value_Metric__c',
  'White_Space_Cell__c',
] as const;
export type PlanObject = (typeof PLAN_OBJECTS)[number];

/** The platform's own objects that a cell becomes, a map is written back to, or an action works with: they have no revision, so a save of them replaces what others wrote meanwhile. */
export const SALES_OBJECTS = [
  'Account',
  'Campaign',
  'CampaignMember',
  'Contact',
  'Opportunity',
  'OpportunityLineItem',
  'OpportunityContactRole',
  'Task',
] as const;
export type SalesObject = (typeof SALES_OBJECTS)[number];

export type ChangedObject = PlanObject | SalesObject;

/** Values by field API name as the platform takes them: raw numbers, ISO dates, `a;b` for several choices, null to clear. */
export type FieldValues = Readonly<Record<string, string | number | boolean | null>>;

export interface CreateChange {
  readonly kind: 'create';
  readonly object: ChangedObject;
  /** Lets later changes of the same set point at the new record with `createdBy(alias)`. Letters and digits. */
  readonly alias?: string;
  readonly fields: FieldValues;
}

export interface UpdateChange {
  readonly kind: 'update';
  readonly object: ChangedObject;
  readonly id: RecordId;
  /** `Revision__c` as the person saw it; the save fails whole when somebody else has raised it since. Sales objects have none: null. */
  readonly seenRevision: number | null | undefined;
  readonly fields: FieldValues;
}

export interface DeleteChange {
  readonly kind: 'delete';
  readonly object: ChangedObject;
  readonly id: RecordId;
}

export type PlanChange = CreateChange | UpdateChange | DeleteChange;

/** A reference to the record that an earlier `create` with this alias makes. */
export function createdBy(alias: string): string {
  return `@{${alias}}`;
}
