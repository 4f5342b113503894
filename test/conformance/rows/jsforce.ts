import { Connection } from 'jsforce';
import type { ConformanceOrg } from '../support/startOrg.ts';
import { parcelPackage } from '../support/packagedProject.ts';
import type { Row } from './row.ts';

export interface JsforceContext {
  readonly connection: Connection;
  readonly org: ConformanceOrg;
  readonly version: string;
  /** Marks the records of one run, so that versions do not meet. */
  readonly mark: string;
}

/** A call of jsforce; `expected` is part of what it gives, or of the error it throws where the org refuses. */
export interface JsforceRow extends Row {
  readonly client: 'jsforce';
  run(context: JsforceContext): Promise<unknown>;
  readonly expected: unknown;
}

type Run = JsforceRow['run'];

const of =
  (area: string) =>
  (call: string, outcome: string, run: Run, expected: unknown, refusal?: string): JsforceRow => ({
    client: 'jsforce',
    area,
    call,
    outcome,
    run,
    expected,
    ...(refusal === undefined ? {} : { refusal }),
  });

const metadata = of('Metadata');
const records = of('Records');
const query = of('Query');
const bulk = of('Bulk');
const describe = of('Describe and limits');
const org = of('Log-in and org');

const accounts = (mark: string, count: number) => Array.from({ length: count }, (_, index) => ({ Name: `${mark} ${index}` }));
const parcels = (mark: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ Name: `${mark} ${index}`, Number__c: `${mark}-${index}` }));
const ids = (results: readonly { readonly id?: string | undefined }[]): string[] => results.map(({ id }) => id!);
const tally = (results: readonly { readonly success: boolean }[]) => ({
  good: results.filter(({ success }) => success).length,
  bad: results.filter(({ success }) => !success).length,
});
const csv = 'Name,Number__c\n{mark}-bulk 1,{mark}-b1\n{mark}-bulk 2,{mark}-b2\n';

/** In order: the first deploys what the others need. */
export const jsforceRows: readonly JsforceRow[] = [
  metadata(
    'metadata.deploy(zip).complete()',
    'deploys over SOAP',
    ({ connection, version }) =>
      connection.metadata.deploy(parcelPackage(version), { singlePackage: true }).complete({ details: true } as never),
    { success: true, status: 'Succeeded', numberComponentErrors: 0 },
  ),
  metadata(
    'metadata.deployRest(zip).complete()',
    'deploys over REST',
    async ({ connection, version }) =>
      connection.metadata.deployRest(parcelPackage(version), { singlePackage: true }).complete({ details: true } as never),
    { success: true, status: 'Succeeded' },
  ),
  metadata(
    'metadata.list()',
    'lists components',
    ({ connection }) => connection.metadata.list({ type: 'CustomObject' }),
    expect.arrayContaining([expect.objectContaining({ fullName: 'Parcel__c', type: 'CustomObject' })]),
  ),
  metadata('metadata.describe()', 'lists the types this org takes', ({ connection }) => connection.metadata.describe(), {
    metadataObjects: expect.arrayContaining([expect.objectContaining({ xmlName: 'CustomObject' })]),
  }),
  org('identity()', 'says who the token is for', ({ connection }) => connection.identity(), {
    organization_id: expect.stringMatching(/^00D\w{15}$/),
  }),
  org(
    'login(username, token)',
    'opens a session up to version 64.0; the password is an access token',
    async ({ connection, org: { url, username, accessToken } }) => {
      const version = Number(connection.version) > 64 ? '64.0' : connection.version;
      const other = new Connection({ loginUrl: url, version, logLevel: 'NONE' });
      await other.login(username, accessToken);
      const { totalSize } = await other.query('SELECT Id FROM Organization');
      await other.logout();
      return { totalSize, token: other.accessToken };
    },
    { totalSize: 1, token: null },
  ),
  describe('describe()', 'describes an object', ({ connection }) => connection.describe('Parcel__c'), { name: 'Parcel__c', custom: true }),
  describe(
    'describe$()',
    'describes it once',
    async ({ connection }) => [await connection.describe$('Parcel__c'), await connection.describe$('Parcel__c')],
    [{ name: 'Parcel__c' }, { name: 'Parcel__c' }],
  ),
  describe('describeGlobal()', 'lists objects', ({ connection }) => connection.describeGlobal(), {
    sobjects: expect.arrayContaining([expect.objectContaining({ name: 'Parcel__c' })]),
  }),
  describe('limits()', 'lists limits', ({ connection }) => connection.limits(), { DailyApiRequests: { Max: 100_000 } }),
  records('sobject().create(one)', 'creates a record', ({ connection, mark }) => connection.sobject('Account').create({ Name: mark }), {
    success: true,
  }),
  records(
    'sobject().create(450, { allowRecursive })',
    'creates 200 + 200 + 50; allOrNone holds for each 200',
    async ({ connection, mark }) => {
      const results = await connection.sobject('Account').create(accounts(`${mark} many`, 450), { allowRecursive: true, allOrNone: true });
      return tally(results);
    },
    { good: 450, bad: 0 },
  ),
  records(
    'sobject().create(450)',
    'refuses more than 200 at once',
    ({ connection, mark }) => connection.sobject('Account').create(accounts(mark, 450)),
    { errorCode: 'EXCEEDED_MAX_SIZE_REQUEST' },
    'EXCEEDED_MAX_SIZE_REQUEST',
  ),
  query(
    'query(soql, { autoFetch })',
    'follows the pages, in batches as asked',
    async ({ connection, mark }) => {
      const soql = `SELECT Name FROM Account WHERE Name LIKE '${mark} many%'`;
      const { totalSize, records: all } = await connection.query(soql, {
        autoFetch: true,
        headers: { 'Sforce-Query-Options': 'batchSize=200' },
      });
      return { totalSize, read: all.length };
    },
    { totalSize: 450, read: 450 },
  ),
  query(
    'query(soql with children, { autoFetch })',
    'follows the pages of the children too',
    async ({ connection, mark }) => {
      const { id } = await connection.sobject('Account').create({ Name: `${mark} parent` });
      const children = Array.from({ length: 250 }, (_, index) => ({ LastName: `${mark} child ${index}`, AccountId: id }));
      await connection.sobject('Contact').create(children, { allowRecursive: true });
      const soql = `SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Name = '${mark} parent'`;
      const found = await connection.query<{ readonly Contacts: { readonly records: readonly object[] } }>(soql, {
        autoFetch: true,
        headers: { 'Sforce-Query-Options': 'batchSize=200' },
      });
      return found.records.map(({ Contacts }) => Contacts.records.length);
    },
    [250],
  ),
  query(
    'queryMore()',
    'fetches the next page',
    async ({ connection, mark }) => {
      const first = await connection.query(`SELECT Name FROM Account WHERE Name LIKE '${mark} many%'`, {
        headers: { 'Sforce-Query-Options': 'batchSize=400' },
      });
      return [first.records.length, (await connection.queryMore(first.nextRecordsUrl!)).records.length];
    },
    [400, 50],
  ),
  query(
    'query(bad soql)',
    'throws with code and position',
    async ({ connection }) => connection.query('SELECT Nonsense__c FROM Account'),
    {
      errorCode: 'INVALID_FIELD',
      message: expect.stringContaining('Row:1:Column:8'),
    },
    'INVALID_FIELD',
  ),
  records(
    'sobject().retrieve([ids])',
    'reads records in order',
    async ({ connection, mark }) => {
      const created = ids(await connection.sobject('Account').create(accounts(`${mark} read`, 3)));
      return connection.sobject('Account').retrieve([...created].reverse());
    },
    [{ Name: expect.stringContaining('read 2') }, { Name: expect.stringContaining('read 1') }, { Name: expect.stringContaining('read 0') }],
  ),
  records(
    'sobject().update([…])',
    'changes records',
    async ({ connection, mark }) => {
      const created = ids(await connection.sobject('Account').create(accounts(`${mark} update`, 3)));
      return tally(await connection.sobject('Account').update(created.map((Id) => ({ Id, Phone: '1' }))));
    },
    { good: 3, bad: 0 },
  ),
  records(
    'sobject().upsert([…], externalId)',
    'creates and changes by external id',
    async ({ connection, mark }) => {
      const upsert = () => connection.sobject('Parcel__c').upsert(parcels(mark, 3), 'Number__c');
      return [
        tally(await upsert()),
        tally(await upsert()),
        (await connection.query(`SELECT Id FROM Parcel__c WHERE Number__c LIKE '${mark}-%'`)).totalSize,
      ];
    },
    [{ good: 3, bad: 0 }, { good: 3, bad: 0 }, 3],
  ),
  records(
    'sobject().upsert(one, externalId)',
    'creates or changes one',
    ({ connection, mark }) => connection.sobject('Parcel__c').upsert({ Name: 'Changed', Number__c: `${mark}-0` }, 'Number__c'),
    { success: true, created: false },
  ),
  records(
    'sobject().destroy([ids])',
    'deletes records',
    async ({ connection, mark }) => {
      const created = ids(await connection.sobject('Account').create(accounts(`${mark} destroy`, 3)));
      return tally(await connection.sobject('Account').destroy(created));
    },
    { good: 3, bad: 0 },
  ),
  records(
    "requestPost('/composite')",
    'runs parts that refer to each other',
    async ({ connection, mark, version }) => {
      const base = `/services/data/v${version}/sobjects`;
      const compositeRequest = [
        { method: 'POST', url: `${base}/Account`, referenceId: 'account', body: { Name: `${mark} composite` } },
        { method: 'POST', url: `${base}/Parcel__c`, referenceId: 'parcel', body: { Name: mark, Account__c: '@{account.id}' } },
      ];
      return connection.requestPost(`/services/data/v${version}/composite`, { allOrNone: true, compositeRequest });
    },
    { compositeResponse: [{ httpStatusCode: 201 }, { httpStatusCode: 201 }] },
  ),
  records(
    "requestPost('/composite/graph')",
    'keeps each graph whole',
    async ({ connection, mark, version }) => {
      const create = (Name: string | null) => ({
        method: 'POST',
        url: `/services/data/v${version}/sobjects/Account`,
        referenceId: 'one',
        body: { Name },
      });
      const graphs = [
        { graphId: 'good', compositeRequest: [create(`${mark} graph`)] },
        { graphId: 'bad', compositeRequest: [create(null)] },
      ];
      return connection.requestPost(`/services/data/v${version}/composite/graph`, { graphs });
    },
    {
      graphs: [
        { graphId: 'good', isSuccessful: true },
        { graphId: 'bad', isSuccessful: false },
      ],
    },
  ),
  bulk(
    'bulk2.loadAndWaitForResults()',
    'creates records from CSV, gives all three results',
    async ({ connection, mark }) => {
      const input = csv.replaceAll('{mark}', mark);
      const results = await connection.bulk2.loadAndWaitForResults({
        object: 'Parcel__c',
        operation: 'insert',
        input,
        pollInterval: 50,
        pollTimeout: 20_000,
      });
      return { good: results.successfulResults.length, bad: results.failedResults.length, left: results.unprocessedRecords.length };
    },
    { good: 2, bad: 0, left: 0 },
  ),
  bulk(
    'bulk2.query()',
    'reads records as CSV',
    async ({ connection, mark }) => {
      const soql = `SELECT Number__c FROM Parcel__c WHERE Number__c LIKE '${mark}-b%' ORDER BY Number__c`;
      return (await connection.bulk2.query(soql, { pollInterval: 50, pollTimeout: 20_000 } as never)).toArray();
    },
    [{ Number__c: expect.stringContaining('-b1') }, { Number__c: expect.stringContaining('-b2') }],
  ),
];
