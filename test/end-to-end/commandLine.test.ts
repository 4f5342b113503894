import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { salesforceCli, type SalesforceCli } from './support/salesforceCli.ts';

let org: RunningOrg;
let sf: SalesforceCli;

beforeAll(async () => {
  org = await startOrg();
  sf = salesforceCli();
  await sf.logIn(org);
});
afterAll(async () => {
  await org.stop();
  sf.remove();
});

test('sf org login access-token and sf org display: whom the token belongs to', async () => {
  const { status, result } = await sf.json(['org', 'display']);
  expect({ status, username: result.username, connected: result.connectedStatus, url: result.instanceUrl.replace(/\/$/, '') }).toEqual({
    status: 0,
    username: org.user('salesOperations').username,
    connected: 'Connected',
    url: org.url,
  });
});

test('sf data query prints a table for people and records for programs', async () => {
  const soql =
    "SELECT Name, Status__c FROM Account_Plan__c WHERE Account__r.Name = 'Halvorsen Maritime Group' ORDER BY Period_Start__c DESC LIMIT 1";
  const forPeople = await sf.run(['data', 'query', '--query', soql]);
  expect(forPeople.exitCode).toBe(0);
  expect(forPeople.stdout).toMatch(/NAME\s.*STATUS__C/);
  expect(forPeople.stdout).toMatch(/First autonomous yard, quietest fleet\s.*Active/);

  const { result } = await sf.json(['data', 'query', '--query', soql]);
  expect(result.records).toMatchObject([{ Name: 'First autonomous yard, quietest fleet', Status__c: 'Active' }]);

  const wrong = await sf.json(['data', 'query', '--query', 'SELECT Nonsense__c FROM Account_Plan__c']);
  expect(wrong).toMatchObject({ exitCode: 1, name: 'INVALID_FIELD', message: expect.stringContaining('Nonsense__c') });
});

test('sf data creates, updates, reads and deletes a record', async () => {
  const made = await sf.json([
    'data',
    'create',
    'record',
    '--sobject',
    'Account',
    '--values',
    "Name='Fjordline Cruises' NumberOfEmployees=1200",
  ]);
  const id = made.result.id as string;
  expect(made).toMatchObject({ status: 0, result: { success: true } });

  const updated = await sf.json([
    'data',
    'update',
    'record',
    '--sobject',
    'Account',
    '--where',
    "Name='Fjordline Cruises'",
    '--values',
    'Customer_Phase__c=Prospect',
  ]);
  expect(updated).toMatchObject({ status: 0, result: { id, success: true } });

  const read = await sf.json(['data', 'get', 'record', '--sobject', 'Account', '--record-id', id]);
  expect(read.result).toMatchObject({ Id: id, Name: 'Fjordline Cruises', NumberOfEmployees: 1200, Customer_Phase__c: 'Prospect' });

  const deleted = await sf.json(['data', 'delete', 'record', '--sobject', 'Account', '--record-id', id]);
  expect(deleted).toMatchObject({ status: 0, result: { success: true } });
  expect(await org.user('salesOperations').query("SELECT Id FROM Account WHERE Name = 'Fjordline Cruises'")).toEqual([]);
});

test('sf data create record prints why the org refused', async () => {
  const refused = await sf.json([
    'data',
    'create',
    'record',
    '--sobject',
    'Planning_Policy__c',
    '--values',
    "Name='Odd' Weight_Margin__c=-1",
  ]);
  expect(refused).toMatchObject({ exitCode: 1, message: expect.stringContaining('negative') });
});

test('sf org assign permset gives a colleague what the permission set allows', async () => {
  const viewer = org.user('viewer');
  const { body: before } = await viewer.request('GET', '/sobjects/Solution__c/describe');
  expect(before.updateable).toBe(false);

  const { result } = await sf.json(['org', 'assign', 'permset', '--name', 'Planning_Admin', '--on-behalf-of', viewer.username]);

  expect(result).toEqual({ successes: [{ name: viewer.username, value: 'Planning_Admin' }], failures: [] });
  const { body: after } = await viewer.request('GET', '/sobjects/Solution__c/describe');
  expect(after.updateable).toBe(true);
});

test('sf org open --url-only gives an address that opens the page as that user', async () => {
  const { result } = await sf.json(['org', 'open', '--url-only', '--path', '/lightning/o/Account_Plan__c/list']);

  const frontDoor = await fetch(result.url, { redirect: 'manual' });
  expect([frontDoor.status, frontDoor.headers.get('location')]).toEqual([302, '/lightning/o/Account_Plan__c/list']);
  const cookie = frontDoor.headers.get('set-cookie')!.split(';')[0]!;
  const page = await fetch(`${org.url}/lightning/o/Account_Plan__c/list`, { headers: { cookie }, redirect: 'manual' });
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('csrf-token');
});

test('sf sobject describe and sf api request rest show the objects as REST does', async () => {
  const { result } = await sf.json(['sobject', 'describe', '--sobject', 'Buying_Center__c']);
  const { name, label, custom, fields } = result;
  expect({ name, label, custom }).toEqual({ name: 'Buying_Center__c', label: 'Buying Center', custom: true });
  const growth = fields.find((field: { name: string }) => field.name === 'Growth_Trend__c');
  expect(growth.picklistValues.map(({ value }: { value: string }) => value)).toEqual(['Shrinking', 'Flat', 'Growing', 'Growing Fast']);

  const { stdout } = await sf.run(['api', 'request', 'rest', '/services/data/v66.0/limits/recordCount?sObjects=Account_Plan__c']);
  expect(JSON.parse(stdout)).toEqual({ sObjects: [{ name: 'Account_Plan__c', count: 6 }] });
});
