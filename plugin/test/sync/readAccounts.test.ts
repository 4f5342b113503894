import type { OrgReading } from '../../src/sync/contract.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { startReadableOrg, type ReadableOrg } from './support/readableOrg.ts';

jest.setTimeout(60_000);

let org: ReadableOrg;
beforeAll(async () => {
  org = await startReadableOrg();
}, 120_000);
afterAll(() => org?.stop());

const create = (object: string, fields: object) => org.administrator.create(object, fields);
const account = (key: string, Name: string, number?: string): KeyedRecord => ({
  object: 'Account',
  key,
  fields: { Name },
  references: number === undefined ? {} : { Id: number },
});
const plan = (id: string, fields: object = {}) =>
  create('Account_Plan__c', { Account__c: id, Name: 'Plan', Period_Start__c: '2026-01-01', Period_End__c: '2026-12-31', ...fields });
const folders = ({ accounts }: OrgReading) => accounts.map(({ folder }) => folder);

test('an account is found by its number, else by its name, in any spelling; what is not found or means two is told', async () => {
  const numbered = await create('Account', { Name: 'Cedar', AccountNumber: 'C-1' });
  const named = await create('Account', { Name: 'Douglas Ltd' });
  await create('Account', { Name: 'Elm' });
  await create('Account', { Name: 'Elm' });
  const accounts = [
    account('cedar', 'Cedar', 'c-1'),
    account('douglas', 'DOUGLAS LTD'),
    account('elm', 'Elm'),
    account('fir', 'Fir', 'F-1'),
    account('cedar-again', 'Cedar'),
  ];
  const reading = await org.read({ accounts });
  expect(reading.accounts).toEqual([
    { folder: 'cedar', id: numbered },
    { folder: 'douglas', id: named },
  ]);
  expect(reading.unresolved).toEqual([
    { object: 'Account', value: 'Elm', account: 'elm', why: 'ambiguous' },
    { object: 'Account', value: 'F-1', account: 'fir', why: 'missing' },
    { object: 'Account', value: 'Cedar', account: 'cedar-again', why: 'ambiguous' },
  ]);
  expect(reading.records.filter(({ object }) => object === 'Account')).toMatchObject([
    { key: 'cedar', references: { Id: 'C-1' }, fields: { Name: 'Cedar' } },
    { key: 'douglas', references: {}, fields: { Name: 'Douglas Ltd' } },
  ]);
});

test('a quote in a name is part of the name', async () => {
  const name = `O'Brien \\ Söhne "Kai" AG`;
  const id = await create('Account', { Name: name });
  expect((await org.read({ accounts: [account('obrien', name)] })).accounts).toEqual([{ folder: 'obrien', id }]);
});

test('everything that has a plan is read; a new account gets the folder its keys speak of, else one named after it', async () => {
  await plan(await create('Account', { Name: 'Ginkgo Holding International' }), { Key__c: 'ginkgo/2026' });
  await plan(await create('Account', { Name: 'Hazel: Søgne & Sons' }));
  await plan(await create('Account', { Name: 'CON' }));
  await create('Account', { Name: 'Without a plan' });
  const reading = await org.read({ isAll: true, accounts: [account('my-halvorsen', 'Halvorsen Maritime Group')] });
  expect([...folders(reading)].sort()).toEqual([
    'brightwater-foods',
    'castell-rail',
    'con-2',
    'ginkgo',
    'hazel-sogne-sons',
    'my-halvorsen',
    'nordkai',
    'oru-mining',
  ]);
  expect(reading.records.find(({ object, key }) => object === 'Account_Plan__c' && key.startsWith('hazel'))?.key).toBe(
    'hazel-sogne-sons/plan',
  );
  const taken = await org.read({ isAll: true, known: [{ object: 'Account', key: 'Ginkgo' }] });
  expect(folders(taken)).toContain('ginkgo-holding-international');
});

test('who the files name is found: people of the account before others, numbers before names; what leads nowhere is told', async () => {
  const own = await create('Account', { Name: 'Ivy' });
  const other = await create('Account', { Name: 'Juniper' });
  const contact = (AccountId: string, LastName: string, Email?: string) =>
    create('Contact', { AccountId, LastName, ...(Email ? { Email } : {}) });
  const ownKim = await contact(own, 'Kim');
  await contact(other, 'Kim');
  const lee = await contact(other, 'Lee', 'lee@example.com');
  await contact(own, 'lee@example.com');
  await contact(other, 'Moss');
  await contact(other, 'Moss');
  const accounts = [account('ivy', 'Ivy')];
  const mara = org.person('Mara Lindqvist').username;
  const references = [
    { object: 'Contact', value: 'Kim', account: 'ivy' },
    { object: 'Contact', value: 'LEE@example.com' },
    { object: 'Contact', value: 'Moss', account: 'ivy' },
    { object: 'Contact', value: 'nobody@example.com', account: 'ivy' },
    { object: 'User', value: mara, account: 'ivy' },
    { object: 'Product2', value: 'DIGITAL-TWIN' },
  ];
  const reading = await org.read({ accounts, references });
  expect(reading.ids.filter(({ object }) => object === 'Contact')).toEqual([
    { object: 'Contact', value: 'Kim', account: 'ivy', id: ownKim },
    { object: 'Contact', value: 'LEE@example.com', id: lee },
  ]);
  expect(reading.ids).toContainEqual({ object: 'User', value: mara, id: expect.stringMatching(/^005/) });
  expect(reading.unresolved).toEqual([
    { object: 'Contact', value: 'Moss', account: 'ivy', why: 'ambiguous' },
    { object: 'Contact', value: 'nobody@example.com', account: 'ivy', why: 'missing' },
  ]);
  const again = await org.read({ accounts, references: references.filter(({ value }) => !/Moss|nobody/.test(value)), earlier: reading });
  expect(again.sent.filter((one) => / FROM (Contact|User|Product2) /.test(one))).toEqual([]);
});

test('a record of another account is named by its key, where it has one', async () => {
  const own = await create('Account', { Name: 'Koa' });
  const other = await create('Account', { Name: 'Larch' });
  const model = await create('Plan_Objective__c', {
    Track__c: 'Sales',
    Account_Plan__c: await plan(other),
    Name: 'Model',
    Key__c: 'larch/plan/model',
  });
  const keyless = await create('Plan_Objective__c', { Track__c: 'Sales', Account_Plan__c: await plan(other), Name: 'Without' });
  const mine = await plan(own, { Key__c: 'koa/plan' });
  await create('Plan_Objective__c', {
    Track__c: 'Sales',
    Account_Plan__c: mine,
    Name: 'One',
    Key__c: 'koa/plan/one',
    Adapted_From__c: model,
  });
  await create('Plan_Objective__c', {
    Track__c: 'Sales',
    Account_Plan__c: mine,
    Name: 'Two',
    Key__c: 'koa/plan/two',
    Adapted_From__c: keyless,
  });
  const { records } = await org.read({ accounts: [account('koa', 'Koa')] });
  expect(records.filter(({ object }) => object === 'Plan_Objective__c').map(({ references }) => references)).toEqual([
    { Account_Plan__c: 'koa/plan', Adapted_From__c: 'larch/plan/model' },
    { Account_Plan__c: 'koa/plan' },
  ]);
});

test('more than a page of records, and accounts too many for one address, are all read', async () => {
  const collection = (object: string, records: readonly object[]) =>
    org.administrator.request('POST', '/composite/sobjects', {
      allOrNone: true,
      records: records.map((fields) => ({ attributes: { type: object }, ...fields })),
    });
  const ids: string[] = [];
  for (let from = 0; from < 600; from += 200) {
    const made = await collection(
      'Account',
      Array.from({ length: 200 }, (_, index) => ({ Name: `Many ${from + index}` })),
    );
    ids.push(...(made.body as readonly { id: string }[]).map(({ id }) => id));
  }
  for (let from = 0; from < 2200; from += 200) {
    const people = Array.from({ length: 200 }, (_, index) => ({
      Account__c: ids[(from + index) % 600],
      Name: 'Person',
      Key__c: `many/${from + index}`,
    }));
    expect((await collection('Stakeholder__c', people)).body).toHaveLength(200);
  }
  const accounts = ids.map((_, index) => account(`many-${index}`, `Many ${index}`));
  const reading = await org.read({ accounts });
  expect(reading.records.filter(({ object }) => object === 'Stakeholder__c')).toHaveLength(2200);
  expect(reading.accounts).toHaveLength(600);
  const asked = reading.sent.filter((one) => / FROM Stakeholder__c /.test(one));
  expect(asked).toHaveLength(2);
});
