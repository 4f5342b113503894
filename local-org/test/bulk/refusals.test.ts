import { deployWidget } from '../api/deployedWidget.ts';
import { startBulk } from './bulkClient.ts';
import type { Bulk } from './bulkClient.ts';

let org: Bulk;
beforeAll(async () => {
  org = await startBulk();
});
afterAll(() => org.stop());

const insertAccounts = { object: 'Account', operation: 'insert' };

test.each<[string, string | Uint8Array, string]>([
  ['an unknown field', 'Name,Nonsense__c\nAcme,1\n', 'InvalidBatch : Field name not found : Nonsense__c'],
  ['the wrong delimiter', 'Name;Phone\nAcme;1\n', 'InvalidBatch : Field name not found : Name;Phone'],
  ['an unknown parent', 'Name,Parent.Nonsense\nAcme,1\n', 'InvalidBatch : Field name not found : Parent.Nonsense'],
  ['a parent by a field that is no key', 'Name,Parent.Phone\nAcme,1\n', 'InvalidBatch : Field name not found : Parent.Phone'],
  ['an empty title', 'Name,\nAcme,1\n', 'InvalidBatch : Field name not found : '],
  ['a field twice', 'Name,name\nAcme,Globex\n', 'InvalidBatch : Duplicate field name found : Name'],
  [
    'a short record',
    'Name,Phone\nAcme,1\nGlobex\n',
    'InvalidBatch : Failed to parse CSV. Record 3 has 1 values where the header has 2 fields',
  ],
  ['a long record', 'Name\nAcme,1\n', 'InvalidBatch : Failed to parse CSV. Record 2 has 2 values where the header has 1 fields'],
  ['an unclosed quote', 'Name\nAcme\n"Globex\n', 'InvalidBatch : Failed to parse CSV. EOF reached before closing an opened quote'],
  ['CRLF', 'Name\r\nAcme\r\n', 'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF'],
  ['Latin-1', Buffer.from('Name\nZ\xfcrich\n', 'latin1'), 'InvalidBatch : Failed to parse CSV. The data is not UTF-8'],
  ['zeros', new Uint8Array(100_000), 'InvalidBatch : Field name not found : '],
  ['a zip', Buffer.from('504b0304140000000800', 'hex'), 'InvalidBatch : Field name not found : '],
  ['blank lines', '\n\n\n', 'InvalidBatch : The data is empty: a header with field names is needed'],
])('%s fails the job before anything is written', async (_, csv, message) => {
  const { job } = await org.ingest(insertAccounts, csv);
  expect(job).toMatchObject({ state: 'Failed', numberRecordsProcessed: 0, errorMessage: expect.stringContaining(message) });
  expect(await org.query('SELECT Id FROM Account')).toEqual([]);
});

test('the records of a failed job are given back as unprocessed', async () => {
  const { unprocessed, successful } = await org.ingest(insertAccounts, 'Name,Phone\nAcme,1\n"Globex, Inc.",2\n');
  expect([unprocessed, successful.split('\n').length]).toEqual(['"Name","Phone"\n', 4]);
  const ragged = await org.ingest(insertAccounts, 'Name,Phone\nAcme,1\n"Globex, Inc.",2\nx\n');
  expect(ragged.unprocessed).toBe('"Name","Phone"\n"Acme","1"\n"Globex, Inc.","2"\n"x"\n');
});

test.each([
  [{ object: 'Nothing', operation: 'insert' }, 'INVALIDENTITY'],
  [{ object: 'Account', operation: 'merge' }, 'INVALID_INPUT'],
  [{ object: 'Account', operation: 'hardDelete' }, 'FEATURENOTENABLED'],
  [{ object: 'Account', operation: 'upsert' }, 'INVALIDJOB'],
  [{ object: 'Account', operation: 'upsert', externalIdFieldName: 'Phone' }, 'INVALIDJOB'],
  [{ ...insertAccounts, columnDelimiter: 'SPACE' }, 'INVALID_INPUT'],
  [{ ...insertAccounts, lineEnding: 'CR' }, 'INVALID_INPUT'],
  [{ ...insertAccounts, contentType: 'JSON' }, 'INVALID_INPUT'],
  [{ ...insertAccounts, path: '/etc/passwd' }, 'JSON_PARSER_ERROR'],
  [[], 'JSON_PARSER_ERROR'],
])('no job %j: %s', async (job, errorCode) => {
  const answer = await org.call('POST', 'jobs/ingest', job);
  expect([answer.status, answer.body[0].errorCode]).toEqual([400, errorCode]);
});

test('a job takes data once and while it is Open, of type CSV', async () => {
  const { id } = (await org.call('POST', 'jobs/ingest', insertAccounts)).body;
  const put = (type = 'text/csv') => org.send('PUT', `jobs/ingest/${id}/batches`, 'Name\nAcme\n', { 'Content-Type': type });
  expect((await put('application/xml')).status).toBe(415);
  expect((await put()).status).toBe(201);
  expect((await put()).body[0]).toMatchObject({ errorCode: 'CLIENTINPUTERROR', message: expect.stringContaining('multiple contents') });
  expect((await org.call('GET', `jobs/ingest/${id}/successfulResults`)).body[0].errorCode).toBe('INVALIDJOBSTATE');
  expect((await org.call('DELETE', `jobs/ingest/${id}`)).body[0].errorCode).toBe('INVALIDJOBSTATE');
  expect((await org.call('PATCH', `jobs/ingest/${id}`, { state: 'JobComplete' })).body[0].errorCode).toBe('INVALID_INPUT');
  expect((await org.call('PATCH', `jobs/ingest/${id}`, { state: 'Aborted' })).body.state).toBe('Aborted');
  expect((await put()).body[0].errorCode).toBe('INVALIDJOBSTATE');
  expect((await org.call('GET', `jobs/ingest/${id}/unprocessedrecords`)).body).toBe('"Name"\n"Acme"\n');
  expect((await org.call('DELETE', `jobs/ingest/${id}`)).status).toBe(204);
  expect((await org.call('GET', `jobs/ingest/${id}`)).status).toBe(404);
});

test('a job is its user’s own and has his rights', async () => {
  await deployWidget(org);
  const { records, sessions } = org.localOrg.org;
  const [profile] = await org.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const userId = records.transaction(sessions.system, (transaction) =>
    transaction.insert('User', {
      Username: 'rep@test.example',
      LastName: 'Rep',
      Alias: 'rep',
      Email: 'rep@test.example',
      ProfileId: profile?.['Id'],
      TimeZoneSidKey: 'GMT',
      LocaleSidKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      LanguageLocaleKey: 'en_US',
    }),
  );
  const rep = { Authorization: `Bearer ${sessions.create(userId).token}` };
  const { id } = (await org.call('POST', 'jobs/ingest', insertAccounts)).body;
  const asRep = (method: string, path: string, body?: unknown) => org.call(method, path, body, rep);
  expect((await asRep('GET', `jobs/ingest/${id}`)).status).toBe(404);
  expect((await asRep('PATCH', `jobs/ingest/${id}`, { state: 'Aborted' })).status).toBe(404);
  expect((await asRep('GET', `jobs/ingest/${id}/failedResults`)).status).toBe(404);
  expect((await asRep('GET', 'jobs/ingest')).body).toEqual({ done: true, nextRecordsUrl: null, records: [] });
  expect((await asRep('POST', 'jobs/ingest', { object: 'Widget__c', operation: 'insert' })).body[0].errorCode).toBe('INVALIDENTITY');
  expect((await asRep('POST', 'jobs/query', { operation: 'query', query: 'SELECT Id FROM Widget__c' })).body[0].errorCode).toBe(
    'INVALID_TYPE',
  );
  expect((await org.call('GET', 'jobs/ingest')).body.records.map((job: { id: string }) => job.id)).toContain(id);
});

test('without a session there are no jobs', async () => {
  expect((await fetch(`${org.url}/services/data/v68.0/jobs/ingest`)).status).toBe(401);
});
