import { ABM_CHECKS, OBJECTIVE_CHECKS } from 'c/planChecks';
import type * as WordsModule from 'c/osaAdviceWords';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let words: typeof WordsModule;
beforeAll(async () => {
  words = await import('c/osaAdviceWords');
});

const called = (kind: string) => (id: string | null | undefined) => `${kind} ${id}`;
const names = {
  ...{ objective: called('Goal'), action: called('Action'), plan: called('Plan'), campaign: called('Campaign') },
  ...{ user: called('User'), contact: called('Person'), buyingCenter: called('Center'), currencyOf: () => undefined },
};
type Message = Parameters<typeof words.osaMessageWords>[0]['message'];
type Remedy = Parameters<typeof words.osaRemedyWords>[0]['remedy'];
const say = (code: Message['code'], values: Message['values']) => words.osaMessageWords({ message: { code, values } as never }, names);
const todo = (code: Remedy['code'], values: Remedy['values']) => words.osaRemedyWords({ remedy: { code, values } as never }, names);

test('every check has a title', () => {
  const codes = [...OBJECTIVE_CHECKS, ...ABM_CHECKS].map(({ code }) => code);
  expect(codes.filter((code) => words.osaCheckTitle(code) === code)).toEqual([]);
});

test('sentences name the records, with money, days and shares as the user writes them', () => {
  expect(say('overBudget', { objectiveId: 'o', over: 500, limit: 12_000 })).toBe('“Goal o” has spent $500 more than the $12,000 it has.');
  expect(say('actionsOverdue', { objectiveId: 'o', actions: 2, days: 12 })).toBe(
    'Actions of “Goal o” are overdue: 2, the longest for 12 days.',
  );
  expect(say('factsSayOtherwise', { objectiveId: 'o', stated: 'On Track', verdict: 'At Risk', share: 0.254 })).toBe(
    '“Goal o” is marked On Track; its facts say At Risk, with 25% of the way behind it.',
  );
  expect(say('pipelineExpected', { expected: 250, pipeline: 1000, share: 25, limit: 10 })).toBe(
    'Marketing is expected to bring $250 beside a pipeline of $1,000: 25%. In a large account it rarely brings more than 10%.',
  );
  expect(say('factMissingUnderWork', { buyingCenterId: 'b', facts: ['salesGoal', 'walletShare'], objectives: 1 })).toBe(
    'Marketing works on Center b without knowing: Sales goal and Wallet share.',
  );
});

test('a no without a reason, a plan nobody ever looked at, a deal without people are said to be so', () => {
  expect(say('declinedBySales', { objectiveId: 'o', reason: '' })).toBe('Sales declined “Goal o” and gave no reason.');
  expect(say('planGoesStale', { planId: 'p', staleAfterDays: 90 })).toBe('Nobody has looked at the account plan Plan p since it began.');
  expect(say('speaksToNobody', { objectiveId: 'o' })).toBe('“Goal o” serves an opportunity without any contacts on it.');
});

test('the next step stands alone', () => {
  expect(todo('openTheCircle', { actionIds: ['a', 'b'] })).toBe('Let one of these wait for nothing: Action a and Action b.');
  expect(todo('confirmTheFact', { buyingCenterId: 'b', facts: ['industry'], objectives: 1 })).toBe(
    'Confirm what we know of Center b: Industry.',
  );
});
