import { account, action, cell, center, inWords, merged, objective, person, plan, solution } from './support/keyedRecords.ts';
import { planMerge } from '../../src/sync/merge/planMerge.ts';

const everything = [plan(), objective('win'), action('call', 'win', { Status: 'Planned' }), objective('grow')];
const withoutWin = [everything[0]!, everything[3]!];
const inOrg = (changed: (typeof everything)[number]) => everything.map((one) => (one.key === changed.key ? changed : one));
const DELETE = { mayDelete: true };

test('what went from one side stays on the other and is told, the outermost record only', () => {
  expect(inWords(merged({ base: everything, files: withoutWin, org: everything }))).toEqual(['pending: halvorsen/2026/win still in org']);
  expect(inWords(merged({ base: everything, files: everything, org: withoutWin }))).toEqual(['pending: halvorsen/2026/win still in files']);
});

test('with leave to delete it goes there too, with everything inside it', () => {
  expect(inWords(merged({ base: everything, files: withoutWin, org: everything }, DELETE))).toEqual(['org: remove halvorsen/2026/win']);
  const fromFiles = merged({ base: everything, files: everything, org: withoutWin }, DELETE);
  expect(inWords(fromFiles)).toEqual(['files: remove halvorsen/2026/win']);
  expect(fromFiles.toFiles.remove).toEqual([objective('win')]);
});

test('what went from both sides is nothing to do', () => {
  expect(inWords(merged({ base: everything, files: withoutWin, org: withoutWin }, DELETE))).toEqual([]);
});

test.each([
  ['a change of it', inOrg(objective('win', { Measure: 'Deals' }))],
  ['a change of something inside it', inOrg(action('call', 'win', { Status: 'Done' }))],
  ['something new inside it', [...everything, action('visit', 'win')]],
  ['something that moved into it', [...everything.slice(0, 3), objective('grow'), action('write', 'win')]],
  ['something that newly refers to it', [...inOrg(objective('grow', {}, { Adapted_From: 'halvorsen/2026/win' }))]],
])('%s in the org keeps the org from losing it', (_, org) => {
  const base = [...everything, ...(org.some(({ key }) => key.endsWith('write')) ? [action('write', 'grow')] : [])];
  const files = base.filter(({ key }) => !/win|call/.test(key));
  const result = merged({ base, files, org }, DELETE);
  expect(result.toOrg.remove).toEqual([]);
  expect(result.conflicts.map(({ kind, key, org: theirs }) => [kind, key, theirs?.key])).toContainEqual([
    'deletedInFiles',
    'halvorsen/2026/win',
    'halvorsen/2026/win',
  ]);
});

test('a change in the files keeps the files from losing it', () => {
  const files = inOrg(action('call', 'win', { Status: 'Done' }));
  expect(inWords(merged({ base: everything, files, org: withoutWin }, DELETE))).toEqual(['conflict: deletedInOrg halvorsen/2026/win']);
});

test('settled for the side that has it, it comes back with everything inside', () => {
  const files = inOrg(action('call', 'win', { Status: 'Done' }));
  expect(inWords(merged({ base: everything, files, org: withoutWin }, { ...DELETE, settle: () => 'files' }))).toEqual([
    'org: create halvorsen/2026/win Account_Plan__c=halvorsen/2026 Name=win Track__c=Sales Reusable__c=false',
    'org: create halvorsen/2026/call Plan_Objective__c=halvorsen/2026/win Name=call Status__c=Done',
  ]);
  expect(inWords(merged({ base: everything, files: withoutWin, org: files }, { settle: () => 'org' }))).toEqual([
    'files: set halvorsen/2026/win',
    'files: set halvorsen/2026/call',
  ]);
});

test('settled for the side that deleted it, it goes, with what is new inside it; but only with leave to delete', () => {
  const org = [...everything, action('visit', 'win')];
  const states = { base: everything, files: withoutWin, org };
  expect(inWords(merged(states, { ...DELETE, settle: () => 'files' }))).toEqual(['org: remove halvorsen/2026/win']);
  expect(inWords(merged(states, { settle: () => 'files' }))).toEqual([
    'conflict: needsMissing halvorsen/2026/visit halvorsen/2026/win',
    'pending: halvorsen/2026/win still in org',
  ]);
});

test('what was moved out of it before it was deleted stays', () => {
  const files = [plan(), objective('grow'), action('call', 'grow', { Status: 'Planned' })];
  expect(inWords(merged({ base: everything, files, org: everything }, DELETE))).toEqual([
    'org: update halvorsen/2026/call Plan_Objective__c=halvorsen/2026/grow',
    'org: remove halvorsen/2026/win',
  ]);
});

test('it stays when what was moved out of it is in conflict', () => {
  const files = [plan(), objective('grow'), action('call', 'grow', { Status: 'Done' })];
  const org = inOrg(action('call', 'win', { Status: 'Dropped' }));
  expect(inWords(merged({ base: everything, files, org }, DELETE))).toEqual([
    'conflict: bothChanged halvorsen/2026/call Status__c',
    'conflict: deletedInFiles halvorsen/2026/win',
  ]);
});

const led = [center('bergen', {}, { Lead_Stakeholder: 'halvorsen/ceo' }), person('ceo')];

test('references that the org cleared with their target are cleared in the files when it goes from them, and not before', () => {
  const org = [center('bergen')];
  expect(inWords(merged({ base: led, files: led, org }))).toEqual(['pending: halvorsen/ceo still in files']);
  expect(inWords(merged({ base: led, files: led, org }, DELETE))).toEqual(['files: set halvorsen/bergen', 'files: remove halvorsen/ceo']);
});

test('references that were taken out of the files with their target are the org’s to clear', () => {
  const files = [center('bergen')];
  expect(inWords(merged({ base: led, files, org: led }))).toEqual(['pending: halvorsen/ceo still in org']);
  expect(inWords(merged({ base: led, files, org: led }, DELETE))).toEqual(['org: remove halvorsen/ceo']);
});

test('what comes back is referred to as before', () => {
  const files = [center('bergen', {}, { Lead_Stakeholder: 'halvorsen/ceo' }), person('ceo', { Notes: 'New.' })];
  expect(inWords(merged({ base: led, files, org: [center('bergen')] }, { settle: () => 'files' }))).toEqual([
    'org: update halvorsen/bergen Lead_Stakeholder__c=halvorsen/ceo',
    'org: create halvorsen/ceo Account__c=halvorsen Name=CEO Notes__c=New.',
  ]);
});

test('what must refer to something goes before it', () => {
  const base = [solution('welding'), center('bergen'), cell('bergen', 'welding')];
  expect(inWords(merged({ base, files: [], org: base }, DELETE))).toEqual([
    'org: remove halvorsen/bergen/welding',
    'org: remove halvorsen/bergen',
    'org: remove welding',
  ]);
});

test('deletions flow the way that is asked for', () => {
  const goneFromFiles = { base: everything, files: withoutWin, org: everything };
  const goneFromOrg = { base: everything, files: everything, org: withoutWin };
  expect(inWords(merged(goneFromFiles, { ...DELETE, direction: 'to-files' }))).toEqual([]);
  expect(inWords(merged(goneFromOrg, { ...DELETE, direction: 'to-org' }))).toEqual([]);
});

test('an account itself never goes from an org, and nothing of one that the org does not show goes from the files', () => {
  const all = [account(), person('ceo')];
  const options = { direction: 'both', mayDelete: true } as const;
  expect(inWords(planMerge({ base: all, files: [], org: all }, options))).toEqual(['org: remove halvorsen/ceo']);
  expect(inWords(planMerge({ base: all, files: all, org: [] }, options))).toEqual(['conflict: needsMissing halvorsen halvorsen']);
});
