import { DEFAULT_POLICY, readPoints, type CheckSeverity, type Maybe, type PlanningPolicy, type RecordId } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field, type QueryData } from './records.ts';

interface PolicyNode {
  readonly Id: RecordId;
  readonly Revision__c?: Maybe<Field<number>>;
  readonly Stale_After_Days__c?: Maybe<Field<number>>;
  readonly Marketing_Sourced_Limit__c?: Maybe<Field<number>>;
  readonly Accounts_Per_Marketer__c?: Maybe<Field<number>>;
  readonly Threshold_To_You__c?: Maybe<Field<number>>;
  readonly Threshold_To_Customer__c?: Maybe<Field<number>>;
  readonly Full_Score_Revenue__c?: Maybe<Field<number>>;
  readonly Full_Score_Customer_Value__c?: Maybe<Field<number>>;
  readonly Full_Score_Margin__c?: Maybe<Field<number>>;
  readonly Renewal_Lead_Days__c?: Maybe<Field<number>>;
  readonly Days_To_Close__c?: Maybe<Field<number>>;
  readonly High_Ranks__c?: Maybe<Field<number>>;
  readonly One_Sponsor_From__c?: Maybe<Field<number>>;
  readonly Points__c?: Maybe<Field<string>>;
  readonly Weight_Potential_Revenue__c?: Maybe<Field<number>>;
  readonly Weight_Margin__c?: Maybe<Field<number>>;
  readonly Weight_Chance_To_Win__c?: Maybe<Field<number>>;
  readonly Weight_Strategic_Fit__c?: Maybe<Field<number>>;
  readonly Weight_Cost_To_Serve__c?: Maybe<Field<number>>;
  readonly Weight_Effect_On_Existing__c?: Maybe<Field<number>>;
  readonly Weight_Problem__c?: Maybe<Field<number>>;
  readonly Weight_Customer_Value__c?: Maybe<Field<number>>;
  readonly Weight_Urgency__c?: Maybe<Field<number>>;
  readonly Weight_Sponsor__c?: Maybe<Field<number>>;
  readonly Weight_Alternatives__c?: Maybe<Field<number>>;
  readonly Check_Severities__c?: Maybe<Field<string>>;
}

/** The policy of an `ACTIVE_POLICY` answer; what the record leaves empty, and all of it without a record, is the default. */
export function policyFrom(data: unknown): PlanningPolicy {
  const node = policyNodeOf(data);
  if (!node) return DEFAULT_POLICY;
  const { valueToYouWeights: you, valueToCustomerWeights: customer } = DEFAULT_POLICY;
  return {
    ...DEFAULT_POLICY,
    valueToYouWeights: {
      potentialRevenue: valueOf(node.Weight_Potential_Revenue__c) ?? you.potentialRevenue,
      margin: valueOf(node.Weight_Margin__c) ?? you.margin,
      chanceToWin: valueOf(node.Weight_Chance_To_Win__c) ?? you.chanceToWin,
      strategicFit: valueOf(node.Weight_Strategic_Fit__c) ?? you.strategicFit,
      costToServe: valueOf(node.Weight_Cost_To_Serve__c) ?? you.costToServe,
      effectOnExisting: valueOf(node.Weight_Effect_On_Existing__c) ?? you.effectOnExisting,
    },
    valueToCustomerWeights: {
      problem: valueOf(node.Weight_Problem__c) ?? customer.problem,
      customerValue: valueOf(node.Weight_Customer_Value__c) ?? customer.customerValue,
      urgency: valueOf(node.Weight_Urgency__c) ?? customer.urgency,
      sponsor: valueOf(node.Weight_Sponsor__c) ?? customer.sponsor,
      alternatives: valueOf(node.Weight_Alternatives__c) ?? customer.alternatives,
    },
    thresholdToYou: valueOf(node.Threshold_To_You__c) ?? DEFAULT_POLICY.thresholdToYou,
    thresholdToCustomer: valueOf(node.Threshold_To_Customer__c) ?? DEFAULT_POLICY.thresholdToCustomer,
    fullScoreRevenue: valueOf(node.Full_Score_Revenue__c) ?? DEFAULT_POLICY.fullScoreRevenue,
    fullScoreCustomerValue: valueOf(node.Full_Score_Customer_Value__c) ?? DEFAULT_POLICY.fullScoreCustomerValue,
    fullScoreMargin: valueOf(node.Full_Score_Margin__c) ?? DEFAULT_POLICY.fullScoreMargin,
    points: readPoints(valueOf(node.Points__c) ?? '').points,
    renewalLeadDays: valueOf(node.Renewal_Lead_Days__c) ?? DEFAULT_POLICY.renewalLeadDays,
    daysToClose: valueOf(node.Days_To_Close__c) ?? DEFAULT_POLICY.daysToClose,
    highRanks: valueOf(node.High_Ranks__c) ?? DEFAULT_POLICY.highRanks,
    oneSponsorFrom: valueOf(node.One_Sponsor_From__c) ?? DEFAULT_POLICY.oneSponsorFrom,
    staleAfterDays: valueOf(node.Stale_After_Days__c) ?? DEFAULT_POLICY.staleAfterDays,
    marketingSourcedLimit: valueOf(node.Marketing_Sourced_Limit__c) ?? DEFAULT_POLICY.marketingSourcedLimit,
    accountsPerMarketer: valueOf(node.Accounts_Per_Marketer__c) ?? DEFAULT_POLICY.accountsPerMarketer,
    checkSeverities: severitiesFrom(valueOf(node.Check_Severities__c) ?? ''),
  };
}

/** Lines of the active policy that say nothing anybody understands, as they are written: what they were meant to change stays as it is. */
export function policyProblemsFrom(data: unknown): readonly string[] {
  const node = policyNodeOf(data);
  const severities = (valueOf(node?.Check_Severities__c) ?? '').split('\n').map((line) => line.trim());
  return [
    ...readPoints(valueOf(node?.Points__c) ?? '').problems,
    ...severities.filter((line) => line !== '' && Object.keys(severitiesFrom(line)).length === 0),
  ];
}

const SEVERITIES: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies CheckSeverity[];

/** One line per check: `CODE severity`. A line that says anything else is left out: the check keeps its own severity. */
function severitiesFrom(text: string): Readonly<Record<string, CheckSeverity>> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return Object.fromEntries(
    lines.flatMap(([code, severity]) => (code && severity && SEVERITIES.includes(severity) ? [[code, severity as CheckSeverity]] : [])),
  );
}

/** The record of an `ACTIVE_POLICY` answer, to save it; undefined while the org has none and plans by the defaults. */
export function policyRecordFrom(data: unknown): { readonly id: RecordId; readonly revision: Maybe<number> } | undefined {
  const node = policyNodeOf(data);
  return node && { id: node.Id, revision: valueOf(node.Revision__c) };
}

function policyNodeOf(data: unknown): PolicyNode | undefined {
  const { uiapi } = (data ?? {}) as QueryData<{ readonly Planning_Policy__c?: Connection<PolicyNode> }>;
  return nodesOf(uiapi?.query?.Planning_Policy__c)[0];
}
