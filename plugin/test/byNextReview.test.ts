import { byNextReview } from '../src/accountPlans/byNextReview.ts';
import { aPlan } from './support/aPlan.ts';

test('the plan reviewed next comes first, plans without a review after those with one, closed plans last', () => {
  const plans = [
    aPlan({ name: 'closed', status: 'Closed', nextReview: null }),
    aPlan({ name: 'no cadence', nextReview: null }),
    aPlan({ name: 'in December', nextReview: '2026-12-15' }),
    aPlan({ name: 'long ago', nextReview: '2020-01-08', isReviewOverdue: true }),
  ];
  expect(plans.sort(byNextReview).map(({ name }) => name)).toEqual(['long ago', 'in December', 'no cadence', 'closed']);
});

test('reviews of one day are in the order of account, then plan', () => {
  const plans = [
    aPlan({ accountName: 'Zenith', name: 'A' }),
    aPlan({ accountName: 'Östersund Rail', name: 'B' }),
    aPlan({ accountName: 'Östersund Rail', name: 'A' }),
    aPlan({ accountName: 'acme', name: 'C' }),
  ];
  expect(plans.sort(byNextReview).map(({ accountName, name }) => `${accountName} ${name}`)).toEqual([
    'acme C',
    'Östersund Rail A',
    'Östersund Rail B',
    'Zenith A',
  ]);
});
