import type { DatabaseSync } from 'node:sqlite';

/** From one version of the file to the next. Tables of objects are not its business: they follow the schema at every start. */
export interface Migration {
  /** The version (`PRAGMA user_version`) after it. */
  readonly to: number;
  readonly what: string;
  /** Runs inside a transaction. */
  run(db: DatabaseSync): void;
}

/** The version of a file that carries no mark. */
export const firstVersion = 1;

/** In order, each one version on. */
export const migrations: readonly Migration[] = [{ to: 2, what: 'the file carries the mark of a local org', run: () => undefined }];

export const currentVersion = migrations.at(-1)?.to ?? firstVersion;
