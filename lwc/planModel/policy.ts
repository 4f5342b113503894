import type { Alternatives, Attitude, Importance, Power, Urgency } from './vocabularies.ts';

/** Weights, thresholds and severities: the one place where a team tunes the method (`Planning_Policy__c`). */
export interface PlanningPolicy {
  /** Relative weights of the parts of value to you; only their ratios matter. */
  readonly valueToYouWeights: ValueToYouWeights;
  readonly valueToCustomerWeights: ValueToCustomerWeights;
  /** From this score (0–100) an axis counts as high. */
  readonly thresholdToYou: number;
  readonly thresholdToCustomer: number;
  /** Potential annual revenue that earns the full score, in the org's currency. */
  readonly fullScoreRevenue: number;
  /** Customer value per year that earns the full score, in the org's currency. */
  readonly fullScoreCustomerValue: number;
  /** Margin, in percent of revenue, that earns the full score. */
  readonly fullScoreMargin: number;
  /** Points (0–100) for each word a person may choose. */
  readonly points: PointTables;
  /** Days after which an assertion nobody confirmed is stale. */
  readonly staleAfterDays: number;
  /** What ends within so many days, with nobody at work on it, is at risk. */
  readonly renewalLeadDays: number;
  /** Days from today in which a new opportunity is expected to close, unless said otherwise. */
  readonly daysToClose: number;
  /** So many of the highest-ranked cells should rest on fresh evidence. */
  readonly highRanks: number;
  /** From so many pursued cells on, one sponsor for all of them is a risk. */
  readonly oneSponsorFrom: number;
  /** Share of an account's pipeline, in percent, above which expecting marketing to source it is flagged. */
  readonly marketingSourcedLimit: number;
  readonly accountsPerMarketer: number;
  /** Severity by check code; absent means the check's own. */
  readonly checkSeverities: Readonly<Record<string, CheckSeverity>>;
}

export type CheckSeverity = 'off' | 'info' | 'warning' | 'error';

export interface PointTables {
  readonly importance: Readonly<Record<Importance, number>>;
  readonly urgency: Readonly<Record<Urgency, number>>;
  readonly alternatives: Readonly<Record<Alternatives, number>>;
  readonly attitude: Readonly<Record<Attitude, number>>;
  readonly power: Readonly<Record<Power, number>>;
  /** A problem or sponsor that is named while nothing more is known of it. */
  readonly named: number;
}

export interface ValueToYouWeights {
  readonly potentialRevenue: number;
  readonly margin: number;
  readonly chanceToWin: number;
  readonly strategicFit: number;
  readonly costToServe: number;
  readonly effectOnExisting: number;
}

export interface ValueToCustomerWeights {
  readonly problem: number;
  readonly customerValue: number;
  readonly urgency: number;
  readonly sponsor: number;
  readonly alternatives: number;
}

/** What holds where an org has no active policy record. */
export const DEFAULT_POLICY: PlanningPolicy = {
  valueToYouWeights: { potentialRevenue: 30, margin: 15, chanceToWin: 20, strategicFit: 15, costToServe: 10, effectOnExisting: 10 },
  valueToCustomerWeights: { problem: 30, customerValue: 30, urgency: 15, sponsor: 15, alternatives: 10 },
  thresholdToYou: 50,
  thresholdToCustomer: 50,
  fullScoreRevenue: 1_000_000,
  fullScoreCustomerValue: 2_000_000,
  fullScoreMargin: 40,
  points: {
    importance: { Low: 40, Medium: 60, High: 80, Critical: 100 },
    urgency: { None: 0, Low: 25, Medium: 50, High: 75, Critical: 100 },
    alternatives: { None: 100, Weak: 75, Comparable: 40, Strong: 10 },
    attitude: { Opponent: 0, Sceptic: 25, Neutral: 50, Supporter: 80, Advocate: 100 },
    power: { Outside: 20, 'In the Structure': 60, 'Inner Circle': 100 },
    named: 60,
  },
  staleAfterDays: 90,
  renewalLeadDays: 90,
  daysToClose: 90,
  highRanks: 10,
  oneSponsorFrom: 3,
  marketingSourcedLimit: 10,
  accountsPerMarketer: 12,
  checkSeverities: {},
};
