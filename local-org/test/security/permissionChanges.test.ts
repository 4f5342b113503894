import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';
import { addUser, grant, orgWithPlans } from './testOrg.ts';

let org: Org;
let user: string;
beforeEach(() => {
  org = orgWithPlans();
  user = addUser(org, 'Standard User');
});
afterEach(() => org.close());

const mayRead = (): boolean => org.access(user).object('Plan__c').canRead;
const undo = new Error('undo');

test('inside a transaction that changed permissions, access is worked out once', () => {
  org.records.transaction(org.sessions.system, () => {
    grant(org, user, { PermissionsRead: true });
    expect(org.access(user)).toBe(org.access(user));
    expect(mayRead()).toBe(true);
  });
});

test('writers who never ask outside a transaction keep one access too', () => {
  grant(org, user, { PermissionsRead: true });
  const seen = [1, 2, 3].map(() => org.records.transaction(org.sessions.system, () => org.access(user)));
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]!.object('Plan__c').canRead).toBe(true);
});

test('a part of a transaction that is undone takes back what it granted, whatever is granted after it', () => {
  const another = addUser(org, 'Standard User');
  org.records.transaction(org.sessions.system, (records) => {
    expect(() =>
      records.nested(() => {
        grant(org, user, { PermissionsRead: true });
        expect(mayRead()).toBe(true);
        throw undo;
      }),
    ).toThrow(undo);
    expect(mayRead()).toBe(false);
    grant(org, another, { PermissionsRead: true });
    expect(mayRead()).toBe(false);
  });
  expect(mayRead()).toBe(false);
});

test('a role that is taken back with its transaction shows nobody anything', () => {
  const boss = addUser(org, 'Standard User');
  grant(org, boss, { PermissionsRead: true, PermissionsEdit: true });
  const edits = (): unknown =>
    org.db
      .prepare(`SELECT count(*) AS n FROM "Plan__c" t WHERE ${org.access(boss).rows('Plan__c', 'edit')!.sql.replaceAll('{t}', 't')}`)
      .get(...org.access(boss).rows('Plan__c', 'edit')!.parameters)!['n'];
  org.records.transaction(org.sessions.system, (records) => records.insert('Plan__c', { Name: 'His', Key__c: '1', OwnerId: user }));
  expect(() =>
    org.records.transaction(org.sessions.system, (records) => {
      const top = records.insert('UserRole', { Name: 'Top' });
      records.update('User', user, { UserRoleId: records.insert('UserRole', { Name: 'Below', ParentRoleId: top }) });
      records.update('User', boss, { UserRoleId: top });
      expect(edits()).toBe(1);
      throw undo;
    }),
  ).toThrow(undo);
  expect(edits()).toBe(0);
});

test('two orgs in one process do not notice each other', () => {
  const other = createOrg({ file: ':memory:' });
  const before = org.access(user);
  addUser(other, 'Read Only');
  expect(org.access(user)).toBe(before);
  other.close();
});
