import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { makeOrg, refusal, scratch, withDatabase } from './scratch.ts';

/** Refused with this sentence, and everything in the folder is as it was. */
function expectRefused(make: (file: string) => void, sentence: RegExp): void {
  const folder = scratch();
  const file = folder.path('org.sqlite');
  make(file);
  const before = folder.contents();
  expect(refusal(file)).toMatch(sentence);
  expect(folder.contents()).toEqual(before);
}

test('a folder is refused with what to write instead', () =>
  expectRefused((file) => void mkdirSync(file), /is a folder\. Name the database file in it, for example .*org\.sqlite\/org\.sqlite\.$/));

test('an empty file is refused: it may be all that is left of an org', () =>
  expectRefused((file) => writeFileSync(file, ''), /is empty, so it is no org\. Put a backup in its place, or delete it/));

test('a text file is refused with how it begins', () =>
  expectRefused((file) => writeFileSync(file, 'Dear diary,\ntoday'), /is not a database, it begins with "Dear diary,\\ntoday"/));

test('a file that only begins like a database is refused', () =>
  expectRefused((file) => writeFileSync(file, 'SQLite format 3\0and no more'), /is not a database/));

test('a database of another program is refused with its tables', () =>
  expectRefused(
    (file) => withDatabase(file, (db) => db.exec('CREATE TABLE invoice (id); CREATE TABLE customer (id)')),
    /is a database of another program \(its tables are invoice, customer\)\. Nothing was changed; choose another file\.$/,
  ));

test('a database of another program that marks its files is refused', () =>
  expectRefused(
    (file) => withDatabase(file, (db) => db.exec('PRAGMA application_id = 0x0f055112; CREATE TABLE blob (id)')),
    /is a database of another program \(its application id is 0xf055112\)/,
  ));

test('a write-ahead database of another program is not even given a log', () =>
  expectRefused((file) => withDatabase(file, (db) => db.exec('PRAGMA journal_mode = WAL; CREATE TABLE page (id)')), /another program/));

test('a database of a later version is refused with both versions', () =>
  expectRefused((file) => {
    makeOrg(file);
    withDatabase(file, (db) => db.exec('PRAGMA user_version = 99'));
  }, /was written by a later version of the local org \(its format is 99, this one knows up to 2\)\. Update this program/));

test('a truncated org is refused with how much is left', () =>
  expectRefused((file) => {
    makeOrg(file);
    truncateSync(file, 100 * 1024);
  }, /is damaged: it has 102400 bytes of \d+\. Nothing was changed\. Put a backup in its place/));

test('an org with overwritten pages is refused', () =>
  expectRefused((file) => {
    makeOrg(file);
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, bytes.length);
    writeFileSync(file, bytes);
  }, /is damaged: .+\. Nothing was changed\. Put a backup in its place, or rescue what can be read: sqlite3 /));

test('one overwritten page somewhere in the records is found', () =>
  expectRefused((file) => {
    makeOrg(file);
    const page = withDatabase(file, (db) =>
      Number(db.prepare(`SELECT rootpage FROM sqlite_master WHERE name = 'Account'`).get()!['rootpage']),
    );
    const bytes = readFileSync(file);
    bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
    writeFileSync(file, bytes);
  }, /is damaged/));

test('a log without its database is refused: new files beside it would be made wrong by it', () =>
  expectRefused((file) => {
    makeOrg(file);
    withDatabase(file, (db) => {
      db.exec(`UPDATE "Account" SET "Name" = 'Only in the log'`);
      copyFileSync(`${file}-wal`, `${file}-kept`);
    });
    rmSync(file);
    renameSync(`${file}-kept`, `${file}-wal`);
  }, /is missing, but its log .*org\.sqlite-wal is there with changes in it\./));

test('a missing folder is refused', () =>
  expect(refusal(scratch().path('nowhere/org.sqlite'))).toMatch(/^The folder .*nowhere does not exist\. Make it first\.$/));
