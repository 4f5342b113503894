import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../src/records/transactions.ts';
import { watchPermissions } from '../../src/security/watchPermissions.ts';

const watched = [
  'UserRole',
  'Group',
  'GroupMember',
  'Profile',
  'PermissionSet',
  'PermissionSetAssignment',
  'ObjectPermissions',
  'FieldPermissions',
];

/** A database with the tables that are watched, and how often the state was read from it. */
function watchedDatabase() {
  const db = new DatabaseSync(':memory:');
  for (const table of watched) db.exec(`CREATE TABLE "${table}" ("Id" TEXT)`);
  db.exec('CREATE TABLE "User" ("Id" TEXT, "ProfileId" TEXT, "IsActive" INTEGER, "IsDeleted" INTEGER, "UserRoleId" TEXT)');
  const prepared = jest.spyOn(db, 'prepare');
  const watch = watchPermissions(db);
  const statement = prepared.mock.results[0]!.value as { get: () => unknown };
  const reads = jest.spyOn(statement, 'get');
  return { db, watch, reads, grant: () => db.exec(`INSERT INTO "Group" VALUES ('x')`) };
}

test('asking inside later transactions costs no query once a change is final', () => {
  const { db, watch, reads, grant } = watchedDatabase();
  const before = watch.state();
  inTransaction(db, grant);
  const after = inTransaction(db, () => watch.state());
  expect(after).not.toBe(before);
  const used = reads.mock.calls.length;
  for (let count = 0; count < 5; count++) inTransaction(db, () => expect(watch.state()).toBe(after));
  expect(reads.mock.calls.length).toBe(used);
});

test('a change undone in its own transaction takes the state back', () => {
  const { db, watch, grant } = watchedDatabase();
  const before = watch.state();
  inTransaction(db, () => {
    expect(() =>
      inTransaction(db, () => {
        grant();
        expect(watch.state()).not.toBe(before);
        throw new Error('undo');
      }),
    ).toThrow('undo');
    expect(watch.state()).toBe(before);
  });
  expect(inTransaction(db, () => watch.state())).toBe(before);
});
