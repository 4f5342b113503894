import type { AccountPlanSummary } from './accountPlanSummary.ts';

/** Order of a list of plans: by next review; then plans without one; closed plans last. Within the same, by account and plan. */
export function byNextReview(one: AccountPlanSummary, other: AccountPlanSummary): number {
  return (
    compareText(turn(one), turn(other)) ||
    one.accountName.localeCompare(other.accountName) ||
    one.name.localeCompare(other.name) ||
    compareText(one.id, other.id)
  );
}

/** Sorts as text: a day comes before both words. */
function turn({ nextReview, status }: AccountPlanSummary): string {
  return status === 'Closed' ? 'closed' : (nextReview ?? 'any time');
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
