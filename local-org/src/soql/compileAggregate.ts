import { compileCondition } from './compileCondition.ts';
import type { Compiler, Table } from './compiler.ts';
import { conditionsOf, fromSql, limitSql, orderSql } from './compileSelect.ts';
import type { CompiledSelect } from './compileSelect.ts';
import { queryError } from './queryErrors.ts';
import { aggregateTarget, resolveTarget } from './resolveTarget.ts';
import type { ResolvedTarget } from './resolveTarget.ts';
import { addValue, columnReader, newShape } from './rowReader.ts';
import { resolveField } from './resolveField.ts';
import type { SelectItem, SelectQuery } from './selectQuery.ts';
import { caseless } from './textSql.ts';

/** `SELECT COUNT()`, and everything with GROUP BY or aggregates. */
export function compileAggregate(compiler: Compiler, table: Table, query: SelectQuery): CompiledSelect {
  const { source } = compiler;
  const groups = (query.groupBy ?? []).map((target) => caseless(resolveTarget(compiler, table, target)));
  const shape = newShape();
  const columns: string[] = [];
  for (const item of query.select) {
    const { name, target } = selected(compiler, table, item);
    const isGroup = groups.includes(caseless(target));
    if (item.kind !== 'aggregate' && !isGroup)
      throw queryError(
        'MALFORMED_QUERY',
        `Field must be grouped or aggregated: ${name}`,
        source,
        'path' in item ? item.path?.join('.') : undefined,
      );
    if (shape.names.includes(name)) throw queryError('MALFORMED_QUERY', `duplicate alias: ${name}`, source, name);
    addValue(shape, name, columnReader(columns.push(target.sql) - 1, target.type));
  }
  const where = conditionsOf(compiler, table, query);
  const having = query.having === undefined ? undefined : compileCondition(compiler, table, query.having);
  const order = orderSql(compiler, table, query.orderBy ?? []);
  const sql = [
    `SELECT ${columns.join(', ')}`,
    fromSql(table),
    ...(where.length > 0 ? [`WHERE ${where.join(' AND ')}`] : []),
    ...(groups.length > 0 ? [`GROUP BY ${groups.join(', ')}`] : []),
    ...(having === undefined ? [] : [`HAVING ${having}`]),
    order,
    limitSql(compiler, query),
  ];
  return { sql: sql.join(' ').trim(), bindings: compiler.bindings, object: 'AggregateResult', shape, idIndex: -1, children: [] };
}

function selected(compiler: Compiler, table: Table, item: SelectItem): { readonly name: string; readonly target: ResolvedTarget } {
  switch (item.kind) {
    case 'field': {
      const target = resolveTarget(compiler, table, { path: item.path });
      return { name: item.alias ?? resolveField(compiler, table, item.path, 'user').field.name, target };
    }
    case 'aggregate':
      return { name: item.alias, target: aggregateTarget(compiler, table, item.function, item.path ?? []) };
    case 'dateFunction':
      return { name: item.alias, target: resolveTarget(compiler, table, { path: item.path, function: item.function }) };
    default:
      throw queryError('MALFORMED_QUERY', 'Child queries and TYPEOF do not go with aggregates', compiler.source);
  }
}
