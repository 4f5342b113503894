import { agree } from '../../src/sync/merge/agree.ts';
import { applyChanges } from '../../src/sync/merge/applyChanges.ts';
import { mergeRecords } from '../../src/sync/merge/mergeRecords.ts';
import { account, action, center, colleague, objective, person, plan } from './support/keyedRecords.ts';

const ceo = person('ceo', { Attitude: 'Neutral' });

describe('what both agree on', () => {
  test('is what both say, and else what it was', () => {
    const files = person('ceo', { Attitude: 'Supporter', Notes: 'New.' });
    const org = person('ceo', { Attitude: 'Sceptic', Notes: 'New.' });
    expect(agree({ base: [ceo], files: [files], org: [org] })).toEqual([person('ceo', { Attitude: 'Neutral', Notes: 'New.' })]);
    expect(agree({ base: [], files: [files], org: [org] })).toEqual([person('ceo', { Notes: 'New.' })]);
  });

  test('is nothing of what one side only has ever had', () => {
    expect(agree({ base: [], files: [ceo], org: [] })).toEqual([]);
    expect(agree({ base: [ceo], files: [], org: [] })).toEqual([]);
  });

  test('still has what went from one side, so that it comes up again', () => {
    expect(agree({ base: [ceo], files: [], org: [ceo] })).toEqual([ceo]);
    expect(agree({ base: [ceo], files: [ceo], org: [] })).toEqual([ceo]);
  });

  test('is nothing new about what nobody could see', () => {
    const isHidden = (_: string, field: string) => field === 'Attitude__c';
    expect(agree({ base: [ceo], files: [person('ceo')], org: [person('ceo')] }, { isHidden })).toEqual([ceo]);
  });

  test('has a new key once both have it, with all references', () => {
    const [was, now] = [
      [ceo, person('cfo', {}, { Reports_To: 'halvorsen/ceo' })],
      [person('chief', { Name: 'CEO', Attitude: 'Neutral' }), person('cfo', {}, { Reports_To: 'halvorsen/chief' })],
    ];
    expect(agree({ base: was, files: now, org: now })).toEqual(now);
    expect(agree({ base: was, files: now, org: was })).toEqual(was);
  });
});

describe('a side after its changes', () => {
  test('has lost what was inside, and no longer refers to it', () => {
    const before = [center('bergen', {}, { Lead_Stakeholder: 'halvorsen/ceo' }), ceo, colleague('ceo', 'mara'), person('cfo')];
    expect(applyChanges(before, { set: [], remove: [{ object: 'Stakeholder__c', key: 'halvorsen/CEO' }] })).toEqual([
      center('bergen'),
      person('cfo'),
    ]);
  });

  test('keeps what was moved out first', () => {
    const before = [plan(), objective('win'), objective('grow'), action('call', 'win')];
    const change = { set: [action('call', 'grow')], remove: [{ object: 'Plan_Objective__c', key: 'halvorsen/2026/win' }] };
    expect(applyChanges(before, change)).toEqual([plan(), objective('grow'), action('call', 'grow')]);
  });

  test('refers to a new key', () => {
    const write = { kind: 'update', record: person('chief'), fields: ['Key__c'], keyBefore: 'halvorsen/ceo' } as const;
    expect(applyChanges([ceo, colleague('ceo', 'mara')], { set: [write], remove: [] })).toEqual([
      { ...colleague('ceo', 'mara'), references: { Stakeholder__c: 'halvorsen/chief', User__c: 'mara@northgate.example' } },
      person('chief'),
    ]);
  });

  test('has what was done, and nothing of what failed or was not sent', () => {
    const set = ['ceo', 'cfo', 'coo'].map((key) => ({ kind: 'create' as const, record: person(key), fields: ['Name'] }));
    const name = (key: string) => ({ object: 'Stakeholder__c', key: `halvorsen/${key}` });
    const after = applyChanges([person('old')], { set, remove: [name('old')] }, [
      { ...name('ceo'), status: 'created' },
      { ...name('cfo'), status: 'failed' },
      { ...name('coo'), status: 'notSent' },
      { ...name('old'), status: 'failed' },
    ]);
    expect(after).toEqual([person('old'), person('ceo')]);
  });
});

describe('two revisions of files', () => {
  test('are merged field by field; in conflict ours is kept and told', () => {
    const base = [account(), ceo, person('cfo')];
    const ours = [account({ Name: 'Halvorsen' }), person('ceo', { Attitude: 'Supporter', Trust: 1 }), person('cfo', { Notes: 'A' })];
    const theirs = [account(), person('ceo', { Attitude: 'Sceptic', Function: 'Board' }), person('coo')];
    const { records, conflicts } = mergeRecords(base, ours, theirs);
    expect(records).toEqual([
      account({ Name: 'Halvorsen' }),
      person('ceo', { Attitude: 'Supporter', Trust: 1, Function: 'Board' }),
      person('cfo', { Notes: 'A' }),
      person('coo'),
    ]);
    expect(conflicts.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['deletedInOrg halvorsen/cfo', 'bothChanged halvorsen/ceo']);
  });

  test('lose what either removed and the other left alone; what the other changed is there, and told', () => {
    const base = [plan(), objective('win'), action('call', 'win'), objective('grow')];
    const ours = [plan(), objective('grow')];
    const theirs = [plan(), objective('win'), action('call', 'win', { Status: 'Done' })];
    const { records, conflicts } = mergeRecords(base, ours, theirs);
    expect(records).toEqual([plan(), objective('win'), action('call', 'win', { Status: 'Done' })]);
    expect(conflicts.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['deletedInFiles halvorsen/2026/win']);
  });
});
