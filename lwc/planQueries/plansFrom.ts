import type { AccountPlan, IsoDate, Maybe, MemberRole, PlanMember, PlanStatus, RecordId, ReviewCadence } from 'c/planModel';
import {
  lastChangeOf,
  nodesOf,
  planRecordOf,
  valueOf,
  type Connection,
  type Field,
  type LastChange,
  type NamedNode,
  type QueryData,
  type RecordNode,
} from './records.ts';

/** A plan with what the org computes from it and the names of its people. */
export interface PlanView extends AccountPlan {
  readonly ownerName?: Maybe<string>;
  readonly executiveSponsorName?: Maybe<string>;
  readonly previousPlanName?: Maybe<string>;
  readonly nextReviewOn?: Maybe<IsoDate>;
  readonly isReviewOverdue: boolean;
  /** What the open cells of the account could bring per year. */
  readonly openPotential?: Maybe<number>;
  readonly focusTarget?: Maybe<number>;
  readonly focusCells?: Maybe<number>;
  readonly objectives?: Maybe<number>;
  readonly objectivesAchieved?: Maybe<number>;
  readonly members: readonly PlanMemberView[];
  readonly lastChange: LastChange;
}

export interface PlanMemberView extends PlanMember {
  readonly userName?: Maybe<string>;
  /** False for a colleague who has left. */
  readonly isActive: boolean;
  readonly lastChange: LastChange;
}

interface MemberNode extends RecordNode {
  readonly User__c: Field<RecordId>;
  readonly User__r?: Maybe<NamedNode & { readonly IsActive?: Maybe<Field<boolean>> }>;
  readonly Role__c?: Maybe<Field<MemberRole>>;
  readonly Responsibility__c?: Maybe<Field<string>>;
}

interface PlanNode extends RecordNode, NamedNode {
  readonly Account__c: Field<RecordId>;
  readonly Period_Start__c: Field<IsoDate>;
  readonly Period_End__c: Field<IsoDate>;
  readonly Status__c?: Maybe<Field<PlanStatus>>;
  readonly Plan_Owner__c?: Maybe<Field<RecordId>>;
  readonly Plan_Owner__r?: Maybe<NamedNode>;
  readonly Executive_Sponsor__c?: Maybe<Field<RecordId>>;
  readonly Executive_Sponsor__r?: Maybe<NamedNode>;
  readonly Vision__c?: Maybe<Field<string>>;
  readonly Revenue_Goal__c?: Maybe<Field<number>>;
  readonly Review_Cadence__c?: Maybe<Field<ReviewCadence>>;
  readonly Last_Review_On__c?: Maybe<Field<IsoDate>>;
  readonly Next_Review__c?: Maybe<Field<IsoDate>>;
  readonly Review_Overdue__c?: Maybe<Field<boolean>>;
  readonly Previous_Plan__c?: Maybe<Field<RecordId>>;
  readonly Previous_Plan__r?: Maybe<NamedNode>;
  readonly Vision_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Team_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Insights_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Buying_Centers_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Relationships_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly White_Space_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Objectives_Confirmed_On__c?: Maybe<Field<IsoDate>>;
  readonly Open_Potential__c?: Maybe<Field<number>>;
  readonly Focus_Target__c?: Maybe<Field<number>>;
  readonly Focus_Cells__c?: Maybe<Field<number>>;
  readonly Objectives__c?: Maybe<Field<number>>;
  readonly Objectives_Achieved__c?: Maybe<Field<number>>;
  readonly Plan_Members__r?: Maybe<Connection<MemberNode>>;
}

/** The account's name in an `ACCOUNT_PLANS` answer. */
export function accountNameFrom(data: unknown): string {
  const { uiapi } = (data ?? {}) as QueryData<{ readonly Account?: Connection<NamedNode> }>;
  return valueOf(nodesOf(uiapi?.query?.Account)[0]?.Name) ?? '';
}

/** The plans of an `ACCOUNT_PLANS` answer, in its order. */
export function plansFrom(data: unknown): readonly PlanView[] {
  const { uiapi } = (data ?? {}) as QueryData<{ readonly Account_Plan__c?: Connection<PlanNode> }>;
  return nodesOf(uiapi?.query?.Account_Plan__c).map(planFrom);
}

function planFrom(node: PlanNode): PlanView {
  return {
    ...planRecordOf(node),
    name: valueOf(node.Name) ?? '',
    accountId: node.Account__c.value ?? '',
    periodStart: node.Period_Start__c.value ?? '',
    periodEnd: node.Period_End__c.value ?? '',
    status: valueOf(node.Status__c),
    ownerId: valueOf(node.Plan_Owner__c),
    ownerName: valueOf(node.Plan_Owner__r?.Name),
    executiveSponsorId: valueOf(node.Executive_Sponsor__c),
    executiveSponsorName: valueOf(node.Executive_Sponsor__r?.Name),
    vision: valueOf(node.Vision__c),
    revenueGoal: valueOf(node.Revenue_Goal__c),
    reviewCadence: valueOf(node.Review_Cadence__c),
    lastReviewOn: valueOf(node.Last_Review_On__c),
    nextReviewOn: valueOf(node.Next_Review__c),
    isReviewOverdue: valueOf(node.Review_Overdue__c) === true,
    previousPlanId: valueOf(node.Previous_Plan__c),
    previousPlanName: valueOf(node.Previous_Plan__r?.Name),
    sectionsConfirmedOn: {
      vision: valueOf(node.Vision_Confirmed_On__c),
      team: valueOf(node.Team_Confirmed_On__c),
      insights: valueOf(node.Insights_Confirmed_On__c),
      buyingCenters: valueOf(node.Buying_Centers_Confirmed_On__c),
      relationships: valueOf(node.Relationships_Confirmed_On__c),
      whiteSpace: valueOf(node.White_Space_Confirmed_On__c),
      objectives: valueOf(node.Objectives_Confirmed_On__c),
    },
    openPotential: valueOf(node.Open_Potential__c),
    focusTarget: valueOf(node.Focus_Target__c),
    focusCells: valueOf(node.Focus_Cells__c),
    objectives: valueOf(node.Objectives__c),
    objectivesAchieved: valueOf(node.Objectives_Achieved__c),
    members: nodesOf(node.Plan_Members__r).map(memberFrom),
    lastChange: lastChangeOf(node),
  };
}

function memberFrom(node: MemberNode): PlanMemberView {
  return {
    ...planRecordOf(node),
    userId: node.User__c.value ?? '',
    userName: valueOf(node.User__r?.Name),
    isActive: valueOf(node.User__r?.IsActive) !== false,
    role: valueOf(node.Role__c),
    responsibility: valueOf(node.Responsibility__c),
    lastChange: lastChangeOf(node),
  };
}

interface WonNode {
  readonly aggregate: { readonly Amount?: { readonly sum?: Maybe<Field<number>> } };
}

/** The sum of a `WON_REVENUE` answer; zero when nothing was won, undefined while there is no answer. */
export function wonRevenueFrom(data: unknown): number | undefined {
  const { uiapi } = (data ?? {}) as { readonly uiapi?: { readonly aggregate?: { readonly Opportunity?: Connection<WonNode> } } };
  if (!uiapi?.aggregate) return undefined;
  return nodesOf(uiapi.aggregate.Opportunity).reduce((sum, { aggregate }) => sum + (valueOf(aggregate.Amount?.sum) ?? 0), 0);
}
