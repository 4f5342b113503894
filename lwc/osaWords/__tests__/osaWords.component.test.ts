import type { Pace } from 'c/objectives';
import type * as Words from 'c/osaWords';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
let words: typeof Words;
beforeAll(async () => {
  words = await import('c/osaWords');
});

const PACE: Pace = { verdict: null, by: null, share: null, timeShare: null, projectedOn: null, missing: [] };
const first = (objective: Partial<ObjectiveAt>, facts = {}) => osaReading([{ id: 'one', ...objective }], facts).objectives[0]!;

test('work is told as a number, and as a share where that says something else', () => {
  const work = { actions: 4, done: 1, weight: 4, weightDone: 1, share: 0.25 };
  expect(words.progressWords(work)).toBe('1 of 4 actions done');
  expect(words.progressWords({ ...work, weightDone: 2, share: 0.5 })).toBe('1 of 4 actions done, 50% of the work');
  expect(words.progressWords({ actions: 0, done: 0, weight: 0, weightDone: 0, share: null })).toBe('No work planned');
});

test('a pace says how it is judged, and a silent one what it lacks', () => {
  const risky: Pace = { ...PACE, verdict: 'At Risk', by: 'measure', share: 0.2, timeShare: 0.5, projectedOn: '2027-03-04' };
  expect(words.paceVerdictWords(risky)).toBe('At this pace it will not be reached in time');
  expect(words.paceReasonWords(risky)).toEqual([
    '20% of the way after 50% of the time',
    'at this pace on Mar 4, 2027',
    'judged by its measure',
  ]);
  expect(words.paceReasonWords({ ...risky, share: 0, projectedOn: null, by: 'actions' })).toEqual([
    '0% of the way after 50% of the time',
    'nothing has moved yet',
    'judged by the work done, as the measure cannot say',
  ]);
  expect(words.paceVerdictWords({ ...PACE, missing: ['target', 'dueOn'] })).toBe(
    'Too little is known to judge the pace. Missing: the value to reach and the day it is due',
  );
  expect(words.paceVerdictWords(PACE)).toBe('Too early to judge the pace');
});

test('a measure that cannot be counted says why and is never nought', () => {
  const unseen = first({ measureKind: 'Meetings Held', target: 8 }, { activities: null });
  expect(words.measureWords(unseen)).toBe('not known of 8 meetings');
  expect(words.gapWords(unseen.measure)).toBe('You may not see the activities it is counted from');
  expect(words.measuredWords(unseen.current)).toBe('');
});

test('a stated measure has the unit somebody wrote and the day it was stated', () => {
  const stated = first({ current: 12, target: 40, measureUnit: 'mentions', measuredOn: '2026-11-02' });
  expect(words.measureWords(stated)).toBe('12 of 40 mentions');
  expect(words.measuredWords(stated.current)).toBe('stated Nov 2, 2026');
});

test('what is over the budget is said beside what was granted and spent', () => {
  const { budget } = first({ budget: 1000, strategies: [{ id: 's', plannedCost: 1200, spentCost: 1500 }] });
  expect(words.budgetWords(budget, null)).toEqual([
    '$1,000 granted',
    '$1,200 planned',
    '$1,500 spent',
    '$500 over budget',
    '$200 more planned than granted',
  ]);
  expect(words.budgetWords(first({}).budget, null)).toEqual(['No money named']);
});

test('what a record points at and is gone is told in words', () => {
  const reading = osaReading([
    { id: 'one', opportunityId: 'gone', ownerId: 'left', loose: [{ id: 'a', campaignId: 'gone', dependsOnId: 'gone', ownerId: 'left' }] },
  ]);
  const action = reading.facts.actions[0]!;
  expect(words.servesName(reading.objectives[0]!.serves)).toBe('Something that is no longer there, or that you may not see');
  expect(words.servesName(null)).toBe('The whole account');
  expect(words.campaignName(reading, action)).toBe('A campaign that is no longer there, or that you may not see');
  expect(words.waitsForName(reading, action)).toBe('An action that is no longer there');
  expect(words.ownerName(reading, 'left')).toBe('Somebody who is no longer there');
  expect(words.ownerName(reading, null)).toBe('Nobody');
});

test('lateness is told in days', () => {
  expect(words.lateWords('2026-11-21', '2026-11-22')).toBe('1 day late');
  expect(words.lateWords('2026-11-02', '2026-11-22')).toBe('20 days late');
  expect(words.dueWords(null)).toBe('No date');
});
