import { getArgumentValues, type FieldNode, type GraphQLField, type GraphQLResolveInfo } from 'graphql';
import type { Condition, FieldPath, OrderItem, Row, SelectQuery } from '../../soql/selectQuery.ts';
import { encodeCursor, pageInfo, pageOf, type Page, type PageArguments } from './cursor.ts';
import { orderItems, writtenArgument } from './orderItems.ts';
import { selectedPaths, type ConnectionPlan, type RecordPlan } from './planRecord.ts';
import { recordNode, type RecordConnection, type RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { both, scopeCondition, whereCondition } from './whereCondition.ts';

type Arguments = PageArguments & { readonly where?: unknown; readonly scope?: string | null };

/** Rows of equal rank always come in the same order, so that pages neither overlap nor leave gaps. */
const settled = (order: readonly OrderItem[]): readonly OrderItem[] =>
  order.some(({ target }) => target.path.join('.') === 'Id')
    ? order
    : [...order, { target: { path: ['Id'] }, direction: 'ASC', nulls: 'FIRST' }];

const select = (context: RequestContext, query: SelectQuery): readonly Row[] => context.org.select(context.session, query).rows;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pairs up rows with the nodes made of them, the joined parents too, by the plan each belongs to. */
function nodesOf(plan: RecordPlan, rows: readonly (Row | null)[], found: Map<RecordPlan, RecordNode[]>): (RecordNode | null)[] {
  const nodes = rows.map((row) => (row ? recordNode(row) : null));
  found.set(plan, [...(found.get(plan) ?? []), ...nodes.filter((node) => node !== null)]);
  for (const parent of plan.parents) {
    const parentRows = rows.map((row) => {
      const value = row?.values[parent.relationship];
      return isRow(value) ? value : null;
    });
    const parentNodes = nodesOf(parent.plan, parentRows, found);
    nodes.forEach((node, index) => node?.related.set(parent.node, parentNodes[index] ?? null));
  }
  return nodes;
}

/** Reads records by a plan: one select for them and their joined parents, then one for each further relationship. */
export function selectNodes(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: RecordPlan,
  query: Omit<SelectQuery, 'object' | 'select'>,
  extra: readonly FieldPath[] = [],
): RecordNode[] {
  const paths = new Map([...selectedPaths(plan), ...extra].map((path) => [path.join('.'), path]));
  const rows = select(context, { ...query, object: plan.object, select: [...paths.values()].map((path) => ({ kind: 'field', path })) });
  const found = new Map<RecordPlan, RecordNode[]>();
  const nodes = nodesOf(plan, rows, found).filter((node) => node !== null);
  for (const [part, partNodes] of found) readRelated(context, info, part, partNodes);
  return nodes;
}

function readRelated(context: RequestContext, info: GraphQLResolveInfo, plan: RecordPlan, nodes: readonly RecordNode[]): void {
  for (const polymorphic of plan.polymorphicParents) readPolymorphicParents(context, info, polymorphic, nodes);
  for (const children of plan.children) readChildren(context, info, plan.object, children, nodes);
}

function readPolymorphicParents(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { node: syntax, field, plans }: RecordPlan['polymorphicParents'][number],
  nodes: readonly RecordNode[],
): void {
  const idsByObject = new Map<string, Set<string>>();
  for (const node of nodes) {
    const id = node.values[field.name];
    const object = typeof id === 'string' ? context.schema.objectOfId(id)?.name : undefined;
    if (object && typeof id === 'string') idsByObject.set(object, (idsByObject.get(object) ?? new Set()).add(id));
  }
  const parents = new Map<unknown, RecordNode>();
  for (const [object, ids] of idsByObject) {
    const plan = plans.get(object);
    if (!plan) continue;
    for (const parent of selectNodes(context, info, plan, {
      where: { kind: 'in', target: { path: ['Id'] }, isNegated: false, values: [...ids] },
    }))
      parents.set(parent.values['Id'], parent);
  }
  for (const node of nodes) node.related.set(syntax, parents.get(node.values[field.name]) ?? null);
}

function readChildren(
  context: RequestContext,
  info: GraphQLResolveInfo,
  parentObject: string,
  { node: syntax, relationship, plan }: RecordPlan['children'][number],
  nodes: readonly RecordNode[],
): void {
  if (nodes.length === 0) return;
  const definition = info.schema.getType(parentObject);
  const field =
    definition && 'getFields' in definition
      ? (definition.getFields()[syntax.name.value] as GraphQLField<unknown, unknown> | undefined)
      : undefined;
  if (!field) return;
  const input = getArgumentValues(field, syntax, info.variableValues) as Arguments;
  const page = pageOf(input);
  const ids = [...new Set(nodes.map((node) => String(node.values['Id'])))];
  const where = both(
    { kind: 'in', target: { path: [relationship.field] }, isNegated: false, values: ids },
    whereCondition(context.schema, relationship.childObject, input.where),
  );
  const orderBy = settled(orderItems(context.schema, relationship.childObject, writtenArgument(syntax, 'orderBy', context.rawVariables)));
  // Of one parent the database cuts the page; of several each has a page of its own, cut here.
  const [onlyId] = ids.length === 1 ? ids : [];
  const limits = onlyId ? { limit: page.size + 1, offset: page.offset } : {};
  const children = selectNodes(context, info, plan.record, { ...(where && { where }), orderBy, ...limits }, [[relationship.field]]);
  if (onlyId) {
    const connection = connectionOf(children, page, () => (plan.isCounted ? count(context, relationship.childObject, where) : 0));
    for (const node of nodes) node.related.set(syntax, connection);
    return;
  }
  const byParent = Map.groupBy(children, (child) => child.values[relationship.field]);
  for (const node of nodes) {
    const own = byParent.get(node.values['Id'] ?? null) ?? [];
    node.related.set(
      syntax,
      connectionOf(own.slice(page.offset, page.offset + page.size + 1), page, () => own.length),
    );
  }
}

const count = (context: RequestContext, object: string, where: Condition | undefined): number =>
  Number(
    select(context, {
      object,
      select: [{ kind: 'aggregate', function: 'COUNT', path: ['Id'], alias: 'total' }],
      ...(where && { where }),
    })[0]?.values['total'] ?? 0,
  );

/** `nodes` holds one more than the page when there is a next one. */
function connectionOf(nodes: readonly RecordNode[], { offset, size }: Page, countAll: () => number): RecordConnection {
  const edges = nodes.slice(0, size).map((node, index) => ({ node, cursor: encodeCursor(offset + index + 1) }));
  const hasNextPage = nodes.length > size;
  const isAllKnown = !hasNextPage && (edges.length > 0 || offset === 0);
  return {
    edges,
    pageInfo: pageInfo(edges, offset, hasNextPage),
    totalCount: isAllKnown ? offset + edges.length : countAll(),
  };
}

/** A root query: `Account(first, after, where, orderBy, scope, upperBound)`. */
export function selectConnection(
  context: RequestContext,
  info: GraphQLResolveInfo,
  plan: ConnectionPlan,
  input: Arguments,
  syntax: FieldNode,
): RecordConnection {
  const { object } = plan.record;
  const page = pageOf(input);
  const where = both(whereCondition(context.schema, object, input.where), scopeCondition(context, object, input.scope));
  const orderBy = settled(orderItems(context.schema, object, writtenArgument(syntax, 'orderBy', context.rawVariables)));
  const nodes = selectNodes(context, info, plan.record, { ...(where && { where }), orderBy, limit: page.size + 1, offset: page.offset });
  return connectionOf(nodes, page, () => (plan.isCounted ? count(context, object, where) : 0));
}
