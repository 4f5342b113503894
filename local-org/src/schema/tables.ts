import type { DatabaseSync } from 'node:sqlite';
import { convertedColumn } from './convertColumn.ts';
import { quoted } from './quoted.ts';
import type { FieldDefinition, ObjectDefinition, Schema } from './schema.ts';
import { columnType } from './storage.ts';

/**
 * Makes the tables what `to` says: new objects get a table, new fields a column, gone ones lose it, a changed type keeps the values
 * that still fit. Compares with the tables as they are, so it may run again. Objects are dropped only when `from` has them.
 * Runs inside the caller's transaction.
 */
export function migrate(db: DatabaseSync, from: Schema | undefined, to: Schema): void {
  for (const object of from?.objects.values() ?? []) {
    if (!to.object(object.name)) db.exec(`DROP TABLE IF EXISTS ${quoted(object.name)}`);
  }
  for (const object of to.objects.values()) {
    if (from?.objects.get(object.name) !== object) migrateObject(db, from?.object(object.name), object);
  }
}

/** Whether a field has a column; a formula is computed on read. */
export function isStored(field: FieldDefinition): boolean {
  return field.formula === undefined;
}

function migrateObject(db: DatabaseSync, before: ObjectDefinition | undefined, object: ObjectDefinition): void {
  const existing = columnsOf(db, object.name);
  if (existing.size === 0) {
    db.exec(`CREATE TABLE ${quoted(object.name)} (${[...storedFields(object)].map(columnDefinition).join(', ')})`);
  } else {
    alterColumns(db, before, object, existing);
  }
  migrateIndexes(db, object);
}

function alterColumns(
  db: DatabaseSync,
  before: ObjectDefinition | undefined,
  object: ObjectDefinition,
  existing: ReadonlyMap<string, string>,
): void {
  const table = quoted(object.name);
  const wanted = new Map([...storedFields(object)].map((field) => [field.name.toLowerCase(), field]));
  for (const name of existing.keys()) {
    if (!wanted.has(name.toLowerCase())) dropColumn(db, object.name, name);
  }
  const kept = new Map([...existing].map(([name, type]) => [name.toLowerCase(), { name, type }]));
  for (const [key, field] of wanted) {
    const column = kept.get(key);
    if (!column) {
      db.exec(`ALTER TABLE ${table} ADD COLUMN ${columnDefinition(field)}`);
      continue;
    }
    const old = before?.fields.get(field.name);
    const isSameType = old ? columnType(old.type) === columnType(field.type) : columnType(field.type).startsWith(column.type);
    if (!isSameType) changeColumnType(db, object.name, column.name, field);
    else if (column.name !== field.name) db.exec(`ALTER TABLE ${table} RENAME COLUMN ${quoted(column.name)} TO ${quoted(field.name)}`);
  }
}

function changeColumnType(db: DatabaseSync, object: string, column: string, field: FieldDefinition): void {
  const table = quoted(object);
  const interim = quoted(`_${field.name}`);
  db.exec(`ALTER TABLE ${table} ADD COLUMN ${interim} ${columnType(field.type)}${constraint(field)}`);
  db.exec(`UPDATE ${table} SET ${interim} = ${convertedColumn(quoted(column), field.type)}`);
  dropColumn(db, object, column);
  db.exec(`ALTER TABLE ${table} RENAME COLUMN ${interim} TO ${quoted(field.name)}`);
}

/** SQLite refuses to drop a column that an index uses. */
function dropColumn(db: DatabaseSync, object: string, column: string): void {
  db.exec(`DROP INDEX IF EXISTS ${quoted(indexName(object, column))}`);
  db.exec(`ALTER TABLE ${quoted(object)} DROP COLUMN ${quoted(column)}`);
}

/** Indexes of other names belong to the rooms that made them. */
function migrateIndexes(db: DatabaseSync, object: ObjectDefinition): void {
  const wanted = new Map([...storedFields(object)].filter(isIndexed).map((field) => [indexName(object.name, field.name), field]));
  const rows = db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND name LIKE '\\_index %' ESCAPE '\\'`)
    .all(object.name);
  const existing = new Set(rows.map((row) => String(row['name'])));
  for (const name of existing) if (!wanted.has(name)) db.exec(`DROP INDEX ${quoted(name)}`);
  for (const [name, field] of wanted) {
    if (!existing.has(name)) db.exec(`CREATE INDEX ${quoted(name)} ON ${quoted(object.name)} (${quoted(field.name)})`);
  }
}

/** Who made and last changed a record is seldom asked for, and would cost every write two index entries. */
const unindexed: ReadonlySet<string> = new Set(['CreatedById', 'LastModifiedById']);

function isIndexed(field: FieldDefinition): boolean {
  if (field.type === 'reference') return !unindexed.has(field.name);
  return Boolean(field.isUnique || field.isExternalId);
}

function indexName(object: string, field: string): string {
  return `_index ${object}.${field}`;
}

function columnDefinition(field: FieldDefinition): string {
  return `${quoted(field.name)} ${columnType(field.type)}${constraint(field)}`;
}

/** A checkbox is never blank, not even on records older than the field: those get its default. */
function constraint(field: FieldDefinition): string {
  if (field.type === 'id') return ' PRIMARY KEY NOT NULL';
  if (field.type === 'boolean') return ` NOT NULL DEFAULT ${field.defaultValue?.source.toLowerCase() === 'true' ? 1 : 0}`;
  return '';
}

function storedFields(object: ObjectDefinition): readonly FieldDefinition[] {
  return [...object.fields.values()].filter(isStored);
}

/** Column names and declared types (without collation) of a table; empty when there is no such table. */
function columnsOf(db: DatabaseSync, table: string): ReadonlyMap<string, string> {
  const rows = db.prepare(`SELECT name, type FROM pragma_table_info(?)`).all(table);
  return new Map(rows.map((row) => [String(row['name']), String(row['type'])]));
}
