import { gzipSync } from 'node:zlib';
import { deployWidget } from '../api/deployedWidget.ts';
import { startBulk } from './bulkClient.ts';
import type { Bulk } from './bulkClient.ts';

let org: Bulk;
beforeAll(async () => {
  org = await startBulk();
  await deployWidget(org);
  await org.call('POST', 'sobjects/PermissionSetAssignment', {
    AssigneeId: org.userId,
    PermissionSetId: (await org.query("SELECT Id FROM PermissionSet WHERE Name = 'Widgets'"))[0]?.['Id'],
  });
});
afterAll(() => org.stop());

const insertAccounts = { object: 'Account', operation: 'insert' };

test('a job goes from Open to JobComplete, finished at the first poll', async () => {
  const created = await org.call('POST', 'jobs/ingest', { object: 'account', operation: 'insert', contentType: 'CSV' });
  expect([created.status, created.body]).toMatchObject([
    200,
    {
      id: expect.stringMatching(/^750\w{15}$/),
      object: 'Account',
      operation: 'insert',
      state: 'Open',
      createdById: org.userId,
      contentType: 'CSV',
      apiVersion: 68,
      columnDelimiter: 'COMMA',
      lineEnding: 'LF',
      contentUrl: `services/data/v68.0/jobs/ingest/${created.body.id}/batches`,
    },
  ]);
  const path = `jobs/ingest/${created.body.id}`;
  // A stream goes chunked, without content-length, as the sf CLI sends it.
  const stream = new Blob(['Name,NumberOfEmployees\nAcme,12\nGlobex,\n']).stream();
  const put = await fetch(`${org.url}/services/data/v68.0/${path}/batches`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${org.token}`, 'Content-Type': 'text/csv' },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expect(put.status).toBe(201);
  expect((await org.call('PATCH', path, { state: 'UploadComplete' })).body).toMatchObject({ state: 'UploadComplete' });
  expect((await org.call('GET', path)).body).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 2, numberRecordsFailed: 0 });
  expect(await org.query('SELECT Name, NumberOfEmployees FROM Account ORDER BY Name')).toEqual([
    { Name: 'Acme', NumberOfEmployees: 12 },
    { Name: 'Globex', NumberOfEmployees: null },
  ]);
});

test('records that are refused do not hold back the others', async () => {
  const csv = 'Name,NumberOfEmployees,Website\n"Partial, Inc.",1,https://a.example\n,2,\nWrong,many,\n';
  const { job, successful, failed, unprocessed } = await org.ingest(insertAccounts, csv);
  expect(job).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 3, numberRecordsFailed: 2 });
  expect(successful).toMatch(
    /^"sf__Id","sf__Created","Name","NumberOfEmployees","Website"\n"001\w{15}","true","Partial, Inc.","1","https:\/\/a.example"\n$/,
  );
  expect(failed.split('\n')).toEqual([
    '"sf__Id","sf__Error","Name","NumberOfEmployees","Website"',
    '"","REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --","","2",""',
    '"","INVALID_TYPE_ON_FIELD_IN_RECORD:Employees: value not of required type: many:NumberOfEmployees --","Wrong","many",""',
    '',
  ]);
  expect(unprocessed).toBe('"Name","NumberOfEmployees","Website"\n');
});

test('an update leaves empty cells alone and clears #N/A', async () => {
  const { id } = (await org.call('POST', 'sobjects/Account', { Name: 'Before', Phone: '1', Website: 'a.example' })).body;
  const { failed } = await org.ingest(
    { object: 'Account', operation: 'update' },
    `Id,Name,Phone,Website\n${id},After,,#N/A\n,x,,\n001000000000zzzAAA,x,,\n`,
  );
  expect(await org.query(`SELECT Name, Phone, Website FROM Account WHERE Id = '${id}'`)).toEqual([
    { Name: 'After', Phone: '1', Website: null },
  ]);
  expect(failed.split('\n').slice(1)).toEqual([
    '"","MISSING_ARGUMENT:Id not specified in an update call:--","","x","",""',
    '"001000000000zzzAAA","INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--","001000000000zzzAAA","x","",""',
    '',
  ]);
});

test('an upsert finds records by their key, and refuses the same key twice', async () => {
  await org.ingest({ object: 'Widget__c', operation: 'insert' }, 'Name,Key__c\nOne,k1\n');
  const upsert = { object: 'Widget__c', operation: 'upsert', externalIdFieldName: 'key__c' };
  const { successful, failed } = await org.ingest(upsert, 'Key__c,Name\nk1,One again\nk2,Two\nk2,Three\n,Four\n');
  expect(successful.replaceAll(/"a\w{17}"/g, '"ID"')).toBe(
    '"sf__Id","sf__Created","Key__c","Name"\n"ID","false","k1","One again"\n"ID","true","k2","Two"\n',
  );
  expect(failed.split('\n').slice(1)).toEqual([
    '"","DUPLICATE_VALUE:Duplicate external id specified: k2:Key__c --","k2","Three"',
    '"","MISSING_ARGUMENT:Key__c not specified:Key__c --","","Four"',
    '',
  ]);
  expect(await org.query('SELECT Name FROM Widget__c ORDER BY Key__c')).toEqual([{ Name: 'One again' }, { Name: 'Two' }]);
});

test('a delete takes ids only, and only of its object', async () => {
  const { id } = (await org.call('POST', 'sobjects/Account', { Name: 'Gone' })).body;
  const remove = { object: 'Account', operation: 'delete' };
  const { successful, failed } = await org.ingest(remove, `Id\n${id}\n${org.userId}\n${id}\n`);
  expect(successful).toBe(`"sf__Id","sf__Created","Id"\n"${id}","false","${id}"\n`);
  expect(failed.split('\n').slice(1)).toEqual([
    `"${org.userId}","INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--","${org.userId}"`,
    `"${id}","ENTITY_IS_DELETED:entity is deleted:--","${id}"`,
    '',
  ]);
  expect((await org.ingest(remove, 'Id,Name\n1,2\n')).job).toMatchObject({
    state: 'Failed',
    errorMessage: `InvalidBatch : The 'delete' batch must contain only ids`,
  });
});

test('parents are named by their keys', async () => {
  const { successful, failed } = await org.ingest(
    insertAccounts,
    `Name,Owner.Username\nOwned,admin@test.example\nOrphan,nobody@test.example\n`,
  );
  expect(successful).toContain('"Owned","admin@test.example"');
  expect(failed).toContain('INVALID_FIELD:Foreign key external ID: nobody@test.example not found for field Username in entity User');
});

const delimiters = { BACKQUOTE: '`', CARET: '^', COMMA: ',', PIPE: '|', SEMICOLON: ';', TAB: '\t' };
test.each(Object.entries(delimiters))(
  'columns may be parted by %s, lines by CRLF, after a byte order mark',
  async (columnDelimiter, sign) => {
    const csv = `\uFEFF"Name"${sign}Description\r\n"Sign ${sign}"${sign}"two\nlines"\r\n`;
    const { job, successful } = await org.ingest({ ...insertAccounts, columnDelimiter, lineEnding: 'CRLF' }, csv);
    expect(job).toMatchObject({ state: 'JobComplete', numberRecordsFailed: 0, numberRecordsProcessed: 1 });
    expect(successful.split('\r\n')).toEqual([
      ['"sf__Id"', '"sf__Created"', '"Name"', '"Description"'].join(sign),
      expect.stringContaining(['"true"', `"Sign ${sign}"`, '"two\nlines"'].join(sign)),
      '',
    ]);
  },
);

test('job and data may come in one request', async () => {
  const form = new FormData();
  form.append('job', new Blob([JSON.stringify(insertAccounts)], { type: 'application/json' }), '');
  form.append('content', new Blob(['Name\nIn one\n'], { type: 'text/csv' }), '../../etc/content');
  const { status, body } = await org.send('POST', 'jobs/ingest', form);
  expect([status, body.state]).toEqual([200, 'UploadComplete']);
  expect(await org.finished(`jobs/ingest/${body.id}`)).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 1 });
});

test('data may come packed', async () => {
  const { body } = await org.call('POST', 'jobs/ingest', insertAccounts);
  const headers = { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' };
  expect((await org.send('PUT', `jobs/ingest/${body.id}/batches`, gzipSync('Name\nPacked\n'), headers)).status).toBe(201);
  await org.call('PATCH', `jobs/ingest/${body.id}`, { state: 'UploadComplete' });
  expect(await org.finished(`jobs/ingest/${body.id}`)).toMatchObject({ numberRecordsProcessed: 1, numberRecordsFailed: 0 });
});
