import type { Stakeholder } from 'c/planModel';
import {
  groupsOf,
  hasFormerEvidence,
  isDirty,
  rebaseOn,
  settled,
  startEditing,
  withField,
  type StakeholderEditing,
} from 'c/stakeholderEditing';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

const BEFORE = '2026-05-04';
const CFO: PersonAt = {
  ...{ id: 'cfo', name: 'Omar Okafor', position: 'CFO', revision: 7, occupancy: 'Held', attitude: 'Sceptic', coverage: null },
  ...{ buyingRoles: ['Approver', 'User'] },
  grounds: {
    attitude: { evidence: 'Asked for a second quote', judgedOn: BEFORE },
    coverage: { evidence: null, judgedOn: null },
    buyingRoles: { evidence: null, judgedOn: BEFORE },
  },
};
const start = (more: Partial<Stakeholder> = {}) => startEditing(mapReading([{ ...CFO, ...more }]), 'cfo');
const type = (editing: StakeholderEditing, ...typed: readonly (readonly [string, string | null])[]) =>
  typed.reduce((so, [name, value]) => withField(so, name, value), editing);
const written = (editing: StakeholderEditing) => {
  const [change] = groupsOf(editing, { on: TODAY, userId: 'me' }).flat();
  return change && change.kind !== 'delete' ? change.fields : {};
};

test('a judgement that is typed is of today at once, and of its own day again where it is taken back', () => {
  const changed = type(start(), ['Attitude__c', 'Supporter']);
  expect(changed.draft['Attitude_Judged_On__c']).toBe(TODAY);
  expect(written(changed)).toEqual({ Attitude__c: 'Supporter', Attitude_Judged_On__c: TODAY });
  const back = type(changed, ['Attitude__c', null], ['Attitude__c', 'Sceptic']);
  expect([isDirty(back), back.draft['Attitude_Judged_On__c']]).toEqual([false, BEFORE]);
});

test('a judgement that is made for the first time has a day, one that is cleared has none, and unknown coverage is none', () => {
  expect(written(type(start(), ['Coverage__c', 'Brief']))).toEqual({ Coverage__c: 'Brief', Coverage_Judged_On__c: TODAY });
  expect(written(type(start(), ['Attitude__c', null]))).toEqual({ Attitude__c: null, Attitude_Judged_On__c: null });
  expect(written(type(start(), ['Coverage__c', 'Unknown']))).toEqual({ Coverage__c: 'Unknown', Coverage_Judged_On__c: null });
});

test('roles in another order are the same roles', () => {
  const other = type(start(), ['Buying_Roles__c', 'Approver'], ['Buying_Roles__c', 'User;Approver']);
  expect(other.draft['Buying_Roles_Judged_On__c']).toBe(BEFORE);
});

test('a day that a person typed stays, before and after the judgement, also the one it had', () => {
  const first = type(start(), ['Attitude_Judged_On__c', '2026-06-01'], ['Attitude__c', 'Supporter']);
  expect(written(first)).toEqual({ Attitude__c: 'Supporter', Attitude_Judged_On__c: '2026-06-01' });
  const later = type(start(), ['Attitude__c', 'Supporter'], ['Attitude_Judged_On__c', '2026-06-01'], ['Attitude__c', 'Advocate']);
  expect(written(later)).toEqual({ Attitude__c: 'Advocate', Attitude_Judged_On__c: '2026-06-01' });
  const same = type(start(), ['Attitude__c', 'Supporter'], ['Attitude_Judged_On__c', BEFORE]);
  expect(written(same)).toEqual({ Attitude__c: 'Supporter', Attitude_Judged_On__c: BEFORE });
});

test('a new position takes evidence and day of what is judged along', () => {
  const named = type(
    startEditing(mapReading([CFO]), {}),
    ['Name', 'CIO'],
    ['Attitude__c', 'Neutral'],
    ['Attitude_Evidence__c', 'Listened'],
  );
  expect(written(named)).toMatchObject({ Attitude__c: 'Neutral', Attitude_Evidence__c: 'Listened', Attitude_Judged_On__c: TODAY });
});

test('who vouches for the position vouches for its judgements; a day that was typed stays, and what is not judged has none', () => {
  expect(written({ ...start(), isConfirmed: true })).toEqual({
    ...{ Confirmed_On__c: TODAY, Confirmed_By__c: 'me', Attitude_Judged_On__c: TODAY, Buying_Roles_Judged_On__c: TODAY },
  });
  const typed = type(start(), ['Attitude_Judged_On__c', '2026-06-01'], ['Buying_Roles__c', 'User'], ['Buying_Roles_Judged_On__c', BEFORE]);
  expect(written({ ...typed, isConfirmed: true })).toMatchObject({
    Attitude_Judged_On__c: '2026-06-01',
    Buying_Roles_Judged_On__c: BEFORE,
  });
});

test('where the org does not show the day, none is written', () => {
  expect(written(type(start({ grounds: {} }), ['Attitude__c', 'Supporter']))).toEqual({ Attitude__c: 'Supporter' });
});

test('evidence that spoke for another judgement is known as such until it is written anew', () => {
  const changed = type(start(), ['Attitude__c', 'Supporter']);
  expect([hasFormerEvidence(start(), 'attitude'), hasFormerEvidence(changed, 'attitude')]).toEqual([false, true]);
  expect(hasFormerEvidence(type(changed, ['Attitude_Evidence__c', 'Spoke for us']), 'attitude')).toBe(false);
  expect(hasFormerEvidence(type(start(), ['Coverage__c', 'Brief']), 'coverage')).toBe(false);
});

test('evidence and day clash like any field; taking their judgement takes its day', () => {
  const typed = type(start(), ['Attitude__c', 'Supporter'], ['Attitude_Evidence__c', 'Spoke for us']);
  const now = mapReading([
    { ...CFO, revision: 8, attitude: 'Neutral', grounds: { ...CFO.grounds, attitude: { evidence: 'Was silent', judgedOn: '2026-07-01' } } },
  ]);
  const rebased = rebaseOn(typed, now)!;
  expect([...rebased.clashes].sort()).toEqual(['Attitude_Evidence__c', 'Attitude_Judged_On__c', 'Attitude__c']);
  const theirs = settled(rebased, 'Attitude__c', 'theirs');
  expect(theirs.clashes).toEqual(['Attitude_Evidence__c']);
  expect(theirs.draft).toMatchObject({ Attitude__c: 'Neutral', Attitude_Judged_On__c: '2026-07-01', Attitude_Evidence__c: 'Spoke for us' });
  expect(written(settled(rebased, 'Attitude__c', 'mine'))).toMatchObject({ Attitude__c: 'Supporter', Attitude_Judged_On__c: TODAY });
});
