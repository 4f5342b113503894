import type { AccountPlanSummary } from './accountPlanSummary.ts';

/** A plan as a person reads it in the terminal; keys are the columns. */
export interface PlanTableRow extends Record<string, unknown> {
  readonly account: string;
  readonly plan: string;
  readonly period: string;
  readonly status: string;
  readonly revenueGoal: string;
  readonly openPotential: string;
  readonly nextReview: string;
}

const NOTHING = '–';
const wholeNumber = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** @param overdue gives the words for a review that should have taken place on that day */
export function planTableRow(plan: AccountPlanSummary, overdue: (day: string) => string): PlanTableRow {
  return {
    account: plan.accountName,
    plan: plan.name,
    period: `${plan.periodStart} – ${plan.periodEnd}`,
    status: plan.status ?? NOTHING,
    revenueGoal: amount(plan.revenueGoal),
    openPotential: amount(plan.openPotential),
    nextReview: plan.nextReview === null ? NOTHING : plan.isReviewOverdue ? overdue(plan.nextReview) : plan.nextReview,
  };
}

function amount(value: number | null): string {
  return value === null ? NOTHING : wholeNumber.format(value);
}
