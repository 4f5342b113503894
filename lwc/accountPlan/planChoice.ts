import type { PlanStatus } from 'c/planModel';
import type { PlanView } from 'c/planQueries';

const ORDER: readonly PlanStatus[] = ['Active', 'In Review', 'Draft', 'Closed'];

const rank = ({ status }: PlanView): number => (status ? ORDER.indexOf(status) : ORDER.length);

/** The plans as people look for them: active first, then what is being worked on, then the past; the latest period first. */
export function inOrderOfUse(plans: readonly PlanView[]): readonly PlanView[] {
  return [...plans].sort((a, b) => rank(a) - rank(b) || b.periodStart.localeCompare(a.periodStart));
}

/** The plan a new one follows: the one whose period ends last. */
export function latestPlan(plans: readonly PlanView[]): PlanView | undefined {
  return [...plans].sort((a, b) => b.periodEnd.localeCompare(a.periodEnd))[0];
}
