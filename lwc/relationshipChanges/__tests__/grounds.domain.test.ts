import type { FieldValues, PlanChange } from 'c/planChanges';
import type { Stakeholder } from 'c/planModel';
import { readRelationships, type RelationshipFacts } from 'c/relationshipReading';
import {
  addStakeholderChanges,
  bulkStakeholderChanges,
  confirmChanges,
  mergeChanges,
  saveStakeholderChanges,
  stakeholderDraftOf,
  succeedChanges,
  vacateChanges,
  withStakeholderDraft,
} from 'c/relationshipChanges';
import { EMPTY, MapOrg, position } from './org.ts';

const TODAY = '2026-03-01';
const HOLDER = { on: TODAY, heading: 'Anna Berg, until 1 March 2026' };
const read = (facts: Partial<RelationshipFacts>) => readRelationships({ ...EMPTY, ...facts }, TODAY);
const fieldsIn = (changes: readonly PlanChange[]): FieldValues => (changes[0] && changes[0].kind !== 'delete' ? changes[0].fields : {});
const saved = (stakeholder: Stakeholder, fields: FieldValues) =>
  fieldsIn(saveStakeholderChanges(read({ stakeholders: [stakeholder] }), stakeholder.id, fields));

test('a judgement that changes is of today, and so are all that change with it', () => {
  const before = position('p1', { attitude: 'Sceptic', grounds: { attitude: { judgedOn: '2025-01-01' } } });
  expect(saved(before, { Attitude__c: 'Supporter', Buying_Roles__c: 'User', Trust__c: 0, Notes__c: 'Likes boats' })).toEqual({
    ...{ Attitude__c: 'Supporter', Attitude_Judged_On__c: TODAY, Buying_Roles__c: 'User', Buying_Roles_Judged_On__c: TODAY },
    ...{ Trust__c: 0, Trust_Judged_On__c: TODAY, Notes__c: 'Likes boats' },
  });
});

test('a day that a person named stays, even where it is none', () => {
  expect(saved(position('p1'), { Power__c: 'Outside', Power_Judged_On__c: '2026-02-14' })).toEqual({
    ...{ Power__c: 'Outside', Power_Judged_On__c: '2026-02-14' },
  });
  expect(saved(position('p1'), { Power__c: 'Outside', Power_Judged_On__c: null })).toEqual({
    Power__c: 'Outside',
    Power_Judged_On__c: null,
  });
});

test('what is as it was is not judged anew, new evidence moves no day, and what is taken back has none', () => {
  const before = position('p1', { attitude: 'Sceptic', buyingRoles: ['User', 'Coach'], coverage: 'Deep' });
  expect(saved(before, { Attitude__c: 'Sceptic', Buying_Roles__c: 'User;Coach' })).not.toHaveProperty('Attitude_Judged_On__c');
  expect(saved(before, { Attitude_Evidence__c: 'Asked for a second quote' })).toEqual({ Attitude_Evidence__c: 'Asked for a second quote' });
  expect(saved(before, { Attitude__c: null, Coverage__c: 'Unknown' })).toMatchObject({
    Attitude_Judged_On__c: null,
    Coverage_Judged_On__c: null,
  });
});

test('a day that this reader may not see is left alone', () => {
  const before = position('p1', { power: 'Outside' });
  const { power: _hidden, ...grounds } = before.grounds!;
  expect(saved({ ...before, grounds }, { Power__c: 'Inner Circle' })).toEqual({ Power__c: 'Inner Circle' });
});

test('the same judgement of many is of today where it was another', () => {
  const reading = read({ stakeholders: [position('a', { attitude: 'Neutral' }), position('b', { attitude: 'Supporter' })] });
  expect(bulkStakeholderChanges(reading, ['a', 'b'], { Attitude__c: 'Supporter' }).map(fieldsIn)).toEqual([
    { Attitude__c: 'Supporter', Attitude_Judged_On__c: TODAY },
    { Attitude__c: 'Supporter' },
  ]);
});

test('what a new position is known by from elsewhere was judged by nobody', () => {
  expect(fieldsIn(addStakeholderChanges(read({}), { Name: 'CFO', Buying_Roles__c: 'Approver' }))).not.toHaveProperty(
    'Buying_Roles_Judged_On__c',
  );
});

test('who finds everything right finds every judgement right that was made', () => {
  const org = new MapOrg({ ...EMPTY, stakeholders: [position('p1', { attitude: 'Sceptic', trust: 0, coverage: 'Unknown' })] });
  const [group] = confirmChanges(read(org.facts), ['p1'], { on: TODAY, userId: 'u1' });
  expect(fieldsIn(group!)).toEqual({
    ...{ Confirmed_On__c: TODAY, Confirmed_By__c: 'u1', Attitude_Judged_On__c: TODAY, Trust_Judged_On__c: TODAY },
  });
});

test('a successor inherits no day and no unmarked evidence; a vacant position keeps both', () => {
  const grounds = { attitude: { evidence: 'Asked for a second quote', judgedOn: '2026-01-10' }, trust: { judgedOn: '2026-01-11' } };
  const org = new MapOrg({
    ...EMPTY,
    stakeholders: [
      position('p1', {
        ...{ contactId: 'c1', occupancy: 'Held', attitude: 'Sceptic', trust: 40, buyingRoles: ['Approver'] },
        grounds: { ...grounds, buyingRoles: { evidence: `Signs above ${'1'.repeat(240)}`, judgedOn: '2026-01-12' } },
      }),
    ],
  });
  org.save(vacateChanges(read(org.facts), 'p1', HOLDER));
  expect(org.facts.stakeholders[0]!.grounds).toMatchObject(grounds);
  org.save(succeedChanges(read(org.facts), 'p1', 'c2', HOLDER));
  const after = org.facts.stakeholders[0]!;
  expect(after.grounds).toMatchObject({
    attitude: { evidence: 'Anna Berg, until 1 March 2026: Asked for a second quote', judgedOn: null },
    coverage: { evidence: null, judgedOn: null },
    trust: { judgedOn: null },
  });
  // The roles belong to the position; what was seen of them is about the one before.
  expect(after.buyingRoles).toEqual(['Approver']);
  expect(after.grounds!.buyingRoles).toMatchObject({
    judgedOn: null,
    evidence: expect.stringMatching(/^Anna Berg, until .*: Signs above 1+…$/),
  });
  expect(after.grounds!.buyingRoles!.evidence).toHaveLength(255);
});

describe('of two positions that become one', () => {
  const kept = position('kept', {
    ...{ attitude: 'Sceptic', power: 'Outside', coverage: 'Unknown', buyingRoles: ['User'] },
    grounds: {
      attitude: { evidence: 'Asked for a second quote', judgedOn: '2026-01-01' },
      power: { evidence: 'Was not asked', judgedOn: '2026-01-02' },
      buyingRoles: { evidence: 'Uses it daily', judgedOn: '2026-01-03' },
    },
  });
  const dropped = position('dropped', {
    ...{ attitude: 'Supporter', power: 'Outside', coverage: 'Deep', buyingRoles: ['Evaluator'] },
    grounds: {
      attitude: { evidence: 'Spoke for us', judgedOn: '2026-02-01' },
      power: { evidence: 'Not in the room', judgedOn: '2025-12-01' },
      coverage: { evidence: 'Weekly with Mara', judgedOn: '2026-02-02' },
      buyingRoles: { evidence: 'Wrote the comparison', judgedOn: '2026-02-03' },
    },
  });
  const merged = (chosen: readonly (keyof Stakeholder)[]) => {
    const org = new MapOrg({ ...EMPTY, stakeholders: [kept, dropped] });
    org.save(mergeChanges(read(org.facts), 'kept', 'dropped', chosen).groups.flat());
    return org.facts.stakeholders[0]!;
  };

  test('evidence goes with the judgement that is kept', () => {
    const { attitude, grounds } = merged([]);
    expect([attitude, grounds!.attitude]).toEqual(['Sceptic', { evidence: 'Asked for a second quote', judgedOn: '2026-01-01' }]);
    expect(grounds!.coverage).toEqual({ evidence: 'Weekly with Mara', judgedOn: '2026-02-02' });
  });

  test('a judgement that is chosen brings its own', () => {
    const { attitude, grounds } = merged(['attitude']);
    expect([attitude, grounds!.attitude]).toEqual(['Supporter', { evidence: 'Spoke for us', judgedOn: '2026-02-01' }]);
  });

  test('where both say the same, both saw something, and the later day counts', () => {
    const { buyingRoles, grounds } = merged([]);
    expect(grounds!.power).toEqual({ evidence: 'Was not asked / Not in the room', judgedOn: '2026-01-02' });
    expect(buyingRoles).toEqual(['User', 'Evaluator']);
    expect(grounds!.buyingRoles).toEqual({ evidence: 'Uses it daily / Wrote the comparison', judgedOn: '2026-02-03' });
  });
});

test('a draft holds evidence and day of what may be seen, and a position takes them back', () => {
  const sees = { power: true, attitude: false, personalWins: true, trust: false, all: false };
  const draft = stakeholderDraftOf(position('p1', { grounds: { power: { evidence: 'Was asked', judgedOn: TODAY } } }), sees);
  expect(draft).toMatchObject({ Power_Evidence__c: 'Was asked', Power_Judged_On__c: TODAY, Coverage_Evidence__c: null });
  expect(Object.keys(draft).filter((name) => /^(Attitude|Trust)_/.test(name))).toEqual([]);
  expect(withStakeholderDraft(position('p1'), { Power_Evidence__c: 'Was asked' }).grounds!.power).toEqual({
    evidence: 'Was asked',
    judgedOn: null,
  });
});
