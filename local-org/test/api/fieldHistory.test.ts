import { Connection } from 'jsforce';
import { deployTracked } from '../records/historyOrg.ts';
import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
let connection: Connection;
let widget: string;
beforeAll(async () => {
  org = await startOrg();
  await deployTracked(org.localOrg.org);
  connection = new Connection({ instanceUrl: org.url, accessToken: org.token, version: '68.0' });
  widget = (await connection.sobject('Widget__c').create({ Name: 'One', Done__c: false })).id!;
  await connection.sobject('Widget__c').update({ Id: widget, Name: 'Two', Done__c: true });
});
afterAll(() => org.stop());

test('histories are listed and described as objects that nobody writes', async () => {
  const { sobjects } = await connection.describeGlobal();
  expect(sobjects.filter(({ name }) => name === 'AccountHistory' || name === 'Widget__History')).toMatchObject([
    { name: 'AccountHistory', keyPrefix: '017', createable: false, updateable: false, deletable: false, queryable: true, custom: false },
    { name: 'Widget__History', keyPrefix: '017', createable: false, associateParentEntity: 'Widget__c', layoutable: false, custom: true },
  ]);
  const { fields } = await connection.describe('Widget__History');
  expect(fields.filter(({ name }) => name === 'ParentId' || name === 'OldValue')).toMatchObject([
    { name: 'ParentId', type: 'reference', referenceTo: ['Widget__c'], relationshipName: 'Parent', createable: false },
    { name: 'OldValue', type: 'anyType', soapType: 'xsd:anyType', filterable: false, groupable: false },
  ]);
  const { childRelationships } = await connection.describe('Widget__c');
  expect(childRelationships).toContainEqual(
    expect.objectContaining({ relationshipName: 'Histories', childSObject: 'Widget__History', field: 'ParentId', cascadeDelete: true }),
  );
});

test('history is read by query and by id', async () => {
  const { records } = await connection.query("SELECT Id, Parent.Name, OldValue, NewValue FROM Widget__History WHERE Field = 'Done__c'");
  expect(records).toMatchObject([{ attributes: { type: 'Widget__History' }, Parent: { Name: 'Two' }, OldValue: false, NewValue: true }]);
  const row = `sobjects/Widget__History/${records[0]!['Id']}`;
  expect(await org.call('GET', row)).toMatchObject({ status: 200, body: { ParentId: widget, Field: 'Done__c', NewValue: true } });
  expect((await org.call('GET', row.replace('Widget__History', 'AccountHistory'))).status).toBe(404);
  const children = await org.call('GET', `sobjects/Widget__c/${widget}/Histories`);
  expect(children.body.records.map((record: { Field: string }) => record.Field).sort()).toEqual(['Done__c', 'Name']);
});

test('writing history is refused in the words of Salesforce', async () => {
  const { records } = await connection.query('SELECT Id FROM Widget__History LIMIT 1');
  const row = `sobjects/Widget__History/${records[0]!['Id']}`;
  const refusals = [
    await org.call('POST', 'sobjects/Widget__History', { ParentId: widget, Field: 'Name' }),
    await org.call('PATCH', row, { NewValue: 'x' }),
    await org.call('DELETE', row),
  ];
  expect(refusals.map(({ status, body }) => [status, body[0].errorCode, body[0].message])).toEqual(
    ['create', 'update', 'delete'].map((verb) => [
      400,
      'INVALID_TYPE_FOR_OPERATION',
      `entity type Widget__History does not support ${verb}`,
    ]),
  );
});

test('UI API and GraphQL do not know histories, as on Salesforce', async () => {
  expect((await org.call('GET', 'ui-api/object-info/Widget__History')).status).toBe(404);
  const query = '{ uiapi { query { Widget__History { edges { node { Id } } } } } }';
  expect((await org.call('POST', 'graphql', { query })).body.errors[0].message).toMatch('Widget__History');
});
