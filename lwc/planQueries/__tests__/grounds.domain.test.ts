import { stakeholdersFrom } from '../customersFrom.ts';

const field = (value: unknown) => ({ value });
const positionOf = (node: object) =>
  stakeholdersFrom([{ uiapi: { query: { Stakeholder__c: { edges: [{ node: { Id: 'p1', Name: field('CFO'), ...node } }] } } } }])[0]!;

test('each judgement comes with what was seen and the day it was judged', () => {
  const { grounds } = positionOf({
    Attitude__c: field('Sceptic'),
    Attitude_Evidence__c: field('Asked for a second quote, Mara heard it'),
    Attitude_Judged_On__c: field('2026-02-03'),
    Trust_Judged_On__c: field('2026-01-20'),
    Coverage_Evidence__c: field(null),
    Coverage_Judged_On__c: field(null),
  });
  expect(grounds).toEqual({
    attitude: { evidence: 'Asked for a second quote, Mara heard it', judgedOn: '2026-02-03' },
    coverage: { evidence: null, judgedOn: null },
    trust: { evidence: undefined, judgedOn: '2026-01-20' },
  });
});

test('what the answer leaves out is not there, rather than empty', () => {
  expect(positionOf({ Attitude__c: field('Sceptic') }).grounds).toEqual({});
});
