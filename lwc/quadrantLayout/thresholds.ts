import type { PlanningPolicy } from 'c/planModel';

/** From which score (0–100) each axis counts as high. */
export interface Thresholds {
  readonly toYou: number;
  readonly toCustomer: number;
}

/** The team's thresholds. */
export function thresholdsOf({ thresholdToYou, thresholdToCustomer }: PlanningPolicy): Thresholds {
  return { toYou: thresholdToYou, toCustomer: thresholdToCustomer };
}

/** The team's policy with other thresholds. */
export function withThresholds(policy: PlanningPolicy, { toYou, toCustomer }: Thresholds): PlanningPolicy {
  return { ...policy, thresholdToYou: toYou, thresholdToCustomer: toCustomer };
}

export function isSameThresholds(a: Thresholds, b: Thresholds): boolean {
  return a.toYou === b.toYou && a.toCustomer === b.toCustomer;
}

/** What a person can set by hand: a whole score from 0 to 100. */
export function settableThreshold(score: number): number {
  return Number.isFinite(score) ? Math.min(100, Math.max(0, Math.round(score))) : 0;
}
