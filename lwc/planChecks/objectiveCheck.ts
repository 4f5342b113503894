import type { ObjectiveReading, ScheduleProblem } from 'c/objectives';
import type { ServiceLevelBreach } from 'c/marketing';
import type { BuyingCenter, IsoDate, PlanningPolicy, RecordId } from 'c/planModel';
import type { Advice, Check, Finding } from './check.ts';

/** What a check of objectives says. */
export type ObjectiveMessageCode =
  /** values: objectiveId */
  | 'objectiveWithoutStrategy'
  /** objectiveId, actions (how many have begun) */
  | 'workBeforeAgreement'
  /** objectiveId, actions (how many there are) */
  | 'actionsBeforeTarget'
  /** objectiveId, measure */
  | 'measuredInLeads'
  /** objectiveId */
  | 'noSalesCoOwner'
  | 'notAcceptedBySales'
  /** objectiveId, reason */
  | 'declinedBySales'
  | 'changesWantedBySales'
  /** objectiveId, actions (open ones without anybody) */
  | 'nobodysTime'
  /** buyingCenterId, salesGoal */
  | 'salesGoalUnserved'
  /** objectiveId, buyingCenters (how many hear the same) */
  | 'oneMessageForAll'
  /** buyingCenterIds (those who buy from us) */
  | 'nothingAfterTheSale'
  /** objectiveId, stated, verdict, share, projectedOn (left out when never) */
  | 'factsSayOtherwise'
  /** actionIds */
  | 'circleOfActions'
  /** actionId */
  | 'dueBeforeStart'
  /** actionId, onId, days */
  | 'beginsTooEarly'
  /** actionId, onId */
  | 'waitsForNothing'
  /** objectiveId, over, limit */
  | 'overBudget'
  /** objectiveId, over, limit */
  | 'plannedOverBudget'
  /** objectiveId, actions, days (of the one that waits longest) */
  | 'actionsOverdue'
  /** contactId, respondedOn, dueOn, answeredOn (left out while nobody came back) */
  | 'serviceLevelBroken';

/** What to do about it. */
export type ObjectiveRemedyCode =
  | 'writeAStrategy'
  | 'agreeWithSales'
  | 'setATarget'
  | 'measureWhatChanges'
  | 'findASeller'
  | 'askForAnAnswer'
  | 'changeAndProposeAgain'
  | 'giveItAnOwner'
  | 'serveTheGoal'
  | 'speakToSomebody'
  | 'lookAfterCustomers'
  | 'followTheFacts'
  | 'openTheCircle'
  | 'correctTheDates'
  | 'chooseAnotherPredecessor'
  | 'askForMoneyOrStop'
  | 'doOrMoveThem'
  | 'comeBackToThem';

/** What a finding points at. */
export interface ObjectiveRecordRef {
  readonly object: 'Plan_Objective__c' | 'Plan_Action__c' | 'Buying_Center__c' | 'Contact';
  readonly id: RecordId;
}

export type ObjectiveFinding = Finding<ObjectiveMessageCode, ObjectiveRemedyCode, ObjectiveRecordRef>;
export type ObjectiveAdvice = Advice<ObjectiveMessageCode, ObjectiveRemedyCode, ObjectiveRecordRef>;
export type ObjectiveCheck = Check<ObjectiveCheckFacts, ObjectiveMessageCode, ObjectiveRemedyCode, ObjectiveRecordRef>;

/** What the checks of objectives look at. What is worked out only when somebody asks is a function. */
export interface ObjectiveCheckFacts {
  readonly policy: PlanningPolicy;
  readonly today: IsoDate;
  readonly objectives: readonly ObjectiveReading[];
  readonly problems: readonly ScheduleProblem[];
  readonly buyingCenters: readonly BuyingCenter[];
  /** Buying center of each cell an objective serves. */
  readonly buyingCenterOfCell: Readonly<Record<RecordId, RecordId>>;
  readonly breaches: () => readonly ServiceLevelBreach[];
}

const ENDED = ['Achieved', 'Missed', 'Dropped'];

/** Somebody still works on it, or is to. */
export function isOpenObjective({ objective: { status } }: ObjectiveReading): boolean {
  return !ENDED.includes(status ?? '');
}

export function isMarketing({ objective: { track } }: ObjectiveReading): boolean {
  return track === 'Marketing';
}

export function openMarketingOf({ objectives }: Pick<ObjectiveCheckFacts, 'objectives'>): readonly ObjectiveReading[] {
  return objectives.filter((reading) => isMarketing(reading) && isOpenObjective(reading));
}

/** A goal for marketing alone is counted in these; what changes at the customer is not. */
const LEADS = /\b(?:leads?|mqls?|sqls?)\b/i;

/** What says that an objective is counted in leads; undefined when nothing does. */
export function leadsIn({ objective: { measure, measureUnit } }: ObjectiveReading): string | undefined {
  return [measure, measureUnit].find((text) => text && LEADS.test(text)) ?? undefined;
}

/** A finding on one objective. */
export function onObjective(
  { objective: { id } }: ObjectiveReading,
  message: ObjectiveMessageCode,
  remedy: ObjectiveRemedyCode,
  values: ObjectiveFinding['message']['values'] = {},
  records: readonly ObjectiveRecordRef[] = [{ object: 'Plan_Objective__c', id }],
): ObjectiveFinding {
  return {
    records,
    message: { code: message, values: { objectiveId: id, ...values } },
    remedy: { code: remedy, values: { objectiveId: id } },
  };
}

export function actionsOf({ strategies, loose }: ObjectiveReading) {
  return [...strategies.flatMap(({ actions }) => actions), ...loose];
}
