import { draftPlan } from 'c/planDraft';

const earlier = {
  id: 'a00',
  periodEnd: '2026-12-31',
  revenueGoal: 5_200_000,
  reviewCadence: 'Every Two Weeks' as const,
  vision: 'The first autonomous yard.',
  executiveSponsorId: '005p',
  members: [{ userId: '005m', role: 'Marketing' as const, responsibility: 'Events' }],
};

test('a first plan covers this calendar year and belongs to whoever makes it', () => {
  expect(draftPlan('Halvorsen', '2026-11-22', '005m', undefined)).toEqual({
    name: 'Halvorsen 2026',
    periodStart: '2026-01-01',
    periodEnd: '2026-12-31',
    revenueGoal: undefined,
    reviewCadence: 'Monthly',
    ownerId: '005m',
    vision: undefined,
    executiveSponsorId: undefined,
    previousPlanId: undefined,
    members: [],
  });
});

test('a follow-on starts where the earlier plan ends and copies what is still true', () => {
  expect(draftPlan('Halvorsen', '2026-11-22', '005m', earlier)).toEqual({
    name: 'Halvorsen 2027',
    periodStart: '2027-01-01',
    periodEnd: '2027-12-31',
    revenueGoal: 5_200_000,
    reviewCadence: 'Every Two Weeks',
    ownerId: '005m',
    vision: 'The first autonomous yard.',
    executiveSponsorId: '005p',
    previousPlanId: 'a00',
    members: [{ userId: '005m', role: 'Marketing', responsibility: 'Events' }],
  });
});

test('after a plan that ended long ago the follow-on covers this year, not the past', () => {
  const { periodStart, periodEnd } = draftPlan('Halvorsen', '2026-11-22', '005m', { ...earlier, periodEnd: '2023-06-30' });
  expect([periodStart, periodEnd]).toEqual(['2026-01-01', '2026-12-31']);
});

test('a year that starts within the year ends on the day before', () => {
  const { periodStart, periodEnd } = draftPlan('Halvorsen', '2026-11-22', '005m', { ...earlier, periodEnd: '2027-06-30' });
  expect([periodStart, periodEnd]).toEqual(['2027-07-01', '2028-06-30']);
});

test('a year from a leap day ends on the last of February', () => {
  expect(draftPlan('Halvorsen', '2028-01-01', '005m', { ...earlier, periodEnd: '2028-02-28' }).periodEnd).toBe('2029-02-28');
});
