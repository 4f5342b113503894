import type { PlanView } from 'c/planQueries';

/** The plan a new one follows: the one whose period ends last. */
export function latestPlan(plans: readonly PlanView[]): PlanView | undefined {
  return [...plans].sort((a, b) => b.periodEnd.localeCompare(a.periodEnd))[0];
}
