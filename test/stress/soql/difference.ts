import type { FieldPath, FieldValue, Row, SelectQuery } from '../../../local-org/src/soql/selectQuery.ts';
import { parseSoql } from '../../../local-org/src/soql/parseSoql.ts';
import { childOf, evaluate } from './evaluate.ts';
import type { FlatRow } from './evaluate.ts';
import { toSoql } from './toSoql.ts';
import { truth } from './truth.ts';
import type { World } from './world.ts';

/** What the org answers and what it should, where they are not the same; undefined where they are. */
export function difference(world: World, query: SelectQuery): string | undefined {
  const expected = evaluate(world, query);
  let answered: readonly FlatRow[];
  try {
    const { rows } = world.org.select(world.session, {
      ...parseSoql(toSoql(query)),
      ...(query.includeDeleted && { includeDeleted: true }),
    });
    answered = rows.map((row) => flattened(world, query, row));
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
  const isAggregated = query.select.some(({ kind }) => kind === 'aggregate');
  const [left, right] = [answered, expected].map((rows) => rows.map((row) => canonical(row, isAggregated)));
  if (JSON.stringify(left) === JSON.stringify(right)) return undefined;
  return `answered ${JSON.stringify(left)}\nexpected ${JSON.stringify(right)}`;
}

/** The values of a row in the order they were asked for. */
function flattened(world: World, { object, select }: Pick<SelectQuery, 'object' | 'select'>, row: Row): FlatRow {
  return select.map((item) => {
    if (item.kind === 'field') return valueIn(row, item.alias === undefined ? item.path : [item.alias]);
    if (item.kind === 'aggregate') return row.values[item.alias] as FieldValue;
    if (item.kind !== 'children') throw new Error(`${item.kind} is not generated`);
    const [child] = childOf(world, object, item.relationship);
    return (row.values[item.relationship] as readonly Row[]).map((each) =>
      flattened(world, { object: child, select: item.query.select }, each),
    );
  });
}

function valueIn(row: Row, path: FieldPath): FieldValue {
  const [step = '', ...rest] = path;
  const value = row.values[step];
  if (rest.length === 0) return value as FieldValue;
  return value === null || value === undefined ? null : valueIn(value as Row, rest);
}

const NEARLY_NOTHING = 1e-9;

/** Sums differ in their last digits by the order of adding, and what cancels out may leave some; of texts that differ in case any may stand for its group. */
const canonical = (row: FlatRow, isAggregated: boolean): unknown =>
  row.map((value) => {
    if (typeof value === 'object' && value !== null) return value.map((each) => canonical(each, false));
    if (typeof value === 'number') return Math.abs(value) < NEARLY_NOTHING ? 0 : Number(value.toPrecision(12));
    return isAggregated ? truth.fold(value) : value;
  });
