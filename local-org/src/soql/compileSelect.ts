import { quoted } from '../schema/quoted.ts';
import { createBindings } from './bindings.ts';
import type { Bindings } from './bindings.ts';
import { baseConditions, compileCondition } from './compileCondition.ts';
import { canReadField, newTable, visibleObject } from './compiler.ts';
import type { Compiler, Table } from './compiler.ts';
import { compileAggregate } from './compileAggregate.ts';
import { compileItems } from './compileItems.ts';
import { expandFields } from './expandFields.ts';
import { noSuchRelationship, queryError } from './queryErrors.ts';
import { resolveTarget } from './resolveTarget.ts';
import type { ResolvedTarget } from './resolveTarget.ts';
import type { RowShape } from './rowReader.ts';
import type { ChildQuery, OrderItem, SelectItem, SelectQuery } from './selectQuery.ts';
import { caseless } from './textSql.ts';

/** One SQL statement and how its records become rows. Holds for one user and one schema. */
export interface CompiledSelect {
  readonly sql: string;
  readonly bindings: Bindings;
  /** Object of the rows; `AggregateResult` for groups. */
  readonly object: string;
  readonly shape: RowShape;
  /** Where the record's Id is, when there are children. */
  readonly idIndex: number;
  readonly children: readonly CompiledChildren[];
}

/** Children of all parents in one statement. Record column 0 is the parent's id; the ids are bound as a JSON list. */
export interface CompiledChildren {
  readonly name: string;
  readonly compiled: CompiledSelect;
  readonly setParentIds: (ids: string) => void;
}

/** What one statement and those of its child queries share. */
export type Settings = Pick<Compiler, 'db' | 'schema' | 'access' | 'source' | 'includeDeleted'>;

const MOST_LEVELS = 5;

function newCompiler(settings: Settings): Compiler {
  let aliases = 0;
  return { ...settings, bindings: createBindings(), nextAlias: () => `t${aliases++}` };
}

export const isAggregated = (query: SelectQuery): boolean =>
  query.groupBy !== undefined || query.select.some((item) => item.kind === 'aggregate');

export function compileSelect(settings: Settings, query: SelectQuery): CompiledSelect {
  const compiler = newCompiler(settings);
  const table = newTable(compiler, visibleObject(compiler, query.object));
  if (isAggregated(query)) return compileAggregate(compiler, table, query);
  if (query.having !== undefined) throw queryError('MALFORMED_QUERY', 'HAVING needs GROUP BY', compiler.source, 'HAVING');
  return compileRows(settings, compiler, table, query, 1);
}

function compileRows(settings: Settings, compiler: Compiler, table: Table, query: ChildQuery, level: number): CompiledSelect {
  const select = expandFields(compiler, table.object, query);
  const items = compileItems(compiler, table, select);
  const children = select.flatMap((item) => (item.kind === 'children' ? [compileChildren(settings, table, item, level)] : []));
  const idIndex = children.length === 0 ? -1 : items.column(`${table.alias}."Id"`);
  const sql = statement(compiler, table, items.columns, query);
  return { sql, bindings: compiler.bindings, object: table.object.name, shape: items.shape, idIndex, children };
}

function statement(compiler: Compiler, table: Table, columns: readonly string[], query: ChildQuery): string {
  const where = conditionsOf(compiler, table, query);
  const order = orderSql(compiler, table, query.orderBy ?? []);
  return [
    `SELECT ${columns.join(', ')}`,
    fromSql(table),
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    order,
    limitSql(compiler, query),
  ]
    .join(' ')
    .trim();
}

export const fromSql = (table: Table): string => `FROM ${quoted(table.object.name)} ${table.alias} ${table.joins.join(' ')}`;

export const conditionsOf = (compiler: Compiler, table: Table, { where }: Pick<ChildQuery, 'where'>): string[] => [
  ...baseConditions(compiler, table),
  ...(where === undefined ? [] : [compileCondition(compiler, table, where)]),
];

export function orderSql(compiler: Compiler, table: Table, items: readonly OrderItem[]): string {
  if (items.length === 0) return '';
  const terms = items.map(({ target, direction, nulls }) => {
    const value = resolveTarget(compiler, table, target);
    return [...placeInPicklist(compiler, value), caseless(value)].map((sql) => `${sql} ${direction} NULLS ${nulls}`).join(', ');
  });
  return `ORDER BY ${terms.join(', ')}`;
}

/** Picklists sort in the order of their values; what is none of them comes last, as text. */
function placeInPicklist({ bindings }: Compiler, { sql, picklist, type }: ResolvedTarget): readonly string[] {
  if (type !== 'picklist' || picklist === undefined || picklist.length === 0) return [];
  const places = picklist.map(({ value }, place) => `WHEN ${bindings.add(value)} THEN ${place}`);
  return [`CASE ${sql} ${places.join(' ')} ELSE CASE WHEN ${sql} IS NOT NULL THEN ${picklist.length} END END`];
}

export function limitSql({ bindings }: Compiler, { limit, offset }: Pick<ChildQuery, 'limit' | 'offset'>): string {
  if (limit === undefined && offset === undefined) return '';
  return `LIMIT ${bindings.add(limit ?? -1)}${offset === undefined ? '' : ` OFFSET ${bindings.add(offset)}`}`;
}

function compileChildren(
  settings: Settings,
  parent: Table,
  item: Extract<SelectItem, { kind: 'children' }>,
  level: number,
): CompiledChildren {
  const wanted = item.relationship.toLowerCase();
  const relationship = settings.schema.childRelationships(parent.object.name).find(({ name }) => name.toLowerCase() === wanted);
  const compiler = newCompiler(settings);
  const object = relationship === undefined ? undefined : settings.schema.object(relationship.childObject);
  const field = relationship === undefined ? undefined : settings.schema.field(relationship.childObject, relationship.field);
  const isVisible =
    object !== undefined &&
    field !== undefined &&
    canReadField(compiler, object, field) &&
    (compiler.access === undefined || compiler.access.object(object.name).canRead);
  if (relationship === undefined || !isVisible || field === undefined)
    throw noSuchRelationship(item.relationship, item.relationship, settings.source);
  if (level >= MOST_LEVELS)
    throw queryError('MALFORMED_QUERY', `Child queries may be nested ${MOST_LEVELS} levels deep`, settings.source, item.relationship);
  let parentIds = '[]';
  const table = newTable(compiler, object);
  const parentId = `${table.alias}.${quoted(field.name)}`;
  const isParent = `${parentId} IN (SELECT value FROM json_each(${compiler.bindings.add(() => parentIds)}))`;
  const select = expandFields(compiler, table.object, item.query);
  const items = compileItems(compiler, table, select, [parentId]);
  const children = select.flatMap((inner) => (inner.kind === 'children' ? [compileChildren(settings, table, inner, level + 1)] : []));
  const idIndex = children.length === 0 ? -1 : items.column(`${table.alias}."Id"`);
  const where = `WHERE ${[isParent, ...conditionsOf(compiler, table, item.query)].join(' AND ')}`;
  const order = orderSql(compiler, table, item.query.orderBy ?? []);
  const sql = childStatement(compiler, items.columns, parentId, `${fromSql(table)} ${where}`, order, item.query);
  return {
    name: relationship.name,
    compiled: { sql, bindings: compiler.bindings, object: object.name, shape: items.shape, idIndex, children },
    setParentIds: (ids) => {
      parentIds = ids;
    },
  };
}

/** LIMIT and OFFSET hold per parent: the rows of each are numbered in the order asked for. */
function childStatement(
  { bindings }: Compiler,
  columns: readonly string[],
  parentId: string,
  source: string,
  order: string,
  { limit, offset }: ChildQuery,
): string {
  if (limit === undefined && offset === undefined) return `SELECT ${columns.join(', ')} ${source} ${order}`.trim();
  const named = columns.map((column, index) => `${column} AS c${index}`).join(', ');
  const skip = offset ?? 0;
  const range = `n > ${bindings.add(skip)}${limit === undefined ? '' : ` AND n <= ${bindings.add(skip + limit)}`}`;
  const outer = columns.map((_, index) => `c${index}`).join(', ');
  return `SELECT ${outer} FROM (SELECT ${named}, ROW_NUMBER() OVER (PARTITION BY ${parentId} ${order}) AS n ${source}) WHERE ${range} ORDER BY n`;
}
