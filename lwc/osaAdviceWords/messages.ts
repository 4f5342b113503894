import ACTIONS_BEFORE_TARGET from '@salesforce/label/c.OsaAdvice_ActionsBeforeTarget';
import ACTIONS_OVERDUE from '@salesforce/label/c.OsaAdvice_ActionsOverdue';
import BEGINS_TOO_EARLY from '@salesforce/label/c.OsaAdvice_BeginsTooEarly';
import CAMPAIGN_WITHOUT_OBJECTIVE from '@salesforce/label/c.OsaAdvice_CampaignWithoutObjective';
import CHANGES_WANTED_BY_SALES from '@salesforce/label/c.OsaAdvice_ChangesWantedBySales';
import CHANGES_WITHOUT_REASON from '@salesforce/label/c.OsaAdvice_ChangesWithoutReason';
import CIRCLE_OF_ACTIONS from '@salesforce/label/c.OsaAdvice_CircleOfActions';
import COPIED_NOT_ADAPTED from '@salesforce/label/c.OsaAdvice_CopiedNotAdapted';
import DEALS_EXPECTED from '@salesforce/label/c.OsaAdvice_DealsExpected';
import DEAL_WITHOUT_PEOPLE from '@salesforce/label/c.OsaAdvice_DealWithoutPeople';
import DECLINED_BY_SALES from '@salesforce/label/c.OsaAdvice_DeclinedBySales';
import DECLINED_WITHOUT_REASON from '@salesforce/label/c.OsaAdvice_DeclinedWithoutReason';
import DUE_BEFORE_START from '@salesforce/label/c.OsaAdvice_DueBeforeStart';
import FACTS_SAY_OTHERWISE from '@salesforce/label/c.OsaAdvice_FactsSayOtherwise';
import FACTS_SAY_OTHERWISE_UNTIL from '@salesforce/label/c.OsaAdvice_FactsSayOtherwiseUntil';
import FACT_MISSING_UNDER_WORK from '@salesforce/label/c.OsaAdvice_FactMissingUnderWork';
import FACT_STALE_UNDER_WORK from '@salesforce/label/c.OsaAdvice_FactStaleUnderWork';
import MEASURED_IN_LEADS from '@salesforce/label/c.OsaAdvice_MeasuredInLeads';
import NOBODYS_TIME from '@salesforce/label/c.OsaAdvice_NobodysTime';
import NOBODY_FROM_MARKETING from '@salesforce/label/c.OsaAdvice_NobodyFromMarketing';
import NOTHING_AFTER_THE_SALE from '@salesforce/label/c.OsaAdvice_NothingAfterTheSale';
import NOTHING_COUNTS_THE_CUSTOMER from '@salesforce/label/c.OsaAdvice_NothingCountsTheCustomer';
import NOT_ACCEPTED_BY_SALES from '@salesforce/label/c.OsaAdvice_NotAcceptedBySales';
import NO_PLAN from '@salesforce/label/c.OsaAdvice_NoPlan';
import NO_SALES_CO_OWNER from '@salesforce/label/c.OsaAdvice_NoSalesCoOwner';
import OBJECTIVE_WITHOUT_STRATEGY from '@salesforce/label/c.OsaAdvice_ObjectiveWithoutStrategy';
import ONE_CAMPAIGN_FOR_SEVERAL from '@salesforce/label/c.OsaAdvice_OneCampaignForSeveral';
import ONE_MESSAGE_FOR_ALL from '@salesforce/label/c.OsaAdvice_OneMessageForAll';
import OVER_BUDGET from '@salesforce/label/c.OsaAdvice_OverBudget';
import PIPELINE_EXPECTED from '@salesforce/label/c.OsaAdvice_PipelineExpected';
import PLANNED_OVER_BUDGET from '@salesforce/label/c.OsaAdvice_PlannedOverBudget';
import PLAN_GOES_STALE from '@salesforce/label/c.OsaAdvice_PlanGoesStale';
import PLAN_IS_OVER from '@salesforce/label/c.OsaAdvice_PlanIsOver';
import PLAN_NEVER_REVIEWED from '@salesforce/label/c.OsaAdvice_PlanNeverReviewed';
import PLAN_NOT_ACTIVE from '@salesforce/label/c.OsaAdvice_PlanNotActive';
import SALES_AGREED_TO_NOTHING from '@salesforce/label/c.OsaAdvice_SalesAgreedToNothing';
import SALES_GOAL_UNSERVED from '@salesforce/label/c.OsaAdvice_SalesGoalUnserved';
import SERVICE_LEVEL_BROKEN from '@salesforce/label/c.OsaAdvice_ServiceLevelBroken';
import SPEAKS_TO_NOBODY from '@salesforce/label/c.OsaAdvice_SpeaksToNobody';
import TOO_MANY_ACCOUNTS from '@salesforce/label/c.OsaAdvice_TooManyAccounts';
import WAITS_FOR_NOTHING from '@salesforce/label/c.OsaAdvice_WaitsForNothing';
import WORK_BEFORE_AGREEMENT from '@salesforce/label/c.OsaAdvice_WorkBeforeAgreement';
import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { AbmMessageCode, ObjectiveMessageCode } from 'c/planChecks';
import { factName } from 'c/readinessWords';
import { formatDay, formatLongDays, formatMoneyIn, formatNumber, formatPercent } from 'c/userFormat';
import type { OsaNames } from './osaNames.ts';

export type Values = Readonly<Record<string, string | number | readonly string[]>>;
type Wording = (values: Values, names: OsaNames) => string;

export const text = (value: Values[string] | undefined): string => String(value ?? '');
export const list = (value: Values[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const number = (value: Values[string] | undefined): number => Number(value ?? 0);
export const objectiveIn = ({ objectiveId }: Values, names: OsaNames): string => names.objective(text(objectiveId));
export const actionIn = ({ actionId }: Values, names: OsaNames): string => names.action(text(actionId));
const centerIn = ({ buyingCenterId }: Values, names: OsaNames): string => names.buyingCenter(text(buyingCenterId));
/** More names than that nobody reads in a sentence. */
const MOST = 3;

/** Of an objective, with what else its sentence names. */
const ofObjective =
  (label: string, ...fields: readonly string[]): Wording =>
  (values, names) =>
    fillIn(label, objectiveIn(values, names), ...fields.map((field) => shown(values[field])));
const ofCount =
  (label: string): Wording =>
  ({ objectives }) =>
    fillIn(label, number(objectives));
const withReason =
  (label: string, without: string): Wording =>
  (values, names) =>
    fillIn(values.reason ? label : without, objectiveIn(values, names), text(values.reason));
const ofFacts =
  (label: string): Wording =>
  (values, names) =>
    fillIn(label, centerIn(values, names), listOf(list(values.facts).map(factName)));
const moneyOf =
  (label: string): Wording =>
  (values, names) => {
    const currency = names.currencyOf(text(values.objectiveId));
    return fillIn(
      label,
      objectiveIn(values, names),
      formatMoneyIn(number(values.over), currency),
      formatMoneyIn(number(values.limit), currency),
    );
  };

const shown = (value: Values[string] | undefined): string => (typeof value === 'number' ? formatNumber(value) : text(value));

/** What fills the places of each sentence. */
export const MESSAGES: Readonly<Record<ObjectiveMessageCode | AbmMessageCode, Wording>> = {
  objectiveWithoutStrategy: ofObjective(OBJECTIVE_WITHOUT_STRATEGY),
  workBeforeAgreement: ofObjective(WORK_BEFORE_AGREEMENT, 'actions'),
  actionsBeforeTarget: ofObjective(ACTIONS_BEFORE_TARGET, 'actions'),
  measuredInLeads: ofObjective(MEASURED_IN_LEADS, 'measure'),
  noSalesCoOwner: ofObjective(NO_SALES_CO_OWNER),
  notAcceptedBySales: ofObjective(NOT_ACCEPTED_BY_SALES),
  declinedBySales: withReason(DECLINED_BY_SALES, DECLINED_WITHOUT_REASON),
  changesWantedBySales: withReason(CHANGES_WANTED_BY_SALES, CHANGES_WITHOUT_REASON),
  nobodysTime: ofObjective(NOBODYS_TIME, 'actions'),
  salesGoalUnserved: (values, names) =>
    fillIn(
      SALES_GOAL_UNSERVED,
      centerIn(values, names),
      formatMoneyIn(number(values.salesGoal), names.currencyOf(text(values.buyingCenterId))),
    ),
  oneMessageForAll: ofObjective(ONE_MESSAGE_FOR_ALL, 'buyingCenters'),
  nothingAfterTheSale: ({ buyingCenterIds }, names) =>
    fillIn(NOTHING_AFTER_THE_SALE, listOf(list(buyingCenterIds).map(names.buyingCenter), MOST)),
  factsSayOtherwise: (values, names) =>
    fillIn(
      values.projectedOn ? FACTS_SAY_OTHERWISE_UNTIL : FACTS_SAY_OTHERWISE,
      objectiveIn(values, names),
      text(values.stated) || '–',
      text(values.verdict),
      formatPercent(Math.round(100 * number(values.share))),
      formatDay(text(values.projectedOn)),
    ),
  circleOfActions: ({ actionIds }, names) => fillIn(CIRCLE_OF_ACTIONS, listOf(list(actionIds).map(names.action))),
  dueBeforeStart: (values, names) => fillIn(DUE_BEFORE_START, actionIn(values, names)),
  beginsTooEarly: (values, names) =>
    fillIn(BEGINS_TOO_EARLY, actionIn(values, names), names.action(text(values.onId)), formatLongDays(number(values.days))),
  waitsForNothing: (values, names) => fillIn(WAITS_FOR_NOTHING, actionIn(values, names)),
  overBudget: moneyOf(OVER_BUDGET),
  plannedOverBudget: moneyOf(PLANNED_OVER_BUDGET),
  actionsOverdue: (values, names) =>
    fillIn(ACTIONS_OVERDUE, objectiveIn(values, names), number(values.actions), formatLongDays(number(values.days))),
  serviceLevelBroken: ({ contactId, respondedOn, dueOn }, names) =>
    fillIn(SERVICE_LEVEL_BROKEN, names.contact(text(contactId)), formatDay(text(respondedOn)), formatDay(text(dueOn))),
  noPlan: () => NO_PLAN,
  planNotActive: ({ planId, status }, names) => fillIn(PLAN_NOT_ACTIVE, names.plan(text(planId)), text(status) || '–'),
  planIsOver: ({ planId, endedOn }, names) => fillIn(PLAN_IS_OVER, names.plan(text(planId)), formatDay(text(endedOn))),
  planGoesStale: ({ planId, reviewedOn, staleAfterDays }, names) =>
    fillIn(
      reviewedOn ? PLAN_GOES_STALE : PLAN_NEVER_REVIEWED,
      names.plan(text(planId)),
      formatDay(text(reviewedOn)),
      number(staleAfterDays),
    ),
  nothingCountsTheCustomer: ofCount(NOTHING_COUNTS_THE_CUSTOMER),
  campaignWithoutObjective: ({ campaignId, contacts }, names) =>
    fillIn(CAMPAIGN_WITHOUT_OBJECTIVE, names.campaign(text(campaignId)), number(contacts)),
  oneCampaignForSeveral: ({ campaignId, buyingCenterIds }, names) =>
    fillIn(ONE_CAMPAIGN_FOR_SEVERAL, names.campaign(text(campaignId)), listOf(list(buyingCenterIds).map(names.buyingCenter), MOST)),
  copiedNotAdapted: ofObjective(COPIED_NOT_ADAPTED),
  salesAgreedToNothing: ofCount(SALES_AGREED_TO_NOTHING),
  tooManyAccounts: ({ userId, accounts, limit }, names) =>
    fillIn(TOO_MANY_ACCOUNTS, names.user(text(userId)), number(accounts), number(limit)),
  nobodyFromMarketing: ofCount(NOBODY_FROM_MARKETING),
  pipelineExpected: ({ expected, pipeline, share, limit, currency }) =>
    fillIn(
      PIPELINE_EXPECTED,
      formatMoneyIn(number(expected), text(currency)),
      formatMoneyIn(number(pipeline), text(currency)),
      formatPercent(Math.round(number(share))),
      formatPercent(number(limit)),
    ),
  dealsExpected: ({ expected, deals, share, limit }) =>
    fillIn(DEALS_EXPECTED, number(expected), number(deals), formatPercent(Math.round(number(share))), formatPercent(number(limit))),
  factMissingUnderWork: ofFacts(FACT_MISSING_UNDER_WORK),
  factStaleUnderWork: ofFacts(FACT_STALE_UNDER_WORK),
  speaksToNobody: (values, names) =>
    fillIn(values.persona ? SPEAKS_TO_NOBODY : DEAL_WITHOUT_PEOPLE, objectiveIn(values, names), text(values.persona)),
};
