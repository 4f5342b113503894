import type { FieldDefinition } from '../schema/schema.ts';
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

/** The roll-ups of one parent, from its children that are not deleted. */
export function computeRollups(context: WriteContext, group: RollupGroup, parentId: string): RowValues {
  if (group.fields.every((field) => field.rollup.operation === 'count' && field.rollup.filters.length === 0)) {
    const count = countChildren(context, group, parentId);
    return Object.fromEntries(group.fields.map((field) => [field.name, count]));
  }
  const children = childrenOf(context, group, parentId);
  return Object.fromEntries(group.fields.map((field) => [field.name, compute(context, group, field, children)]));
}

function countChildren(context: WriteContext, group: RollupGroup, parentId: string): number {
  const sql = `SELECT COUNT(*) AS n FROM ${quoted(group.child.name)} WHERE ${quoted(group.childField)} = ? AND "IsDeleted" = 0`;
  return Number(context.rows.statement(sql).get(parentId)?.['n']);
}

/** Only the columns that the roll-ups are made of: an account may have thousands of children. */
function childrenOf(context: WriteContext, group: RollupGroup, parentId: string): readonly RowValues[] {
  const fields = group.fields.flatMap((field) => fieldsRead(context, group, field));
  const names = [...new Set(fields.map((field) => field.name))];
  const flags = [...new Set(fields.filter((field) => field.type === 'boolean').map((field) => field.name))];
  const sql = `SELECT ${names.map(quoted).join(', ')} FROM ${quoted(group.child.name)} WHERE ${quoted(group.childField)} = ? AND "IsDeleted" = 0`;
  const rows = context.rows.statement(sql).all(parentId) as RowValues[];
  for (const row of rows) for (const flag of flags) row[flag] = row[flag] === 1;
  return rows;
}

function fieldsRead(context: WriteContext, { child }: RollupGroup, field: Rollup): FieldDefinition[] {
  const filters = field.rollup.filters.flatMap((item) => [item.field, item.valueField ?? item.field]);
  return [field.rollup.summarizedField ?? 'Id', ...filters].flatMap((path) => {
    const read = context.schema.field(child.name, withoutObject(child, path.split('.'))[0] ?? '');
    return read ? storedFieldsBehind(context.schema, child, read) : [];
  });
}

function compute(context: WriteContext, group: RollupGroup, field: Rollup, children: readonly RowValues[]): FieldValue {
  const { operation, summarizedField, filters } = field.rollup;
  const read = (row: RowValues, path: string): FieldValue => {
    const view: RecordView = { object: group.child, row };
    return valueAt(context, view, withoutObject(group.child, path.split('.')));
  };
  const conditions = filters.map((item) => ({ item, expected: literalsOf(item.value) }));
  const counted = children.filter((row) =>
    conditions.every(({ item, expected }) => {
      const against = item.valueField === undefined ? expected : [read(row, item.valueField)];
      return satisfies(item.operation, read(row, item.field), against);
    }),
  );
  if (operation === 'count') return counted.length;
  const values = counted.map((row) => read(row, summarizedField ?? 'Id')).filter((value) => value !== null);
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
