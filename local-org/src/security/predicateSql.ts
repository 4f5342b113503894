import { quoted } from '../schema/quoted.ts';
import type { RowPredicate } from './access.ts';

/** Ids found in another table: `{t}` in `where` is that table. */
export interface IdSource {
  readonly table: string;
  readonly idColumn: string;
  readonly where: RowPredicate;
}

/** Whether the rows in reach are gathered (`many`), or one row is looked at (`one`), for which each source is narrowed to its id. */
export type Extent = 'many' | 'one';

const fewIds = 30;

/** `{t}.column` is one of the ids. A long list goes in as one JSON value. */
export function isOneOf(column: string, ids: readonly string[]): RowPredicate {
  const sql = `{t}.${quoted(column)}`;
  if (ids.length <= fewIds) return { sql: `${sql} IN (${ids.map(() => '?').join(', ')})`, parameters: ids };
  return { sql: `${sql} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(ids)] };
}

export const condition = (sql: string): RowPredicate => ({ sql, parameters: [] });

/** All hold; undefined, which stands for "always", when none is left. */
export const allOf = (predicates: readonly (RowPredicate | undefined)[]): RowPredicate | undefined => join(predicates, ' AND ');

/** At least one holds. There must be one. */
export const anyOf = (predicates: readonly RowPredicate[]): RowPredicate => join(predicates, ' OR ')!;

function join(predicates: readonly (RowPredicate | undefined)[], operator: string): RowPredicate | undefined {
  const present = predicates.filter((predicate) => predicate !== undefined);
  if (present.length <= 1) return present[0];
  return { sql: `(${present.map(({ sql }) => sql).join(operator)})`, parameters: present.flatMap(({ parameters }) => parameters) };
}

/**
 * `{t}.column` is an id of one of the sources. For many rows SQLite gathers the ids once per statement and may walk an index on `column` by
 * them; for one row it looks up the row's own id, and by no other index: IS TRUE hides the rest from the planner, which has no statistics.
 * @param alias gives an alias not used by anything around
 */
export function isFoundIn(column: string, sources: readonly IdSource[], extent: Extent, alias: () => string): RowPredicate {
  const outer = `{t}.${quoted(column)}`;
  const selects = sources.map(({ table, idColumn, where }) => {
    const inner = alias();
    const id = `${inner}.${quoted(idColumn)}`;
    // The function keeps a `$` in a name from being read as a pattern.
    const inside = where.sql.replaceAll('{t}', () => inner);
    const from = `FROM ${quoted(table)} ${inner} WHERE`;
    return extent === 'many' ? `SELECT ${id} ${from} ${inside}` : `EXISTS (SELECT 1 ${from} ${id} = ${outer} AND (${inside}) IS TRUE)`;
  });
  const sql = extent === 'many' ? `${outer} IN (${selects.join(' UNION ALL ')})` : `(${selects.join(' OR ')})`;
  return { sql, parameters: sources.flatMap(({ where }) => where.parameters) };
}
