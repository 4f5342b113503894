import { startOrg, type Client } from '../api/startedOrg.ts';
import { addUser, grant } from './testOrg.ts';

let org: Client;
let clerk: string;
let token: string;
beforeAll(async () => {
  org = await startOrg();
  clerk = addUser(org.localOrg.org, 'Standard User');
  token = org.localOrg.org.sessions.create(clerk).token;
  grant(org.localOrg.org, clerk, { PermissionsRead: true });
  grant(org.localOrg.org, org.userId, { PermissionsRead: true });
});
afterAll(() => org.stop());

const asClerk = (method: string, path: string, body?: unknown) => org.call(method, path, body, { Authorization: `Bearer ${token}` });
const query = (soql: string) => `query?q=${encodeURIComponent(soql)}`;
const hidden = ['PermissionSet', 'ObjectPermissions', 'FieldPermissions'];

test.each(hidden)('%s does not exist for a user who may not view setup', async (name) => {
  expect((await org.call('GET', query(`SELECT count() FROM ${name}`))).status).toBe(200);
  const { status, body } = await asClerk('GET', query(`SELECT count() FROM ${name}`));
  expect([status, body[0].errorCode]).toEqual([400, 'INVALID_TYPE']);
  expect((await asClerk('GET', `sobjects/${name}/describe`)).status).toBe(404);
  const { sobjects } = (await asClerk('GET', 'sobjects')).body;
  expect(sobjects.map((each: { name: string }) => each.name)).not.toContain(name);
  expect((await asClerk('POST', `sobjects/${name}`, {})).body[0].errorCode).toBe('NOT_FOUND');
});

test('no way leads there over a relationship or GraphQL either', async () => {
  expect((await asClerk('GET', query('SELECT PermissionSet.Name FROM PermissionSetAssignment'))).body[0].errorCode).toBe('INVALID_FIELD');
  expect((await asClerk('GET', query('SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name != null'))).status).toBe(400);
  expect((await asClerk('GET', query('SELECT Id FROM User WHERE Id IN (SELECT ParentId FROM FieldPermissions)'))).status).toBe(400);
  const { body } = await asClerk('POST', 'graphql', { query: '{ uiapi { query { PermissionSet { edges { node { Id } } } } } }' });
  expect(body.errors[0].message).toContain('PermissionSet');
});

test('of the assignments he sees his own', async () => {
  const soql = 'SELECT AssigneeId FROM PermissionSetAssignment';
  const assignees = (answer: { body: any }) => answer.body.records.map(({ AssigneeId }: { AssigneeId: string }) => AssigneeId);
  expect(assignees(await org.call('GET', query(soql))).sort()).toEqual([clerk, org.userId].sort());
  expect(assignees(await asClerk('GET', query(soql)))).toEqual([clerk]);
});

test('users, roles and profiles stay open to all', async () => {
  for (const name of ['User', 'Profile', 'UserRole', 'Organization'])
    expect((await asClerk('GET', query(`SELECT Id FROM ${name}`))).status).toBe(200);
});

test.each(['PermissionsViewSetup', 'PermissionsManageUsers'])('a permission set with %s opens them for reading', async (right) => {
  const { records, sessions } = org.localOrg.org;
  const assignment = records.transaction(sessions.system, (write) => {
    const set = write.insert('PermissionSet', { Name: right, Label: right, [right]: true });
    return write.insert('PermissionSetAssignment', { PermissionSetId: set, AssigneeId: clerk });
  });
  for (const name of hidden) expect((await asClerk('GET', query(`SELECT Id FROM ${name}`))).status).toBe(200);
  expect((await asClerk('POST', 'sobjects/PermissionSet', { Name: 'Mine', Label: 'Mine' })).body[0].errorCode).toBe(
    'INSUFFICIENT_ACCESS_OR_READONLY',
  );
  records.transaction(sessions.system, (write) => write.delete(assignment));
  expect((await asClerk('GET', query('SELECT Id FROM PermissionSet'))).status).toBe(400);
});
