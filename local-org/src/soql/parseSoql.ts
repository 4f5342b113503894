import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type { FieldType as ParsedField, FunctionExp, OrderByClause, Query, Subquery } from '@jetstreamapp/soql-parser-js';
import { conditionStructure } from './conditionStructure.ts';
import { functionTarget, parseConditions } from './parseConditions.ts';
import type { ParseContext } from './parseConditions.ts';
import { queryError } from './queryErrors.ts';
import type { ChildQuery, ConditionTarget, OrderItem, SelectItem, SelectQuery } from './selectQuery.ts';
import { syntaxError } from './syntaxError.ts';

const LONGEST = 100_000;
const HIGHEST_OFFSET = 2_000;
const AGGREGATES = ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX'] as const;

type Aggregate = (typeof AGGREGATES)[number];

const isAggregate = (name: string): name is Aggregate => (AGGREGATES as readonly string[]).includes(name);

/**
 * SOQL text → query. Names are not looked up yet; `select` does that.
 * @throws OrgError MALFORMED_QUERY with the place of the error, NUMBER_OUTSIDE_VALID_RANGE for OFFSET above 2,000
 */
export function parseSoql(text: string): SelectQuery {
  const source = text.trim();
  if (source.length > LONGEST) throw queryError('QUERY_TOO_COMPLICATED', `SOQL statements may have ${LONGEST} characters`);
  const { text: flat, clauses } = conditionStructure(source);
  let parsed: Query;
  try {
    parsed = parseQuery(flat);
  } catch (error) {
    throw syntaxError(source, flat, error instanceof Error ? error : new Error(String(error)));
  }
  const waiting = clauses.values();
  return { ...query(parsed, { source, nextClause: () => waiting.next().value ?? [] }), source };
}

/** What all levels of one query share. Clauses are taken in the order of the text: those of child queries, of WHERE and what is inside it, of HAVING. */
type Whole = Pick<ParseContext, 'source' | 'nextClause'>;

function query(parsed: Query, whole: Whole): SelectQuery {
  const { source } = whole;
  const context = contextOf(parsed.sObject ?? '', parsed.sObjectAlias, whole);
  const groupBy = listOf(parsed.groupBy).map((clause): ConditionTarget => {
    if ('field' in clause) return { path: context.path(clause.field) };
    const name = (clause.fn.functionName ?? '').toUpperCase();
    if (name === 'ROLLUP' || name === 'CUBE')
      throw queryError('MALFORMED_QUERY', `GROUP BY ${name} is not supported by this org.`, source, name);
    return functionTarget(clause.fn, context);
  });
  if (parsed.usingScope !== undefined && parsed.usingScope.toLowerCase() !== 'everything') {
    throw queryError('MALFORMED_QUERY', `USING SCOPE ${parsed.usingScope} is not supported by this org.`, source, parsed.usingScope);
  }
  if (parsed.withDataCategory !== undefined)
    throw queryError('MALFORMED_QUERY', 'WITH DATA CATEGORY is not supported by this org.', source, 'WITH');
  return {
    object: parsed.sObject ?? '',
    ...common(parsed, context, groupBy.length > 0),
    ...(groupBy.length > 0 && { groupBy }),
    ...(parsed.having !== undefined && { having: parseConditions(parsed.having, context) }),
  };
}

function contextOf(object: string, alias: string | undefined, whole: Whole): ParseContext {
  const prefixes = new Set([object.toLowerCase(), ...(alias === undefined ? [] : [alias.toLowerCase()])]);
  return {
    ...whole,
    path: (text) => {
      const path = text.split('.');
      return path.length > 1 && prefixes.has((path[0] ?? '').toLowerCase()) ? path.slice(1) : path;
    },
    subquery: (inner) => query(inner, whole),
  };
}

function common(parsed: Query | Subquery, context: ParseContext, isGrouped: boolean): ChildQuery {
  const fields = parsed.fields ?? [];
  const isAggregated =
    isGrouped || fields.some((field) => field.type === 'FieldFunctionExpression' && isAggregate(field.functionName.toUpperCase()));
  let unnamed = 0;
  const select = fields.map((field) => selectItem(field, context, isAggregated, () => `expr${unnamed++}`));
  const orderBy = listOf(parsed.orderBy).map((clause) => orderItem(clause, context));
  if ((parsed.offset ?? 0) > HIGHEST_OFFSET)
    throw queryError('NUMBER_OUTSIDE_VALID_RANGE', 'Maximum SOQL offset allowed is 2000', context.source, 'OFFSET');
  return {
    select,
    ...(parsed.where !== undefined && { where: parseConditions(parsed.where, context) }),
    ...(orderBy.length > 0 && { orderBy }),
    ...(parsed.limit !== undefined && { limit: parsed.limit }),
    ...(parsed.offset !== undefined && { offset: parsed.offset }),
  };
}

function orderItem(clause: OrderByClause, context: ParseContext): OrderItem {
  const target = 'field' in clause ? { path: context.path(clause.field) } : functionTarget(clause.fn, context);
  return { target, direction: clause.order ?? 'ASC', nulls: clause.nulls ?? 'FIRST' };
}

function selectItem(field: ParsedField, context: ParseContext, isAggregated: boolean, nextName: () => string): SelectItem {
  switch (field.type) {
    case 'Field':
    case 'FieldRelationship': {
      const written = 'rawValue' in field && field.rawValue !== undefined ? field.rawValue : field.field;
      const alias = 'alias' in field ? field.alias : undefined;
      if (alias !== undefined && !isAggregated)
        throw queryError('MALFORMED_QUERY', 'only aggregate expressions use field aliasing', context.source, alias);
      return { kind: 'field', path: context.path(written), ...(alias !== undefined && { alias }) };
    }
    case 'FieldFunctionExpression':
      return functionItem(field, context, nextName);
    case 'FieldSubquery': {
      const { relationshipName, sObjectAlias } = field.subquery;
      return {
        kind: 'children',
        relationship: relationshipName,
        query: common(field.subquery, contextOf(relationshipName, sObjectAlias, context), false),
      };
    }
    case 'FieldTypeof':
      return {
        kind: 'typeof',
        relationship: field.field,
        branches: field.conditions.flatMap(({ type, objectType, fieldList }) =>
          type === 'WHEN' ? [{ object: objectType ?? '', paths: fieldList.map((text) => text.split('.')) }] : [],
        ),
        otherwise: field.conditions.flatMap(({ type, fieldList }) => (type === 'ELSE' ? fieldList.map((text) => text.split('.')) : [])),
      };
  }
}

function functionItem(fn: FunctionExp, context: ParseContext, nextName: () => string): SelectItem {
  const name = (fn.functionName ?? '').toUpperCase();
  if (name === 'FIELDS') return { kind: 'field', path: [`FIELDS(${String(fn.parameters?.[0] ?? '').toUpperCase()})`] };
  const target = functionTarget(fn, context);
  const isPlain = target.function === undefined;
  const alias = fn.alias ?? (isPlain ? undefined : nextName());
  if (isPlain) {
    const format = name === 'TOLABEL' ? 'toLabel' : name === 'FORMAT' ? 'format' : undefined;
    return { kind: 'field', path: target.path, ...(alias !== undefined && { alias }), ...(format !== undefined && { format }) };
  }
  if (isAggregate(name))
    return { kind: 'aggregate', function: name, ...(target.path.length > 0 && { path: target.path }), alias: alias ?? '' };
  return { kind: 'dateFunction', function: name, path: target.path, alias: alias ?? '' };
}

const listOf = <T>(value: T | T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
