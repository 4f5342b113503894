import { draftPlan } from 'c/planDraft';
import { createPlanChanges } from '../createPlanChanges.ts';

const lastReview = (periodStart: string) => {
  const [plan] = createPlanChanges('001', { ...draftPlan('Halvorsen', '2026-11-22', '005m', undefined), periodStart }, '2026-11-22');
  return plan?.kind === 'create' && plan.fields.Last_Review_On__c;
};

test('a plan written in the middle of its period is not overdue for review on its first day', () => {
  expect(lastReview('2026-01-01')).toBe('2026-11-22');
});

test('a plan for later is reviewed once it has begun', () => {
  expect(lastReview('2027-01-01')).toBeNull();
});
