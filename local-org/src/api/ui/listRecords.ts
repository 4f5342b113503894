import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import type { ComparisonOperator, Condition, FieldValue, OrderItem } from '../../soql/selectQuery.ts';
import type { ListFilter, ListView } from './listViews.ts';
import { addField, fieldTree, recordRepresentation, treePaths, type FieldTree, type RecordRepresentation } from './recordRepresentation.ts';
import { userLocale } from './userLocale.ts';
import { accessOf, isFilterable, visibleField, visibleObject } from './visibility.ts';

const comparisons: Readonly<Record<string, ComparisonOperator>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  lessOrEqual: '<=',
  greaterThan: '>',
  greaterOrEqual: '>=',
  includes: 'INCLUDES',
  excludes: 'EXCLUDES',
};

/** A `LIKE` pattern that finds `text` as it is, wherever it stands. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function literal(field: FieldDefinition, text: string): FieldValue {
  if (text === '') return null;
  if (field.type === 'boolean') return text === '1' || text.toLowerCase() === 'true';
  return ['int', 'double', 'currency', 'percent'].includes(field.type) ? Number(text) : text;
}

function filterCondition({ field, operation, operands }: ListFilter): Condition {
  const target = { path: [field.name] };
  const values = operands.map((operand) => literal(field, operand));
  const like = (pattern: string): Condition => ({ kind: 'compare', target, operator: 'LIKE', value: pattern });
  if (operation === 'contains') return { kind: 'or', conditions: operands.map((operand) => like(containing(operand))) };
  if (operation === 'notContain')
    return { kind: 'not', condition: { kind: 'or', conditions: operands.map((operand) => like(containing(operand))) } };
  if (operation === 'startsWith') return { kind: 'or', conditions: operands.map((operand) => like(containing(operand).slice(1))) };
  const operator = comparisons[operation] ?? '=';
  if (operator === 'INCLUDES' || operator === 'EXCLUDES') return { kind: 'compare', target, operator, value: values };
  if (values.length > 1 && (operator === '=' || operator === '!=')) return { kind: 'in', target, isNegated: operator === '!=', values };
  return { kind: 'compare', target, operator, value: values[0] ?? null };
}

/** What the records of a view fulfil; undefined for all of them. */
export function viewCondition(session: Session, object: ObjectDefinition, view: ListView): Condition | undefined {
  const isMine = view.isMine && object.fields.has('OwnerId');
  const mine: Condition = { kind: 'compare', target: { path: ['OwnerId'] }, operator: '=', value: session.userId };
  return and([...view.filters.map(filterCondition), ...(isMine ? [mine] : [])]);
}

const and = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length > 1 ? { kind: 'and', conditions } : conditions[0];

export interface ListRequest {
  readonly pageSize: number;
  readonly offset: number;
  /** `Name`, or `-Name` for descending; the view's own order when absent. */
  readonly sortBy: string | undefined;
  readonly searchTerm: string | undefined;
  readonly optionalFields: readonly string[];
}

export interface ListPage {
  readonly records: readonly RecordRepresentation[];
  readonly hasNext: boolean;
}

function columnsTree(org: Org, session: Session, object: ObjectDefinition, view: ListView, more: readonly string[]): FieldTree {
  const tree = fieldTree(object);
  for (const field of view.columns) {
    addField(org, session, tree, field.name);
    // A lookup's column shows the name of the record it points at.
    const [target, ...others] = field.referenceTo ?? [];
    const parent = field.relationshipName && target && others.length === 0 ? visibleObject(org, session, target) : undefined;
    if (parent) addField(org, session, tree, `${field.relationshipName}.${parent.nameField}`);
  }
  for (const path of more) {
    try {
      addField(org, session, tree, path.replace(new RegExp(`^${object.name}\\.`, 'i'), ''));
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
    }
  }
  return tree;
}

function order(org: Org, session: Session, object: ObjectDefinition, view: ListView, sortBy: string | undefined): readonly OrderItem[] {
  const name = sortBy?.replace(/^-/, '').replace(new RegExp(`^${object.name}\\.`, 'i'), '');
  const asked = name ? visibleField(org, accessOf(org, session), object, name) : undefined;
  if (name && (!asked || !isFilterable(asked)))
    throw new OrgError('INVALID_FIELD', `A list of ${object.name} cannot be sorted by ${name}.`, [name]);
  const isAscending = asked ? !sortBy?.startsWith('-') : view.sort.isAscending;
  const first: OrderItem = {
    target: { path: [(asked ?? view.sort.field).name] },
    direction: isAscending ? 'ASC' : 'DESC',
    nulls: isAscending ? 'FIRST' : 'LAST',
  };
  return [first, { target: { path: ['Id'] }, direction: 'ASC', nulls: 'FIRST' }];
}

/** One page of a list view's records. One select. */
export function listRecords(org: Org, session: Session, object: ObjectDefinition, view: ListView, request: ListRequest): ListPage {
  const tree = columnsTree(org, session, object, view, request.optionalFields);
  const inView = viewCondition(session, object, view);
  const where = and([
    ...(inView ? [inView] : []),
    ...(request.searchTerm
      ? [{ kind: 'compare', target: { path: [object.nameField] }, operator: 'LIKE', value: containing(request.searchTerm) } as const]
      : []),
  ]);
  const { rows } = org.select(session, {
    object: object.name,
    select: treePaths(tree).map((path) => ({ kind: 'field', path })),
    ...(where && { where }),
    orderBy: order(org, session, object, view, request.sortBy),
    limit: request.pageSize + 1,
    offset: request.offset,
  });
  const locale = userLocale(org, session);
  return {
    records: rows.slice(0, request.pageSize).map((row) => recordRepresentation(tree, row, locale)),
    hasNext: rows.length > request.pageSize,
  };
}
