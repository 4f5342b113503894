import type { DatabaseSync } from 'node:sqlite';
import { historyDataType, historyFieldName, historyIdPrefix, historyName, historyParentField } from '../schema/historyObject.ts';
import { nextId } from '../schema/ids.ts';
import type { FieldDefinition, Schema } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { historyValue } from './fieldHistory.ts';
import type { RowStore } from './rowStore.ts';
import { inTransaction } from './transactions.ts';

/**
 * Earlier versions kept all history in one table that nobody could read. Its rows go where they can be read; those of objects and fields
 * that are gone, or not tracked any more, are left out.
 */
export function moveFirstHistory(db: DatabaseSync, schema: Schema, rows: RowStore): void {
  const isThere = db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_history'`).get();
  if (isThere) inTransaction(db, () => moveRows(db, schema, rows));
}

function moveRows(db: DatabaseSync, schema: Schema, rows: RowStore): void {
  for (const row of db.prepare('SELECT * FROM "_history" ORDER BY id').iterate()) {
    const object = schema.object(String(row['object']));
    const history = object && schema.object(historyName(object) ?? '');
    const field = object?.fields.get(String(row['field']));
    if (!object || !history || !field) continue;
    const record = rows.read(object, String(row['record_id']));
    if (!record) continue;
    rows.insert(history, {
      Id: nextId(db, historyIdPrefix(object)),
      IsDeleted: record['IsDeleted'] ?? false,
      [historyParentField(object)]: String(row['record_id']),
      CreatedById: String(row['user_id']),
      CreatedDate: String(row['date']),
      Field: historyFieldName(field),
      DataType: historyDataType(field),
      OldValue: asJson(field, row['old_value'] as FieldValue),
      NewValue: asJson(field, row['new_value'] as FieldValue),
    });
  }
  db.exec('DROP TABLE "_history"');
}

function asJson(field: FieldDefinition, stored: FieldValue): string | null {
  if (stored === null) return null;
  return JSON.stringify(historyValue(field, field.type === 'boolean' ? stored === 1 : stored));
}
