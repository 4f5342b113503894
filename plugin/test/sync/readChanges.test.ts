import type { OrgReading } from '../../src/sync/contract.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { startReadableOrg, type ReadableOrg } from './support/readableOrg.ts';

jest.setTimeout(60_000);

const HOUR = 60 * 60_000;
let org: ReadableOrg;
let alder: string;
let fleet: string;
let captain: string;
let mate: string;
let before: OrgReading;

const account: KeyedRecord = { object: 'Account', key: 'alder', fields: { Name: 'Alder Marine' }, references: { Id: 'A-1' } };
const create = (object: string, fields: object) => org.administrator.create(object, fields);
const read = (earlier?: OrgReading) => org.read({ accounts: [account], earlier });
const find = ({ records }: OrgReading, object: string, key: string) => records.find((one) => one.object === object && one.key === key);
const keys = ({ records }: OrgReading, object: string) => records.filter((one) => one.object === object).map(({ key }) => key);
/** What a reading says, however it came by it. */
const said = ({ records, accounts }: OrgReading) => ({ records, accounts });

// The first one may have to make the database.
beforeEach(async () => {
  org = await startReadableOrg(HOUR);
  alder = await create('Account', { Name: 'Alder Marine', AccountNumber: 'A-1' });
  fleet = await create('Buying_Center__c', { Account__c: alder, Name: 'Fleet', Key__c: 'alder/fleet' });
  captain = await create('Stakeholder__c', { Account__c: alder, Name: 'Captain', Key__c: 'alder/captain', Buying_Center__c: fleet });
  mate = await create('Stakeholder__c', { Account__c: alder, Name: 'Mate', Key__c: 'alder/mate', Reports_To__c: captain });
  const user = (await org.administrator.query("SELECT Id FROM User WHERE Name = 'Mara Lindqvist'"))[0]!.Id;
  await create('Team_Relationship__c', { Stakeholder__c: mate, User__c: user, Level_Now__c: 'Problem Solver' });
  org.setClockRight();
  before = await read();
}, 120_000);
afterEach(() => org?.stop());

test('when nothing changed, it takes one query for each object, and what is known stays', async () => {
  const after = await read(before);
  expect(after.isIncremental).toBe(true);
  expect(said(after)).toEqual(said(before));
  const ofChanges = after.sent.filter((one) => one.startsWith('GET /queryAll'));
  expect(ofChanges).toHaveLength(19);
  expect(ofChanges[0]).toMatch(
    /^GET \/queryAll\?q=SELECT Id, SystemModstamp, .*, IsDeleted FROM Buying_Center__c WHERE SystemModstamp >= [\d-]+T[\d:.]+Z$/,
  );
  expect(after.sent.filter((one) => !ofChanges.includes(one)).map((one) => one.slice(0, 40))).toEqual([
    'POST /composite',
    'GET ',
    'GET /query?q=SELECT Id, SystemModstamp, ',
  ]);
});

test('a changed record and a new one are read, and nothing else', async () => {
  await org.administrator.update('Stakeholder__c', mate, { Attitude__c: 'Supporter' });
  await create('Stakeholder__c', { Account__c: alder, Name: 'Cook', Key__c: 'alder/cook' });
  const after = await read(before);
  expect(find(after, 'Stakeholder__c', 'alder/mate')).toMatchObject({
    fields: { Attitude__c: 'Supporter', Name: 'Mate' },
    references: { Account__c: 'alder', Reports_To__c: 'alder/captain' },
    modifiedBy: 'Priya Raman',
  });
  expect(keys(after, 'Stakeholder__c')).toEqual(['alder/captain', 'alder/mate', 'alder/cook']);
  expect(after.sent).toHaveLength(23);
  expect(after.sent.at(-1)).toMatch(/^GET \/query\?q=SELECT Id, Name, Username FROM User /);
  expect(said(after)).toEqual(said(await read()));
});

test('soon after many records were read, their stamps are asked for before anything else', async () => {
  const people = Array.from({ length: 201 }, (_, index) => ({
    ...{ attributes: { type: 'Stakeholder__c' }, Account__c: alder, Name: `Hand ${index}`, Key__c: `alder/hand-${index}` },
  }));
  for (const records of [people.slice(0, 200), people.slice(200)]) {
    await org.administrator.request('POST', '/composite/sobjects', { allOrNone: true, records });
  }
  const soon = await read();
  const later: OrgReading = { ...soon, readOn: new Date(Date.parse(soon.readOn) + 3000).toISOString() };
  const ofPeople = async () => {
    const after = await read(later);
    return [after, after.sent.filter((one) => / FROM Stakeholder__c /.test(one))] as const;
  };
  const [same, stamps] = await ofPeople();
  expect(said(same)).toEqual(said(soon));
  expect(stamps).toEqual([
    expect.stringMatching(
      /^GET \/queryAll\?q=SELECT Id, SystemModstamp, IsDeleted, Account__c FROM Stakeholder__c WHERE SystemModstamp >= /,
    ),
  ]);
  await org.administrator.update('Stakeholder__c', mate, { Attitude__c: 'Opponent' });
  const [changed, asked] = await ofPeople();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatch(/ WHERE Id IN \('a0F\w+'\)$/);
  expect(find(changed, 'Stakeholder__c', 'alder/mate')!.fields.Attitude__c).toBe('Opponent');
  expect(said(changed)).toEqual(said(await read()));
});

test('what may have been changed again in the second of its stamp is taken as it is now', async () => {
  const stamp = find(before, 'Stakeholder__c', 'alder/mate')!.modifiedOn;
  const records = before.records.map((record) => ({ ...record, modifiedBy: 'as it was' }));
  const whoChanged = async (readOn: string) => find(await read({ ...before, records, readOn }), 'Stakeholder__c', 'alder/mate')!.modifiedBy;
  expect(await whoChanged(stamp)).toBe('Priya Raman');
  expect(await whoChanged(new Date(Date.parse(stamp) + 5000).toISOString())).toBe('as it was');
});

test('what is deleted is gone with all that is part of it, and what referred to it refers to nothing', async () => {
  await org.administrator.remove('Stakeholder__c', captain);
  const withoutHead = await read(before);
  expect(keys(withoutHead, 'Stakeholder__c')).toEqual(['alder/mate']);
  expect(find(withoutHead, 'Stakeholder__c', 'alder/mate')!.references).toEqual({ Account__c: 'alder' });
  await org.administrator.remove('Stakeholder__c', mate);
  const withoutPeople = await read(withoutHead);
  expect([keys(withoutPeople, 'Stakeholder__c'), keys(withoutPeople, 'Team_Relationship__c')]).toEqual([[], []]);
  expect(withoutPeople.isIncremental).toBe(true);
  expect(said(withoutPeople)).toEqual(said(await read()));
});

test('what comes back from the bin comes back with what hung on it', async () => {
  await org.administrator.remove('Stakeholder__c', mate);
  const without = await read(before);
  expect(keys(without, 'Team_Relationship__c')).toEqual([]);
  org.undelete(mate);
  const after = await read(without);
  expect(keys(after, 'Stakeholder__c')).toEqual(['alder/captain', 'alder/mate']);
  expect(keys(after, 'Team_Relationship__c')).toEqual(['alder/mate-mara-lindqvist']);
  expect(said(after)).toEqual(said(await read()));
});

test('a new key is the key of all that refers to the record', async () => {
  await org.administrator.update('Stakeholder__c', captain, { Key__c: 'alder/master' });
  const after = await read(before);
  expect(find(after, 'Stakeholder__c', 'alder/mate')!.references.Reports_To__c).toBe('alder/master');
  expect(said(after)).toEqual(said(await read()));
});

test('a record that was moved to another account is gone from the one and there in the other', async () => {
  const birch = await create('Account', { Name: 'Birch Lines' });
  const both = { accounts: [account, { object: 'Account', key: 'birch', fields: { Name: 'Birch Lines' }, references: {} }] };
  const withBoth = await org.read(both);
  const cell = await create('Value_Metric__c', { Account__c: alder, Name: 'Idle hours', Key__c: 'alder/idle' });
  const alone = await org.read({ ...both, earlier: withBoth });
  await org.administrator.update('Value_Metric__c', cell, { Account__c: birch });
  const onlyAlder = await read(alone);
  expect(keys(onlyAlder, 'Value_Metric__c')).toEqual([]);
  const after = await org.read({ ...both, earlier: alone });
  expect(find(after, 'Value_Metric__c', 'alder/idle')!.references).toEqual({ Account__c: 'birch' });
  expect(after.isIncremental).toBe(true);
});

test('an account that was not read before is read as a whole beside the changes of the others', async () => {
  const birch = await create('Account', { Name: 'Birch Lines' });
  await create('Stakeholder__c', { Account__c: birch, Name: 'Owner', Key__c: 'birch/owner' });
  const both = { accounts: [account, { object: 'Account', key: 'birch', fields: { Name: 'Birch Lines' }, references: {} }] };
  const after = await org.read({ ...both, earlier: before });
  expect(after.isIncremental).toBe(true);
  expect(keys(after, 'Stakeholder__c')).toEqual(['alder/captain', 'alder/mate', 'birch/owner']);
  expect(said(after)).toEqual(said(await org.read(both)));
});

test('an account that is not there any more takes everything with it, and is named', async () => {
  await org.administrator.update('Account', alder, { AccountNumber: 'A-9', Name: 'Alder Shipping' });
  const renamed = await read(before);
  expect(find(renamed, 'Account', 'alder')).toMatchObject({ fields: { Name: 'Alder Shipping' }, references: { Id: 'A-9' } });
  await org.administrator.remove('Account', alder);
  const after = await read(before);
  expect(after.unresolved).toEqual([{ object: 'Account', value: 'A-1', account: 'alder', why: 'missing' }]);
  expect(after.records.filter(({ key }) => key.startsWith('alder'))).toEqual([]);
});

test('another user, a week, other fields and what could not be said make a whole reading', async () => {
  const weekAgo = new Date(Date.parse(before.readOn) - 7 * 24 * HOUR).toISOString();
  const isIncremental = async (earlier: OrgReading) => (await read(earlier)).isIncremental;
  expect(await isIncremental({ ...before, userId: '005000000000009AAA' })).toBe(false);
  expect(await isIncremental({ ...before, readOn: weekAgo })).toBe(false);
  expect(await isIncremental({ ...before, readOn: new Date(Date.now() + HOUR).toISOString() })).toBe(false);
  expect(await isIncremental({ ...before, unsayable: [{ object: 'Solution__c', key: '..', id: 'a', why: 'key' }] })).toBe(false);
  expect(await isIncremental({ ...before, asked: undefined })).toBe(false);
  const otherFields = await read({ ...before, asked: { ...before.asked, Stakeholder__c: 'before the right to read trust' } });
  expect(otherFields.isIncremental).toBe(true);
  expect(otherFields.sent.filter((one) => / FROM Stakeholder__c /.test(one)).map((one) => one.slice(0, 14))).toEqual(['GET /query?q=S']);
  expect(said(otherFields)).toEqual(said(before));
});
