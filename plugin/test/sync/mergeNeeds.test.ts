import { account, action, center, inWords, merged, objective, person, plan } from './support/keyedRecords.ts';
import { planMerge } from '../../src/sync/merge/planMerge.ts';

const ceo = person('ceo');
const cfo = person('cfo');

test('what newly refers to something that went from the org is left, and so is what it refers to', () => {
  const files = [ceo, person('cfo', {}, { Reports_To: 'halvorsen/ceo' })];
  expect(inWords(merged({ base: [ceo, cfo], files, org: [cfo] }, { mayDelete: true }))).toEqual([
    'conflict: needsMissing halvorsen/cfo halvorsen/ceo',
    'conflict: deletedInOrg halvorsen/ceo',
  ]);
});

test('settled for the files, it comes back for the one that refers to it', () => {
  const files = [ceo, person('cfo', {}, { Reports_To: 'halvorsen/ceo' })];
  expect(inWords(merged({ base: [ceo, cfo], files, org: [cfo] }, { settle: () => 'files' }))).toEqual([
    'org: create halvorsen/ceo Account__c=halvorsen Name=CEO',
    'org: update halvorsen/cfo Reports_To__c=halvorsen/ceo',
  ]);
});

test('settled for the org, the reference is taken back and the record goes', () => {
  const files = [ceo, person('cfo', { Notes: 'Stays.' }, { Reports_To: 'halvorsen/ceo' })];
  const result = merged({ base: [ceo, cfo], files, org: [cfo] }, { mayDelete: true, settle: () => 'org' });
  expect(inWords(result)).toEqual(['org: update halvorsen/cfo Notes__c=Stays.', 'files: set halvorsen/cfo', 'files: remove halvorsen/ceo']);
  expect(result.toFiles.set).toEqual([person('cfo', { Notes: 'Stays.' })]);
});

test('what is new inside something that is left is left as well, and what refers to that', () => {
  const base = [plan(), objective('win')];
  const files = [
    plan(),
    objective('win', { Measure: 'Deals' }),
    action('call', 'win'),
    action('visit', 'win', {}, { Depends_On: 'halvorsen/2026/call' }),
  ];
  expect(inWords(merged({ base, files, org: [plan()] }))).toEqual([
    'conflict: needsMissing halvorsen/2026/call halvorsen/2026/win',
    'conflict: needsMissing halvorsen/2026/visit halvorsen/2026/win',
    'conflict: deletedInOrg halvorsen/2026/win',
  ]);
});

test('a record in conflict may be referred to: it is on both sides', () => {
  const files = [person('ceo', { Notes: 'A' }), person('coo', {}, { Reports_To: 'halvorsen/ceo' })];
  expect(inWords(merged({ base: [ceo], files, org: [person('ceo', { Notes: 'B' })] }))).toEqual([
    'org: create halvorsen/coo Account__c=halvorsen Name=COO Reports_To__c=halvorsen/ceo',
    'conflict: bothChanged halvorsen/ceo Notes__c',
  ]);
});

test('new records may refer to each other in a circle', () => {
  const files = [center('bergen', {}, { Lead_Stakeholder: 'halvorsen/ceo' }), person('ceo', {}, { Buying_Center: 'halvorsen/bergen' })];
  expect(inWords(merged({ base: [], files, org: [] }))).toEqual([
    'org: create halvorsen/bergen Account__c=halvorsen Name=bergen Lead_Stakeholder__c=halvorsen/ceo',
    'org: create halvorsen/ceo Account__c=halvorsen Name=CEO Buying_Center__c=halvorsen/bergen',
  ]);
});

test('one who is left takes the whole circle along', () => {
  const files = [
    plan(),
    objective('win', { Measure: 'Deals' }),
    action('call', 'win', {}, { Depends_On: 'halvorsen/2026/visit' }),
    objective('grow'),
    action('visit', 'grow', {}, { Depends_On: 'halvorsen/2026/call' }),
  ];
  expect(inWords(merged({ base: [plan(), objective('win')], files, org: [plan()] }))).toEqual([
    'org: create halvorsen/2026/grow Account_Plan__c=halvorsen/2026 Name=grow Track__c=Sales Reusable__c=false',
    'conflict: needsMissing halvorsen/2026/call halvorsen/2026/win',
    'conflict: needsMissing halvorsen/2026/visit halvorsen/2026/call',
    'conflict: deletedInOrg halvorsen/2026/win',
  ]);
});

test('of an account that the org does not have, only the account is told', () => {
  const files = [account(), ceo, cfo, plan(), objective('win')];
  expect(inWords(planMerge({ base: [], files, org: [] }, { direction: 'both', mayDelete: true }))).toEqual([
    'conflict: needsMissing halvorsen halvorsen',
  ]);
});

test('what was not looked at is taken to be there', () => {
  const files = [plan(), objective('win', {}, { Adapted_From: 'meridian/2025/win' })];
  expect(inWords(merged({ base: [plan(), objective('win')], files, org: [plan(), objective('win')] }))).toEqual([
    'org: update halvorsen/2026/win Adapted_From__c=meridian/2025/win',
  ]);
});
