import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { createMetadataStore } from './metadata/createMetadataStore.ts';
import type { Org } from './org.ts';
import { createRecordService } from './records/createRecordService.ts';
import type { RecordService } from './records/recordService.ts';
import { buildSchema } from './schema/buildSchema.ts';
import { prepareSequence } from './schema/ids.ts';
import type { Schema } from './schema/schema.ts';
import { migrate } from './schema/tables.ts';
import { bootstrap, readIdentity } from './security/bootstrap.ts';
import { createAccessService } from './security/createAccessService.ts';
import { createSessionService } from './security/createSessionService.ts';
import type { Session } from './security/sessions.ts';
import { select } from './soql/select.ts';
import type { SelectQuery } from './soql/selectQuery.ts';
import { knownCurrency, openSettings } from './storage/settings.ts';
import { backupFile } from './storage/backupFile.ts';
import { lostColumns } from './storage/lostColumns.ts';
import { currentVersion } from './storage/migrations.ts';
import { openDatabase } from './storage/openDatabase.ts';
import { storageProblem } from './storage/storageErrors.ts';

export interface OrgOptions {
  /** Path of the SQLite file, made when missing, or `:memory:`. */
  readonly file: string;
  /** The org's clock, epoch milliseconds. */
  readonly now?: () => number;
  /** Username of the administrator made on first run. */
  readonly username?: string;
  /** ISO 4217; what it was, or `USD`, when not said. */
  readonly currency?: string;
}

export const defaultUsername = 'admin@local-org.example';

/**
 * Opens the org in `file`, making it on the first run: tables migrated, rooms put together.
 * @throws Error with a sentence when `file` is not an org, is damaged or cannot be written
 */
export function createOrg(options: OrgOptions): Org {
  const db = openDatabase(options.file);
  try {
    return openOrg(db, options);
  } catch (error) {
    db.close();
    throw storageProblem(error, options.file) ?? error;
  }
}

function openOrg(db: DatabaseSync, { file, now: clock = Date.now, username = defaultUsername, currency }: OrgOptions): Org {
  const now = neverBackwards(clock);
  prepareSequence(db);
  const metadata = createMetadataStore(db);
  let schema = buildSchema(metadata, metadata.version);
  // Standard objects change with the program; what its tables would lose is kept in a copy.
  if (file !== ':memory:' && lostColumns(db, schema).length > 0) backupFile(db, file, currentVersion);
  const identity = inTransaction(db, () => {
    migrate(db, undefined, schema);
    return readIdentity(db) ?? bootstrap(db, schema, now(), username);
  });

  const settings = openSettings(db);
  if (currency !== undefined) settings.currency = knownCurrency(currency);

  const { access } = createAccessService({ db, now, schema: () => schema });
  const org: Org = {
    db,
    now,
    id: identity.organizationId,
    name: identity.organizationName,
    settings,
    schema: () => schema,
    replaceSchema(next: Schema) {
      const before = schema;
      migrate(db, before, next);
      schema = next;
      try {
        if (!isDeepStrictEqual(rollups(before), rollups(next))) records.refreshRollups?.(org.sessions.system);
      } catch (error) {
        schema = before;
        throw error;
      }
    },
    metadata,
    get records() {
      return records;
    },
    sessions: createSessionService(db, now, identity),
    access,
    select(session: Session, query: SelectQuery) {
      records.settle?.();
      return select(org, session, query);
    },
    close: () => db.close(),
  };
  const records: RecordService = createRecordService(org);
  return org;
}

/** Every roll-up by object and field; records there before one of them have to catch up. */
function rollups(schema: Schema): readonly unknown[] {
  return [...schema.objects.values()].flatMap((object) =>
    [...object.fields.values()].filter((field) => field.rollup).map((field) => [object.name, field.name, field.rollup]),
  );
}

function neverBackwards(clock: () => number): () => number {
  let latest = 0;
  return () => (latest = Math.max(latest, clock()));
}

function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite itself may have given up the transaction already (disk full).
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
