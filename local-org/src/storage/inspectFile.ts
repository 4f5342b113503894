import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { damaged } from './damaged.ts';
import { applicationId, sqliteHeader, tablesOfEveryOrg } from './fileMark.ts';
import { currentVersion, firstVersion } from './migrations.ts';
import { storageProblem } from './storageErrors.ts';

/** What there is at a path, found out without changing a byte. */
export type FileState = { readonly kind: 'missing' } | { readonly kind: 'org'; readonly version: number };

/**
 * Checking every page takes about 0.1 s per 100 MB; beyond this size the start would be felt to be slow, and only what the start itself
 * reads (header, size, table list) is checked.
 */
const thoroughBytes = 256 * 1024 * 1024;

/** @throws Error with a sentence saying what is there instead of an org, and what to do */
export function inspectFile(file: string): FileState {
  const size = sizeOf(file);
  if (size === undefined) {
    if (sizeOf(`${file}-wal`)) {
      throw new Error(
        `${file} is missing, but its log ${file}-wal is there with changes in it. Put the database back beside its log, or delete the log to start a new org.`,
      );
    }
    return { kind: 'missing' };
  }
  const header = readHeader(file);
  if (size === 0) throw new Error(`${file} is empty, so it is no org. Put a backup in its place, or delete it to start a new org there.`);
  if (header.subarray(0, 16).toString('latin1') !== sqliteHeader || size < 100) {
    throw new Error(`${file} is not a database, it begins with ${beginning(header)}. Nothing was changed; choose another file.`);
  }
  const expected = writtenBytes(header);
  if (size < expected && !existsSync(`${file}-wal`)) throw damaged(file, `it has ${size} bytes of ${expected}`);
  const mark = header.readUInt32BE(68);
  if (mark !== 0 && mark !== applicationId) throw foreign(file, `its application id is 0x${mark.toString(16)}`);
  return inspectDatabase(file, size);
}

function sizeOf(file: string): number | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new Error(`${file} is a folder. Name the database file in it, for example ${file}/org.sqlite.`);
  if (stats && !stats.isFile()) throw new Error(`${file} is a device or a pipe. Name a file.`);
  return stats?.size;
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${file} may not be read by this user (${code}). Change its permissions or choose another file.`, { cause: error });
  }
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  return header;
}

/** How long the file was when it was last written: page size (1 stands for 65,536) times number of pages. */
function writtenBytes(header: Buffer): number {
  const isCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  const pageSize = header.readUInt16BE(16);
  return isCountValid ? (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(28) : 0;
}

/** The first characters as a person would recognise them. */
const beginning = (header: Buffer): string => JSON.stringify(header.subarray(0, 24).toString('latin1').replace(/\0+$/, ''));

function inspectDatabase(file: string, size: number): FileState {
  let db: DatabaseSync | undefined;
  try {
    db = openToRead(file);
    const mark = numberOf(db, 'application_id');
    if (mark !== 0 && mark !== applicationId) throw foreign(file, `its application id is 0x${mark.toString(16)}`);
    const tables = tablesOf(db);
    if (mark === 0 && !tablesOfEveryOrg.every((name) => tables.has(name))) {
      throw foreign(file, tables.size === 0 ? 'it has no tables' : `its tables are ${[...tables].slice(0, 5).join(', ')}`);
    }
    const version = mark === 0 ? firstVersion : numberOf(db, 'user_version');
    if (version > currentVersion) {
      throw new Error(
        `${file} was written by a later version of the local org (its format is ${version}, this one knows up to ${currentVersion}). Update this program, or choose another file.`,
      );
    }
    refuseDamaged(db, file, size);
    return { kind: 'org', version };
  } catch (error) {
    throw storageProblem(error, file) ?? error;
  } finally {
    db?.close();
  }
}

/** A database nobody left a log of can be read without even making SQLite's side files beside it. */
function openToRead(file: string): DatabaseSync {
  const url = pathToFileURL(file);
  if (!existsSync(`${file}-wal`) && !existsSync(`${file}-journal`)) url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true });
}

function refuseDamaged(db: DatabaseSync, file: string, size: number): void {
  if (size > thoroughBytes) return;
  const [finding] = db.prepare('PRAGMA quick_check(1)').all();
  const text = String(finding?.['quick_check']);
  if (text !== 'ok') throw damaged(file, text.replace(/^\*\*\*.*\n/, '').trim());
}

const foreign = (file: string, why: string): Error =>
  new Error(`${file} is a database of another program (${why}). Nothing was changed; choose another file.`);

const numberOf = (db: DatabaseSync, pragma: string): number => Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);

const tablesOf = (db: DatabaseSync): ReadonlySet<string> =>
  new Set(
    db
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`)
      .all()
      .map((row) => String(row['name'])),
  );
