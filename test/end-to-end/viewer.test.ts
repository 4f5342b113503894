import { mutationFor } from 'c/planChanges';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import type { OrgUser } from './support/orgUser.ts';

let org: RunningOrg;
let viewer: OrgUser;
let plan: string;
let account: string;

beforeAll(async () => {
  org = await startOrg();
  viewer = org.user('viewer');
  const [row] = await viewer.query(
    "SELECT Id, Account__c FROM Account_Plan__c WHERE Account__r.Name = 'Halvorsen Maritime Group' AND Status__c = 'Active'",
  );
  plan = row!.Id;
  account = row!.Account__c;
});
afterAll(() => org.stop());

const goalAndRevision = () =>
  org.user('salesOperations').query(`SELECT Revenue_Goal__c, Revision__c, LastModifiedBy.Name FROM Account_Plan__c WHERE Id = '${plan}'`);
const refused = { status: 403, body: [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] };

test('the viewer reads the plan', async () => {
  expect(await viewer.query(`SELECT Account__r.Name, Revenue_Goal__c FROM Account_Plan__c WHERE Id = '${plan}'`)).toEqual([
    { Account__r: { Name: 'Halvorsen Maritime Group' }, Revenue_Goal__c: 7_200_000 },
  ]);
});

test('whichever door the viewer takes, nothing is saved', async () => {
  const before = await goalAndRevision();

  expect(await viewer.update('Account_Plan__c', plan, { Revenue_Goal__c: 1 })).toMatchObject(refused);
  expect(await viewer.remove('Account_Plan__c', plan)).toMatchObject(refused);
  expect(await viewer.request('PATCH', `/ui-api/records/${plan}`, { fields: { Revenue_Goal__c: 1 } })).toMatchObject(refused);
  const record = { attributes: { type: 'Account_Plan__c' }, id: plan, Revenue_Goal__c: 1 };
  expect(await viewer.request('PATCH', '/composite/sobjects', { allOrNone: true, records: [record] })).toMatchObject({
    body: [{ success: false, errors: [{ statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] }],
  });
  const { query, variables } = mutationFor(
    [{ kind: 'update', object: 'Account_Plan__c', id: plan, seenRevision: 1, fields: { Revenue_Goal__c: 1 } }],
    'viewer-token',
  );
  const answer = await viewer.graphql(query, variables);
  expect(answer.body.errors).not.toHaveLength(0);
  expect(answer.body.data?.uiapi?.change0 ?? null).toBeNull();

  expect(await goalAndRevision()).toEqual(before);
  expect(before).toEqual([{ Revenue_Goal__c: 7_200_000, Revision__c: 1, LastModifiedBy: { Name: 'Priya Raman' } }]);
});

test('whichever door the viewer takes, nothing is created', async () => {
  const fields = { Name: 'Viewer was here', Account__c: account };

  expect(await viewer.request('POST', '/sobjects/Buying_Center__c', fields)).toMatchObject(refused);
  expect(await viewer.request('POST', '/ui-api/records', { apiName: 'Buying_Center__c', fields })).toMatchObject(refused);
  const { query, variables } = mutationFor([{ kind: 'create', object: 'Buying_Center__c', fields }], 'viewer-token');
  expect((await viewer.graphql(query, variables)).body.errors).not.toHaveLength(0);

  expect(await org.user('salesOperations').query("SELECT Id FROM Buying_Center__c WHERE Name = 'Viewer was here'")).toEqual([]);
});

/** Power, attitude and trust, and what they rest on. */
const HIDDEN = ['Power', 'Attitude', 'Trust'].flatMap((name) => [
  ...[`${name}__c`, name === 'Trust' ? 'Trust_Reason__c' : `${name}_Evidence__c`, `${name}_Judged_On__c`],
]);
const OPEN = ['Buying_Roles', 'Coverage', 'Decision_Orientation', 'Appetite_For_Change'].flatMap((name) => [
  ...[`${name}__c`, `${name}_Evidence__c`, `${name}_Judged_On__c`],
]);

test('evidence and day are hidden with their judgement, and read with it, through every door', async () => {
  const manager = org.user('accountManager');
  const everything = { Power_Evidence__c: 'Chairs the board', Coverage_Evidence__c: 'Weekly', Coverage_Judged_On__c: '2026-02-03' };
  const position = await manager.create('Stakeholder__c', { Name: 'Head of Dry Docks', Account__c: account, ...everything });

  for (const field of HIDDEN) {
    const soql = `SELECT Id FROM Stakeholder__c WHERE ${field} != null`;
    expect(await viewer.request('GET', `/query?q=${encodeURIComponent(soql)}`)).toMatchObject({
      body: [{ errorCode: 'INVALID_FIELD', message: expect.stringContaining(`No such column '${field}' on entity 'Stakeholder__c'`) }],
    });
  }
  const names = ['Name', ...HIDDEN, ...OPEN];
  const optional = names.map((field) => `Stakeholder__c.${field}`).join(',');
  const record = await viewer.request('GET', `/ui-api/records/${position}?optionalFields=${optional}`);
  expect(Object.keys(record.body.fields).sort()).toEqual(['Name', ...OPEN].sort());
  expect(record.body.fields.Coverage_Evidence__c.value).toBe('Weekly');

  const info = await viewer.request('GET', '/ui-api/object-info/Stakeholder__c');
  expect(HIDDEN.filter((field) => field in info.body.fields)).toEqual([]);
  expect(OPEN.filter((field) => info.body.fields[field]?.updateable !== false)).toEqual([]);

  const document = `query { uiapi { query { Stakeholder__c(where: { Id: { eq: "${position}" } }) { edges { node {
    ${names.map((field) => `${field} @optional { value }`).join(' ')} } } } } } }`;
  const [edge] = (await viewer.graphql(document)).body.data.uiapi.query.Stakeholder__c.edges;
  expect(Object.keys(edge.node).sort()).toEqual(['Name', ...OPEN].sort());
  const [whole] = (await manager.graphql(document)).body.data.uiapi.query.Stakeholder__c.edges;
  expect(Object.keys(whole.node).sort()).toEqual([...names].sort());
  expect(whole.node.Power_Evidence__c.value).toBe('Chairs the board');
});

test('the viewer is told by describe that nothing can be changed', async () => {
  const { body } = await viewer.request('GET', '/sobjects/Account_Plan__c/describe');
  const { createable, updateable, deletable, queryable } = body;
  expect({ createable, updateable, deletable, queryable }).toEqual({
    createable: false,
    updateable: false,
    deletable: false,
    queryable: true,
  });
});
