import { constants, copyFileSync, linkSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { applicationId } from './fileMark.ts';
import { currentVersion } from './migrations.ts';

/**
 * Makes an empty, marked file. It appears under its name whole or not at all, and never in place of another one: whatever ends the
 * process here, no half file is left that the next start would have to refuse.
 * @throws Error of the file system or of SQLite
 */
export function createFile(file: string): void {
  const draft = `${file}.new-${process.pid}`;
  rmSync(draft, { force: true });
  try {
    const db = new DatabaseSync(draft);
    try {
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${currentVersion};`);
    } finally {
      db.close();
    }
    putInPlace(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function putInPlace(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    // File systems without hard links.
    copyFileSync(draft, file, constants.COPYFILE_EXCL);
  }
}
