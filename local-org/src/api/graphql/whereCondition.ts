import { OrgError } from '../../errors.ts';
import type { FieldDefinition, Schema } from '../../schema/schema.ts';
import type { Condition, ConditionTarget, DateLiteral, FieldPath, FieldValue, SelectQuery } from '../../soql/selectQuery.ts';
import { documentLimits } from './documentLimits.ts';
import { dateFunctions } from './operatorTypes.ts';
import type { RequestContext } from './requestContext.ts';

type InputObject = Readonly<Record<string, unknown>>;
type Comparable = FieldValue | DateLiteral;

const isObject = (value: unknown): value is InputObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

const joined = (kind: 'and' | 'or', conditions: readonly Condition[]): Condition | undefined =>
  conditions.length > 1 ? { kind, conditions } : conditions[0];

/** All of the conditions that there are. */
export const both = (...conditions: readonly (Condition | undefined)[]): Condition | undefined =>
  joined(
    'and',
    conditions.filter((condition) => condition !== undefined),
  );

/** `scope: MINE` → records of one's own; by their creator where the object has no owner. */
export function scopeCondition(
  { schema, session }: RequestContext,
  object: string,
  scope: string | null | undefined,
): Condition | undefined {
  if (scope !== 'MINE') return undefined;
  const owner = schema.field(object, 'OwnerId') ?? schema.field(object, 'CreatedById');
  return owner && { kind: 'compare', target: { path: [owner.name] }, operator: '=', value: session.userId };
}

/** Counts level by level, not by recursion: a filter may come in a variable, as deep as JSON goes. */
function checkFilterSize(filter: unknown): void {
  let level = [filter];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const objects = level.filter((value) => typeof value === 'object' && value !== null);
    parts += objects.length;
    if (parts > documentLimits.filterParts || depth > documentLimits.filterDepth) {
      throw new OrgError(
        'LIMIT_EXCEEDED',
        `A filter may have ${documentLimits.filterParts} parts, nested ${documentLimits.filterDepth} deep.`,
      );
    }
    level = objects.flatMap((value) => Object.values(value as object));
  }
}

const comparisons = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=', like: 'LIKE' } as const;

/** A value, or for dates `{ value }`, `{ literal: TODAY }` or `{ range: { last_n_days: 7 } }`. */
function comparable(input: unknown): Comparable {
  if (!isObject(input)) return input as FieldValue;
  if (typeof input['literal'] === 'string') return { dateLiteral: input['literal'] };
  if (isObject(input['range'])) {
    const [range, ...more] = Object.entries(input['range']).filter(([, n]) => typeof n === 'number');
    if (!range || more.length > 0)
      throw new OrgError(
        'INVALID_QUERY_FILTER_OPERATOR',
        'A date range names exactly one of its units, e.g. { range: { last_n_days: 7 } }.',
      );
    return { dateLiteral: range[0].toUpperCase(), n: range[1] as number };
  }
  return (input['value'] ?? null) as FieldValue;
}

/** Stored datetimes have milliseconds and are UTC; what a client sends need not. */
function stored(field: FieldDefinition, value: Comparable): Comparable {
  return field.type === 'datetime' && typeof value === 'string' ? new Date(value).toISOString() : value;
}

/** `where` of one object → a condition; undefined when it asks nothing. Inputs are already valid against the object's filter type. */
export function whereCondition(schema: Schema, objectName: string, filter: unknown): Condition | undefined {
  checkFilterSize(filter);
  return conditionOf(schema, objectName, filter, []);
}

function conditionOf(schema: Schema, objectName: string, filter: unknown, prefix: FieldPath): Condition | undefined {
  if (!isObject(filter)) return undefined;
  const conditions: Condition[] = [];
  const add = (condition: Condition | undefined): void => void (condition && conditions.push(condition));
  for (const [name, input] of Object.entries(filter)) {
    if (input === null || input === undefined) continue;
    if (name === 'and' || name === 'or') {
      add(
        joined(
          name,
          listOf(input).flatMap((part) => conditionOf(schema, objectName, part, prefix) ?? []),
        ),
      );
    } else if (name === 'not') {
      const condition = conditionOf(schema, objectName, input, prefix);
      add(condition && { kind: 'not', condition });
    } else {
      const field = schema.field(objectName, name);
      if (field) add(fieldCondition(schema, field, { path: [...prefix, field.name] }, input as InputObject));
      else add(parentCondition(schema, objectName, name, input as InputObject, prefix));
    }
  }
  return joined('and', conditions);
}

function parentCondition(schema: Schema, objectName: string, name: string, input: InputObject, prefix: FieldPath): Condition | undefined {
  const field = schema.parentRelationship(objectName, name);
  if (!field) throw new OrgError('INVALID_FIELD', `No such relation '${name}' on ${objectName}`);
  const [target, ...others] = field.referenceTo ?? [];
  if (target && others.length === 0) return conditionOf(schema, target, input, [...prefix, name]);
  // Of several possible parents one is named: { Owner: { User: { … } } } is a semi-join over its ids.
  const parts = Object.entries(input).flatMap(([object, filter]): Condition[] => {
    if (!isObject(filter)) return [];
    return [{ kind: 'in', target: { path: [...prefix, field.name] }, isNegated: false, values: idsOf(schema, object, 'Id', filter) }];
  });
  return joined('and', parts);
}

function idsOf(schema: Schema, object: string, fieldName: string, filter: unknown): SelectQuery {
  const field = schema.field(object, fieldName);
  if (!field) throw new OrgError('INVALID_FIELD', `No such column '${fieldName}' on entity '${object}'`, [fieldName]);
  const where = conditionOf(schema, object, filter, []);
  return { object, select: [{ kind: 'field', path: [field.name] }], ...(where && { where }) };
}

function joinQuery(schema: Schema, input: InputObject): SelectQuery {
  const { ApiName: fieldName, ...filters } = input;
  const [entry, ...more] = Object.entries(filters);
  if (!entry || more.length > 0)
    throw new OrgError(
      'INVALID_QUERY_FILTER_OPERATOR',
      'A semi-join names exactly one object, e.g. { Opportunity: { … }, ApiName: "AccountId" }.',
    );
  return idsOf(schema, entry[0], String(fieldName), entry[1]);
}

/** Every operator named holds (they are ANDed). */
function fieldCondition(schema: Schema, field: FieldDefinition, target: ConditionTarget, operators: InputObject): Condition | undefined {
  const conditions = Object.entries(operators).flatMap(([operator, input]): Condition[] => {
    if (input === undefined) return [];
    if (operator in comparisons) {
      return [
        { kind: 'compare', target, operator: comparisons[operator as keyof typeof comparisons], value: stored(field, comparable(input)) },
      ];
    }
    if (operator === 'in' || operator === 'nin') {
      return [
        { kind: 'in', target, isNegated: operator === 'nin', values: listOf(input).map((value) => stored(field, comparable(value))) },
      ];
    }
    if (operator === 'includes' || operator === 'excludes') {
      return [
        { kind: 'compare', target, operator: operator === 'includes' ? 'INCLUDES' : 'EXCLUDES', value: listOf(input).map(comparable) },
      ];
    }
    if (!isObject(input)) return [];
    if (operator === 'inq' || operator === 'ninq')
      return [{ kind: 'in', target, isNegated: operator === 'ninq', values: joinQuery(schema, input) }];
    if (dateFunctions.includes(operator) && isObject(input['value'])) {
      const condition = fieldCondition(schema, { ...field, type: 'int' }, { ...target, function: operator }, input['value']);
      return condition ? [condition] : [];
    }
    return [];
  });
  return joined('and', conditions);
}
