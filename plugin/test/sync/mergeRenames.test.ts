import { account, action, cell, center, colleague, inWords, merged, objective, person, plan, solution } from './support/keyedRecords.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { planMerge } from '../../src/sync/merge/planMerge.ts';

/** Every key and reference said otherwise, as a person does by search and replace. */
const replaced = (records: readonly KeyedRecord[], was: string, now: string) =>
  JSON.parse(JSON.stringify(records).replaceAll(was, now)) as readonly KeyedRecord[];

const ceo = person('ceo', { Attitude: 'Neutral' });
const cfo = person('cfo', {}, { Reports_To: 'halvorsen/ceo' });
const people = [ceo, cfo, colleague('ceo', 'mara', { Level_Now: 'Problem Solver' })];

test('a new key in the files is a new key in the org, not another person', () => {
  expect(inWords(merged({ base: people, files: replaced(people, 'halvorsen/ceo', 'halvorsen/chief'), org: people }))).toEqual([
    'org: update halvorsen/ceo → halvorsen/chief Key__c=halvorsen/chief',
    'org: update halvorsen/ceo-mara → halvorsen/chief-mara Key__c=halvorsen/chief-mara',
  ]);
});

test('a new key in the org is a new key in the files, and all that refers to it follows', () => {
  const result = merged({ base: people, files: people, org: replaced(people, 'halvorsen/ceo', 'halvorsen/chief') });
  expect(inWords(result)).toEqual([
    'files: set halvorsen/chief',
    'files: set halvorsen/cfo',
    'files: set halvorsen/chief-mara',
    'files: remove halvorsen/ceo',
    'files: remove halvorsen/ceo-mara',
  ]);
  expect(result.toFiles.set).toEqual(
    replaced(people, 'halvorsen/ceo', 'halvorsen/chief').toSorted((a, b) => (a.object < b.object ? -1 : a.object === b.object ? 0 : 1)),
  );
});

test('what is new in the files refers to the new key as well', () => {
  const result = merged({ base: [ceo], files: [ceo, cfo], org: replaced([ceo], 'halvorsen/ceo', 'halvorsen/chief') });
  expect(inWords(result)).toEqual([
    'org: create halvorsen/cfo Account__c=halvorsen Name=CFO Reports_To__c=halvorsen/chief',
    'files: set halvorsen/chief',
    'files: set halvorsen/cfo',
    'files: remove halvorsen/ceo',
  ]);
});

test('a record that got a new key on one side takes the changes of the other', () => {
  const files = replaced(people, 'halvorsen/ceo', 'halvorsen/chief');
  const org = [person('ceo', { Attitude: 'Supporter' }), cfo, people[2]!];
  const result = merged({ base: people, files, org });
  expect(inWords(result).slice(0, 3)).toEqual([
    'org: update halvorsen/ceo → halvorsen/chief Key__c=halvorsen/chief',
    'org: update halvorsen/ceo-mara → halvorsen/chief-mara Key__c=halvorsen/chief-mara',
    'files: set halvorsen/chief',
  ]);
  expect(result.toOrg.set[0]!.record.fields.Attitude__c).toBe('Supporter');
});

test('new references to a record that got a new key are said with it', () => {
  const files = [...replaced([ceo], 'halvorsen/ceo', 'halvorsen/chief'), cfo].map((one) =>
    one === cfo ? person('cfo', {}, { Reports_To: 'halvorsen/chief' }) : one,
  );
  const org = [ceo, cfo, person('coo', {}, { Reports_To: 'halvorsen/ceo' })];
  const result = merged({ base: [ceo, cfo], files, org });
  expect(result.toFiles.set).toEqual([person('coo', {}, { Reports_To: 'halvorsen/chief' })]);
});

test('with the folder of an account all its keys move', () => {
  const all = [
    account(),
    ...people,
    center('bergen', {}, { Lead_Stakeholder: 'halvorsen/ceo' }),
    plan(),
    objective('win'),
    action('call', 'win'),
  ];
  const files = replaced(all, 'halvorsen', 'marine');
  const { toOrg, toFiles, conflicts } = planMerge({ base: all, files, org: all }, { direction: 'both', mayDelete: true });
  expect(toOrg.remove).toEqual([]);
  expect(toFiles).toEqual({ set: [], remove: [] });
  expect(conflicts).toEqual([]);
  expect(toOrg.set.map(({ kind, keyBefore, record: { key }, fields }) => `${kind} ${keyBefore} → ${key} ${fields.join()}`)).toEqual([
    'update halvorsen/bergen → marine/bergen Key__c',
    'update halvorsen/ceo → marine/ceo Key__c',
    'update halvorsen/cfo → marine/cfo Key__c',
    'update halvorsen/ceo-mara → marine/ceo-mara Key__c',
    'update halvorsen/2026 → marine/2026 Key__c',
    'update halvorsen/2026/win → marine/2026/win Key__c',
    'update halvorsen/2026/call → marine/2026/call Key__c',
  ]);
});

test('the folder may have another name where the org was read by it already', () => {
  const all = [account(), ...people];
  const files = replaced(all, 'halvorsen', 'marine');
  const org = all.map((one) =>
    one.object === 'Account'
      ? account({}, 'marine')
      : { ...one, references: { ...one.references, ...(one.references.Account__c ? { Account__c: 'marine' } : {}) } },
  );
  expect(inWords(planMerge({ base: all, files, org }, { direction: 'both', mayDelete: true }))).toEqual([
    'org: update halvorsen/ceo → marine/ceo Key__c=marine/ceo',
    'org: update halvorsen/cfo → marine/cfo Key__c=marine/cfo',
    'org: update halvorsen/ceo-mara → marine/ceo-mara Key__c=marine/ceo-mara',
  ]);
});

test('a folder that was renamed when the sync was stopped half way goes on being renamed, edited or not', () => {
  const marine = (records: readonly KeyedRecord[]) => replaced(records, 'halvorsen', 'marine');
  const below = (one: KeyedRecord) => ({ ...one, references: { ...one.references, Account__c: 'marine' } });
  const [edited] = marine([person('ceo', { Attitude: 'Supporter' })]);
  const states = {
    base: [account({}, 'marine'), below(ceo), ...marine([plan()])],
    files: [account({}, 'marine'), edited!, ...marine([plan()])],
    org: [account({}, 'marine'), below(ceo), ...marine([plan()])],
  };
  expect(inWords(planMerge(states, { direction: 'both', mayDelete: true }))).toEqual([
    'org: update halvorsen/ceo → marine/ceo Key__c=marine/ceo Attitude__c=Supporter',
  ]);
});

test('with the file of a plan the keys in it move, edited or not', () => {
  const all = [plan(), objective('win', { Measure: 'Deals' }), action('call', 'win')];
  const files = replaced([plan(), objective('win', { Measure: 'Revenue' }), action('call', 'win')], 'halvorsen/2026', 'halvorsen/fy26');
  expect(inWords(merged({ base: all, files, org: all }))).toEqual([
    'org: update halvorsen/2026 → halvorsen/fy26 Key__c=halvorsen/fy26',
    'org: update halvorsen/2026/win → halvorsen/fy26/win Key__c=halvorsen/fy26/win Measure__c=Revenue',
    'org: update halvorsen/2026/call → halvorsen/fy26/call Key__c=halvorsen/fy26/call',
  ]);
});

test('two that refer to each other get new keys together', () => {
  const all = [center('bergen', {}, { Lead_Stakeholder: 'halvorsen/ceo' }), person('ceo', {}, { Buying_Center: 'halvorsen/bergen' })];
  const files = replaced(replaced(all, 'halvorsen/ceo', 'halvorsen/chief'), 'halvorsen/bergen', 'halvorsen/yard');
  expect(inWords(merged({ base: all, files, org: all }))).toEqual([
    'org: update halvorsen/bergen → halvorsen/yard Key__c=halvorsen/yard',
    'org: update halvorsen/ceo → halvorsen/chief Key__c=halvorsen/chief',
  ]);
});

test('a list entry that now says something else of what its key is made of is the same entry', () => {
  const before = [center('bergen'), solution('rostering'), solution('welding'), cell('bergen', 'rostering', { Evidence: 'Their tender.' })];
  const after = [...before.slice(0, 3), cell('bergen', 'welding', { Evidence: 'Their tender.' })];
  expect(inWords(merged({ base: before, files: after, org: before }))).toEqual([
    'org: update halvorsen/bergen/rostering → halvorsen/bergen/welding Key__c=halvorsen/bergen/welding Solution__c=welding',
  ]);
});

test('an entry of which nothing is known but its key is another one', () => {
  const before = [center('bergen'), solution('rostering'), solution('welding'), cell('bergen', 'rostering')];
  const after = [...before.slice(0, 3), cell('bergen', 'welding')];
  expect(inWords(merged({ base: before, files: after, org: before }))).toEqual([
    'org: create halvorsen/bergen/welding Account__c=halvorsen Buying_Center__c=halvorsen/bergen Solution__c=welding',
    'pending: halvorsen/bergen/rostering still in org',
  ]);
});

test('two that say the same cannot be told apart, so that none of them is renamed', () => {
  const twins = [person('one', { Name: 'Clerk' }), person('two', { Name: 'Clerk' })];
  const files = [person('three', { Name: 'Clerk' }), person('four', { Name: 'Clerk' })];
  expect(inWords(merged({ base: twins, files, org: twins })).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'org: create halvorsen/three',
    'org: create halvorsen/four',
    'pending: halvorsen/one still',
    'pending: halvorsen/two still',
  ]);
});

test('a key that somebody else has on the other side is not taken from them', () => {
  const org = [ceo, person('chief', { Name: 'Somebody else' })];
  const files = [person('chief', { Name: 'CEO', Attitude: 'Neutral' })];
  expect(inWords(merged({ base: [ceo], files, org }))).toEqual(
    [
      'org: update halvorsen/chief Attitude__c=Neutral',
      'conflict: bothCreated halvorsen/chief Name',
      'pending: halvorsen/ceo still in org',
    ].slice(1),
  );
});

test('two new keys for one record are a conflict, settled with its references', () => {
  const states = {
    base: [ceo, cfo],
    files: replaced([ceo, cfo], 'halvorsen/ceo', 'halvorsen/chief'),
    org: replaced([ceo, cfo], 'halvorsen/ceo', 'halvorsen/boss'),
  };
  const { conflicts } = merged(states);
  expect(conflicts.map(({ kind, key, fields }) => ({ kind, key, fields }))).toEqual([
    {
      kind: 'bothChanged',
      key: 'halvorsen/chief',
      fields: [{ field: 'Key__c', base: 'halvorsen/ceo', files: 'halvorsen/chief', org: 'halvorsen/boss' }],
    },
  ]);
  expect(inWords(merged(states, { settle: () => 'files' }))).toEqual([
    'org: update halvorsen/boss → halvorsen/chief Key__c=halvorsen/chief',
  ]);
  expect(inWords(merged(states, { settle: () => 'org' }))).toEqual([
    'files: set halvorsen/boss',
    'files: set halvorsen/cfo',
    'files: remove halvorsen/chief',
  ]);
});

test('a sync that was stopped after the org had the new key goes on from there', () => {
  const files = replaced(people, 'halvorsen/ceo', 'halvorsen/chief');
  const org = [person('chief', { Attitude: 'Supporter' }), files[1]!, files[2]!];
  expect(inWords(merged({ base: people, files, org }))).toEqual(['files: set halvorsen/chief']);
});
