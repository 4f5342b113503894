import { isObjectType, getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { OrgError } from '../../errors.ts';
import type { ConditionTarget, OrderItem, SelectItem } from '../../soql/selectQuery.ts';
import { aggregateRow, aliasOf, type AggregateConnection } from './aggregateRow.ts';
import { encodeCursor, pageOf, type PageArguments } from './cursor.ts';
import { writtenArgument } from './orderItems.ts';
import type { RequestContext } from './requestContext.ts';
import { whereCondition } from './whereCondition.ts';

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

/** An aggregate query: `Opportunity(groupBy, where, orderBy, first, after)` under `uiapi { aggregate }`; one select. */
export function aggregateRecords(
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  object: string,
  input: Arguments,
): AggregateConnection {
  const page = pageOf(input);
  const items = askedAggregates(info, type);
  const groups = new Map<string, string>();
  const groupTargets: ConditionTarget[] = [];
  const groupItems: SelectItem[] = [];
  for (const [name, clause] of Object.entries(input.groupBy ?? {})) {
    const dateFunction = clause?.['function'];
    if (typeof dateFunction === 'string') {
      const alias = `${dateFunction}_${name}`;
      groups.set(name, alias);
      groupTargets.push({ path: [name], function: dateFunction });
      groupItems.push({ kind: 'dateFunction', function: dateFunction, path: [name], alias });
    } else if (clause?.['group']) {
      groups.set(name, name);
      groupTargets.push({ path: [name] });
      groupItems.push({ kind: 'field', path: [name] });
    }
  }
  const orderBy = Object.entries(
    (writtenArgument(info.fieldNodes[0] as FieldNode, 'orderBy', context.rawVariables) ?? {}) as Record<string, Clause>,
  ).map(([name, clause]): OrderItem => {
    const aggregate = clause['function'];
    const grouped = groupTargets.find((target) => target.path[0] === name);
    if (typeof aggregate !== 'string' && !grouped)
      throw new OrgError('MALFORMED_QUERY', `Ordering by ${name} needs a function, or grouping by it.`, [name]);
    return {
      target: typeof aggregate === 'string' ? { path: [name], function: aggregate } : (grouped ?? { path: [name] }),
      direction: clause['order'] === 'DESC' ? 'DESC' : 'ASC',
      nulls: clause['nulls'] === 'LAST' ? 'LAST' : 'FIRST',
    };
  });
  // Without grouping there is one row; a select must still name something.
  if (items.size === 0 && groupItems.length === 0)
    items.set('COUNT_Id', { kind: 'aggregate', function: 'COUNT', path: ['Id'], alias: 'COUNT_Id' });
  const filter = whereCondition(context.schema, object, input.where);
  const owner = input.scope === 'MINE' ? context.schema.field(object, 'OwnerId') : undefined;
  const mine = owner && ({ kind: 'compare', target: { path: [owner.name] }, operator: '=', value: context.session.userId } as const);
  const where = filter && mine ? ({ kind: 'and', conditions: [filter, mine] } as const) : (filter ?? mine);
  const { rows } = context.org.select(context.session, {
    object,
    select: [...groupItems, ...items.values()],
    ...(where && { where }),
    ...(groupTargets.length > 0 && { groupBy: groupTargets }),
    ...(orderBy.length > 0 && { orderBy }),
  });
  const edges = rows
    .slice(page.offset, page.offset + page.size)
    .map((row, index) => ({ node: aggregateRow(row, groups), cursor: encodeCursor(page.offset + index + 1) }));
  return {
    edges,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: rows.length > page.offset + page.size,
      hasPreviousPage: page.offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
