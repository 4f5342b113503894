import type { FieldDefinition, FilterItem } from '../schema/schema.ts';
import { isStored } from '../schema/tables.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { quoted } from '../schema/quoted.ts';
import { roundHalfUp } from './coerceNumber.ts';
import { literalsOf, satisfies } from './filterItems.ts';
import { withoutObject } from './lookupFilters.ts';
import { storedFieldsBehind, valueAt, type RecordView } from './recordFormulas.ts';
import type { RollupGroup } from './rollupGroups.ts';
import type { RowValues } from './rowStore.ts';
import type { WriteContext } from './writeContext.ts';

type Rollup = RollupGroup['fields'][number];

/** Children of one parent that are alike in everything that formulas and filters ask: `count` of them. */
interface Alike {
  readonly row: RowValues;
  readonly count: number;
}

/** How the roll-ups of a group are read: filters are asked once per kind of child, SQLite counts and adds up the children of each kind. */
interface Reading {
  readonly sql: string;
  readonly flags: readonly string[];
  readonly fields: readonly RollupReading[];
}

interface RollupReading {
  readonly field: Rollup;
  readonly conditions: readonly { readonly item: FilterItem; readonly expected: readonly FieldValue[] }[];
  /** The column with the sum or extreme of a kind; undefined when the value is asked like a filter. */
  readonly column: string | undefined;
}

const readings = new WeakMap<RollupGroup, Reading>();

/** The roll-ups of one parent, from its children that are not deleted. */
export function computeRollups(context: WriteContext, group: RollupGroup, parentId: string): RowValues {
  const { sql, flags, fields } = readingOf(context, group);
  const kinds = context.rows
    .statement(sql)
    .all(parentId)
    .map((found): Alike => {
      const row = found as RowValues;
      for (const flag of flags) row[flag] = row[flag] === 1;
      return { row, count: Number(found[countColumn]) };
    });
  return Object.fromEntries(fields.map((reading) => [reading.field.name, compute(context, group, reading, kinds)]));
}

const countColumn = '#';

function readingOf(context: WriteContext, group: RollupGroup): Reading {
  const known = readings.get(group);
  if (known) return known;
  const aggregates: string[] = [`COUNT(*) AS ${quoted(countColumn)}`];
  const asked: FieldDefinition[] = [];
  const fields = group.fields.map((field, index): RollupReading => {
    const { operation, summarizedField, filters } = field.rollup;
    for (const item of filters) asked.push(...fieldsBehind(context, group, item.field), ...fieldsBehind(context, group, item.valueField));
    const summarized = summarizedField === undefined ? undefined : fieldAt(context, group, summarizedField);
    const conditions = filters.map((item) => ({ item, expected: literalsOf(item.value) }));
    if (operation === 'count') return { field, conditions, column: undefined };
    if (!summarized || !isAggregated(summarized)) {
      asked.push(...fieldsBehind(context, group, summarizedField ?? 'Id'));
      return { field, conditions, column: undefined };
    }
    const column = `#${index}`;
    aggregates.push(`${operation.toUpperCase()}(${quoted(summarized.name)}) AS ${quoted(column)}`);
    return { field, conditions, column };
  });
  const names = [...new Set(asked.map((each) => each.name))];
  const flags = [...new Set(asked.filter((each) => each.type === 'boolean').map((each) => each.name))];
  const kinds = names.length === 0 ? '' : ` GROUP BY ${names.map((name) => `${quoted(name)} COLLATE BINARY`).join(', ')}`;
  const made: Reading = {
    sql: `SELECT ${[...names.map(quoted), ...aggregates].join(', ')} FROM ${quoted(group.child.name)} WHERE ${quoted(group.childField)} = ? AND "IsDeleted" = 0${kinds}`,
    flags,
    fields,
  };
  readings.set(group, made);
  return made;
}

/** Of these types SQLite's sum and order are Salesforce's; text it would order in its own way, and formulas have no column. */
const isAggregated = (field: FieldDefinition): boolean =>
  isStored(field) && ['int', 'double', 'currency', 'percent', 'date', 'datetime', 'time'].includes(field.type);

const fieldAt = ({ schema }: WriteContext, { child }: RollupGroup, path: string): FieldDefinition | undefined =>
  schema.field(child.name, withoutObject(child, path.split('.'))[0] ?? '');

/** Stored fields of the child that the value at a path is made of. */
function fieldsBehind(context: WriteContext, group: RollupGroup, path: string | undefined): FieldDefinition[] {
  const read = path === undefined ? undefined : fieldAt(context, group, path);
  return read ? storedFieldsBehind(context.schema, group.child, read) : [];
}

function compute(
  context: WriteContext,
  group: RollupGroup,
  { field, conditions, column }: RollupReading,
  kinds: readonly Alike[],
): FieldValue {
  const { operation, summarizedField } = field.rollup;
  const read = (row: RowValues, path: string): FieldValue => {
    const view: RecordView = { object: group.child, row };
    return valueAt(context, view, withoutObject(group.child, path.split('.')));
  };
  const counted = kinds.filter(({ row }) =>
    conditions.every(({ item, expected }) => {
      const against = item.valueField === undefined ? expected : [read(row, item.valueField)];
      return satisfies(item.operation, read(row, item.field), against);
    }),
  );
  if (operation === 'count') return counted.reduce((total, { count }) => total + count, 0);
  const values = counted.flatMap(({ row, count }) => {
    const value = column === undefined ? read(row, summarizedField ?? 'Id') : (row[column] ?? null);
    if (value === null) return [];
    return operation === 'sum' && column === undefined ? [Number(value) * count] : [value];
  });
  if (operation === 'sum') return sum(values, field.scale ?? 2);
  return extreme(values, operation);
}

/** Rounded to the field's decimals, so that 0.1 + 0.2 is 0.3. */
const sum = (values: readonly FieldValue[], scale: number): number =>
  roundHalfUp(
    values.reduce<number>((total, value) => total + Number(value), 0),
    scale,
  );

function extreme(values: readonly (string | number | boolean)[], operation: 'min' | 'max'): FieldValue {
  const [first, ...rest] = values;
  const wins = (value: string | number | boolean, best: string | number | boolean): boolean =>
    operation === 'min' ? value < best : value > best;
  return rest.reduce<FieldValue>((best, value) => (best !== null && wins(value, best) ? value : best), first ?? null);
}
