import { executeRequest } from '../../src/api/graphql/executeRequest.ts';
import { objectInfo } from '../../src/api/ui/objectInfo.ts';
import type { Org } from '../../src/org.ts';
import type { Session } from '../../src/security/sessions.ts';
import { addUser, grant, orgWithPlans } from '../security/testOrg.ts';

let org: Org;
let session: Session;
let plan: string;

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  executeRequest(org, session, { query, variables, operationName: undefined }, 'http://localhost');

beforeEach(() => {
  org = orgWithPlans();
  const userId = addUser(org, 'Standard User');
  grant(
    org,
    userId,
    { PermissionsRead: true, PermissionsCreate: true, PermissionsEdit: true },
    { State__c: { PermissionsRead: true, PermissionsEdit: false } },
  );
  session = org.sessions.create(userId);
  plan = org.records.transaction(org.sessions.system, (records) =>
    records.insert('Plan__c', { Name: 'P', Key__c: 'p', State__c: 'Open', Secret__c: 'x', OwnerId: userId }),
  );
});

test('a field granted to read is read, and is no input', () => {
  const { data, errors } = ask('{ uiapi { query { Plan__c { edges { node { Name { value } State__c { value } } } } } } }');
  expect(errors).toEqual([]);
  expect(JSON.parse(JSON.stringify(data)).uiapi.query.Plan__c.edges).toEqual([
    { node: { Name: { value: 'P' }, State__c: { value: 'Open' } } },
  ]);
  const write = ask('mutation Save($input: Plan__cUpdateInput!) { uiapi { Plan__cUpdate(input: $input) { success } } }', {
    input: { Id: plan, Plan__c: { State__c: 'Open' } },
  });
  expect(write.errors[0]?.message).toContain('Field "State__c" is not defined by type "Plan__cUpdateRepresentation"');
});

test('a field that is not granted is nowhere', () => {
  expect(ask('{ uiapi { query { Plan__c { edges { node { Secret__c { value } } } } } } }').errors[0]?.message).toContain(
    'Cannot query field "Secret__c"',
  );
  expect(ask('{ uiapi { query { Plan__c(where: { Secret__c: { eq: "x" } }) { edges { node { Id } } } } } }').errors[0]?.message).toContain(
    'Field "Secret__c" is not defined by type "Plan__c_Filter"',
  );
  expect(
    ask('{ uiapi { query { Plan__c(orderBy: { Secret__c: { order: ASC } }) { edges { node { Id } } } } } }').errors[0]?.message,
  ).toContain('Field "Secret__c" is not defined by type "Plan__c_OrderBy"');
  expect(
    ask(
      '{ uiapi { aggregate { Plan__c(groupBy: { Secret__c: { group: true } }) { edges { node { aggregate { Id { count { value } } } } } } } } }',
    ).errors,
  ).toHaveLength(1);
  const { fields } = objectInfo(org, session, 'Plan__c', '');
  expect(fields['Secret__c']).toBeUndefined();
  expect(fields['State__c']).toMatchObject({ updateable: false });
});

test('what one may not delete has no delete', () => {
  expect(
    ask('mutation Save($id: IdOrRef!) { uiapi { Plan__cDelete(input: { Id: $id }) { Id } } }', { id: plan }).errors[0]?.message,
  ).toContain('Cannot query field "Plan__cDelete"');
});

test('a granted permission is seen by the next query', () => {
  const query = '{ uiapi { query { Plan__c { edges { node { Secret__c { value } } } } } } }';
  expect(ask(query).errors).toHaveLength(1);
  grant(org, session.userId, { PermissionsRead: true }, { Secret__c: { PermissionsRead: true } });
  expect(ask(query).errors).toEqual([]);
});
