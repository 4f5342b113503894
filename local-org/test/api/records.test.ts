import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
beforeEach(async () => {
  org = await startOrg();
});
afterEach(() => org.stop());

const create = async (object: string, values: object): Promise<string> => {
  const { status, body } = await org.call('POST', `sobjects/${object}`, values);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
};

test('a record is created, read, changed and deleted', async () => {
  const id = await create('Account', { Name: 'Acme', NumberOfEmployees: '12' });
  expect(await org.call('GET', `sobjects/Account/${id}?fields=Name,NumberOfEmployees`)).toMatchObject({
    status: 200,
    body: {
      attributes: { type: 'Account', url: `/services/data/v68.0/sobjects/Account/${id}` },
      Id: id,
      Name: 'Acme',
      NumberOfEmployees: 12,
    },
  });
  expect(await org.call('PATCH', `sobjects/Account/${id}`, { Name: 'Acme Ltd' })).toMatchObject({ status: 204, body: '' });
  expect((await org.call('GET', `sobjects/Account/${id.slice(0, 15)}`)).body).toMatchObject({ Id: id, Name: 'Acme Ltd' });
  expect(await org.call('DELETE', `sobjects/Account/${id}`)).toMatchObject({ status: 204 });
  expect(await org.call('GET', `sobjects/Account/${id}`)).toMatchObject({ status: 404, body: [{ errorCode: 'ENTITY_IS_DELETED' }] });
});

test('times are printed as REST prints them', async () => {
  const id = await create('Account', { Name: 'Acme' });
  const { body } = await org.call('GET', `sobjects/Account/${id}`);
  expect(body.CreatedDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/);
});

test('what a rule refuses comes back with code, message and fields', async () => {
  expect(await org.call('POST', 'sobjects/Account', {})).toMatchObject({
    status: 400,
    body: [{ errorCode: 'REQUIRED_FIELD_MISSING', fields: ['Name'] }],
  });
});

test('a record that never was and an object that never was are not found', async () => {
  expect(await org.call('GET', 'sobjects/Account/001000000000999AAA')).toMatchObject({ status: 404, body: [{ errorCode: 'NOT_FOUND' }] });
  expect(await org.call('GET', 'sobjects/Nothing__c')).toMatchObject({ status: 404, body: [{ errorCode: 'NOT_FOUND' }] });
});

test('a query goes down to children and up to parents', async () => {
  const AccountId = await create('Account', { Name: 'Acme' });
  const contact = await create('Contact', { LastName: 'Doe', AccountId });
  const q = encodeURIComponent(
    "SELECT Name, (SELECT LastName, Account.Name FROM Contacts), (SELECT Id FROM Opportunities) FROM Account WHERE Name = 'acme'",
  );
  expect((await org.call('GET', `query?q=${q}`)).body).toEqual({
    totalSize: 1,
    done: true,
    records: [
      {
        attributes: { type: 'Account', url: `/services/data/v68.0/sobjects/Account/${AccountId}` },
        Name: 'Acme',
        Contacts: {
          totalSize: 1,
          done: true,
          records: [
            {
              attributes: { type: 'Contact', url: `/services/data/v68.0/sobjects/Contact/${contact}` },
              LastName: 'Doe',
              Account: { attributes: { type: 'Account', url: `/services/data/v68.0/sobjects/Account/${AccountId}` }, Name: 'Acme' },
            },
          ],
        },
        Opportunities: null,
      },
    ],
  });
});

test('counting and grouping have their own shapes', async () => {
  await create('Account', { Name: 'A', Industry: 'Energy' });
  await create('Account', { Name: 'B', Industry: 'Energy' });
  expect((await org.call('GET', `query?q=${encodeURIComponent('SELECT COUNT() FROM Account')}`)).body).toEqual({
    totalSize: 2,
    done: true,
    records: [],
  });
  const { body } = await org.call(
    'GET',
    `query?q=${encodeURIComponent('SELECT Industry, COUNT(Id) total, MAX(CreatedDate) FROM Account GROUP BY Industry')}`,
  );
  expect(body.records).toEqual([
    { attributes: { type: 'AggregateResult' }, Industry: 'Energy', total: 2, expr0: expect.stringMatching(/\+0000$/) },
  ]);
});

test('a long answer comes in pages that stay as they were', async () => {
  const records = Array.from({ length: 200 }, (_, index) => ({ attributes: { type: 'Account' }, Name: `Account ${index}` }));
  await org.call('POST', 'composite/sobjects', { records });
  await create('Account', { Name: 'Account 200' });
  const options = { 'Sforce-Query-Options': 'batchSize=200' };
  const { body: first } = await org.call(
    'GET',
    `query?q=${encodeURIComponent('SELECT Id FROM Account ORDER BY CreatedDate, Id')}`,
    undefined,
    options,
  );
  expect([first.totalSize, first.done, first.records.length]).toEqual([201, false, 200]);
  expect(first.nextRecordsUrl).toMatch(/^\/services\/data\/v68\.0\/query\/0r8\w+-200$/);
  await create('Account', { Name: 'A later one' });
  const { body: second } = await org.call('GET', first.nextRecordsUrl, undefined, options);
  expect([second.totalSize, second.done, second.records.length, second.nextRecordsUrl]).toEqual([201, true, 1, undefined]);
});

test('a locator nobody was given is invalid', async () => {
  expect(await org.call('GET', 'query/01g000000000001AAA-2000')).toMatchObject({
    status: 400,
    body: [{ errorCode: 'INVALID_QUERY_LOCATOR' }],
  });
});

test('the columns of a query tell what the CLI needs', async () => {
  const q = encodeURIComponent('SELECT Name, Owner.Name, (SELECT LastName FROM Contacts) FROM Account');
  const { body } = await org.call('GET', `query?q=${q}&columns=true`);
  expect(body).toMatchObject({
    entityName: 'Account',
    columnMetadata: [
      { columnName: 'Name', aggregate: false, joinColumns: [] },
      { columnName: 'Owner', aggregate: false, joinColumns: [{ columnName: 'Name' }] },
      { columnName: 'Contacts', aggregate: true, joinColumns: [{ columnName: 'LastName' }] },
    ],
  });
});

test('this org is no Dev Hub and has no sandboxes and no source tracking', async () => {
  expect(await org.call('GET', 'query?q=SELECT+Id+FROM+ScratchOrgInfo+limit+1')).toMatchObject({
    status: 400,
    body: [{ errorCode: 'INVALID_TYPE' }],
  });
  const q = encodeURIComponent(
    "SELECT Id, SandboxName FROM SandboxProcess WHERE SandboxOrganization = '00D000000000001' ORDER BY CreatedDate DESC",
  );
  expect((await org.call('GET', `tooling/query?q=${q}`)).body).toMatchObject({ totalSize: 0, done: true, records: [] });
  expect((await org.call('GET', 'tooling/sobjects/SourceMember/describe')).status).toBe(404);
});

test('a describe has what clients plan with', async () => {
  const { body } = await org.call('GET', 'sobjects/Contact/describe');
  const field = (name: string) => body.fields.find((candidate: { name: string }) => candidate.name === name);
  expect(body).toMatchObject({ name: 'Contact', keyPrefix: '003', createable: true, custom: false, queryable: true });
  expect(field('Id')).toMatchObject({ type: 'id', soapType: 'tns:ID', nillable: false, createable: false, idLookup: true, length: 18 });
  expect(field('AccountId')).toMatchObject({ type: 'reference', referenceTo: ['Account'], relationshipName: 'Account', createable: true });
  expect(field('CreatedDate')).toMatchObject({ type: 'datetime', soapType: 'xsd:dateTime', createable: false, updateable: false });
  const { body: account } = await org.call('GET', 'sobjects/Account/describe');
  expect(account.childRelationships).toContainEqual(
    expect.objectContaining({ childSObject: 'Contact', field: 'AccountId', relationshipName: 'Contacts' }),
  );
});
