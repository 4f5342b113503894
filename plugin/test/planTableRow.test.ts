import { planTableRow } from '../src/accountPlans/planTableRow.ts';
import { aPlan } from './support/aPlan.ts';

const overdue = (day: string) => `${day}, overdue`;

test('amounts are whole numbers with thousands apart', () => {
  expect(planTableRow(aPlan(), overdue)).toEqual({
    account: 'Northwind Ferries',
    plan: 'Electric by 2030',
    period: '2026-01-01 – 2030-12-31',
    status: 'Active',
    revenueGoal: '1,250,000',
    openPotential: '450,001',
    nextReview: '2026-12-15',
  });
});

test('an overdue review says so in words', () => {
  expect(planTableRow(aPlan({ nextReview: '2020-01-08', isReviewOverdue: true }), overdue).nextReview).toBe('2020-01-08, overdue');
});

test('what nobody said is a dash, which is not zero', () => {
  const plan = aPlan({ status: null, revenueGoal: null, openPotential: 0, nextReview: null });
  expect(planTableRow(plan, overdue)).toMatchObject({ status: '–', revenueGoal: '–', openPotential: '0', nextReview: '–' });
});
