import { createFixture, refusal, type Fixture } from '../records/fixture.ts';
import { deployTo, file } from '../metadata/packages.ts';
import { keepAccountShares } from '../../src/security/keepAccountShares.ts';
import type { Session } from '../../src/security/sessions.ts';
import { parseSoql } from '../../src/soql/parseSoql.ts';
import { setOrgWideDefault } from './sharingWorld.ts';

let org: Fixture;
let owner: Session;
let other: Session;
let account: string;

const plans = { objects: { Account_Plan__c: 'edit', Plan_Objective__c: 'edit' } } as const;
const shareWith = (userId: string, level: 'Read' | 'Edit', more: object = {}) => ({
  AccountId: account,
  UserOrGroupId: userId,
  AccountAccessLevel: level,
  ...more,
});
const sees = (session: Session, object = 'Account'): number => org.org.select(session, parseSoql(`SELECT Id FROM ${object}`)).rows.length;
const shares = (): readonly string[] =>
  org.org.db
    .prepare('SELECT "RowCause", "UserOrGroupId", "AccountAccessLevel" FROM "AccountShare" WHERE "AccountId" = ? AND "IsDeleted" = 0')
    .all(account)
    .map((row) => `${row['RowCause']} ${row['UserOrGroupId'] === owner.userId ? 'owner' : 'other'} ${row['AccountAccessLevel']}`)
    .sort();
const notAllowed = 'INSUFFICIENT_ACCESS_OR_READONLY';

beforeEach(() => {
  org = createFixture();
  setOrgWideDefault(org.org, 'Private');
  owner = org.user('Standard User', plans);
  other = org.user('Standard User', plans);
  account = org.insert('Account', { Name: 'Acme' }, owner);
});
afterEach(() => org.org.close());

describe('the org-wide default', () => {
  test('is public read/write until another one is deployed', async () => {
    org.org.close();
    org = createFixture();
    expect(org.org.schema().object('Account')!.sharingModel).toBe('ReadWrite');
    const objects = { 'objects/Account.object': file('CustomObject', '<sharingModel>Private</sharingModel>') };
    expect((await deployTo(org.org, { CustomObject: ['Account'] }, objects)).success).toBe(true);
    const models = ['Account', 'Opportunity', 'Task', 'Contact', 'Lead'].map((name) => org.org.schema().object(name)!.sharingModel);
    expect(models).toEqual(['Private', 'Private', 'Private', 'ControlledByParent', 'ReadWrite']);
  });

  test('private: others do not see the account, its contacts, opportunities, activities and shares', () => {
    const sale = { Name: 'Sale', StageName: 'Prospecting', CloseDate: '2026-06-30', AccountId: account };
    org.insert('Contact', { LastName: 'Ann', AccountId: account }, owner);
    org.insert('Opportunity', sale, owner);
    org.insert('Task', { Subject: 'Call', WhatId: account }, owner);
    for (const object of ['Account', 'Contact', 'Opportunity', 'Task', 'AccountShare']) {
      expect([object, sees(owner, object), sees(other, object)]).toEqual([object, 1, 0]);
    }
  });

  test('public read: others see it but do not change it', () => {
    setOrgWideDefault(org.org, 'Read');
    expect(sees(other)).toBe(1);
    expect(refusal(() => org.update(account, { Name: 'Mine' }, other)).errorCode).toBe(notAllowed);
  });

  test('public read/write: others change it, but only the owner deletes it', () => {
    setOrgWideDefault(org.org, 'ReadWrite');
    org.update(account, { Name: 'Acme Inc' }, other);
    expect(refusal(() => org.delete(account, other)).errorCode).toBe(notAllowed);
    org.delete(account, owner);
    expect(sees(org.session)).toBe(0);
  });
});

describe('the rows of AccountShare', () => {
  test('tell the owner, and follow him', () => {
    expect(shares()).toEqual(['Owner owner All']);
    org.update(account, { OwnerId: other.userId });
    expect(shares()).toEqual(['Owner other All']);
  });

  test('tell the account team', () => {
    const member = org.insert('AccountTeamMember', { AccountId: account, UserId: other.userId, AccountAccessLevel: 'Edit' }, owner);
    expect(shares()).toEqual(['Owner owner All', 'Team other Edit']);
    org.update(member, { AccountAccessLevel: 'Read' }, owner);
    expect(shares()).toEqual(['Owner owner All', 'Team other Read']);
    org.delete(member, owner);
    expect(shares()).toEqual(['Owner owner All']);
    expect(sees(other)).toBe(0);
  });

  test('have right ids', () => {
    org.insert('AccountTeamMember', { AccountId: account, UserId: other.userId }, owner);
    const ids = org.org.select(owner, parseSoql('SELECT Id FROM AccountShare')).rows.map((row) => String(row.values['Id']));
    expect(ids).toEqual([expect.stringMatching(/^00ro/), expect.stringMatching(/^00rt/)]);
    for (const id of ids) expect(org.org.select(owner, parseSoql(`SELECT Id FROM AccountShare WHERE Id = '${id}'`)).rows).toHaveLength(1);
  });

  test('shared by hand last until they are taken back or the account has a new owner', () => {
    const share = org.insert('AccountShare', shareWith(other.userId, 'Read'), owner);
    expect(sees(other)).toBe(1);
    org.delete(share, owner);
    expect(sees(other)).toBe(0);
    org.insert('AccountShare', shareWith(other.userId, 'Read'), owner);
    org.update(account, { OwnerId: org.session.userId });
    expect(sees(other)).toBe(0);
  });

  test('shared again, the later share counts', () => {
    org.insert('AccountShare', shareWith(other.userId, 'Edit'), owner);
    org.insert('AccountShare', shareWith(other.userId, 'Read'), owner);
    expect(shares()).toEqual(['Manual other Read', 'Owner owner All']);
  });

  test('go with the account and come back with it', () => {
    org.insert('AccountShare', shareWith(other.userId, 'Edit'), owner);
    org.insert('AccountTeamMember', { AccountId: account, UserId: other.userId, AccountAccessLevel: 'Read' }, owner);
    org.delete(account, owner);
    expect(shares()).toEqual([]);
    org.undelete(account, owner);
    expect(shares()).toEqual(['Manual other Edit', 'Owner owner All', 'Team other Read']);
  });

  test.each([
    ['with another cause than Manual', { RowCause: 'Owner' }],
    ['with more than edit', { AccountAccessLevel: 'All' }],
  ])('are not created %s', (_, values) => {
    const share = { ...shareWith(other.userId, 'Read'), ...values };
    expect(refusal(() => org.insert('AccountShare', share, owner)).errorCode).toBe('FIELD_INTEGRITY_EXCEPTION');
  });

  test('of the owner are changed and deleted by nobody, not even the administrator', () => {
    const [row] = org.org.select(org.session, parseSoql(`SELECT Id FROM AccountShare WHERE RowCause = 'Owner'`)).rows;
    const id = String(row!.values['Id']);
    expect(refusal(() => org.delete(id)).errorCode).toBe(notAllowed);
    expect(refusal(() => org.update(id, { OpportunityAccessLevel: 'None' })).errorCode).toBe(notAllowed);
  });

  test('are there for accounts from before', () => {
    org.org.db.exec(`DROP TRIGGER "_share owner"; DELETE FROM "AccountShare"`);
    org.insert('Account', { Name: 'Older' }, owner);
    expect(shares()).toEqual([]);
    // As opening a database does.
    keepAccountShares(org.org.db);
    expect(shares()).toEqual(['Owner owner All']);
    expect(sees(owner)).toBe(2);
  });
});

describe('who may only edit an account', () => {
  beforeEach(() => org.insert('AccountShare', shareWith(other.userId, 'Edit'), owner));

  test('does not delete it', () => {
    org.update(account, { Name: 'Acme Inc' }, other);
    expect(refusal(() => org.delete(account, other)).errorCode).toBe(notAllowed);
  });

  test('does not give it away, not to himself either', () => {
    expect(refusal(() => org.update(account, { OwnerId: other.userId }, other)).errorCode).toBe(notAllowed);
    org.update(account, { OwnerId: other.userId }, owner);
    expect(shares()).toEqual(['Owner other All']);
  });

  test('does not let others in, by share or by team', () => {
    const third = org.user('Standard User');
    expect(refusal(() => org.insert('AccountShare', shareWith(third.userId, 'Read'), other)).errorCode).toBe(notAllowed);
    const member = { AccountId: account, UserId: third.userId, AccountAccessLevel: 'Read' };
    expect(refusal(() => org.insert('AccountTeamMember', member, other)).errorCode).toBe(notAllowed);
    expect(sees(third)).toBe(0);
  });
});

describe('details', () => {
  test('of a master that need only be readable are written by who reads the account, through any depth', () => {
    org.insert('AccountShare', shareWith(other.userId, 'Read'), owner);
    const plan = org.insert('Account_Plan__c', { Name: 'Plan', Account__c: account }, other);
    const objective = org.insert('Plan_Objective__c', { Name: 'Grow', Account_Plan__c: plan }, other);
    org.update(objective, { Name: 'Grow more' }, other);
    org.delete(objective, other);
    expect(refusal(() => org.update(account, { Name: 'Mine' }, other)).errorCode).toBe(notAllowed);
  });

  test('of an account out of reach do not exist', () => {
    const plan = org.insert('Account_Plan__c', { Name: 'Plan', Account__c: account }, owner);
    expect(sees(other, 'Account_Plan__c')).toBe(0);
    expect(refusal(() => org.update(plan, { Name: 'Mine' }, other)).errorCode).toBe('NOT_FOUND');
    expect(refusal(() => org.insert('Account_Plan__c', { Name: 'Plan', Account__c: account }, other)).errorCode).toBe(notAllowed);
  });

  test('of an opportunity follow it', () => {
    const sale = { Name: 'Sale', StageName: 'Prospecting', CloseDate: '2026-06-30', AccountId: account };
    const opportunity = org.insert('Opportunity', sale, owner);
    const contact = org.insert('Contact', { LastName: 'Ann', AccountId: account }, owner);
    org.insert('AccountShare', shareWith(other.userId, 'Edit', { OpportunityAccessLevel: 'Read' }), owner);
    const role = { OpportunityId: opportunity, ContactId: contact, Role: 'Decision Maker' };
    expect(refusal(() => org.insert('OpportunityContactRole', role, other)).errorCode).toBe(notAllowed);
    org.insert('OpportunityContactRole', role, owner);
    expect(sees(other, 'OpportunityContactRole')).toBe(1);
    org.insert('AccountShare', shareWith(other.userId, 'Edit', { OpportunityAccessLevel: 'None' }), owner);
    expect(sees(other, 'OpportunityContactRole')).toBe(0);
  });
});

describe('View All and Modify All', () => {
  const grantOnAccounts = (name: string, rights: object): void => {
    const set = org.insert('PermissionSet', { Name: name, Label: name });
    org.insert('ObjectPermissions', { ParentId: set, SobjectType: 'Account', ...rights });
    org.insert('PermissionSetAssignment', { PermissionSetId: set, AssigneeId: other.userId });
  };

  test('on accounts lift sharing, for their details too', () => {
    org.insert('Contact', { LastName: 'Ann', AccountId: account }, owner);
    grantOnAccounts('View', { PermissionsViewAllRecords: true });
    expect([sees(other), sees(other, 'Contact')]).toEqual([1, 1]);
    expect(refusal(() => org.update(account, { Name: 'Mine' }, other)).errorCode).toBe(notAllowed);
    grantOnAccounts('Modify', { PermissionsModifyAllRecords: true });
    org.update(account, { Name: 'Ours' }, other);
    org.delete(account, other);
  });
  test('of all data may come with the profile', () => {
    org.org.db.exec(`UPDATE "Profile" SET "PermissionsViewAllData" = 1 WHERE "Name" = 'Standard User'`);
    expect(sees(other)).toBe(1);
    expect(refusal(() => org.update(account, { Name: 'Mine' }, other)).errorCode).toBe(notAllowed);
  });
});

describe('a manager', () => {
  test('reaches what the people below him reach, from the moment his role is above theirs', () => {
    const top = org.insert('UserRole', { Name: 'Head of Sales' });
    const below = org.insert('UserRole', { Name: 'Sales', ParentRoleId: top });
    org.update(owner.userId, { UserRoleId: below });
    expect(sees(other)).toBe(0);
    org.update(other.userId, { UserRoleId: below });
    expect(sees(other)).toBe(0);
    org.update(other.userId, { UserRoleId: top });
    expect(sees(other)).toBe(1);
    org.delete(account, other);
  });

  test('reaches what a new person below him makes', () => {
    const top = org.insert('UserRole', { Name: 'Head of Sales' });
    const below = org.insert('UserRole', { Name: 'Sales', ParentRoleId: top });
    org.update(other.userId, { UserRoleId: top });
    expect(sees(other)).toBe(0);
    const newcomer = org.user('Standard User');
    org.update(newcomer.userId, { UserRoleId: below });
    org.insert('Account', { Name: 'New' }, newcomer);
    expect(sees(other)).toBe(1);
  });
});
