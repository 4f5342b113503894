import { Connection } from 'jsforce';
import { startOrg, username } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
let connection: Connection;
beforeAll(async () => {
  org = await startOrg();
  connection = new Connection({ instanceUrl: `${org.url}/`, accessToken: org.token, version: '68.0' });
});
afterAll(() => org.stop());

const names = (count: number) => Array.from({ length: count }, (_, index) => ({ Name: `Account ${String(index).padStart(3, '0')}` }));

test('450 records are created, changed, found page by page and deleted', async () => {
  const created = await connection.sobject('Account').create(names(450), { allowRecursive: true, allOrNone: true });
  const ids = created.map(({ id }) => id!);
  expect(new Set(ids).size).toBe(450);
  const updated = await connection.sobject('Account').update(
    ids.map((Id) => ({ Id, Phone: '1' })),
    { allowRecursive: true },
  );
  expect(updated.every(({ success }) => success)).toBe(true);
  const found = await connection.query("SELECT Id, Name FROM Account WHERE Phone = '1' ORDER BY Name", {
    autoFetch: true,
    headers: { 'Sforce-Query-Options': 'batchSize=200' },
  });
  expect([found.totalSize, found.records.length, found.records[449]?.['Name']]).toEqual([450, 450, 'Account 449']);
  const deleted = await connection.sobject('Account').destroy(ids, { allowRecursive: true });
  expect(deleted.every(({ success }) => success)).toBe(true);
  expect((await connection.query('SELECT COUNT() FROM Account')).totalSize).toBe(0);
});

test('more than 200 at once are refused', async () => {
  await expect(connection.sobject('Account').create(names(201))).rejects.toMatchObject({ errorCode: 'EXCEEDED_MAX_SIZE_REQUEST' });
});

test('a record is retrieved as it was saved', async () => {
  const { id } = await connection.sobject('Account').create({ Name: 'Acme', AnnualRevenue: 1500 });
  expect(await connection.sobject('Account').retrieve(id!)).toMatchObject({ Id: id, Name: 'Acme', AnnualRevenue: 1500 });
  expect(await connection.sobject('Account').retrieve([id!])).toMatchObject([{ Id: id, Name: 'Acme' }]);
});

test('an error carries its code', async () => {
  await expect(connection.query('SELECT Nothing FROM Account')).rejects.toMatchObject({ errorCode: 'INVALID_FIELD' });
  await expect(connection.query('SELECT Id FROM Nothing')).rejects.toMatchObject({ errorCode: 'INVALID_TYPE' });
});

test('describe and identity work', async () => {
  expect((await connection.describe('Account')).fields.map(({ name }) => name)).toContain('Name');
  expect((await connection.describeGlobal()).sobjects.map(({ name }) => name)).toContain('Account');
  expect(await connection.identity()).toMatchObject({ username, organization_id: org.localOrg.org.id });
});
