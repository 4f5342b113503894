import type { DatabaseSync } from 'node:sqlite';
import type { WriteContext } from './writeContext.ts';

/** What one delete operation did, so that it can be undone: the records it took along and the lookups it cleared. */
export function createDeletionTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS "_deletion" (
      record_id TEXT PRIMARY KEY, object TEXT NOT NULL, batch TEXT NOT NULL, user_id TEXT NOT NULL, date TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS "_deletion_batch" ON "_deletion" (batch);
    CREATE TABLE IF NOT EXISTS "_cleared_lookup" (
      target_id TEXT NOT NULL, object TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (target_id, record_id, field)
    ) WITHOUT ROWID;
  `);
}

/** A batch is named by the record whose deletion it was. */
export function logDeletion(context: WriteContext, batch: string, objectName: string, id: string): void {
  context.rows
    .statement('INSERT OR REPLACE INTO "_deletion" (record_id, object, batch, user_id, date) VALUES (?, ?, ?, ?, ?)')
    .run(id, objectName, batch, context.session.userId, context.timestamp());
}

export function logClearedLookup(context: WriteContext, targetId: string, objectName: string, id: string, field: string): void {
  context.rows
    .statement('INSERT OR REPLACE INTO "_cleared_lookup" (target_id, object, record_id, field) VALUES (?, ?, ?, ?)')
    .run(targetId, objectName, id, field);
}

/** The batch a deleted record went with; undefined when it was not deleted through here. */
export function batchOf(context: WriteContext, id: string): string | undefined {
  const found = context.rows.statement('SELECT batch FROM "_deletion" WHERE record_id = ?').get(id);
  return found && String(found['batch']);
}

/** Lookups cleared because of this record's deletion; they are forgotten with this call. */
export function takeClearedLookups(context: WriteContext, targetId: string): { objectName: string; id: string; field: string }[] {
  const found = context.rows
    .statement('DELETE FROM "_cleared_lookup" WHERE target_id = ? RETURNING object, record_id, field')
    .all(targetId);
  return found.map((row) => ({ objectName: String(row['object']), id: String(row['record_id']), field: String(row['field']) }));
}

export function forgetDeletion(context: WriteContext, id: string): void {
  context.rows.statement('DELETE FROM "_deletion" WHERE record_id = ?').run(id);
}
