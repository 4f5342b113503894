import type { AccountReadiness } from 'c/readinessReading';
import type { ObjectiveReading } from 'c/objectives';
import type {
  AccountPlan,
  BuyingCenter,
  CampaignResponse,
  IsoDate,
  Maybe,
  PlanMember,
  PlanningPolicy,
  RecordId,
  SalesOpportunity,
  Stakeholder,
  WhiteSpaceCell,
} from 'c/planModel';
import type { Advice, Check, Finding } from './check.ts';

/** What a check of account-based marketing says (system F). */
export type AbmMessageCode =
  /** values: none; there is no plan at all */
  | 'noPlan'
  /** planId, status */
  | 'planNotActive'
  /** planId, endedOn */
  | 'planIsOver'
  /** planId, reviewedOn (left out when nobody ever did), staleAfterDays */
  | 'planGoesStale'
  /** objectives (how many there are) */
  | 'nothingCountsTheCustomer'
  /** campaignId, contacts */
  | 'campaignWithoutObjective'
  /** campaignId, buyingCenterIds */
  | 'oneCampaignForSeveral'
  /** objectiveId */
  | 'copiedNotAdapted'
  /** objectives */
  | 'salesAgreedToNothing'
  /** userId, accounts, limit */
  | 'tooManyAccounts'
  /** objectives */
  | 'nobodyFromMarketing'
  /** expected, pipeline (money), share, limit (percent), currency where the org has several */
  | 'pipelineExpected'
  /** expected, deals, share, limit */
  | 'dealsExpected'
  /** buyingCenterId, facts, objectives */
  | 'factMissingUnderWork'
  | 'factStaleUnderWork'
  /** objectiveId, persona (left out where the objective serves a deal) */
  | 'speaksToNobody';

/** What to do about it. */
export type AbmRemedyCode =
  | 'makeAPlan'
  | 'makeThePlanLive'
  | 'reviewThePlan'
  | 'countTheCustomer'
  | 'sayWhatItIsFor'
  | 'speakToEach'
  | 'adaptIt'
  | 'agreeWithSalesFirst'
  | 'shareTheAccounts'
  | 'giveMarketingTime'
  | 'expectLess'
  | 'findTheFact'
  | 'confirmTheFact'
  | 'findThePeople';

/** What a finding points at. */
export interface AbmRecordRef {
  readonly object: 'Account' | 'Account_Plan__c' | 'Plan_Objective__c' | 'Buying_Center__c' | 'Campaign' | 'User';
  readonly id: RecordId;
}

export type AbmFinding = Finding<AbmMessageCode, AbmRemedyCode, AbmRecordRef>;
export type AbmAdvice = Advice<AbmMessageCode, AbmRemedyCode, AbmRecordRef>;
export type AbmCheck = Check<AbmCheckFacts, AbmMessageCode, AbmRemedyCode, AbmRecordRef>;

/** What the checks of account-based marketing look at. Null where this reader may not see it: then nothing is said that rests on it. */
export interface AbmCheckFacts {
  readonly policy: PlanningPolicy;
  readonly today: IsoDate;
  readonly account: { readonly id: RecordId };
  /** All of the account, of whatever period. */
  readonly plans: readonly AccountPlan[];
  /** The team of the plan the objectives are of. */
  readonly members: readonly PlanMember[];
  readonly objectives: readonly ObjectiveReading[];
  readonly readiness: AccountReadiness;
  readonly buyingCenters: readonly BuyingCenter[];
  readonly stakeholders: readonly Stakeholder[];
  readonly cells: readonly WhiteSpaceCell[];
  readonly opportunities: readonly SalesOpportunity[] | null;
  /** Campaigns with people of this customer in them. */
  readonly campaigns: readonly { readonly id: RecordId; readonly isActive?: Maybe<boolean> }[] | null;
  readonly responses: readonly CampaignResponse[] | null;
  /** By user: for how many accounts a marketer works; absent where nobody counted. */
  readonly accountsOfMarketers?: Readonly<Record<RecordId, number>>;
}

/** A finding on the account as a whole, or on what is named. */
export function onAccount(
  { account: { id } }: AbmCheckFacts,
  message: AbmMessageCode,
  remedy: AbmRemedyCode,
  values: AbmFinding['message']['values'] = {},
  records: readonly AbmRecordRef[] = [{ object: 'Account', id }],
): AbmFinding {
  return { records, message: { code: message, values }, remedy: { code: remedy, values } };
}
