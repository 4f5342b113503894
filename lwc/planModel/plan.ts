import type { IsoDate, IsoDateTime, Maybe, PlanRecord, RecordId } from './provenance.ts';
import type * as vocabulary from './vocabularies.ts';

/** Goals and work: they belong to one plan for one period. */

/** The living plan for one account and one period (system A). */
export interface AccountPlan extends PlanRecord {
  readonly name: string;
  readonly accountId: RecordId;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly status?: Maybe<vocabulary.PlanStatus>;
  readonly ownerId?: Maybe<RecordId>;
  readonly executiveSponsorId?: Maybe<RecordId>;
  readonly vision?: Maybe<string>;
  readonly revenueGoal?: Maybe<number>;
  readonly reviewCadence?: Maybe<vocabulary.ReviewCadence>;
  readonly lastReviewOn?: Maybe<IsoDate>;
  readonly previousPlanId?: Maybe<RecordId>;
  readonly sectionsConfirmedOn?: Partial<Record<PlanSection, Maybe<IsoDate>>>;
}

/** The parts of a plan that are confirmed, and grow stale, on their own. */
export const PLAN_SECTIONS = ['vision', 'team', 'insights', 'buyingCenters', 'relationships', 'whiteSpace', 'objectives'] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

export interface PlanMember extends PlanRecord {
  readonly userId: RecordId;
  readonly role?: Maybe<vocabulary.MemberRole>;
  readonly responsibility?: Maybe<string>;
}

/** A cell this plan goes for. */
export interface PlanFocus extends PlanRecord {
  readonly cellId: RecordId;
  readonly targetRevenue?: Maybe<number>;
  readonly rank?: Maybe<number>;
  readonly why?: Maybe<string>;
}

/** An objective of any track and what it serves (system E for marketing). */
export interface PlanObjective extends PlanRecord {
  readonly name: string;
  readonly track: vocabulary.Track;
  readonly kind?: Maybe<vocabulary.ObjectiveKind>;
  readonly status?: Maybe<vocabulary.ObjectiveStatus>;
  /** What is counted, in words. */
  readonly measure?: Maybe<string>;
  readonly measureKind?: Maybe<vocabulary.MeasureKind>;
  /** Counts people with this buying role alone. */
  readonly persona?: Maybe<vocabulary.BuyingRole>;
  readonly measureUnit?: Maybe<string>;
  readonly baseline?: Maybe<number>;
  readonly target?: Maybe<number>;
  readonly current?: Maybe<number>;
  readonly measuredOn?: Maybe<IsoDate>;
  readonly dueOn?: Maybe<IsoDate>;
  readonly buyingCenterId?: Maybe<RecordId>;
  readonly cellId?: Maybe<RecordId>;
  readonly opportunityId?: Maybe<RecordId>;
  readonly ownerId?: Maybe<RecordId>;
  readonly salesCoOwnerId?: Maybe<RecordId>;
  readonly serviceLevel?: Maybe<string>;
  readonly acceptedOn?: Maybe<IsoDate>;
  /** Within how many days sales comes back to everyone who answers. */
  readonly serviceLevelDays?: Maybe<number>;
  readonly answer?: Maybe<vocabulary.SalesAnswer>;
  readonly answerReason?: Maybe<string>;
  readonly answeredById?: Maybe<RecordId>;
  /** The day sales answered a proposal, whichever way. */
  readonly answeredOn?: Maybe<IsoDate>;
  /** Money granted, in the currency of the record. */
  readonly budget?: Maybe<number>;
  readonly sortOrder?: Maybe<number>;
  readonly isReusable?: Maybe<boolean>;
  readonly industry?: Maybe<string>;
  /** The objective of another account it was copied from. */
  readonly adaptedFromId?: Maybe<RecordId>;
  readonly description?: Maybe<string>;
}

export interface PlanStrategy extends PlanRecord {
  readonly name: string;
  readonly objectiveId: RecordId;
  readonly description?: Maybe<string>;
  readonly status?: Maybe<vocabulary.StrategyStatus>;
  readonly plannedCost?: Maybe<number>;
  readonly spentCost?: Maybe<number>;
  readonly sortOrder?: Maybe<number>;
}

/** Who does what by when. */
export interface PlanAction extends PlanRecord {
  readonly name: string;
  readonly objectiveId: RecordId;
  readonly strategyId?: Maybe<RecordId>;
  readonly ownerId?: Maybe<RecordId>;
  readonly ownerName?: Maybe<string>;
  readonly startOn?: Maybe<IsoDate>;
  readonly dueOn?: Maybe<IsoDate>;
  readonly status?: Maybe<vocabulary.ActionStatus>;
  readonly doneOn?: Maybe<IsoDate>;
  /** Share of the objective's work relative to its other actions; 1 unless said. */
  readonly weight?: Maybe<number>;
  /** The action that has to be done first. */
  readonly dependsOnId?: Maybe<RecordId>;
  readonly repeat?: Maybe<vocabulary.Repeat>;
  readonly plannedCost?: Maybe<number>;
  readonly spentCost?: Maybe<number>;
  readonly campaignId?: Maybe<RecordId>;
  readonly stakeholderId?: Maybe<RecordId>;
  readonly contentUrl?: Maybe<string>;
  readonly outcomeNote?: Maybe<string>;
  readonly sortOrder?: Maybe<number>;
}

/** What somebody said to an objective. */
export interface PlanComment extends PlanRecord {
  readonly objectiveId: RecordId;
  readonly text: string;
  readonly authorId?: Maybe<RecordId>;
  readonly saidOn?: Maybe<IsoDateTime>;
}
