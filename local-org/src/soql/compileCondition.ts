import { quoted } from '../schema/quoted.ts';
import { newTable, rowCondition, visibleObject } from './compiler.ts';
import type { Compiler, Table } from './compiler.ts';
import { compileComparison, compileIn, nullSafe } from './compileComparison.ts';
import { queryError } from './queryErrors.ts';
import { resolveTarget } from './resolveTarget.ts';
import type { Condition, SelectQuery } from './selectQuery.ts';

/** A condition as SQL. Unknown (a comparison with null) stays unknown, except that `!=` and NOT IN hold for null. */
export function compileCondition(compiler: Compiler, table: Table, condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      if (condition.conditions.length === 0) return condition.kind === 'and' ? '1' : '0';
      const parts = condition.conditions.map((inner) => compileCondition(compiler, table, inner));
      return balanced(parts, condition.kind === 'and' ? ' AND ' : ' OR ');
    }
    case 'not':
      return `(NOT ${compileCondition(compiler, table, condition.condition)})`;
    case 'compare':
      return compileComparison(compiler, resolveTarget(compiler, table, condition.target), condition.operator, condition.value);
    case 'in': {
      const target = resolveTarget(compiler, table, condition.target);
      if (!('object' in condition.values)) return compileIn(compiler, target, condition.isNegated, condition.values);
      const inner = semiJoin(compiler, condition.values);
      return condition.isNegated ? nullSafe(target, `${target.sql} NOT IN (${inner})`) : `${target.sql} IN (${inner})`;
    }
  }
}

/** SQLite bounds the depth of an expression, and a chain is as deep as it is long; halves of halves are not. */
function balanced(parts: readonly string[], operator: string): string {
  if (parts.length <= 2) return `(${parts.join(operator)})`;
  const middle = parts.length >> 1;
  return `(${balanced(parts.slice(0, middle), operator)}${operator}${balanced(parts.slice(middle), operator)})`;
}

/** `SELECT AccountId FROM Contact WHERE …` inside a condition. */
function semiJoin(compiler: Compiler, query: SelectQuery): string {
  const [item, ...others] = query.select;
  if (
    item?.kind !== 'field' ||
    others.length > 0 ||
    query.groupBy !== undefined ||
    query.limit !== undefined ||
    query.orderBy !== undefined
  ) {
    throw queryError('MALFORMED_QUERY', 'A semi join selects one field, without ORDER BY, GROUP BY or LIMIT', compiler.source);
  }
  const table = newTable(compiler, visibleObject(compiler, query.object));
  const target = resolveTarget(compiler, table, { path: item.path });
  if (target.type !== 'id' && target.type !== 'reference')
    throw queryError(
      'INVALID_FIELD',
      `Entity '${table.object.name}' and field '${target.name}': only Id and reference fields may be selected in a semi join`,
      compiler.source,
      target.name,
    );
  const conditions = baseConditions(compiler, table);
  if (query.where !== undefined) conditions.push(compileCondition(compiler, table, query.where));
  conditions.push(`${target.sql} IS NOT NULL`);
  return `SELECT ${target.sql} FROM ${quoted(table.object.name)} ${table.alias} ${table.joins.join(' ')} WHERE ${conditions.join(' AND ')}`;
}

/** What always holds for the rows of a query: not deleted, and visible to the user. */
export function baseConditions(compiler: Compiler, table: Table): string[] {
  const visible = rowCondition(compiler, table);
  const isDeletable = !compiler.includeDeleted && table.object.fields.has('IsDeleted');
  return [...(isDeletable ? [`${table.alias}."IsDeleted" = 0`] : []), ...(visible === undefined ? [] : [visible])];
}
