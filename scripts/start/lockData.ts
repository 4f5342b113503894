import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Keeps a second server off the same data: it would answer from caches that the first one makes wrong.
 * An SQLite lock, because the system takes it back even after kill -9. Held until the process ends.
 * @throws Error with a sentence when another server holds it
 */
export function lockData(directory: string): DatabaseSync {
  const lock = new DatabaseSync(join(directory, 'lock.sqlite'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    throw new Error(`Another server is using the data in ${directory}. Stop it first (Ctrl-C where it runs).`);
  }
  return lock;
}
