import { isObjectType, getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { OrgError } from '../../errors.ts';
import type { ConditionTarget, OrderItem, SelectItem } from '../../soql/selectQuery.ts';
import { aggregateRow, aliasOf, type AggregateConnection } from './aggregateRow.ts';
import { encodeCursor, pageInfo, pageOf, type PageArguments } from './cursor.ts';
import { writtenArgument } from './orderItems.ts';
import type { RequestContext } from './requestContext.ts';
import { both, scopeCondition, whereCondition } from './whereCondition.ts';

type AggregateFunction = Extract<SelectItem, { kind: 'aggregate' }>['function'];
type Clause = Readonly<Record<string, unknown>>;
type Arguments = PageArguments & {
  readonly where?: unknown;
  readonly groupBy?: Readonly<Record<string, Clause | null>>;
  readonly scope?: string | null;
};

const functions: Readonly<Record<string, AggregateFunction>> = {
  count: 'COUNT',
  countDistinct: 'COUNT_DISTINCT',
  sum: 'SUM',
  avg: 'AVG',
  min: 'MIN',
  max: 'MAX',
};

/** The selections below a path of field names, with the type they are of. */
function below(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  path: readonly string[],
): { type: GraphQLObjectType; nodes: FieldNode[] } {
  let at = { type, nodes: [...nodes] };
  for (const name of path) {
    const next = getNamedType(at.type.getFields()[name]?.type);
    if (!isObjectType(next)) throw new Error(`${at.type.name} has no ${name}`);
    const fields = collectSubfields(info.schema, info.fragments, info.variableValues, at.type, at.nodes);
    at = { type: next, nodes: [...fields.values()].flatMap((same) => (same[0]?.name.value === name ? same : [])) };
  }
  return at;
}

/** Which aggregates of which fields are asked for. */
function askedAggregates(info: GraphQLResolveInfo, type: GraphQLObjectType): Map<string, Extract<SelectItem, { kind: 'aggregate' }>> {
  const items = new Map<string, Extract<SelectItem, { kind: 'aggregate' }>>();
  const aggregate = below(info, type, info.fieldNodes, ['edges', 'node', 'aggregate']);
  for (const same of collectSubfields(info.schema, info.fragments, info.variableValues, aggregate.type, aggregate.nodes).values()) {
    const name = same[0]?.name.value ?? '';
    const fieldType = getNamedType(aggregate.type.getFields()[name]?.type);
    if (!isObjectType(fieldType)) continue;
    for (const [inner] of collectSubfields(info.schema, info.fragments, info.variableValues, fieldType, same).values()) {
      const aggregateFunction = functions[inner?.name.value ?? ''];
      if (!aggregateFunction) continue;
      const alias = aliasOf(name, aggregateFunction);
      items.set(alias, { kind: 'aggregate', function: aggregateFunction, path: [name], alias });
    }
  }
  return items;
}

/** What rows are grouped by, and under which name of the row each grouped field is. */
interface Grouping {
  readonly names: ReadonlyMap<string, string>;
  readonly targets: readonly ConditionTarget[];
  readonly items: readonly SelectItem[];
}

function groupingOf(groupBy: Arguments['groupBy']): Grouping {
  const names = new Map<string, string>();
  const targets: ConditionTarget[] = [];
  const items: SelectItem[] = [];
  for (const [name, clause] of Object.entries(groupBy ?? {})) {
    const dateFunction = clause?.['function'];
    if (typeof dateFunction === 'string') {
      const alias = `${dateFunction}_${name}`;
      names.set(name, alias);
      targets.push({ path: [name], function: dateFunction });
      items.push({ kind: 'dateFunction', function: dateFunction, path: [name], alias });
    } else if (clause?.['group']) {
      names.set(name, name);
      targets.push({ path: [name] });
      items.push({ kind: 'field', path: [name] });
    }
  }
  return { names, targets, items };
}

/** `{ Amount: { function: SUM, order: DESC } }`, or a field that is grouped by. */
function groupOrder(written: unknown, { targets }: Grouping): OrderItem[] {
  return Object.entries((written ?? {}) as Record<string, Clause>).map(([name, clause]) => {
    const aggregate = clause['function'];
    const target = typeof aggregate === 'string' ? { path: [name], function: aggregate } : targets.find(({ path }) => path[0] === name);
    if (!target) throw new OrgError('MALFORMED_QUERY', `Ordering by ${name} needs a function, or grouping by it.`, [name]);
    return { target, direction: clause['order'] === 'DESC' ? 'DESC' : 'ASC', nulls: clause['nulls'] === 'LAST' ? 'LAST' : 'FIRST' };
  });
}

const rowCount: SelectItem = { kind: 'aggregate', function: 'COUNT', path: ['Id'], alias: aliasOf('Id', 'COUNT') };

/** An aggregate query: `Opportunity(groupBy, where, orderBy, first, after)` under `uiapi { aggregate }`; one select. */
export function aggregateRecords(
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  object: string,
  input: Arguments,
): AggregateConnection {
  const [syntax] = info.fieldNodes;
  const { offset, size } = pageOf(input);
  const grouping = groupingOf(input.groupBy);
  const orderBy = groupOrder(syntax && writtenArgument(syntax, 'orderBy', context.rawVariables), grouping);
  const items = [...grouping.items, ...askedAggregates(info, type).values()];
  const where = both(whereCondition(context.schema, object, input.where), scopeCondition(context, object, input.scope));
  const { rows } = context.org.select(context.session, {
    object,
    // A select must name something, even when only rows are counted.
    select: items.length > 0 ? items : [rowCount],
    ...(where && { where }),
    ...(grouping.targets.length > 0 && { groupBy: grouping.targets }),
    ...(orderBy.length > 0 && { orderBy }),
  });
  const edges = rows
    .slice(offset, offset + size)
    .map((row, index) => ({ node: aggregateRow(row, grouping.names), cursor: encodeCursor(offset + index + 1) }));
  const hasNextPage = rows.length > offset + size;
  return { edges, totalCount: rows.length, pageInfo: pageInfo(edges, offset, hasNextPage) };
}
