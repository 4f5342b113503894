import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';

/** A folder of one test, removed after the last one of its file. */
export interface Scratch {
  readonly directory: string;
  path(name: string): string;
  /** Names and contents of everything there, to see that nothing was touched. */
  contents(): Readonly<Record<string, string>>;
}

const made: string[] = [];
afterAll(() => made.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

export function scratch(): Scratch {
  const directory = mkdtempSync(join(tmpdir(), 'local-org-storage-'));
  made.push(directory);
  return {
    directory,
    path: (name) => join(directory, name),
    contents: () =>
      Object.fromEntries(
        readdirSync(directory, { withFileTypes: true }).map((entry) => [
          entry.name,
          entry.isFile() ? readFileSync(join(directory, entry.name)).toString('base64') : 'a folder',
        ]),
      ),
  };
}

/** The sentence with which opening `file` is refused. */
export function refusal(file: string): string {
  let org: Org;
  try {
    org = createOrg({ file });
  } catch (error) {
    return (error as Error).message;
  }
  org.close();
  throw new Error(`${file} was opened`);
}

export function withDatabase<T>(file: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** An org with one account, closed. */
export function makeOrg(file: string, accountName = 'Kept'): void {
  const org = createOrg({ file });
  insertAccount(org, accountName);
  org.close();
}

export const insertAccount = (org: Org, Name: string): string =>
  org.records.transaction(org.sessions.system, (records) => records.insert('Account', { Name }));

export const accountNames = (org: Org): unknown[] =>
  org.db
    .prepare('SELECT "Name" FROM "Account" ORDER BY "Id"')
    .all()
    .map((row) => row['Name']);
