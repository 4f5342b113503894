import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { quoted } from '../schema/quoted.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import { capitalColumns } from '../schema/capitalColumns.ts';
import { isStored } from '../schema/tables.ts';
import type { FieldValue } from '../soql/selectQuery.ts';

/** A record as the rules see it: every stored field by its API name; booleans are booleans, blank is null. */
export type RowValues = { [field: string]: FieldValue };

/** Reads and writes whole rows. Knows nothing of rules. */
export interface RowStore {
  /** The row, in the recycle bin or not; undefined when there never was one or it is gone for good. It may be read by others too: frozen. */
  read(object: ObjectDefinition, id: string): RowValues | undefined;
  /** Rows where `column` is `value`; deleted ones only when asked for. */
  where(object: ObjectDefinition, column: string, value: FieldValue, options?: { readonly includeDeleted?: boolean }): RowValues[];
  insert(object: ObjectDefinition, row: RowValues): void;
  update(object: ObjectDefinition, id: string, changes: RowValues): void;
  /** For good, without recycle bin. */
  erase(object: ObjectDefinition, id: string): void;
  /** A prepared statement, made once. */
  statement(sql: string): StatementSync;
  /**
   * Begins or ends keeping the rows that are read: the parents of a load are read again and again. Only while a transaction is open
   * (no one else can write then), and only what is written through here alone.
   */
  keepRead(isOn: boolean): void;
  /** To be called when writes were undone: what was read meanwhile is not so any more. */
  forgetRead(): void;
}

/** A transaction may read more rows than should stay in memory. */
const mostKept = 5000;

interface Table {
  readonly fields: readonly FieldDefinition[];
  readonly selectSql: string;
  readonly readSql: string;
  readonly insertSql: string;
  readonly isWrittenHereOnly: boolean;
}

const tables = new WeakMap<ObjectDefinition, Table>();

export const toSql = (value: FieldValue | undefined): SQLInputValue => (typeof value === 'boolean' ? Number(value) : (value ?? null));

/** @param version the live schema's version: statements are prepared anew when it moves, since columns may have */
export function createRowStore(db: DatabaseSync, version: () => number): RowStore {
  let statements = new Map<string, StatementSync>();
  let preparedFor = version();
  const capitals = capitalColumns(db);
  let isKeeping = false;
  const kept = new Map<string, { readonly object: ObjectDefinition; readonly row: RowValues }>();

  const followSchema = (): void => {
    if (preparedFor === version()) return;
    statements = new Map();
    kept.clear();
    preparedFor = version();
  };

  const statement = (sql: string): StatementSync => {
    followSchema();
    const known = statements.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    statements.set(sql, made);
    return made;
  };

  return {
    statement,
    read(object, id) {
      followSchema();
      const known = kept.get(id);
      if (known?.object === object) return known.row;
      const table = tableOf(object);
      const found = statement(table.readSql).get(id);
      const row = found && Object.freeze(fromSql(table, found));
      if (row && isKeeping && table.isWrittenHereOnly) {
        if (kept.size >= mostKept) kept.clear();
        kept.set(id, { object, row });
      }
      return row;
    },
    where(object, column, value, options = {}) {
      const table = tableOf(object);
      const alive = options.includeDeleted ? '' : ' AND "IsDeleted" = 0';
      const found = statement(`${table.selectSql} WHERE ${quoted(column)} = ?${alive} ORDER BY "Id"`).all(toSql(value));
      return found.map((row) => fromSql(table, row));
    },
    insert(object, row) {
      capitals.note(object, row);
      const table = tableOf(object);
      statement(table.insertSql).run(...table.fields.map((field) => toSql(row[field.name])));
    },
    update(object, id, changes) {
      const names = Object.keys(changes);
      if (names.length === 0) return;
      kept.delete(id);
      capitals.note(object, changes);
      const assignments = names.map((name) => `${quoted(name)} = ?`).join(', ');
      statement(`UPDATE ${quoted(object.name)} SET ${assignments} WHERE "Id" = ?`).run(...names.map((name) => toSql(changes[name])), id);
    },
    erase(object, id) {
      kept.delete(id);
      statement(`DELETE FROM ${quoted(object.name)} WHERE "Id" = ?`).run(id);
    },
    keepRead(isOn) {
      kept.clear();
      isKeeping = isOn;
      if (!isOn) capitals.final();
    },
    forgetRead() {
      kept.clear();
      capitals.undone();
    },
  };
}

function tableOf(object: ObjectDefinition): Table {
  const known = tables.get(object);
  if (known) return known;
  const fields = [...object.fields.values()].filter(isStored);
  const columns = fields.map((field) => quoted(field.name)).join(', ');
  const selectSql = `SELECT ${columns} FROM ${quoted(object.name)}`;
  const made: Table = {
    fields,
    selectSql,
    readSql: `${selectSql} WHERE "Id" = ?`,
    insertSql: `INSERT INTO ${quoted(object.name)} (${columns}) VALUES (${fields.map(() => '?').join(', ')})`,
    // Triggers keep the shares; a deploy writes setup records.
    isWrittenHereOnly: !object.isSetup && object.name !== 'AccountShare',
  };
  tables.set(object, made);
  return made;
}

function fromSql(table: Table, found: Record<string, unknown>): RowValues {
  const row: RowValues = {};
  for (const field of table.fields) {
    const value = (found[field.name] ?? null) as FieldValue;
    row[field.name] = field.type === 'boolean' ? value === 1 : value;
  }
  return row;
}
