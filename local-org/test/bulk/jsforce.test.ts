import { Connection } from 'jsforce';
import { startOrg } from '../api/startedOrg.ts';
import type { Client } from '../api/startedOrg.ts';

jest.setTimeout(120_000);

let org: Client;
let connection: Connection;
beforeAll(async () => {
  org = await startOrg();
  connection = new Connection({ instanceUrl: `${org.url}/`, accessToken: org.token, version: '68.0' });
  connection.bulk2.pollInterval = 20;
});
afterAll(() => org.stop());

test('loadAndWaitForResults and query round-trip 2,500 records', async () => {
  const input = Array.from({ length: 2500 }, (_, index) => ({ Name: `Account "${index}", Inc.`, NumberOfEmployees: String(index) }));
  const loaded = await connection.bulk2.loadAndWaitForResults({ object: 'Account', operation: 'insert', input });
  expect([loaded.successfulResults.length, loaded.failedResults.length, loaded.unprocessedRecords.length]).toEqual([2500, 0, 0]);
  const stream = await connection.bulk2.query('SELECT Id, Name, NumberOfEmployees FROM Account ORDER BY NumberOfEmployees');
  const records = await stream.toArray();
  expect(records.map(({ Name }) => Name)).toEqual(input.map(({ Name }) => Name));

  const update = records.slice(0, 2).map(({ Id }) => ({ Id, Phone: '#N/A', Website: 'a.example' }));
  const updated = await connection.bulk2.loadAndWaitForResults({ object: 'Account', operation: 'update', input: update });
  expect(updated.successfulResults.map((result) => result.sf__Created)).toEqual(['false', 'false']);

  const removed = await connection.bulk2.loadAndWaitForResults({
    object: 'Account',
    operation: 'delete',
    input: records.map(({ Id }) => ({ Id })),
  });
  expect(removed.successfulResults).toHaveLength(2500);
});

test('refused records come back with their errors', async () => {
  const { failedResults } = await connection.bulk2.loadAndWaitForResults({
    object: 'Account',
    operation: 'insert',
    input: [{ Name: '', Phone: '1' }],
  });
  expect(failedResults).toEqual([
    { sf__Id: '', sf__Error: 'REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --', Name: '', Phone: '1' },
  ]);
});
