import type { BuyingCenter, CheckSeverity, IsoDate, PlanFocus, PlanningPolicy, RecordId, Solution, Stakeholder } from 'c/planModel';
import type { RankedCell } from 'c/cellRanking';
import type { StateReading } from 'c/cellState';
import type { CellReading } from 'c/whiteSpace';

export interface RecordRef {
  readonly object: 'White_Space_Cell__c' | 'Buying_Center__c' | 'Stakeholder__c' | 'Insight__c' | 'Opportunity' | 'Plan_Focus__c';
  readonly id: RecordId;
}

/** What a check says. */
export type MessageCode =
  | 'onlyYouWinPursued'
  | 'potentialWithoutProblem'
  | 'problemIsOver'
  | 'upSellUnanswered'
  | 'oneBuyerForEverything'
  | 'opportunityWithoutSponsor'
  | 'sponsorPositionVacant'
  | 'customerValueLeftAlone'
  | 'highRankedStale'
  | 'highRankedNeverConfirmed'
  | 'highRankedGuess'
  | 'competitorGrowing'
  | 'competitorHoldsGrowingUnit'
  | 'overrideContradicted'
  | 'overrideWithoutReason'
  | 'walletOverAllocated'
  | 'retiredSolutionPursued';

/** What to do about it. */
export type RemedyCode =
  | 'tellThemHonestlyOrFindAnotherWay'
  | 'nameTheProblem'
  | 'nameAnOpenProblem'
  | 'answerTheQuestions'
  | 'askWhoDecidesThisTime'
  | 'findASponsor'
  | 'lookForFairPrice'
  | 'takeIntoFocus'
  | 'confirmWithTheCustomer'
  | 'findEvidence'
  | 'defendOrFlank'
  | 'confirmOrRemoveOverride'
  | 'sayWhy'
  | 'correctTheWallet'
  | 'chooseItsSuccessor';

/** A sentence by code, with what it needs. Labels and messages hold the words. */
export interface Message<Code extends string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What a check found in one place. */
export interface Finding<Said extends string = MessageCode, Todo extends string = RemedyCode, Ref = RecordRef> {
  readonly records: readonly Ref[];
  readonly message: Message<Said>;
  readonly remedy: Message<Todo>;
}

/** A finding with the code of its check and the severity that holds in this team. */
export interface Advice<Said extends string = MessageCode, Todo extends string = RemedyCode, Ref = RecordRef> extends Finding<
  Said,
  Todo,
  Ref
> {
  readonly code: string;
  readonly severity: Exclude<CheckSeverity, 'off'>;
}

/** One check. Its code never changes: policies and people refer to it. */
export interface Check<Facts = PlanFacts, Said extends string = MessageCode, Todo extends string = RemedyCode, Ref = RecordRef> {
  readonly code: string;
  /** Camel-case name, for labels. */
  readonly name: string;
  /** System of the method. */
  readonly system: string;
  readonly severity: CheckSeverity;
  readonly find: (facts: Facts) => readonly Finding<Said, Todo, Ref>[];
}

/** What a competitor held in a cell at an earlier day, e.g. from field history or the last plan. */
export interface WalletSnapshot {
  readonly cellId: RecordId;
  readonly on: IsoDate;
  readonly competitorRevenue: number;
}

/** What checks look at. Every part may be empty. */
export interface PlanFacts {
  readonly policy: PlanningPolicy;
  readonly readings: readonly CellReading[];
  /** The readings ranked, where somebody has done it already. */
  readonly ranked?: readonly RankedCell[];
  readonly states?: readonly (StateReading & { readonly cellId: RecordId | null })[];
  readonly focus?: readonly PlanFocus[];
  readonly buyingCenters?: readonly BuyingCenter[];
  readonly solutions?: readonly Solution[];
  readonly stakeholders?: readonly Stakeholder[];
  readonly snapshots?: readonly WalletSnapshot[];
}
