import type { Judgement, JudgementGrounds } from './judgements.ts';
import type { IsoDate, IsoDateTime, Maybe, PlanRecord, RecordId } from './provenance.ts';
import type * as vocabulary from './vocabularies.ts';

/** Facts about the customer: they belong to the account and outlive a plan. Money is in the org's currency unless a record names another, percentages are 0–100. */

/** Something the seller sells; solutions nest. */
export interface Solution extends PlanRecord {
  readonly name: string;
  readonly parentId?: Maybe<RecordId>;
  readonly kind?: Maybe<vocabulary.SolutionKind>;
  readonly productId?: Maybe<RecordId>;
  readonly productFamily?: Maybe<string>;
  readonly defaultMargin?: Maybe<number>;
  readonly isActive?: Maybe<boolean>;
  readonly sortOrder?: Maybe<number>;
}

/** A division, business unit or function of the customer that buys on its own; they nest. */
export interface BuyingCenter extends PlanRecord {
  readonly name: string;
  readonly parentId?: Maybe<RecordId>;
  readonly kind?: Maybe<vocabulary.BuyingCenterKind>;
  readonly subsidiaryAccountId?: Maybe<RecordId>;
  readonly subsidiaryAccountName?: Maybe<string>;
  readonly leadStakeholderId?: Maybe<RecordId>;
  readonly sortOrder?: Maybe<number>;
  readonly description?: Maybe<string>;
  /** What they spend per year on what we could sell. */
  readonly wallet?: Maybe<number>;
  /** What they spend per year with us. */
  readonly ourRevenue?: Maybe<number>;
  readonly salesGoal?: Maybe<number>;
  readonly growthTrend?: Maybe<vocabulary.GrowthTrend>;
  readonly competitiveEnvironment?: Maybe<string>;
  readonly mainCompetitor?: Maybe<string>;
  readonly phase?: Maybe<vocabulary.CustomerPhase>;
  readonly phaseSince?: Maybe<IsoDate>;
}

/** A position at the customer: held by a contact, vacant, or still unknown. */
export interface Stakeholder extends PlanRecord {
  readonly position: string;
  readonly contactId?: Maybe<RecordId>;
  readonly contactName?: Maybe<string>;
  /** Where the holder works by his own record: another one than this customer's says that he has left. */
  readonly contactAccountId?: Maybe<RecordId>;
  readonly occupancy?: Maybe<vocabulary.Occupancy>;
  readonly buyingCenterId?: Maybe<RecordId>;
  readonly reportsToId?: Maybe<RecordId>;
  readonly managementLevel?: Maybe<vocabulary.ManagementLevel>;
  readonly function?: Maybe<string>;
  readonly buyingRoles?: readonly vocabulary.BuyingRole[];
  readonly power?: Maybe<vocabulary.Power>;
  readonly attitude?: Maybe<vocabulary.Attitude>;
  readonly coverage?: Maybe<vocabulary.Coverage>;
  readonly computedCoverage?: Maybe<vocabulary.Coverage>;
  readonly lastContactOn?: Maybe<IsoDate>;
  readonly decisionOrientation?: Maybe<vocabulary.DecisionOrientation>;
  readonly appetiteForChange?: Maybe<vocabulary.ChangeAppetite>;
  readonly desiredResults?: Maybe<string>;
  /** Sensitive: never in a customer-facing document. */
  readonly personalWins?: Maybe<string>;
  /** 0–100. Sensitive. */
  readonly trust?: Maybe<number>;
  readonly trustReason?: Maybe<string>;
  /** What each judgement rests on and how old it is; as sensitive as the judgement itself. */
  readonly grounds?: Readonly<Partial<Record<Judgement, JudgementGrounds>>>;
  readonly vacatedOn?: Maybe<IsoDate>;
  readonly notes?: Maybe<string>;
}

/** How one stakeholder relates to another, or one of us to him. */
export interface StakeholderLink extends PlanRecord {
  readonly fromStakeholderId?: Maybe<RecordId>;
  readonly toStakeholderId: RecordId;
  readonly ourPersonId?: Maybe<RecordId>;
  readonly ourPersonName?: Maybe<string>;
  readonly kind: vocabulary.LinkKind;
  /** 1 (weak) to 5 (decisive). */
  readonly weight?: Maybe<number>;
  readonly since?: Maybe<IsoDate>;
  readonly note?: Maybe<string>;
}

/** One of our people with one stakeholder. */
export interface TeamRelationship extends PlanRecord {
  readonly stakeholderId: RecordId;
  readonly userId?: Maybe<RecordId>;
  readonly userName?: Maybe<string>;
  readonly levelNow?: Maybe<vocabulary.RelationshipLevel>;
  readonly levelWanted?: Maybe<vocabulary.RelationshipLevel>;
  readonly note?: Maybe<string>;
}

/** A goal, pressure, initiative, obstacle or critical success factor of the customer (system B). */
export interface Insight extends PlanRecord {
  readonly name: string;
  readonly kind: vocabulary.InsightKind;
  readonly detail?: Maybe<string>;
  readonly buyingCenterId?: Maybe<RecordId>;
  readonly ownerStakeholderId?: Maybe<RecordId>;
  readonly importance?: Maybe<vocabulary.Importance>;
  readonly isConfirmedByCustomer?: Maybe<boolean>;
  readonly status?: Maybe<vocabulary.InsightStatus>;
  readonly targetDate?: Maybe<IsoDate>;
}

/** An insight that causes, answers, blocks or enables another, or that a cell or solution helps with. */
export interface InsightLink extends PlanRecord {
  readonly fromInsightId: RecordId;
  readonly toInsightId?: Maybe<RecordId>;
  readonly cellId?: Maybe<RecordId>;
  readonly solutionId?: Maybe<RecordId>;
  readonly kind: vocabulary.InsightLinkKind;
  readonly note?: Maybe<string>;
}

/** The inputs of value to you. */
export interface ValueToYouInputs {
  readonly potentialAnnualRevenue?: Maybe<number>;
  /** Percent of revenue. */
  readonly margin?: Maybe<number>;
  /** Percent. */
  readonly chanceToWin?: Maybe<number>;
  /** 1 (off strategy) to 5 (core). */
  readonly strategicFit?: Maybe<number>;
  /** Money per year. */
  readonly costToServe?: Maybe<number>;
  /** Money per year that business we already have there gains or loses. */
  readonly effectOnExistingRevenue?: Maybe<number>;
}

/** The inputs of value to customer. */
export interface ValueToCustomerInputs {
  /** The customer's problem, as an insight. */
  readonly problemId?: Maybe<RecordId>;
  /** Money per year the customer gains in his own metrics. */
  readonly customerValue?: Maybe<number>;
  readonly valueMetricId?: Maybe<RecordId>;
  readonly urgency?: Maybe<vocabulary.Urgency>;
  /** The stakeholder who wants it. */
  readonly sponsorId?: Maybe<RecordId>;
  readonly alternatives?: Maybe<vocabulary.Alternatives>;
}

/** The seven questions to answer before an up-sell (system C), each with the answer in a person's words. */
export interface UpSellAnswers {
  readonly knownForOldOnly?: Maybe<string>;
  readonly problemForNew?: Maybe<string>;
  readonly alternativesTheyHave?: Maybe<string>;
  readonly decidersThisTime?: Maybe<string>;
  readonly competitorsThisTime?: Maybe<string>;
  readonly effectOnPresentBusiness?: Maybe<string>;
  readonly viewOfTotalSpend?: Maybe<string>;
}

/** One buying center × solution of the matrix. */
export interface WhiteSpaceCell extends PlanRecord, ValueToYouInputs, ValueToCustomerInputs, StoredScores {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  readonly state?: Maybe<vocabulary.CellState>;
  readonly stateOverride?: Maybe<vocabulary.CellState>;
  readonly overrideReason?: Maybe<string>;
  readonly competitor?: Maybe<string>;
  readonly wallet?: Maybe<number>;
  readonly ourRevenue?: Maybe<number>;
  readonly competitorRevenue?: Maybe<number>;
  /** What the competitor held until that day, to tell whether it grows. */
  readonly competitorRevenueBefore?: Maybe<number>;
  readonly competitorRevenueBeforeOn?: Maybe<IsoDate>;
  readonly opportunityId?: Maybe<RecordId>;
  /** Who of us answers for the cell. */
  readonly ownerId?: Maybe<RecordId>;
  readonly ownerName?: Maybe<string>;
  readonly evidence?: Maybe<string>;
  readonly notes?: Maybe<string>;
  readonly advantages?: readonly vocabulary.Advantage[];
  readonly upSellAnswers?: UpSellAnswers;
}

/** A number by which the customer measures success (system J). */
export interface ValueMetric extends PlanRecord {
  readonly name: string;
  readonly buyingCenterId?: Maybe<RecordId>;
  readonly ownerStakeholderId?: Maybe<RecordId>;
  readonly unit?: Maybe<string>;
  readonly direction?: Maybe<vocabulary.MetricDirection>;
  readonly baseline?: Maybe<number>;
  readonly target?: Maybe<number>;
  readonly current?: Maybe<number>;
  readonly measuredOn?: Maybe<IsoDate>;
  readonly worthPerYear?: Maybe<number>;
}

/** A promise made by one side to the other (system H). */
export interface Commitment extends PlanRecord {
  readonly promise: string;
  readonly direction: vocabulary.CommitmentDirection;
  readonly kind?: Maybe<vocabulary.CommitmentKind>;
  readonly ourPersonId?: Maybe<RecordId>;
  readonly ourPersonName?: Maybe<string>;
  readonly stakeholderId?: Maybe<RecordId>;
  readonly promisedOn?: Maybe<IsoDate>;
  readonly dueOn?: Maybe<IsoDate>;
  readonly status?: Maybe<vocabulary.CommitmentStatus>;
  readonly settledOn?: Maybe<IsoDate>;
  readonly note?: Maybe<string>;
}

/** A move between customer phases, with what we believe and what the customer said (system G). */
export interface PhaseChange extends PlanRecord {
  readonly buyingCenterId?: Maybe<RecordId>;
  readonly fromPhase?: Maybe<vocabulary.CustomerPhase>;
  readonly toPhase: vocabulary.CustomerPhase;
  readonly changedOn: IsoDate;
  readonly reasonWeBelieve?: Maybe<string>;
  readonly reasonCustomerSaid?: Maybe<string>;
  readonly reasonCategoryWeBelieve?: Maybe<vocabulary.ReasonCategory>;
  readonly reasonCategoryCustomerSaid?: Maybe<vocabulary.ReasonCategory>;
}

/** What was computed at the last save, for list views and reports; screens compute afresh. */
export interface StoredScores {
  readonly valueToYou?: Maybe<number>;
  readonly valueToCustomer?: Maybe<number>;
  readonly quadrant?: Maybe<vocabulary.Quadrant>;
  readonly hasMutualValue?: Maybe<boolean>;
  readonly play?: Maybe<vocabulary.Play>;
  readonly scoredOn?: Maybe<IsoDateTime>;
}
