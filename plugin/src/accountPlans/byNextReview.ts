import type { AccountPlanSummary } from './accountPlanSummary.ts';

/** Order of a list of plans: the next review first, plans without one last; then by account and plan. */
export function byNextReview(one: AccountPlanSummary, other: AccountPlanSummary): number {
  return (
    compareText(one.nextReview ?? '9999', other.nextReview ?? '9999') ||
    one.accountName.localeCompare(other.accountName) ||
    one.name.localeCompare(other.name) ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
