import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/**
 * A whole copy beside the file, the log included, there under its name only once it is complete:
 * `org.sqlite.backup-v1-2026-11-22`, with `-2`, `-3` … when there is one already.
 * @returns its path
 * @throws Error when there is no room for it; the file is as it was
 */
export function backupFile(db: DatabaseSync, file: string, version: number, today = new Date()): string {
  const wanted = `${file}.backup-v${version}-${today.toISOString().slice(0, 10)}`;
  let backup = wanted;
  for (let count = 2; existsSync(backup); count++) backup = `${wanted}-${count}`;
  const draft = `${backup}.part`;
  rmSync(draft, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(draft);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Error(`${file} is of an earlier version and no copy of it could be made: ${(error as Error).message}. It was not changed.`, {
      cause: error,
    });
  }
  renameSync(draft, backup);
  return backup;
}
