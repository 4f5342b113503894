import { startBulk } from './bulkClient.ts';
import type { Bulk } from './bulkClient.ts';

let org: Bulk;
beforeAll(async () => {
  org = await startBulk();
  const lines = Array.from({ length: 5000 }, (_, index) => `Account ${String(index).padStart(4, '0')},${index}`);
  await org.ingest({ object: 'Account', operation: 'insert' }, `Name,NumberOfEmployees\n${lines.join('\n')}\n`);
});
afterAll(() => org.stop());

async function run(query: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { body } = await org.call('POST', 'jobs/query', { operation: 'query', query, ...more });
  expect(await org.finished(`jobs/query/${body.id}`)).toMatchObject({ state: 'JobComplete', operation: more['operation'] ?? 'query' });
  return `jobs/query/${body.id}/results`;
}

test('a query is created, finished at the first poll and read as CSV', async () => {
  const { body } = await org.call('POST', 'jobs/query', {
    operation: 'query',
    query: "select name, owner.username, NumberOfEmployees, Phone from account where Name = 'Account 0007'",
  });
  expect(body).toMatchObject({
    id: expect.stringMatching(/^750/),
    object: 'Account',
    state: 'UploadComplete',
    lineEnding: 'LF',
    columnDelimiter: 'COMMA',
  });
  expect((await org.call('GET', `jobs/query/${body.id}`)).body).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 1 });
  const results = await org.call('GET', `jobs/query/${body.id}/results`);
  expect(results.body).toBe('"Name","Owner.Username","NumberOfEmployees","Phone"\n"Account 0007","admin@test.example","7",""\n');
  expect([results.headers.get('sforce-locator'), results.headers.get('sforce-numberofrecords')]).toEqual(['null', '1']);
  expect(results.headers.get('content-type')).toMatch(/^text\/csv/);
});

test('pages follow each other by locator and stay as they were read', async () => {
  const path = await run('SELECT Id, Name FROM Account ORDER BY Name DESC');
  const first = await org.call('GET', `${path}?maxRecords=2300`);
  const [victim] = await org.query("SELECT Id FROM Account WHERE Name = 'Account 0000'");
  await org.call('PATCH', `sobjects/Account/${victim?.['Id']}`, { Name: 'Renamed' });
  const second = await org.call('GET', `${path}?maxRecords=2300&locator=${first.headers.get('sforce-locator')}`);
  const third = await org.call('GET', `${path}?maxRecords=2300&locator=${second.headers.get('sforce-locator')}`);
  const names = [first, second, third].flatMap(({ body }) => body.trim().split('\n').slice(1));
  expect([first, second, third].map(({ headers }) => headers.get('sforce-numberofrecords'))).toEqual(['2300', '2300', '400']);
  expect([third.headers.get('sforce-locator'), names.length, new Set(names).size]).toEqual(['null', 5000, 5000]);
  expect([names[0], names[4999]]).toEqual([expect.stringContaining('"Account 4999"'), expect.stringContaining('"Account 0000"')]);
  await org.call('PATCH', `sobjects/Account/${victim?.['Id']}`, { Name: 'Account 0000' });
});

test('cells with quotes and line ends are escaped, in the delimiter and line end asked for', async () => {
  const { id } = (await org.call('POST', 'sobjects/Account', { Name: 'Say "hi"', Description: 'one|two\nthree' })).body;
  const path = await run(`SELECT Name, Description FROM Account WHERE Id = '${id}'`, { columnDelimiter: 'PIPE', lineEnding: 'CRLF' });
  expect((await org.call('GET', path)).body).toBe('"Name"|"Description"\r\n"Say ""hi"""|"one|two\nthree"\r\n');
  await org.call('DELETE', `sobjects/Account/${id}`);
  const deleted = `SELECT Name, IsDeleted FROM Account WHERE Id = '${id}'`;
  expect((await org.call('GET', await run(deleted))).body).toBe('"Name","IsDeleted"\n');
  expect((await org.call('GET', await run(deleted, { operation: 'queryAll' }))).body).toBe('"Name","IsDeleted"\n"Say ""hi""","true"\n');
});

test('LIMIT and order hold', async () => {
  const path = await run('SELECT Name FROM Account ORDER BY NumberOfEmployees DESC NULLS LAST LIMIT 2');
  expect((await org.call('GET', path)).body).toBe('"Name"\n"Account 4999"\n"Account 4998"\n');
});

test.each([
  ['SELECT COUNT() FROM Account', 'API_ERROR'],
  ['SELECT COUNT(Id) FROM Account', 'API_ERROR'],
  ['SELECT Name FROM Account GROUP BY Name', 'API_ERROR'],
  ['SELECT Id, (SELECT Id FROM Contacts) FROM Account', 'API_ERROR'],
  ['SELECT Id FROM Account LIMIT 5 OFFSET 5', 'API_ERROR'],
  ['SELECT TYPEOF Owner WHEN User THEN Name END FROM Account', 'API_ERROR'],
  ['SELECT Nonsense FROM Account', 'INVALID_FIELD'],
  ['SELECT Id FROM Nonsense', 'INVALID_TYPE'],
  ['SELECT', 'MALFORMED_QUERY'],
  ['', 'MALFORMED_QUERY'],
])('%j is refused: %s', async (query, errorCode) => {
  const { status, body } = await org.call('POST', 'jobs/query', { operation: 'query', query });
  expect([status, body[0].errorCode]).toEqual([400, errorCode]);
});

test('wrong pages are refused', async () => {
  const path = await run('SELECT Id FROM Account LIMIT 1');
  for (const query of ['locator=MTAw', 'locator=%00', 'locator=-1', 'maxRecords=0', 'maxRecords=x'])
    expect((await org.call('GET', `${path}?${query}`)).status).toBe(400);
});

test('a query is listed, and gone when it is deleted; a finished one cannot be aborted', async () => {
  const path = (await run('SELECT Id FROM Account LIMIT 1')).replace('/results', '');
  const { body } = await org.call('GET', 'jobs/query');
  expect(body.records[0]).toMatchObject({ id: path.split('/')[2], state: 'JobComplete', jobType: 'V2Query' });
  expect((await org.call('PATCH', path, { state: 'Aborted' })).body[0].errorCode).toBe('INVALIDJOBSTATE');
  expect((await org.call('DELETE', path)).status).toBe(204);
  expect((await org.call('GET', `${path}/results`)).status).toBe(404);
});
