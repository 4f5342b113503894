import type { OrgReading } from '../../src/sync/contract.ts';
import { checkPlanFiles } from '../../src/planFiles/checkPlanFiles.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import { startReadableOrg, type ReadableOrg } from './support/readableOrg.ts';

jest.setTimeout(60_000);

const account: KeyedRecord = { object: 'Account', key: 'alder', fields: { Name: 'Alder Marine' }, references: {} };
let org: ReadableOrg;
let alder: string;

beforeEach(async () => {
  org = await startReadableOrg();
  alder = await create('Account', { Name: 'Alder Marine' });
}, 120_000);
afterEach(() => org?.stop());

const create = (object: string, fields: object) => org.administrator.create(object, fields);
const person = (fields: object) => create('Stakeholder__c', { Account__c: alder, ...fields });
const read = (options: object = {}) => org.read({ accounts: [account], ...options });
const born = ({ records }: OrgReading) => records.filter(({ isKeyNew }) => isKeyNew).map(({ object, key }) => `${object} ${key}`);
const keys = ({ records }: OrgReading, object: string) => records.filter((one) => one.object === object).map(({ key }) => key);

test('records born in the org get the key that people would give them', async () => {
  const fleet = await create('Buying_Center__c', { Account__c: alder, Name: 'Fleet & Crew' });
  const captain = await person({ Name: 'Söhne, Ltd.', Buying_Center__c: fleet });
  const [mara] = await org.administrator.query("SELECT Id FROM User WHERE Name = 'Mara Lindqvist'");
  await create('Team_Relationship__c', { Stakeholder__c: captain, User__c: mara!.Id });
  const solution = await create('Solution__c', { Name: 'Docking' });
  const cell = await create('White_Space_Cell__c', { Account__c: alder, Buying_Center__c: fleet, Solution__c: solution });
  const insight = await create('Insight__c', { Account__c: alder, Name: 'Berths are full', Kind__c: 'Obstacle' });
  await create('Insight_Link__c', { Account__c: alder, From_Insight__c: insight, Kind__c: 'Answers', White_Space_Cell__c: cell });
  const plan = await create('Account_Plan__c', {
    Account__c: alder,
    Name: 'con',
    Period_Start__c: '2026-01-01',
    Period_End__c: '2026-12-31',
  });
  const objective = await create('Plan_Objective__c', { Track__c: 'Sales', Account_Plan__c: plan, Name: 'Win the yard' });
  const strategy = await create('Plan_Strategy__c', { Plan_Objective__c: objective, Name: 'Start small' });
  await create('Plan_Action__c', { Plan_Objective__c: objective, Name: 'Call', Plan_Strategy__c: strategy });
  await create('Plan_Comment__c', { Plan_Objective__c: objective, Text__c: 'Who calls first?' });
  await create('Plan_Focus__c', { Account_Plan__c: plan, White_Space_Cell__c: cell });

  const reading = await read();
  expect(born(reading)).toEqual([
    'Buying_Center__c alder/fleet-crew',
    'Stakeholder__c alder/sohne-ltd',
    'Team_Relationship__c alder/sohne-ltd-mara-lindqvist',
    'White_Space_Cell__c alder/fleet-crew/docking',
    'Insight__c alder/berths-are-full',
    'Insight_Link__c alder/berths-are-full-answers-fleet-crew/docking',
    'Account_Plan__c alder/con-2',
    'Plan_Focus__c alder/con-2/fleet-crew/docking',
    'Plan_Objective__c alder/con-2/win-the-yard',
    'Plan_Strategy__c alder/con-2/start-small',
    'Plan_Action__c alder/con-2/call',
    'Plan_Comment__c alder/con-2/win-the-yard-who-calls-first',
    'Solution__c docking',
  ]);
  const back = checkPlanFiles(writePlanFiles(reading.records));
  expect(back.problems).toEqual([]);
  expect(back.records).toHaveLength(reading.records.length);
});

test('the same name twice gets a number, whoever asks and however often', async () => {
  await person({ Name: 'Captain', Key__c: 'alder/captain' });
  await person({ Name: 'captain' });
  await person({ Name: 'Captain' });
  const first = await read();
  expect(born(first)).toEqual(['Stakeholder__c alder/captain-2', 'Stakeholder__c alder/captain-3']);
  const again = await read({ earlier: first, known: first.records });
  expect([again.isIncremental, born(again)]).toEqual([true, born(first)]);
  expect(born(await read({ known: first.records }))).toEqual(born(first));
});

test('a key of the files is not given to something else that is called the same', async () => {
  const inFiles: KeyedRecord = {
    object: 'Stakeholder__c',
    key: 'alder/captain',
    fields: { Name: 'Captain', Attitude__c: 'Opponent' },
    references: { Account__c: 'alder' },
  };
  await person({ Name: 'Captain' });
  expect(born(await read({ known: [inFiles] }))).toEqual(['Stakeholder__c alder/captain-2']);
  expect(born(await read({ known: [{ object: 'Stakeholder__c', key: 'alder/captain' }] }))).toEqual(['Stakeholder__c alder/captain-2']);
});

test('a cell that both the files and the org have is one cell', async () => {
  const fleet = await create('Buying_Center__c', { Account__c: alder, Name: 'Fleet', Key__c: 'alder/fleet' });
  const solution = await create('Solution__c', { Name: 'Docking', Key__c: 'docking' });
  await create('White_Space_Cell__c', { Account__c: alder, Buying_Center__c: fleet, Solution__c: solution });
  const known = [{ object: 'White_Space_Cell__c', key: 'alder/fleet/docking', fields: { State__c: 'Ours' }, references: {} }];
  expect(born(await read({ known }))).toEqual(['White_Space_Cell__c alder/fleet/docking']);
});

test('two entries of a list that say the same get two keys', async () => {
  const plan = await create('Account_Plan__c', {
    Account__c: alder,
    Name: 'One',
    Period_Start__c: '2026-01-01',
    Period_End__c: '2026-12-31',
  });
  const objective = await create('Plan_Objective__c', { Track__c: 'Sales', Account_Plan__c: plan, Name: 'Win' });
  for (let count = 0; count < 2; count++) await create('Plan_Comment__c', { Plan_Objective__c: objective, Text__c: 'Yes.' });
  const reading = await read();
  expect(keys(reading, 'Plan_Comment__c')).toEqual(['alder/one/win-yes', 'alder/one/win-yes-2']);
  expect(keys({ ...reading, records: checkPlanFiles(writePlanFiles(reading.records)).records as never }, 'Plan_Comment__c')).toEqual([
    'alder/one/win-yes',
    'alder/one/win-yes-2',
  ]);
});

test('long names make keys that fit', async () => {
  const plan = await create('Account_Plan__c', {
    Account__c: alder,
    Name: 'Plan',
    Key__c: `alder/${'p'.repeat(90)}`,
    Period_Start__c: '2026-01-01',
    Period_End__c: '2026-12-31',
  });
  for (const ending of ['a', 'b'])
    await create('Plan_Objective__c', { Track__c: 'Sales', Account_Plan__c: plan, Name: `${'Long name '.repeat(7)}${ending}` });
  const found = keys(await read(), 'Plan_Objective__c');
  expect(found.map((key) => key.length <= 120)).toEqual([true, true]);
  expect(new Set(found).size).toBe(2);
});

test.each([
  ['of no account', 'captain'],
  ['of another account', 'birch/captain'],
  ['with upper case', 'Alder/Captain'],
  ['with blanks and colons', 'alder/a: b # c'],
  ['that is only a slash away', 'alder//captain'],
  ['of one hundred and twenty characters', `alder/${'k'.repeat(114)}`],
  ['in another script', 'alder/船長'],
])('a key %s comes through', async (_, key) => {
  await person({ Name: 'Captain', Key__c: key });
  const reading = await read();
  expect([keys(reading, 'Stakeholder__c'), reading.unsayable]).toEqual([[key], []]);
  const back = checkPlanFiles(writePlanFiles(reading.records));
  expect(back.problems).toEqual([]);
  expect(back.records.filter(({ object }) => object === 'Stakeholder__c').map((one) => one.key)).toEqual([key]);
});

test.each([
  ['leads out of its folder', 'alder/../captain'],
  ['has a backslash', 'alder\\captain'],
])('a key that %s is left alone, with what is part of it, and told', async (_, key) => {
  const captain = await person({ Name: 'Captain', Key__c: key });
  await person({ Name: 'Mate', Key__c: 'alder/mate', Reports_To__c: captain });
  const [mara] = await org.administrator.query("SELECT Id FROM User WHERE Name = 'Mara Lindqvist'");
  const team = await create('Team_Relationship__c', { Stakeholder__c: captain, User__c: mara!.Id, Key__c: 'alder/team' });
  const reading = await read();
  expect(reading.unsayable).toEqual([
    { object: 'Stakeholder__c', key, id: captain, why: 'key' },
    { object: 'Team_Relationship__c', key: 'alder/team', id: team, why: 'part' },
  ]);
  expect(reading.records.filter(({ object }) => /Stakeholder__c|Team/.test(object))).toMatchObject([
    { key: 'alder/mate', references: { Account__c: 'alder' } },
  ]);
});
