import type { AccountPlanSummary } from '../../src/accountPlans/accountPlanSummary.ts';

/** A plan with nothing special about it but what the test says. */
export function aPlan(special: Partial<AccountPlanSummary> = {}): AccountPlanSummary {
  return {
    id: 'a00000000000001AAA',
    key: null,
    name: 'Electric by 2030',
    accountId: '001000000000001AAA',
    accountName: 'Northwind Ferries',
    periodStart: '2026-01-01',
    periodEnd: '2030-12-31',
    status: 'Active',
    revenueGoal: 1_250_000,
    openPotential: 450_000.5,
    nextReview: '2026-12-15',
    isReviewOverdue: false,
    ...special,
  };
}
