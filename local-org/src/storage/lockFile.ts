import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storageProblem } from './storageErrors.ts';

export interface FileLock {
  release(): void;
}

/** Two that start at the same moment wait for each other so long instead of both giving up; milliseconds. */
const patience = 250;

/**
 * Keeps a second server off an org's file: it would answer from caches that the first one makes wrong. The lock is one of SQLite's own, on
 * an empty file beside (`org.sqlite.lock`), because the system takes it back whatever ends the process, kill -9 included. That file
 * stays: whoever removed it could remove the lock of another one.
 * @throws Error with a sentence when another server has the file
 */
export function lockFile(file: string): FileLock {
  const path = `${realPath(file)}.lock`;
  const lock = new DatabaseSync(path, { timeout: patience });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error))
      throw new Error(`${file} is in use by another local org. Stop that one first (Ctrl+C where it runs), or choose another file.`, {
        cause: error,
      });
    throw storageProblem(error, path) ?? error;
  }
  return { release: () => lock.close() };
}

const isBusy = (error: unknown): boolean => (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 5;

/** One lock for one file, whatever path leads to it. */
function realPath(file: string): string {
  const path = resolve(file);
  return existsSync(path) ? realpathSync.native(path) : join(realpathSync.native(dirname(path)), basename(path));
}
