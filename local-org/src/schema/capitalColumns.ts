import type { DatabaseSync } from 'node:sqlite';
import { hasCapitals, prepareLetterCase, smallSql } from './letterCase.ts';
import { quoted } from './quoted.ts';
import type { FieldDefinition, ObjectDefinition, Schema } from './schema.ts';
import { storageOf } from './storage.ts';
import { isStored } from './tables.ts';

/**
 * The text columns in which capital letters beyond ASCII were ever stored: only they must be compared letter by letter, all others as SQLite
 * does by itself. Kept in a table, within the transaction that stores the letters.
 */
export interface CapitalColumns {
  /** Another number whenever an answer of `has` may be another. */
  readonly version: number;
  has(object: ObjectDefinition, field: FieldDefinition): boolean;
  /** Notes the columns of a row that is about to be stored. */
  note(object: ObjectDefinition, row: Readonly<Record<string, unknown>>): void;
  /** A transaction or a part of it was undone. */
  undone(): void;
  /** The transaction is over: nothing can be undone any more. */
  final(): void;
}

const keyOf = (object: string, field: string): string => `${object}.${field}`.toLowerCase();

const textFields = (object: ObjectDefinition): readonly FieldDefinition[] =>
  [...object.fields.values()].filter((field) => isStored(field) && storageOf(field.type) === 'text');

const known = new WeakMap<DatabaseSync, CapitalColumns>();

/** Those of one database; of one that `prepareCapitalColumns` was not called for, every column. */
export const capitalColumns = (db: DatabaseSync): CapitalColumns => known.get(db) ?? everyColumn;

const everyColumn: CapitalColumns = { version: 0, has: () => true, note: () => undefined, undone: () => undefined, final: () => undefined };

/** Makes the table. A file from before it had one is looked through once. */
export function prepareCapitalColumns(db: DatabaseSync, schema: Schema): CapitalColumns {
  prepareLetterCase(db);
  const existing = db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_capital_column'`).get();
  if (!existing) {
    // The table says that all was looked through, so it comes with what was found or not at all.
    db.exec('SAVEPOINT capital_columns');
    db.exec('CREATE TABLE "_capital_column" (name TEXT PRIMARY KEY) WITHOUT ROWID');
    for (const object of schema.objects.values()) lookThrough(db, object);
    db.exec('RELEASE capital_columns');
  }
  const made = createCapitalColumns(db);
  known.set(db, made);
  return made;
}

/** All columns of a table in one go: they may be many, and the table long. */
function lookThrough(db: DatabaseSync, object: ObjectDefinition): void {
  const fields = textFields(object);
  if (fields.length === 0) return;
  const found = fields.map(({ name }) => `max(${smallSql(quoted(name), true)} <> ${quoted(name)} COLLATE BINARY) AS ${quoted(name)}`);
  const row = db.prepare(`SELECT ${found.join(', ')} FROM ${quoted(object.name)}`).get();
  const put = db.prepare('INSERT INTO "_capital_column" VALUES (?)');
  for (const { name } of fields) if (row?.[name] === 1) put.run(keyOf(object.name, name));
}

function createCapitalColumns(db: DatabaseSync): CapitalColumns {
  const readAll = db.prepare('SELECT name FROM "_capital_column"');
  const write = db.prepare('INSERT OR IGNORE INTO "_capital_column" VALUES (?)');
  const read = (): Set<string> => new Set(readAll.all().map((row) => String(row['name'])));
  let columns = read();
  let version = 1;
  let mayBeUndone = false;
  /** The text columns without such letters so far. */
  let plain = new WeakMap<ObjectDefinition, readonly FieldDefinition[]>();

  const changed = (): void => {
    version += 1;
    plain = new WeakMap();
  };
  const plainFields = (object: ObjectDefinition): readonly FieldDefinition[] => {
    const found = plain.get(object);
    if (found) return found;
    const fields = textFields(object).filter(({ name }) => !columns.has(keyOf(object.name, name)));
    plain.set(object, fields);
    return fields;
  };

  return {
    get version() {
      return version;
    },
    // Setup records are written by a deploy too, past the record service; there are few of them.
    has: (object, field) => object.isSetup === true || columns.has(keyOf(object.name, field.name)),
    note(object, row) {
      for (const { name } of plainFields(object)) {
        const value = row[name];
        if (typeof value !== 'string' || !hasCapitals(value)) continue;
        write.run(keyOf(object.name, name));
        columns.add(keyOf(object.name, name));
        mayBeUndone = true;
        changed();
      }
    },
    undone() {
      if (!mayBeUndone) return;
      columns = read();
      changed();
    },
    final() {
      mayBeUndone = false;
    },
  };
}
