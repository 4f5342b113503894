import { DEFAULT_POLICY } from 'c/planModel';
import type { PortfolioFacts } from 'c/portfolioReading';

export const TODAY = '2026-11-22';
const CONFIRMED = { confirmedOn: '2026-11-01' };
/** Evidence of these buying centers, confirmed lately. */
export const known = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, CONFIRMED]));

/** Two accounts with a plan and one without; Jonas works for both plans, Ines owns an objective of the second. */
export const FACTS: PortfolioFacts = {
  policy: { ...DEFAULT_POLICY, accountsPerMarketer: 1 },
  accounts: [
    { id: 'castell', name: 'Castell Rail', industry: 'Transportation', changedOn: '2026-11-01' },
    { id: 'bright', name: 'Brightwater Foods', industry: 'Food', changedOn: '2026-11-01' },
    { id: 'nordkai', name: 'Nordkai Terminals', industry: null },
  ],
  plans: [
    { id: 'draft', name: 'Next year', accountId: 'bright', status: 'Draft', periodStart: '2027-01-01', periodEnd: '2027-12-31' },
    { id: 'p1', name: 'This year', accountId: 'bright', status: 'Active', periodStart: '2026-01-01', periodEnd: '2026-12-31' },
    { id: 'p2', name: 'Trains', accountId: 'castell', status: 'Active', periodStart: '2025-01-01', periodEnd: '2025-12-31' },
  ],
  marketers: [
    { planId: 'p1', userId: 'jonas', userName: 'Jonas Okafor' },
    { planId: 'p2', userId: 'jonas', userName: 'Jonas Okafor' },
    { planId: 'draft', userId: 'ines', userName: 'Ines Prado' },
  ],
  counts: {
    p1: { byStatus: { 'On Track': 2, 'At Risk': 1, Achieved: 4, Dropped: 1 }, openByOwner: { jonas: 3 }, late: 1 },
    p2: { byStatus: { Proposed: 1 }, openByOwner: { ines: 1 }, late: 0 },
  },
  money: { p1: { granted: 10_000, planned: 12_000, spent: 11_000 }, p2: { granted: 0, planned: 5_000, spent: 0 } },
  centers: [
    { id: 'dairy', accountId: 'bright', name: 'Dairy', salesGoal: 1, wallet: 2, ourRevenue: 1, confirmedOn: '2026-11-01' },
    { id: 'meals', accountId: 'bright', name: 'Ready Meals', salesGoal: 1, wallet: 2, ourRevenue: 1, confirmedOn: '2026-11-01' },
    { id: 'track', accountId: 'castell', name: 'Track', wallet: 2, ourRevenue: 1, confirmedOn: '2026-11-01' },
  ],
  evidence: { opportunityStatus: known('dairy', 'meals'), contacts: known('dairy', 'meals'), coverage: known('dairy') },
  reusable: [
    { id: 'o1', name: 'Board breakfast', industry: 'Food', accountId: 'bright' },
    { id: 'o2', name: 'Plant visit', industry: null, accountId: 'bright' },
  ],
  adapted: [{ fromId: 'o2', accountId: 'castell' }],
  userNames: { ines: 'Ines Prado' },
};
