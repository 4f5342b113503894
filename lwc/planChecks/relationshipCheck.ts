import type {
  Commitment,
  Coverage,
  IsoDate,
  JudgementAge,
  Maybe,
  Occupancy,
  PlanAction,
  PlanningPolicy,
  RecordId,
  Stakeholder,
  StakeholderLink,
} from 'c/planModel';
import type { Centrality, Community, GoWideReading, Introduction, SingleThread } from 'c/relationships';
import type { Advice, Check, Finding, RecordRef } from './check.ts';

/** What a check of the relationship map says. */
export type RelationshipMessageCode =
  /** values: stakeholderId, coverage */
  | 'deciderNotCovered'
  /** A placeholder decides: stakeholderId */
  | 'deciderUnknown'
  /** userId, stakeholders (how many key players) */
  | 'oneOfUsCarries'
  /** stakeholderId, buyingCenterId, others (how many of the buying center nobody is in touch with) */
  | 'oneOfThemCarries'
  /** function, people */
  | 'functionNotReached'
  /** level, people */
  | 'levelNotReached'
  /** buyingCenterId, roles */
  | 'rolesNobodyFills'
  /** stakeholderId, attitude (may be empty for a blocker) */
  | 'opponentWithoutPlan'
  /** stakeholderId, vacatedOn, reviewedOn (left out when nobody ever went through the map) */
  | 'positionVacated'
  /** stakeholderId */
  | 'holderHasLeft'
  /** people, stakeholderId (who has most to say in it) */
  | 'communityNotReached'
  /** stakeholderId, judgements (how many are stale), of (how many were made), confirmedOn (the oldest), staleAfterDays */
  | 'judgementStale'
  /** stakeholderId, judgements (how many have no day), of (how many were made) */
  | 'judgementNeverConfirmed'
  /** stakeholderId, stated, computed */
  | 'coverageOverstated'
  | 'coverageUnderstated'
  /** stakeholderId, coverage */
  | 'centralPersonNotCovered'
  /** stakeholderId, commitmentId, promise, dueOn or settledOn */
  | 'brokenToInnerCircle'
  | 'overdueToInnerCircle'
  | 'brokenPromise'
  | 'overduePromise';

/** What to do about it: the action one press makes. */
export type RelationshipRemedyCode =
  /** values: stakeholderId, askId (the friend to ask), ourPersonIds (who of ours knows him) */
  | 'askForIntroduction'
  /** No friend leads there: stakeholderId */
  | 'meetInPerson'
  | 'findOutWhoItIs'
  /** userId, stakeholderId (whom to bring a colleague together with first) */
  | 'bringInAColleague'
  /** stakeholderId (whom to ask), buyingCenterId */
  | 'widenTheContact'
  /** stakeholderId (whom to meet first) */
  | 'meetSomebodyThere'
  /** buyingCenterId, roles, askId (who may know, left out when there is nobody) */
  | 'findWhoPlaysTheRole'
  /** stakeholderId, askId (a friend with influence on him, left out when there is none) */
  | 'winOverOrContain'
  | 'findTheSuccessor'
  | 'vacateThePosition'
  | 'confirmTheJudgement'
  | 'correctTheCoverage'
  /** stakeholderId, commitmentId */
  | 'makeItGood'
  | 'keepOrAgreeNewDate';

export type RelationshipFinding = Finding<RelationshipMessageCode, RelationshipRemedyCode>;
export type RelationshipAdvice = Advice<RelationshipMessageCode, RelationshipRemedyCode>;
export type RelationshipCheck = Check<RelationshipCheckFacts, RelationshipMessageCode, RelationshipRemedyCode>;

/** A position as the checks need it; `PersonReading` of `c/relationshipReading` is one. */
export interface PersonFacts {
  readonly id: RecordId;
  readonly stakeholder: Stakeholder;
  readonly occupancy: Occupancy;
  readonly hasLeft: boolean;
  readonly isDecider: boolean;
  readonly isKeyPlayer: boolean;
  readonly isFriend: boolean;
  readonly isOpposed: boolean;
  readonly laneId: RecordId | null;
  readonly coverage: {
    readonly counts: Coverage;
    readonly stated: Maybe<Coverage>;
    readonly computed: { readonly coverage: Coverage };
    readonly gap: number | null;
    readonly isReached: boolean;
  };
  readonly commitments: { readonly owed: readonly Commitment[]; readonly kept: readonly Commitment[] };
  readonly actions: readonly PlanAction[];
  readonly judgements: readonly JudgementAge[];
}

/** What the checks of the relationship map look at. What is worked out only when somebody asks is a function. */
export interface RelationshipCheckFacts {
  readonly policy: PlanningPolicy;
  readonly today: IsoDate;
  readonly people: readonly PersonFacts[];
  readonly links: readonly StakeholderLink[];
  /** Buying centers from the top; `personIds` of their own. */
  readonly lanes: readonly {
    readonly id: RecordId | null;
    readonly parentId: RecordId | null;
    readonly isPursued: boolean;
    readonly personIds: readonly RecordId[];
  }[];
  readonly threads: () => readonly SingleThread[];
  readonly communities: () => readonly Community[];
  readonly goWide: () => GoWideReading;
  readonly centrality: () => readonly Centrality[];
  readonly introductionsTo: (id: RecordId) => readonly Introduction[];
  /** When the team last went through the map. */
  readonly reviewedOn: IsoDate | null;
}

export function personRef(id: RecordId): RecordRef {
  return { object: 'Stakeholder__c', id };
}

/** A finding on one person. */
export function onPerson(
  id: RecordId,
  message: RelationshipMessageCode,
  remedy: RelationshipRemedyCode,
  values: RelationshipFinding['message']['values'] = {},
  todo: RelationshipFinding['remedy']['values'] = {},
): RelationshipFinding {
  return {
    records: [personRef(id)],
    message: { code: message, values: { stakeholderId: id, ...values } },
    remedy: { code: remedy, values: { stakeholderId: id, ...todo } },
  };
}
