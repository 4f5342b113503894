import { DatabaseSync } from 'node:sqlite';
import type { Org } from '../../src/org.ts';
import { createRecordService } from '../../src/records/createRecordService.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import { nextId } from '../../src/schema/ids.ts';
import type { Schema } from '../../src/schema/schema.ts';
import { standardObjects } from '../../src/schema/standardObjects/standardObjects.ts';
import { migrate } from '../../src/schema/tables.ts';
import type { Access } from '../../src/security/access.ts';
import type { Session } from '../../src/security/sessions.ts';
import { planningObjects, withAccountRollups } from './planningObjects.ts';

const start = Date.UTC(2026, 0, 15, 9, 0, 0);

const everything: Access = {
  userId: '',
  isAdministrator: true,
  object: () => ({ canRead: true, canCreate: true, canEdit: true, canDelete: true, canViewAll: true, canModifyAll: true }),
  field: () => ({ canRead: true, canEdit: true }),
  rows: () => undefined,
};

export interface Fixture {
  readonly org: Org;
  readonly session: Session;
  readonly records: Org['records'];
  /** Every column of a row as SQLite has it; undefined when there is none. */
  row(id: string): Record<string, unknown>;
  insert(object: string, values: Record<string, unknown>): string;
  update(id: string, values: Record<string, unknown>): void;
  delete(id: string): void;
  undelete(id: string): void;
  /** Moves the clock. */
  wait(milliseconds: number): void;
  /** What this user may do; everything unless a test says otherwise. */
  restrict(access: Partial<Access>): void;
}

/** A schema of all standard objects and a few of planning, real tables in memory, one user who may do everything. */
export function createFixture(): Fixture {
  const db = new DatabaseSync(':memory:');
  const objects = standardObjects.map((object) => (object.name === 'Account' ? withAccountRollups(object) : object));
  const schema: Schema = createSchema(1, [...objects, ...planningObjects]);
  migrate(db, undefined, schema);
  let time = start;
  let access = everything;
  const session: Session = { userId: nextId(db, '005'), username: 'ada@example.com', token: '', csrfToken: '' };
  db.prepare(`INSERT INTO "User" ("Id", "Username", "LastName", "Name", "IsActive") VALUES (?, ?, 'Lovelace', 'Ada Lovelace', 1)`).run(
    session.userId,
    session.username,
  );
  const org = { db, now: () => time, id: nextId(db, '00D'), name: 'Test', schema: () => schema, access: () => access } as unknown as Org;
  const records = createRecordService(org);
  const objectOf = (id: string): string => schema.objectOfId(id)?.name ?? '';
  return {
    org,
    session,
    records,
    row: (id) => ({ ...db.prepare(`SELECT * FROM "${objectOf(id)}" WHERE "Id" = ?`).get(id) }),
    insert: (object, values) => records.transaction(session, (transaction) => transaction.insert(object, values)),
    update: (id, values) => records.transaction(session, (transaction) => transaction.update(objectOf(id), id, values)),
    delete: (id) => records.transaction(session, (transaction) => transaction.delete(id)),
    undelete: (id) => records.transaction(session, (transaction) => transaction.undelete(id)),
    wait: (milliseconds) => (time += milliseconds),
    restrict: (changes) => (access = { ...everything, ...changes }),
  };
}

/** The error that `work` throws, as the API shows it. */
export function refusal(work: () => unknown): {
  errorCode: string;
  message: string;
  fields: readonly string[];
  others?: readonly { errorCode: string }[];
} {
  try {
    work();
  } catch (error) {
    const { errorCode, message, fields, others } = error as {
      errorCode: string;
      message: string;
      fields: string[];
      others: { errorCode: string }[];
    };
    if (errorCode === undefined) throw error;
    return others.length > 0 ? { errorCode, message, fields, others } : { errorCode, message, fields };
  }
  throw new Error('Nothing was refused');
}
