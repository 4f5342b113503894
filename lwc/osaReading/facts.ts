import type {
  CampaignResponse,
  ContactActivity,
  IsoDate,
  Maybe,
  PlanningPolicy,
  RecordId,
  SalesOpportunity,
  Solution,
  StakeholderLink,
  Track,
} from 'c/planModel';
import type {
  ActionView,
  BuyingCenterView,
  CampaignView,
  CellView,
  CommentView,
  InsightView,
  ObjectiveView,
  PlanMemberView,
  PlanView,
  StakeholderView,
  StrategyView,
  TaskView,
} from 'c/planQueries';

/** Everything that objectives, strategies and actions of one account are read from. Null lists are those this reader may not see: what is counted from them is unknown, never zero. */
export interface OsaFacts {
  /** `changedOn`: the day the account was saved last. */
  readonly account: {
    readonly id: RecordId;
    readonly name: string;
    readonly industry?: Maybe<string>;
    readonly changedOn?: Maybe<IsoDate>;
  };
  /** The account's and its subsidiaries'. */
  readonly accountIds: readonly RecordId[];
  readonly policy: PlanningPolicy;
  /** Of the account, in order of use. */
  readonly plans: readonly PlanView[];
  /** The one that is shown; without one there is no work. */
  readonly plan?: PlanView | undefined;
  /** Objectives, strategies, actions and comments of the shown plan, all tracks. */
  readonly objectives: readonly ObjectiveView[];
  readonly strategies: readonly StrategyView[];
  readonly actions: readonly ActionView[];
  readonly comments: readonly CommentView[];
  readonly buyingCenters: readonly BuyingCenterView[];
  readonly solutions: readonly Solution[];
  /** Recorded cells, their state as the sales records of today say it: see `withDerivedStates` of `c/cellState`. */
  readonly cells: readonly CellView[];
  /** A judgement is undefined where this reader may not see it. */
  readonly stakeholders: readonly StakeholderView[];
  readonly links: readonly StakeholderLink[];
  readonly insights: readonly InsightView[];
  /** Null where this reader may not see opportunities. */
  readonly opportunities: readonly SalesOpportunity[] | null;
  /** Those that actions name, and those the account's people are members of. */
  readonly campaigns: readonly CampaignView[] | null;
  readonly responses: readonly CampaignResponse[] | null;
  readonly activities: readonly ContactActivity[] | null;
  /** Salesforce Tasks that stand for actions; null where Tasks cannot be read. */
  readonly tasks: readonly TaskView[] | null;
  /** The shown plan's team. */
  readonly members: readonly PlanMemberView[];
  /** Names by id of our people who are named nowhere else: owners of activities, tasks and campaigns. */
  readonly userNames: Readonly<Record<RecordId, string>>;
  /** By user: for how many accounts those of marketing on this team work; absent where nobody counted. */
  readonly accountsOfMarketers?: Readonly<Record<RecordId, number>>;
  /** The tracks this reader may plan: objectives and work of others he reads. Absent: every track. */
  readonly plannedTracks?: readonly Track[] | undefined;
}
