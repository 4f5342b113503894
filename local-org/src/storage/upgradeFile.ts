import type { DatabaseSync } from 'node:sqlite';
import { backupFile } from './backupFile.ts';
import { applicationId } from './fileMark.ts';
import { currentVersion, migrations } from './migrations.ts';
import type { Migration } from './migrations.ts';

/**
 * Brings a file of an earlier version up to this one, all steps or none, after a copy of it was made beside it.
 * @returns the path of the copy
 */
export function upgradeFile(
  db: DatabaseSync,
  file: string,
  version: number,
  today = new Date(),
  steps: readonly Migration[] = migrations,
): string {
  const backup = backupFile(db, file, version, today);
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
