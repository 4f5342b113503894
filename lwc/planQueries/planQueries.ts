/**
 * The one way components read: GraphQL documents, and pure functions from their answers to the shapes of the plan model. Every document takes
 * variables only, and stays within ten subqueries (child collections counted) and 2,000 rows each.
 */
export { ACCOUNT_PLANS, WON_REVENUE } from './accountPlanDocuments.ts';
export { BUYING_CENTERS, BUYING_CENTER_DEPENDENTS, CELL_TOTALS } from './buyingCenterDocuments.ts';
export { ACTIVE_POLICY } from './policyDocument.ts';
export { MOST_ROWS } from './limits.ts';
export { accountNameFrom, plansFrom, wonRevenueFrom, type PlanMemberView, type PlanView } from './plansFrom.ts';
export { buyingCentersFrom, type BuyingCenterView } from './buyingCentersFrom.ts';
export { cellTotalsFrom, type CellTotals } from './cellTotalsFrom.ts';
export { dependentsFrom, type BuyingCenterDependents, type Dependent } from './dependentsFrom.ts';
export { policyFrom } from './policyFrom.ts';
export type { LastChange } from './records.ts';
