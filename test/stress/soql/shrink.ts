import type { Condition, SelectQuery } from '../../../local-org/src/soql/selectQuery.ts';
import { difference } from './difference.ts';
import { buildWorld } from './world.ts';
import type { World, WorldSpec } from './world.ts';

/** A failing query made as small as it still fails, then the rows it needs. */
export async function shrink(world: World, query: SelectQuery): Promise<{ readonly query: SelectQuery; readonly spec: WorldSpec }> {
  const smallest = shrinkQuery(query, (candidate) => difference(world, candidate) !== undefined);
  return { query: smallest, spec: await shrinkRows(world.spec, smallest) };
}

function shrinkQuery(query: SelectQuery, fails: (candidate: SelectQuery) => boolean): SelectQuery {
  for (const candidate of simpler(query)) if (fails(candidate)) return shrinkQuery(candidate, fails);
  return query;
}

function* simpler(query: SelectQuery): Generator<SelectQuery> {
  const { where, having, limit, offset, includeDeleted, orderBy = [], select, ...rest } = query;
  const all = { where, having, limit, offset, includeDeleted, select, ...rest, ...(orderBy.length > 0 && { orderBy }) };
  if (where) yield { ...all, where: undefined };
  if (having) yield { ...all, having: undefined };
  if (limit !== undefined) yield { ...all, limit: undefined };
  if (offset !== undefined) yield { ...all, offset: undefined };
  if (includeDeleted) yield { ...all, includeDeleted: undefined };
  if (select.length > 1) for (const item of select) yield { ...all, select: select.filter((each) => each !== item) };
  if (orderBy.length > 1 && query.groupBy === undefined)
    for (const item of orderBy) yield { ...all, orderBy: orderBy.filter((each) => each !== item) };
  if (where) for (const each of simplerConditions(where)) yield { ...all, where: each };
}

function* simplerConditions(condition: Condition): Generator<Condition> {
  if (condition.kind === 'not') {
    yield condition.condition;
    for (const each of simplerConditions(condition.condition)) yield { ...condition, condition: each };
  } else if (condition.kind === 'and' || condition.kind === 'or') {
    yield* condition.conditions;
    for (const [index, part] of condition.conditions.entries())
      for (const each of simplerConditions(part)) yield { ...condition, conditions: condition.conditions.with(index, each) };
  } else if (condition.kind === 'in' && 'object' in condition.values && condition.values.where) {
    const { where, ...query } = condition.values;
    yield { ...condition, values: query };
    for (const each of simplerConditions(where)) yield { ...condition, values: { ...query, where: each } };
  }
}

const MOST_WORLDS = 40;

/** Halves of the rows, then quarters …; a row others point to takes their lookups with it. */
async function shrinkRows(spec: WorldSpec, query: SelectQuery): Promise<WorldSpec> {
  let smallest = spec;
  let worlds = 0;
  for (let size = Math.ceil(spec.rows.length / 2); size >= 1 && worlds < MOST_WORLDS; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < smallest.rows.length && worlds < MOST_WORLDS; worlds++) {
      const candidate = without(smallest, start, start + size);
      const world = await buildWorld(candidate);
      if (difference(world, query) === undefined) start += size;
      else smallest = candidate;
      world.close();
    }
  }
  return smallest;
}

function without(spec: WorldSpec, from: number, to: number): WorldSpec {
  const moved = (position: number): number => (position < from ? position : position - (Math.min(to, spec.rows.length) - from));
  const rows = spec.rows.flatMap((row, position) => {
    if (position >= from && position < to) return [];
    const lookups = Object.entries(row.lookups).filter(([, target]) => target < from || target >= to);
    return [{ ...row, lookups: Object.fromEntries(lookups.map(([name, target]) => [name, moved(target)])) }];
  });
  return { ...spec, rows };
}
