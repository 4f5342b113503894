import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createOrg } from '../../src/createOrg.ts';
import { upgradeFile } from '../../src/storage/upgradeFile.ts';
import { accountNames, insertAccount, makeOrg, scratch, withDatabase } from './scratch.ts';

const marks = (file: string): unknown[] =>
  withDatabase(file, (db) => ['application_id', 'user_version'].map((name) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0]));

/** What the first version left: the same tables without a mark. */
function makeFirstVersion(file: string): void {
  makeOrg(file);
  withDatabase(file, (db) => db.exec('PRAGMA application_id = 0; PRAGMA user_version = 0'));
}

test('a new org is marked as ours and of this version, and leaves nothing beside it', () => {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  makeOrg(file);
  expect(marks(file)).toEqual([0x4c4f5247, 2]);
  expect(readdirSync(folder.directory)).toEqual(['org.sqlite']);
});

test('an org of the first version is brought up to this one, after a copy', () => {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  makeFirstVersion(file);
  const org = createOrg({ file });
  expect(accountNames(org)).toEqual(['Kept']);
  insertAccount(org, 'After');
  org.close();
  expect(marks(file)).toEqual([0x4c4f5247, 2]);

  const [backup = ''] = readdirSync(folder.directory).filter((name) => name !== 'org.sqlite');
  expect(backup).toMatch(/^org\.sqlite\.backup-v1-\d{4}-\d\d-\d\d$/);
  expect(marks(folder.path(backup))).toEqual([0, 0]);
  const restored = createOrg({ file: folder.path(backup) });
  expect(accountNames(restored)).toEqual(['Kept']);
  restored.close();
});

test('a copy made earlier the same day is kept', () => {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  makeFirstVersion(file);
  const today = new Date('2026-11-22T12:00:00Z');
  writeFileSync(`${file}.backup-v1-2026-11-22`, 'precious');
  expect(withDatabase(file, (db) => upgradeFile(db, file, 1, today))).toBe(`${file}.backup-v1-2026-11-22-2`);
});

test('a step that fails leaves the org as it was, and says where the copy is', () => {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  makeFirstVersion(file);
  const steps = [
    { to: 2, what: 'half a change', run: (db: { exec(sql: string): void }) => db.exec(`UPDATE "Account" SET "Name" = 'Half'`) },
    {
      to: 3,
      what: 'a mistake',
      run: () => {
        throw new Error('no such column');
      },
    },
  ];
  withDatabase(file, (db) => {
    expect(() => upgradeFile(db, file, 1, new Date('2026-11-22T12:00:00Z'), steps)).toThrow(
      /could not be brought to format 3: no such column\. It is as it was; a copy of it is .*backup-v1-2026-11-22\.$/,
    );
    expect(db.prepare('SELECT "Name" FROM "Account"').get()).toEqual({ Name: 'Kept' });
  });
  expect(marks(file)).toEqual([0, 0]);
});

test('an org whose process was killed opens with what its log holds', () => {
  const folder = scratch();
  const running = createOrg({ file: folder.path('running.sqlite') });
  insertAccount(running, 'Only in the log');
  // What a killed process leaves behind: the file and the log as they are now.
  const file = folder.path('org.sqlite');
  copyFileSync(folder.path('running.sqlite'), file);
  copyFileSync(folder.path('running.sqlite-wal'), `${file}-wal`);
  running.close();
  const org = createOrg({ file });
  expect(accountNames(org)).toEqual(['Only in the log']);
  org.close();
});

test('standard fields that this version no longer has go into a copy before their columns are dropped', () => {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  makeOrg(file);
  withDatabase(file, (db) => db.exec(`ALTER TABLE "Account" ADD COLUMN "Bygone" TEXT; UPDATE "Account" SET "Bygone" = 'remembered'`));
  createOrg({ file }).close();
  const [backup = ''] = readdirSync(folder.directory).filter((name) => name.includes('.backup-v2-'));
  expect(withDatabase(folder.path(backup), (db) => db.prepare('SELECT "Name", "Bygone" FROM "Account"').get())).toEqual({
    Name: 'Kept',
    Bygone: 'remembered',
  });
  createOrg({ file }).close();
  expect(readdirSync(folder.directory)).toHaveLength(2);
});
