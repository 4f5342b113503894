import type { Schema } from '../../schema/schema.ts';
import type { ChildQuery, FieldValue, Row, SelectItem, SelectQuery } from '../../soql/selectQuery.ts';

/** A record as REST prints it: `attributes`, then its values, parents as records, children as query results. */
export interface RecordBody {
  readonly attributes: { readonly type: string; readonly url?: string };
  readonly [name: string]: unknown;
}

/** `2026-01-01T00:00:00.000Z` → `2026-01-01T00:00:00.000+0000`, as REST prints times. */
export const restDatetime = (value: FieldValue): FieldValue => (typeof value === 'string' ? value.replace(/Z$/, '+0000') : value);

/** Relationships of a query, and whether the Id was added only for the record's address. */
interface Shape {
  readonly isIdHidden: boolean;
  readonly relationships: ReadonlyMap<string, Shape>;
}

const whole: Shape = { isIdHidden: false, relationships: new Map() };

/** A query that also asks for the Id of every record it returns, and how to leave those out again. */
export interface PrintableQuery<Q> {
  readonly query: Q;
  readonly shape: Shape;
}

const isAggregate = (query: SelectQuery): boolean =>
  (query.groupBy?.length ?? 0) > 0 || query.select.some((item) => item.kind === 'aggregate');

/** Adds what the `attributes.url` of every record needs. Aggregate queries stay as they are. */
export function withIds(query: SelectQuery): PrintableQuery<SelectQuery> {
  if (isAggregate(query)) return { query, shape: whole };
  const { select, shape } = selectWithIds(query.select);
  return { query: { ...query, select }, shape };
}

function selectWithIds(items: readonly SelectItem[]): { readonly select: readonly SelectItem[]; readonly shape: Shape } {
  const asked = new Set(items.flatMap((item) => (item.kind === 'field' ? [item.path.join('.').toLowerCase()] : [])));
  const added: SelectItem[] = [];
  const shapeOf = (prefix: readonly string[]): Shape => {
    const isIdHidden = !asked.has([...prefix, 'id'].join('.').toLowerCase());
    if (isIdHidden) added.push({ kind: 'field', path: [...prefix, 'Id'] });
    const names = new Map<string, string>();
    for (const item of items) {
      const name = item.kind === 'field' && item.path.length > prefix.length + 1 ? item.path[prefix.length]! : undefined;
      const isUnder = item.kind === 'field' && prefix.every((part, index) => part.toLowerCase() === item.path[index]?.toLowerCase());
      if (name !== undefined && isUnder) names.set(name.toLowerCase(), name);
    }
    return { isIdHidden, relationships: new Map([...names].map(([key, name]) => [key, shapeOf([...prefix, name])])) };
  };
  const shape = shapeOf([]);
  const relationships = new Map(shape.relationships);
  const withChildren = items.map((item) => {
    if (item.kind !== 'children') return item;
    const children = selectWithIds(item.query.select);
    relationships.set(item.relationship.toLowerCase(), children.shape);
    return { ...item, query: { ...item.query, select: children.select } satisfies ChildQuery };
  });
  return { select: [...withChildren, ...added], shape: { ...shape, relationships } };
}

/** What stands in a record for its children: a result of their own, which may go on elsewhere. */
export type ChildPages = (rows: readonly Row[], print: (row: Row) => RecordBody) => object;

const allAtOnce: ChildPages = (rows, print) => ({ totalSize: rows.length, done: true, records: rows.map((row) => print(row)) });

/** Prints the rows of one query. `url`s carry `apiVersion`. */
export function recordPrinter(
  schema: Schema,
  { query, shape }: PrintableQuery<SelectQuery>,
  apiVersion: string,
  pages: ChildPages = allAtOnce,
): (row: Row) => RecordBody {
  if (isAggregate(query)) return aggregatePrinter(schema, query);
  const datetimes = new Map<string, ReadonlySet<string>>();
  const datetimesOf = (object: string): ReadonlySet<string> => {
    const known = datetimes.get(object);
    if (known) return known;
    const fields = [...(schema.object(object)?.fields.values() ?? [])];
    const names = new Set(fields.filter(({ type }) => type === 'datetime').map(({ name }) => name));
    datetimes.set(object, names);
    return names;
  };
  const print = (row: Row, rowShape: Shape): RecordBody => {
    const { object, values } = row;
    const id = values['Id'];
    const isDatetime = datetimesOf(object);
    const body: Record<string, unknown> = {
      attributes:
        typeof id === 'string' ? { type: object, url: `/services/data/v${apiVersion}/sobjects/${object}/${id}` } : { type: object },
    };
    // Thousands of rows pass here: no intermediate arrays.
    for (const name in values) {
      const value = values[name]!;
      if (name === 'Id' && rowShape.isIdHidden) continue;
      if (value === null || typeof value !== 'object') body[name] = isDatetime.has(name) ? restDatetime(value) : value;
      else {
        const inner = rowShape.relationships.get(name.toLowerCase()) ?? whole;
        body[name] = isRows(value) ? printChildren(value, inner) : print(value, inner);
      }
    }
    return body as RecordBody;
  };
  const printChildren = (rows: readonly Row[], inner: Shape) => (rows.length === 0 ? null : pages(rows, (row: Row) => print(row, inner)));
  return (row) => print(row, shape);
}

const isRows = (value: Row | readonly Row[]): value is readonly Row[] => Array.isArray(value);

function aggregatePrinter(schema: Schema, query: SelectQuery): (row: Row) => RecordBody {
  const datetimes = new Set(query.select.flatMap((item) => (isDatetimeItem(schema, query.object, item) ? [resultName(item)] : [])));
  return (row) => ({
    attributes: { type: 'AggregateResult' },
    ...Object.fromEntries(
      Object.entries(row.values).map(([name, value]) => [name, datetimes.has(name) ? restDatetime(value as FieldValue) : value]),
    ),
  });
}

const resultName = (item: SelectItem): string | undefined =>
  'alias' in item && item.alias !== undefined ? item.alias : item.kind === 'field' ? item.path.at(-1) : undefined;

function isDatetimeItem(schema: Schema, object: string, item: SelectItem): boolean {
  const path =
    item.kind === 'field' || (item.kind === 'aggregate' && (item.function === 'MIN' || item.function === 'MAX')) ? item.path : undefined;
  if (!path) return false;
  const owner = path
    .slice(0, -1)
    .reduce<string | undefined>((name, step) => name && schema.parentRelationship(name, step)?.referenceTo?.[0], object);
  return owner !== undefined && schema.field(owner, path.at(-1)!)?.type === 'datetime';
}
