import type { DatabaseSync } from 'node:sqlite';
import type { Schema } from '../schema/schema.ts';
import { columnType } from '../schema/storage.ts';
import { isStored } from '../schema/tables.ts';

/**
 * Columns, as `Object.Field`, that making the tables follow `schema` would drop or rewrite: a standard field that this version of the
 * program no longer has, or has with another type. None in a new file.
 */
export function lostColumns(db: DatabaseSync, schema: Schema): readonly string[] {
  const columnsOf = db.prepare('SELECT name, type FROM pragma_table_info(?)');
  return [...schema.objects.values()].flatMap((object) => {
    const stored = new Map([...object.fields.values()].filter(isStored).map((field) => [field.name.toLowerCase(), columnType(field.type)]));
    return columnsOf
      .all(object.name)
      .filter(({ name, type }) => !stored.get(String(name).toLowerCase())?.startsWith(String(type)))
      .map(({ name }) => `${object.name}.${String(name)}`);
  });
}
