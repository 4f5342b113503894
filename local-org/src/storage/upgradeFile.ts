import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { applicationId } from './fileMark.ts';
import { currentVersion, migrations } from './migrations.ts';
import type { Migration } from './migrations.ts';

/**
 * Brings a file of an earlier version up to this one, all steps or none, after a copy of it was made beside it:
 * `org.sqlite.backup-v1-2026-11-22`, with `-2`, `-3` … when there is one already.
 * @returns the path of the copy
 */
export function upgradeFile(
  db: DatabaseSync,
  file: string,
  version: number,
  today = new Date(),
  steps: readonly Migration[] = migrations,
): string {
  const backup = backupFile(db, file, `v${version}-${today.toISOString().slice(0, 10)}`);
  const last = steps.at(-1)?.to ?? currentVersion;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps) if (step.to > version) step.run(db);
    db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${last};`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw new Error(
      `${file} could not be brought to format ${last}: ${(error as Error).message}. It is as it was; a copy of it is ${backup}.`,
      {
        cause: error,
      },
    );
  }
  // The mark reaches the file itself, where every program sees it without the log.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return backup;
}

/** A whole copy, the log included; under its name only once it is complete. */
function backupFile(db: DatabaseSync, file: string, suffix: string): string {
  const names = (function* () {
    yield `${file}.backup-${suffix}`;
    for (let count = 2; ; count++) yield `${file}.backup-${suffix}-${count}`;
  })();
  const backup = names.find((name) => !existsSync(name))!;
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
