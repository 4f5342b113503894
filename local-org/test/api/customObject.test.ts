import type { Connection } from 'jsforce';
import { deployWidget } from './deployedWidget.ts';
import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
let connection: Connection;
beforeEach(async () => {
  org = await startOrg();
  connection = await deployWidget(org);
});
afterEach(() => org.stop());

test('an upsert by external id creates once and changes after', async () => {
  const path = 'sobjects/Widget__c/Key__c/a%2Fb';
  const first = await org.call('PATCH', path, { Name: 'First' });
  expect(first).toMatchObject({ status: 201, body: { success: true, errors: [], created: true } });
  expect(await org.call('PATCH', path, { Name: 'Second' })).toMatchObject({ status: 200, body: { id: first.body.id, created: false } });
  expect((await org.call('GET', path)).body).toMatchObject({ Id: first.body.id, Name: 'Second', Key__c: 'a/b' });
  expect(await org.call('PATCH', path, { Key__c: 'a/b' })).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
  expect((await org.call('DELETE', path)).status).toBe(204);
  expect((await org.call('GET', path)).status).toBe(404);
});

test('a field that is no external id is no key', async () => {
  expect(await org.call('PATCH', 'sobjects/Widget__c/Secret__c/x', {})).toMatchObject({ status: 404, body: [{ errorCode: 'NOT_FOUND' }] });
});

test('jsforce upserts many by external id', async () => {
  const records = [
    { Key__c: 'a', Name: 'A' },
    { Key__c: 'b', Name: 'B' },
  ];
  expect(await connection.sobject('Widget__c').upsert(records, 'Key__c')).toMatchObject([{ created: true }, { created: true }]);
  expect(await connection.sobject('Widget__c').upsert(records, 'Key__c')).toMatchObject([{ created: false }, { created: false }]);
});

test('a record without its key fails alone', async () => {
  const records = [
    { attributes: { type: 'Widget__c' }, key__c: 'a', Name: 'A' },
    { attributes: { type: 'Widget__c' }, Name: 'No key' },
  ];
  expect((await org.call('PATCH', 'composite/sobjects/Widget__c/Key__c', { records })).body).toMatchObject([
    { success: true, created: true },
    { success: false, errors: [{ statusCode: 'MISSING_ARGUMENT' }] },
  ]);
});

test('a graph upserts by external id and links what it made', async () => {
  const url = '/services/data/v68.0/sobjects';
  const compositeRequest = [
    { method: 'PATCH', url: `${url}/Widget__c/Key__c/g1`, referenceId: 'w', body: { Name: 'Graph' } },
    { method: 'PATCH', url: `${url}/Widget__c/@{w.id}`, referenceId: 'again', body: { Secret__c: 's' } },
  ];
  const { body } = await org.call('POST', 'composite/graph', { graphs: [{ graphId: '1', compositeRequest }] });
  expect(body.graphs[0]).toMatchObject({
    isSuccessful: true,
    graphResponse: { compositeResponse: [{ httpStatusCode: 201 }, { httpStatusCode: 204, body: null }] },
  });
});

describe('a user without the permission set', () => {
  const standardUser = async () => {
    const { records } = await connection.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
    const values = {
      Username: 'standard@test.example',
      LastName: 'Standard',
      Email: 's@test.example',
      Alias: 'stan',
      ProfileId: records[0]!.Id,
    };
    const locale = { TimeZoneSidKey: 'GMT', LocaleSidKey: 'en_US', EmailEncodingKey: 'UTF-8', LanguageLocaleKey: 'en_US' };
    const { id } = await connection.sobject('User').create({ ...values, ...locale });
    const { token } = org.localOrg.openSession('standard@test.example');
    const headers = { Authorization: `Bearer ${token}` };
    return { id: id!, call: (method: string, path: string, body?: unknown) => org.call(method, path, body, headers) };
  };

  test('sees no such object anywhere', async () => {
    const user = await standardUser();
    expect((await user.call('GET', 'sobjects/Widget__c/describe')).status).toBe(404);
    expect((await user.call('GET', 'sobjects')).body.sobjects.map(({ name }: { name: string }) => name)).not.toContain('Widget__c');
    expect(await user.call('GET', 'query?q=SELECT+Id+FROM+Widget__c')).toMatchObject({
      status: 400,
      body: [{ errorCode: 'INVALID_TYPE' }],
    });
    expect(await user.call('POST', 'sobjects/Widget__c', { Name: 'x' })).toMatchObject({ status: 404 });
  });

  test('once assigned sees the object, but not the field it leaves out', async () => {
    const user = await standardUser();
    const { records } = await connection.query("SELECT Id FROM PermissionSet WHERE Name = 'Widgets'");
    await connection.sobject('PermissionSetAssignment').create({ AssigneeId: user.id, PermissionSetId: records[0]!.Id });
    const { body: made } = await user.call('POST', 'sobjects/Widget__c', { Name: 'Mine', Key__c: 'k' });
    const { body: record } = await user.call('GET', `sobjects/Widget__c/${made.id}`);
    expect(record).toMatchObject({ Name: 'Mine', Key__c: 'k' });
    expect(record).not.toHaveProperty('Secret__c');
    const { body: described } = await user.call('GET', 'sobjects/Widget__c/describe');
    expect(described.fields.map(({ name }: { name: string }) => name)).not.toContain('Secret__c');
    expect(await user.call('GET', 'query?q=SELECT+Secret__c+FROM+Widget__c')).toMatchObject({
      status: 400,
      body: [{ errorCode: 'INVALID_FIELD' }],
    });
    expect((await user.call('PATCH', `sobjects/Widget__c/${made.id}`, { Secret__c: 'x' })).status).toBe(400);
  });
});
