import { rmSync } from 'node:fs';

/** Removes the org of a file with SQLite's side files; backups beside it stay. */
export function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
