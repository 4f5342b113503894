import type { Org } from '../../src/org.ts';
import { addUser, grant, orgWithPlans } from './testOrg.ts';

let org: Org;
let now: number;
beforeEach(() => {
  now = Date.UTC(2026, 0, 15);
  org = orgWithPlans(() => now);
});
afterEach(() => org.close());

const mayRead = { PermissionsRead: true };
const mayWrite = { PermissionsRead: true, PermissionsCreate: true, PermissionsEdit: true, PermissionsDelete: true };

const rightsOf = (userId: string, object: string): string =>
  Object.entries(org.access(userId).object(object))
    .filter(([, isAllowed]) => isAllowed)
    .map(([right]) => right.replace('can', ''))
    .join(' ');

test.each([
  ['System Administrator', 'Account', 'Read Create Edit Delete ViewAll ModifyAll'],
  ['System Administrator', 'Plan__c', 'Read Create Edit Delete ViewAll ModifyAll'],
  ['Standard User', 'Account', 'Read Create Edit Delete'],
  ['Standard User', 'Plan__c', ''],
  ['Standard User', 'User', 'Read'],
  ['Standard User', 'PermissionSet', ''],
  ['Read Only', 'Account', 'Read'],
  ['Read Only', 'Plan__c', ''],
])('%s on %s may: %s', (profile, object, rights) => {
  expect(rightsOf(addUser(org, profile), object)).toBe(rights);
});

test('an object that does not exist may not even be read by the administrator', () => {
  expect(rightsOf(addUser(org, 'System Administrator'), 'Nothing__c')).toBe('');
});

test('permission sets add up', () => {
  const user = addUser(org, 'Read Only');
  grant(org, user, mayRead);
  expect(rightsOf(user, 'Plan__c')).toBe('Read');
  grant(org, user, { PermissionsRead: true, PermissionsEdit: true });
  expect(rightsOf(user, 'plan__C')).toBe('Read Edit');
});

test('modify all brings every right but creating along', () => {
  const user = addUser(org, 'Standard User');
  grant(org, user, { PermissionsModifyAllRecords: true });
  expect(rightsOf(user, 'Plan__c')).toBe('Read Edit Delete ViewAll ModifyAll');
});

test('a custom field is there only for who was granted it', () => {
  const user = addUser(org, 'Standard User');
  grant(org, user, mayWrite, { State__c: { PermissionsRead: true } });
  const access = org.access(user);
  expect(access.field('Plan__c', 'State__c')).toEqual({ canRead: true, canEdit: false });
  expect(access.field('plan__c', 'secret__c')).toEqual({ canRead: false, canEdit: false });
});

test('required and standard fields need no grant', () => {
  const user = addUser(org, 'Standard User');
  grant(org, user, mayWrite);
  const access = org.access(user);
  expect(access.field('Plan__c', 'Key__c')).toEqual({ canRead: true, canEdit: true });
  expect(access.field('Plan__c', 'Name')).toEqual({ canRead: true, canEdit: true });
  expect(access.field('Plan__c', 'CreatedDate')).toEqual({ canRead: true, canEdit: false });
});

test('field rights are worth nothing without the object', () => {
  const user = addUser(org, 'Standard User');
  grant(org, user, {}, { State__c: { PermissionsRead: true, PermissionsEdit: true } });
  expect(org.access(user).field('Plan__c', 'State__c')).toEqual({ canRead: false, canEdit: false });
});

test('view all fields shows what no field permission names', () => {
  const user = addUser(org, 'Standard User');
  grant(org, user, { ...mayRead, PermissionsViewAllFields: true });
  expect(org.access(user).field('Plan__c', 'Secret__c')).toEqual({ canRead: true, canEdit: false });
});

test('a removed assignment takes the rights away at once', () => {
  const user = addUser(org, 'Standard User');
  const assignment = grant(org, user, mayRead);
  expect(rightsOf(user, 'Plan__c')).toBe('Read');
  org.records.transaction(org.sessions.system, (records) => records.delete(assignment));
  expect(rightsOf(user, 'Plan__c')).toBe('');
});

test('rights given in a transaction that is undone were never given', () => {
  const user = addUser(org, 'Standard User');
  const undo = new Error('undo');
  expect(() =>
    org.records.transaction(org.sessions.system, () => {
      grant(org, user, mayRead);
      expect(rightsOf(user, 'Plan__c')).toBe('Read');
      throw undo;
    }),
  ).toThrow(undo);
  expect(rightsOf(user, 'Plan__c')).toBe('');
});

test('an inactive user may nothing', () => {
  const user = addUser(org, 'System Administrator');
  expect(org.access(user).isAdministrator).toBe(true);
  org.records.transaction(org.sessions.system, (records) => records.update('User', user, { IsActive: false }));
  expect(org.access(user).isAdministrator).toBe(false);
  expect(rightsOf(user, 'Account')).toBe('');
});

test('an assignment counts until it expires', () => {
  const user = addUser(org, 'Standard User');
  const assignment = grant(org, user, mayRead);
  org.records.transaction(org.sessions.system, (records) =>
    records.update('PermissionSetAssignment', assignment, { ExpirationDate: '2026-01-20T00:00:00Z' }),
  );
  now = Date.UTC(2026, 0, 19, 23, 59);
  expect(rightsOf(user, 'Plan__c')).toBe('Read');
  now = Date.UTC(2026, 0, 20);
  expect(rightsOf(user, 'Plan__c')).toBe('');
});

test('the org-wide rights View All Data and Modify All Data reach every object', () => {
  const user = addUser(org, 'Read Only');
  const assignment = grant(org, user, {});
  const set = org.db.prepare('SELECT "PermissionSetId" AS id FROM "PermissionSetAssignment" WHERE "Id" = ?').get(assignment)!;
  org.records.transaction(org.sessions.system, (records) =>
    records.update('PermissionSet', String(set['id']), { PermissionsViewAllData: true }),
  );
  expect(rightsOf(user, 'Plan__c')).toBe('Read ViewAll');
  expect(org.access(user).isAdministrator).toBe(false);
});
