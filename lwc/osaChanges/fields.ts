import { writtenFields } from 'c/changeSets';
import type { ChangedObject, FieldValues } from 'c/planChanges';
import type { Maybe } from 'c/planModel';
import type { OsaFacts } from 'c/osaReading';

const PROVENANCE = {
  Source__c: 'source',
  Confidence__c: 'confidence',
  Confirmed_On__c: 'confirmedOn',
  Confirmed_By__c: 'confirmedById',
} as const;

/** What is written of each object, and what its view calls it. */
export const WRITTEN = {
  Plan_Objective__c: {
    Account_Plan__c: 'planId',
    Name: 'name',
    Track__c: 'track',
    Kind__c: 'kind',
    Status__c: 'status',
    Measure__c: 'measure',
    Measure_Kind__c: 'measureKind',
    Persona__c: 'persona',
    Measure_Unit__c: 'measureUnit',
    Baseline__c: 'baseline',
    Target__c: 'target',
    Current__c: 'current',
    Measured_On__c: 'measuredOn',
    Due_On__c: 'dueOn',
    Buying_Center__c: 'buyingCenterId',
    White_Space_Cell__c: 'cellId',
    Opportunity__c: 'opportunityId',
    Objective_Owner__c: 'ownerId',
    Sales_Co_Owner__c: 'salesCoOwnerId',
    Service_Level__c: 'serviceLevel',
    Service_Level_Days__c: 'serviceLevelDays',
    Accepted_On__c: 'acceptedOn',
    Answer__c: 'answer',
    Answer_Reason__c: 'answerReason',
    Answered_By__c: 'answeredById',
    Answered_On__c: 'answeredOn',
    Budget__c: 'budget',
    Sort_Order__c: 'sortOrder',
    Reusable__c: 'isReusable',
    Industry__c: 'industry',
    Adapted_From__c: 'adaptedFromId',
    Description__c: 'description',
    ...PROVENANCE,
  },
  Plan_Strategy__c: {
    Plan_Objective__c: 'objectiveId',
    Name: 'name',
    Description__c: 'description',
    Status__c: 'status',
    Sort_Order__c: 'sortOrder',
    Planned_Cost__c: 'plannedCost',
    Spent_Cost__c: 'spentCost',
    ...PROVENANCE,
  },
  Plan_Action__c: {
    Plan_Objective__c: 'objectiveId',
    Plan_Strategy__c: 'strategyId',
    Name: 'name',
    Action_Owner__c: 'ownerId',
    Start_On__c: 'startOn',
    Due_On__c: 'dueOn',
    Status__c: 'status',
    Done_On__c: 'doneOn',
    Weight__c: 'weight',
    Depends_On__c: 'dependsOnId',
    Repeat__c: 'repeat',
    Planned_Cost__c: 'plannedCost',
    Spent_Cost__c: 'spentCost',
    Campaign__c: 'campaignId',
    Stakeholder__c: 'stakeholderId',
    Content_Url__c: 'contentUrl',
    Outcome_Note__c: 'outcomeNote',
    Sort_Order__c: 'sortOrder',
    ...PROVENANCE,
  },
  Plan_Comment__c: { Plan_Objective__c: 'objectiveId', Text__c: 'text' },
  Plan_Member__c: { User__c: 'userId', Role__c: 'role', Responsibility__c: 'responsibility', ...PROVENANCE },
  Buying_Center__c: {
    Name: 'name',
    Parent_Buying_Center__c: 'parentId',
    Kind__c: 'kind',
    Subsidiary_Account__c: 'subsidiaryAccountId',
    Lead_Stakeholder__c: 'leadStakeholderId',
    Sort_Order__c: 'sortOrder',
    Description__c: 'description',
    Wallet__c: 'wallet',
    Our_Revenue__c: 'ourRevenue',
    Sales_Goal__c: 'salesGoal',
    Growth_Trend__c: 'growthTrend',
    Competitive_Environment__c: 'competitiveEnvironment',
    Main_Competitor__c: 'mainCompetitor',
    ...PROVENANCE,
  },
  Insight__c: {
    Name: 'name',
    Kind__c: 'kind',
    Detail__c: 'detail',
    Buying_Center__c: 'buyingCenterId',
    Owner_Stakeholder__c: 'ownerStakeholderId',
    Importance__c: 'importance',
    Confirmed_By_Customer__c: 'isConfirmedByCustomer',
    Status__c: 'status',
    Target_Date__c: 'targetDate',
    ...PROVENANCE,
  },
  Stakeholder__c: {
    Name: 'position',
    Contact__c: 'contactId',
    Occupancy__c: 'occupancy',
    Buying_Center__c: 'buyingCenterId',
    Reports_To__c: 'reportsToId',
    Management_Level__c: 'managementLevel',
    Function__c: 'function',
    Coverage__c: 'coverage',
    Attitude__c: 'attitude',
    ...PROVENANCE,
  },
  White_Space_Cell__c: {
    Buying_Center__c: 'buyingCenterId',
    Solution__c: 'solutionId',
    State_Override__c: 'stateOverride',
    Override_Reason__c: 'overrideReason',
    ...PROVENANCE,
  },
  Account: { Industry: 'industry' },
  Campaign: {
    Name: 'name',
    Type: 'type',
    Status: 'status',
    StartDate: 'startOn',
    EndDate: 'endOn',
    IsActive: 'isActive',
    BudgetedCost: 'budgetedCost',
    ActualCost: 'actualCost',
    OwnerId: 'ownerId',
  },
  CampaignMember: { CampaignId: 'campaignId', ContactId: 'contactId', Status: 'status' },
  Task: {
    WhatId: 'actionId',
    WhoId: 'contactId',
    Subject: 'subject',
    Status: 'status',
    ActivityDate: 'dueOn',
    Description: 'description',
    OwnerId: 'ownerId',
  },
} as const satisfies Partial<Readonly<Record<ChangedObject, Readonly<Record<string, string>>>>>;

export type OsaObject = keyof typeof WRITTEN;

/** Where its records stand in the facts. */
const LISTS_OF = {
  Plan_Objective__c: 'objectives',
  Plan_Strategy__c: 'strategies',
  Plan_Action__c: 'actions',
  Plan_Comment__c: 'comments',
  Plan_Member__c: 'members',
  Buying_Center__c: 'buyingCenters',
  Insight__c: 'insights',
  Stakeholder__c: 'stakeholders',
  White_Space_Cell__c: 'cells',
  Campaign: 'campaigns',
  CampaignMember: 'responses',
  Task: 'tasks',
} as const satisfies Readonly<Record<Exclude<OsaObject, 'Account'>, keyof OsaFacts>>;

export function isOsaObject(object: ChangedObject): object is OsaObject {
  return object in WRITTEN;
}

/** What a record holds, by API name; null where nothing is known. */
export function fieldsOf(object: OsaObject, record: object): FieldValues {
  return writtenFields(WRITTEN[object], record);
}

/** The records of an object in the facts; none where this reader may not see them. */
export function recordsOf(facts: OsaFacts, object: OsaObject): readonly { readonly id: string; readonly revision?: Maybe<number> }[] {
  return object === 'Account' ? [facts.account] : (facts[LISTS_OF[object]] ?? []);
}

/** Undefined where it is gone, or this reader may not see it. */
export function recordOfObject(facts: OsaFacts, object: OsaObject, id: string): ReturnType<typeof recordsOf>[number] | undefined {
  return recordsOf(facts, object).find((one) => one.id === id);
}
