import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Org } from '../org.ts';
import { capitalColumns } from '../schema/capitalColumns.ts';
import type { Schema } from '../schema/schema.ts';
import type { Session } from '../security/sessions.ts';
import type { RunContext } from './bindings.ts';
import { compileSelect } from './compileSelect.ts';
import type { CompiledChildren, CompiledSelect } from './compileSelect.ts';
import { setFormulaClock } from './formulaSql.ts';
import { readRow } from './rowReader.ts';
import type { RowValue } from './rowReader.ts';
import type { Row, SelectQuery, SelectResult } from './selectQuery.ts';

/** Compiled queries of one database under one schema, by who asks. A change of permissions makes a new `Access`, a deploy a new `Schema`. */
interface Cache {
  readonly schema: Schema;
  /** Of the columns with capital letters beyond ASCII. */
  readonly capitals: number;
  readonly byAccess: WeakMap<object, Map<string, CompiledSelect>>;
  readonly statements: Map<string, StatementSync>;
}

const MOST_CACHED = 500;
const caches = new WeakMap<DatabaseSync, Cache>();
const EVERYTHING = {};

/**
 * Runs a query with the session's object, field and row security: one SQL statement, plus one per child query for all parents together.
 * Field names in the result are canonical whatever the case asked. A parent that is not there or not visible is null.
 * @throws OrgError INVALID_TYPE, INVALID_FIELD, MALFORMED_QUERY, INVALID_QUERY_FILTER_OPERATOR in Salesforce's words
 */
export function select(org: Org, session: Session, query: SelectQuery): SelectResult {
  const { db } = org;
  const schema = org.schema();
  const access = session.isSystem === true ? undefined : org.access(session.userId);
  const cache = cacheOf(db, schema);
  const known = mapOf(cache, access ?? EVERYTHING);
  const key = JSON.stringify(query);
  let compiled = known.get(key);
  if (compiled === undefined) {
    compiled = compileSelect({ db, schema, access, source: query.source, includeDeleted: query.includeDeleted === true }, query);
    if (known.size >= MOST_CACHED) known.clear();
    known.set(key, compiled);
  }
  const context: RunContext = { userId: session.userId, now: org.now() };
  setFormulaClock(db, context.now);
  return { rows: rowsOf(db, cache, compiled, context), object: compiled.object };
}

function cacheOf(db: DatabaseSync, schema: Schema): Cache {
  const known = caches.get(db);
  const capitals = capitalColumns(db).version;
  if (known?.schema === schema && known.capitals === capitals) return known;
  const cache: Cache = { schema, capitals, byAccess: new WeakMap(), statements: new Map() };
  caches.set(db, cache);
  return cache;
}

function mapOf({ byAccess }: Cache, access: object): Map<string, CompiledSelect> {
  const known = byAccess.get(access);
  if (known !== undefined) return known;
  const made = new Map<string, CompiledSelect>();
  byAccess.set(access, made);
  return made;
}

/** Values come as arrays, which is the quickest; statements are shared by their text. */
function statementOf(db: DatabaseSync, { statements }: Cache, sql: string): StatementSync {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  if (statements.size >= MOST_CACHED) statements.clear();
  const made = db.prepare(sql);
  made.setReturnArrays(true);
  statements.set(sql, made);
  return made;
}

const recordsOf = (db: DatabaseSync, cache: Cache, { sql, bindings }: CompiledSelect, context: RunContext): SQLOutputValue[][] =>
  statementOf(db, cache, sql).all(...bindings.values(context)) as unknown as SQLOutputValue[][];

function rowsOf(db: DatabaseSync, cache: Cache, compiled: CompiledSelect, context: RunContext): readonly Row[] {
  const records = recordsOf(db, cache, compiled, context);
  const { object, shape } = compiled;
  const rows = records.map((record) => readRow(object, shape, record));
  fillChildren(db, cache, compiled, records, rows, context);
  return rows;
}

function fillChildren(
  db: DatabaseSync,
  cache: Cache,
  { children, idIndex }: CompiledSelect,
  records: readonly SQLOutputValue[][],
  rows: readonly Row[],
  context: RunContext,
): void {
  if (children.length === 0 || rows.length === 0) return;
  const ids = records.map((record) => record[idIndex] as string);
  const list = JSON.stringify(ids);
  for (const child of children) {
    const byParent = childrenOf(db, cache, child, list, context);
    rows.forEach(({ values }, index) => {
      (values as { [name: string]: RowValue })[child.name] = byParent.get(ids[index] as string) ?? [];
    });
  }
}

function childrenOf(
  db: DatabaseSync,
  cache: Cache,
  { compiled, setParentIds }: CompiledChildren,
  parentIds: string,
  context: RunContext,
): ReadonlyMap<string, readonly Row[]> {
  setParentIds(parentIds);
  const records = recordsOf(db, cache, compiled, context);
  setParentIds('[]');
  const rows = records.map((record) => readRow(compiled.object, compiled.shape, record));
  fillChildren(db, cache, compiled, records, rows, context);
  const byParent = new Map<string, Row[]>();
  records.forEach((record, index) => {
    const parentId = record[0] as string;
    const siblings = byParent.get(parentId);
    if (siblings === undefined) byParent.set(parentId, [rows[index] as Row]);
    else siblings.push(rows[index] as Row);
  });
  return byParent;
}
