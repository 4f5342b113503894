import { evidenceFor, isJudged, judgementAges } from '../judgements.ts';

const TODAY = '2026-03-01';

test('a judgement has its own day, and without one that of the position', () => {
  const ages = judgementAges(
    {
      ...{ power: 'Inner Circle', attitude: 'Supporter', trust: 0, confirmedOn: '2026-02-20' },
      grounds: { attitude: { judgedOn: '2025-10-01' }, trust: { judgedOn: null } },
    },
    TODAY,
    90,
  );
  expect(ages).toEqual([
    { judgement: 'power', judgedOn: '2026-02-20', freshness: 'fresh' },
    { judgement: 'attitude', judgedOn: '2025-10-01', freshness: 'stale' },
    { judgement: 'trust', judgedOn: '2026-02-20', freshness: 'fresh' },
  ]);
});

test('nobody confirmed what has no day at all', () => {
  expect(judgementAges({ buyingRoles: ['Approver'] }, TODAY, 90)).toEqual([
    { judgement: 'buyingRoles', judgedOn: null, freshness: 'never confirmed' },
  ]);
});

test('no roles, nothing chosen and unknown coverage are no judgements; no trust at all is one', () => {
  const judged = { buyingRoles: [], power: null, coverage: 'Unknown', trust: 0 } as const;
  expect((['buyingRoles', 'power', 'attitude', 'coverage', 'trust'] as const).map((one) => isJudged(judged, one))).toEqual([
    ...[false, false, false, false, true],
  ]);
});

test('the evidence of trust is its reason', () => {
  const stakeholder = { trustReason: 'We kept our word in May', grounds: { power: { evidence: 'Chairs the board' } } };
  expect([evidenceFor(stakeholder, 'trust'), evidenceFor(stakeholder, 'power'), evidenceFor(stakeholder, 'attitude')]).toEqual([
    ...['We kept our word in May', 'Chairs the board', undefined],
  ]);
});
