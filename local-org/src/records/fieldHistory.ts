import type { DatabaseSync } from 'node:sqlite';
import type { FieldDefinition } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { toSql } from './rowStore.ts';
import { isChanged, type RecordWrite } from './writeContext.ts';

/** Longer text is noted as changed, without its values, as Salesforce does. */
const longestKeptText = 255;

export function createHistoryTable(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS "_history" (
      id INTEGER PRIMARY KEY, object TEXT NOT NULL, record_id TEXT NOT NULL, field TEXT NOT NULL,
      old_value, new_value, user_id TEXT NOT NULL, date TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS "_history_record" ON "_history" (record_id);
  `);
}

/** Notes who changed which tracked field from what to what. */
export function writeHistory(write: RecordWrite): void {
  if (!write.prior) return;
  for (const field of write.object.fields.values()) {
    if (!field.trackHistory || field.formula || !isChanged(write, field.name)) continue;
    const { context, object, id, row, prior } = write;
    context.rows
      .statement('INSERT INTO "_history" (object, record_id, field, old_value, new_value, user_id, date) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(
        object.name,
        id,
        field.name,
        kept(field, prior[field.name]),
        kept(field, row[field.name]),
        context.session.userId,
        context.timestamp(),
      );
  }
}

const kept = (field: FieldDefinition, value: FieldValue | undefined) =>
  (field.type === 'textarea' || field.type === 'multipicklist') && (field.length ?? 0) > longestKeptText ? null : toSql(value);
