import type { Org } from '../../src/org.ts';
import { addUser, grant, orgWithPlans } from './testOrg.ts';

let org: Org;
let mine: string;
let user: string;

const mayWrite = { PermissionsRead: true, PermissionsCreate: true, PermissionsEdit: true, PermissionsDelete: true };

beforeEach(() => {
  org = orgWithPlans();
  user = addUser(org, 'Standard User');
  grant(org, user, mayWrite);
  org.records.transaction(org.sessions.system, (records) => {
    mine = records.insert('Plan__c', { Name: 'Mine', Key__c: '1', OwnerId: user });
    const theirs = records.insert('Plan__c', { Name: 'Theirs', Key__c: '2' });
    for (const plan of [mine, theirs]) for (const detail of ['Step__c', 'Note__c']) records.insert(detail, { Plan__c: plan });
  });
});
afterEach(() => org.close());

/** How many rows of the object the user may see or change. */
function count(object: string, purpose: 'read' | 'edit', userId = user): number {
  const predicate = org.access(userId).rows(object, purpose);
  const condition = predicate ? predicate.sql.replaceAll('{t}', 't') : '1';
  const row = org.db.prepare(`SELECT count(*) AS n FROM "${object}" t WHERE ${condition}`).get(...(predicate?.parameters ?? []))!;
  return Number(row['n']);
}

test('public read: everyone sees every record, the owner alone changes it', () => {
  expect(count('Plan__c', 'read')).toBe(2);
  expect(count('Plan__c', 'edit')).toBe(1);
});

test('details follow their master', () => {
  expect(count('Step__c', 'read')).toBe(2);
  expect(count('Step__c', 'edit')).toBe(1);
});

test('a detail whose master need only be readable may be changed by who reads the master', () => {
  expect(count('Note__c', 'edit')).toBe(2);
});

test('modify all lifts ownership, for the details too', () => {
  grant(org, user, { PermissionsModifyAllRecords: true });
  expect(org.access(user).rows('Plan__c', 'edit')).toBeUndefined();
  expect(count('Step__c', 'edit')).toBe(2);
});

test('view all is for reading only', () => {
  grant(org, user, { PermissionsViewAllRecords: true });
  expect(count('Plan__c', 'edit')).toBe(1);
});

test('the administrator changes everything', () => {
  const administrator = addUser(org, 'System Administrator');
  expect(org.access(administrator).rows('Step__c', 'edit')).toBeUndefined();
});

test('a new owner changes the record from then on', () => {
  const other = addUser(org, 'Standard User');
  grant(org, other, mayWrite);
  org.records.transaction(org.sessions.system, (records) => records.update('Plan__c', mine, { OwnerId: other }));
  expect(count('Plan__c', 'edit')).toBe(0);
  expect(count('Plan__c', 'edit', other)).toBe(1);
});

test('accounts and their contacts are open to all', () => {
  expect(org.access(user).rows('Account', 'edit')).toBeUndefined();
  expect(org.access(user).rows('Contact', 'edit')).toBeUndefined();
});
