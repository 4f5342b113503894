import type { Session } from '../../src/security/sessions.ts';
import { createFixture, refusal } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let org: Fixture;
let user: Session;
let vault: string;

/** A Standard User who may read deals, without a right to any of their custom fields but those of `fields`. */
function userWhoReadsDeals(fields: readonly string[]): Session {
  const system = org.org.sessions.system;
  const profile = org.org.db.prepare(`SELECT Id FROM Profile WHERE Name = 'Standard User'`).get()?.['Id'];
  const id = org.org.records.transaction(system, (records) => {
    const Username = `user${fields.length}@example.com`;
    const user = records.insert('User', {
      Username,
      LastName: 'User',
      Email: Username,
      Alias: `u${fields.length}`,
      ProfileId: profile,
      TimeZoneSidKey: 'GMT',
      LocaleSidKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      LanguageLocaleKey: 'en_US',
    });
    const ParentId = records.insert('PermissionSet', { Name: `Deals_${fields.length}`, Label: 'Deals' });
    records.insert('ObjectPermissions', { ParentId, SobjectType: 'Deal__c', PermissionsRead: true });
    records.insert('ObjectPermissions', { ParentId, SobjectType: 'Vault__c', PermissionsRead: true });
    for (const field of fields)
      records.insert('FieldPermissions', { ParentId, SobjectType: 'Deal__c', Field: `Deal__c.${field}`, PermissionsRead: true });
    records.insert('PermissionSetAssignment', { PermissionSetId: ParentId, AssigneeId: user });
    return user;
  });
  return org.org.sessions.create(id);
}

beforeAll(() => {
  org = createFixture();
  vault = org.insert('Vault__c', { Name: 'Hidden' });
  org.insert('Deal__c', { Name: 'Deal', Vault__c: vault, Amount__c: 100, Cost__c: 25 });
  user = userWhoReadsDeals(['Vault__c', 'Margin__c', 'Vault_Name__c']);
});

afterAll(() => org.close());

describe('what one may not see does not exist', () => {
  test('a field, wherever it is named', () => {
    for (const query of [
      'SELECT Amount__c FROM Deal__c',
      'SELECT Id FROM Deal__c WHERE Amount__c > 1',
      'SELECT Id FROM Deal__c ORDER BY Amount__c',
      'SELECT SUM(Amount__c) FROM Deal__c',
      'SELECT Parent__r.Name FROM Deal__c',
      'SELECT Id FROM Account WHERE Id IN (SELECT Parent__c FROM Deal__c WHERE Amount__c = 1)',
    ]) {
      expect(refusal(() => org.rows(query, user)).errorCode).toBe('INVALID_FIELD');
      expect(() => org.rows(query)).not.toThrow(/INVALID_FIELD/);
    }
  });

  test('an object, also as a relationship', () => {
    const stranger = org.org.sessions.create(
      org.org.records.transaction(org.org.sessions.system, (records) =>
        records.insert('User', {
          Username: 'stranger@example.com',
          LastName: 'Stranger',
          Email: 'stranger@example.com',
          Alias: 'stranger',
          ProfileId: org.org.db.prepare(`SELECT Id FROM Profile WHERE Name = 'Standard User'`).get()?.['Id'],
          TimeZoneSidKey: 'GMT',
          LocaleSidKey: 'en_US',
          EmailEncodingKey: 'UTF-8',
          LanguageLocaleKey: 'en_US',
        }),
      ),
    );
    expect(refusal(() => org.rows('SELECT Id FROM Deal__c', stranger)).errorCode).toBe('INVALID_TYPE');
    expect(refusal(() => org.rows('SELECT Id, (SELECT Id FROM Deals__r) FROM Account', stranger)).errorCode).toBe('INVALID_FIELD');
  });

  test('fields are left out of FIELDS(CUSTOM)', () => {
    expect(org.rows('SELECT FIELDS(CUSTOM) FROM Deal__c LIMIT 5', user)).toEqual([
      { Vault__c: vault, Margin__c: 75, Vault_Name__c: 'Hidden' },
    ]);
  });

  test('a parent record is null, and its children are not found through it', () => {
    expect(org.rows('SELECT Name, Vault__r.Name FROM Deal__c', user)).toEqual([{ Name: 'Deal', Vault__r: null }]);
    expect(org.rows("SELECT Name FROM Deal__c WHERE Vault__r.Name = 'Hidden'", user)).toEqual([]);
    expect(org.rows('SELECT Id FROM Vault__c', user)).toEqual([]);
    expect(org.rows('SELECT Name FROM Deal__c WHERE Vault__c IN (SELECT Id FROM Vault__c)', user)).toEqual([]);
    expect(org.rows('SELECT Name, Vault__r.Name FROM Deal__c')).toEqual([{ Name: 'Deal', Vault__r: { Name: 'Hidden' } }]);
  });
});

test('a formula reads what its reader may not, as on the platform', () => {
  expect(org.rows('SELECT Margin__c, Vault_Name__c FROM Deal__c', user)).toEqual([{ Margin__c: 75, Vault_Name__c: 'Hidden' }]);
});

test('a right given later holds for a query asked before', () => {
  const query = 'SELECT Hot__c FROM Deal__c';
  expect(refusal(() => org.rows(query, user)).errorCode).toBe('INVALID_FIELD');
  const { system } = org.org.sessions;
  const set = org.column("SELECT Id FROM PermissionSet WHERE Name = 'Deals_3'")[0];
  org.org.records.transaction(system, (records) =>
    records.insert('FieldPermissions', { ParentId: set, SobjectType: 'Deal__c', Field: 'Deal__c.Hot__c', PermissionsRead: true }),
  );
  expect(org.rows(query, user)).toEqual([{ Hot__c: false }]);
});

test('values are never part of the SQL', () => {
  const nasty = `'; DROP TABLE "Deal__c"; --`;
  const query = {
    object: 'Deal__c',
    select: [{ kind: 'field', path: ['Name'] }],
    where: { kind: 'compare', target: { path: ['Name'] }, operator: '!=', value: nasty },
  } as const;
  expect(org.rows(query)).toEqual([{ Name: 'Deal' }]);
  expect(refusal(() => org.rows({ ...query, select: [{ kind: 'field', path: ['Name" FROM "User'] }] })).errorCode).toBe('INVALID_FIELD');
  expect(refusal(() => org.rows({ ...query, object: 'Deal__c" t0; --' })).errorCode).toBe('INVALID_TYPE');
});
