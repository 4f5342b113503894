import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createFile } from './createFile.ts';
import { inspectFile } from './inspectFile.ts';
import { currentVersion } from './migrations.ts';
import { storageProblem } from './storageErrors.ts';
import { upgradeFile } from './upgradeFile.ts';

/**
 * Opens the org's file, making it when there is none; `:memory:` is an org that nobody keeps. A file that is not an org's, is damaged or
 * was written by a later version stays as it is.
 *
 * A write-ahead log with NORMAL synchronisation: what was committed survives the end of the process, whatever ends it; only a power
 * failure may take the last moments.
 * @throws Error with a sentence saying what is there and what to do
 */
export function openDatabase(file: string): DatabaseSync {
  if (file === '') throw new Error('Name the database file of the org, or :memory: for an org that is gone when it stops.');
  if (file === ':memory:') return configured(new DatabaseSync(file, options));
  const path = resolve(file);
  requireFolder(path);
  const found = inspectFile(path);
  requireWritable(path);
  try {
    if (found.kind === 'missing') createFile(path);
    const db = configured(new DatabaseSync(path, options));
    if (found.kind === 'org' && found.version < currentVersion) closingOnError(db, () => upgradeFile(db, path, found.version));
    return db;
  } catch (error) {
    throw storageProblem(error, path) ?? error;
  }
}

const options = { enableForeignKeyConstraints: false, timeout: 5000 };

function configured(db: DatabaseSync): DatabaseSync {
  closingOnError(db, () =>
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;'),
  );
  return db;
}

function closingOnError(db: DatabaseSync, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    db.close();
    throw error;
  }
}

function requireFolder(path: string): void {
  if (!existsSync(dirname(path))) throw new Error(`The folder ${dirname(path)} does not exist. Make it first.`);
}

/** The folder too: SQLite keeps its log beside the file. */
function requireWritable(path: string): void {
  for (const each of [path, dirname(path)].filter((candidate) => existsSync(candidate))) {
    try {
      accessSync(each, constants.W_OK);
    } catch (error) {
      const why =
        each === path ? 'may not be written by this user' : 'is a folder that this user may not write to, and the log has to lie there';
      throw new Error(`${each} ${why}. Change its permissions or choose another file.`, { cause: error });
    }
  }
}
