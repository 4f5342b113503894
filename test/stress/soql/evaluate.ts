import type {
  Condition,
  ConditionTarget,
  FieldPath,
  FieldValue,
  OrderItem,
  SelectItem,
  SelectQuery,
} from '../../../local-org/src/soql/selectQuery.ts';
import { truth } from './truth.ts';
import type { Truth } from './truth.ts';
import { CHOICES, childName, labelOf } from './world.ts';
import type { FieldKind, ModelRow, World } from './world.ts';

/** A row of a result, flat: a value per selected item; children as rows. */
export type FlatRow = readonly (FieldValue | readonly FlatRow[])[];

/** What a query should give, worked out in the plainest way: every row looked at, one condition after the other. */
export function evaluate(world: World, query: SelectQuery): readonly FlatRow[] {
  const kept = rowsFor(world, query.object, query);
  const isAggregated = query.groupBy !== undefined || query.select.some(({ kind }) => kind === 'aggregate');
  return isAggregated ? aggregated(world, query, kept) : ordered(world, query, kept).map((row) => flat(world, query, row));
}

function rowsFor(
  world: World,
  object: string,
  { where, includeDeleted }: Pick<SelectQuery, 'where' | 'includeDeleted'>,
): readonly ModelRow[] {
  const rows = (world.rowsOf.get(object) ?? []).filter((row) => includeDeleted || row['IsDeleted'] === false);
  if (where === undefined) return rows;
  return rows.filter((row) => holds(world, where, (target) => readAt(world, object, row, target), includeDeleted) === true);
}

/** The value a condition, a group or an order looks at: no checkbox is null, not even that of a parent that is not there. */
function readAt(world: World, object: string, row: ModelRow, { path, function: name }: ConditionTarget): FieldValue {
  const value = valueAt(world, object, row, path);
  if (name === 'TOLABEL') return typeof value === 'string' ? labelOf(value) : value;
  return value === null && kindAt(world, object, path) === 'Checkbox' ? false : value;
}

function kindAt(world: World, object: string, path: FieldPath): FieldKind | undefined {
  const [step = '', ...rest] = path;
  const field = world.spec.objects.find(({ name }) => name === object)!.fields.find(({ name }) => name === step.replace('__r', '__c'));
  return rest.length === 0 ? field?.kind : kindAt(world, field!.target!, rest);
}

/** Picklists sort by the place of the choice. */
function sortedBy(world: World, object: string, path: FieldPath, value: FieldValue): FieldValue {
  const isChoice = typeof value === 'string' && kindAt(world, object, path) === 'Picklist';
  return isChoice ? (CHOICES as readonly string[]).indexOf(value) : value;
}

/** The value at the end of a path, null when there is no such parent. */
export function valueAt(world: World, object: string, row: ModelRow, path: FieldPath): FieldValue {
  const [step = '', ...rest] = path;
  if (rest.length === 0) return row[step] ?? null;
  const field = world.spec.objects.find(({ name }) => name === object)!.fields.find(({ name }) => name === step.replace('__r', '__c'))!;
  const parent = world.byId.get(String(row[field.name]));
  return parent === undefined ? null : valueAt(world, field.target!, parent, rest);
}

type Read = (target: ConditionTarget) => FieldValue;

function holds(world: World, condition: Condition, read: Read, includeDeleted?: boolean): Truth {
  switch (condition.kind) {
    case 'and':
      return truth.all(condition.conditions.map((each) => holds(world, each, read, includeDeleted)));
    case 'or':
      return truth.any(condition.conditions.map((each) => holds(world, each, read, includeDeleted)));
    case 'not':
      return truth.not(holds(world, condition.condition, read, includeDeleted));
    case 'compare':
      return truth.compare(read(condition.target), condition.operator, condition.value);
    case 'in': {
      const { values, isNegated } = condition;
      return truth.isIn(read(condition.target), 'object' in values ? semiJoin(world, values, includeDeleted) : values, isNegated);
    }
  }
}

const found = new WeakMap<
  SelectQuery,
  { readonly world: World; readonly includeDeleted?: boolean; readonly values: readonly FieldValue[] }
>();

/** It does not look at the row outside, so once is enough. */
function semiJoin(world: World, query: SelectQuery, includeDeleted?: boolean): readonly FieldValue[] {
  const known = found.get(query);
  if (known?.world === world && known.includeDeleted === includeDeleted) return known.values;
  const [item] = query.select as readonly Extract<SelectItem, { kind: 'field' }>[];
  const values = rowsFor(world, query.object, { ...query, includeDeleted }).map((row) => valueAt(world, query.object, row, item!.path));
  const kept = values.filter((value) => value !== null);
  found.set(query, { world, includeDeleted, values: kept });
  return kept;
}

function flat(world: World, { object, select, includeDeleted }: SelectQuery, row: ModelRow): FlatRow {
  return select.map((item) => {
    if (item.kind === 'field') return valueAt(world, object, row, item.path);
    if (item.kind !== 'children') throw new Error(`${item.kind} is not generated`);
    const [child, lookup] = childOf(world, object, item.relationship);
    const query: SelectQuery = { ...item.query, object: child, includeDeleted };
    const mine = rowsFor(world, child, query).filter((each) => each[lookup] === row['Id']);
    return ordered(world, query, mine).map((each) => flat(world, query, each));
  });
}

export function childOf(world: World, parent: string, relationship: string): readonly [string, string] {
  for (const { name, fields } of world.spec.objects)
    for (const field of fields)
      if (field.target === parent && `${childName(name, field.name)}__r` === relationship) return [name, field.name];
  throw new Error(`There is no ${relationship}`);
}

function ordered(world: World, { object, orderBy = [], limit, offset = 0 }: SelectQuery, rows: readonly ModelRow[]): readonly ModelRow[] {
  const sorted = [...rows].sort((left, right) =>
    compareBy(orderBy, (row: ModelRow, by) => sortedBy(world, object, by.path, readAt(world, object, row, by)), left, right),
  );
  return sorted.slice(offset, limit === undefined ? undefined : offset + limit);
}

export function compareBy<Row>(
  orderBy: readonly OrderItem[],
  read: (row: Row, target: ConditionTarget) => FieldValue,
  left: Row,
  right: Row,
): number {
  for (const { target, direction, nulls } of orderBy) {
    const [a, b] = [truth.fold(read(left, target)), truth.fold(read(right, target))];
    if (a === b) continue;
    if (a === null || b === null) return (a === null) === (nulls === 'FIRST') ? -1 : 1;
    return a < b === (direction === 'ASC') ? -1 : 1;
  }
  return 0;
}

function aggregated(world: World, query: SelectQuery, rows: readonly ModelRow[]): readonly FlatRow[] {
  const { object, groupBy = [], having } = query;
  const keyOf = (row: ModelRow): string => JSON.stringify(groupBy.map(({ path }) => truth.fold(readAt(world, object, row, { path }))));
  const groups = groupBy.length === 0 ? [rows] : [...Map.groupBy(rows, keyOf).values()];
  const reader =
    (group: readonly ModelRow[]): Read =>
    ({ path, function: name }) =>
      name === undefined
        ? group[0]
          ? readAt(world, object, group[0], { path })
          : null
        : aggregate(
            name,
            group.map((row) => (path.length === 0 ? 1 : valueAt(world, object, row, path))),
          );
  const kept = groups.filter((group) => having === undefined || holds(world, having, reader(group)) === true);
  const sorted = [...kept].sort((left, right) =>
    compareBy(query.orderBy ?? [], (group: readonly ModelRow[], by) => sortedBy(world, object, by.path, reader(group)(by)), left, right),
  );
  return sorted.map((group) =>
    query.select.map((item) => {
      if (item.kind === 'aggregate') return reader(group)({ path: item.path ?? [], function: item.function });
      if (item.kind === 'field') return reader(group)({ path: item.path });
      throw new Error(`${item.kind} is not generated`);
    }),
  );
}

function aggregate(name: string, all: readonly FieldValue[]): FieldValue {
  const values = all.filter((value) => value !== null).map(truth.fold) as (string | number | boolean)[];
  const total = (): number => values.reduce<number>((sum, value) => sum + Number(value), 0);
  const extreme = (sign: number): FieldValue =>
    values.reduce<FieldValue>((best, value) => (best === null || (value < best ? -1 : 1) === sign ? value : best), null);
  switch (name) {
    case 'COUNT':
      return values.length;
    case 'COUNT_DISTINCT':
      return new Set(values).size;
    case 'SUM':
      return values.length === 0 ? null : total();
    case 'AVG':
      return values.length === 0 ? null : total() / values.length;
    case 'MIN':
      return extreme(-1);
    case 'MAX':
      return extreme(1);
    default:
      throw new Error(`${name} is not generated`);
  }
}
