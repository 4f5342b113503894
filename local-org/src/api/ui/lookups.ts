import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, FilterItem, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import type { Condition, FieldValue } from '../../soql/selectQuery.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { containing } from './listRecords.ts';
import { addField, fieldTree, recordRepresentation, treePaths } from './recordRepresentation.ts';
import { userLocale } from './userLocale.ts';
import { accessOf, visibleField, visibleObject } from './visibility.ts';

const operators = { equals: '=', notEqual: '!=', lessThan: '<', greaterThan: '>', lessOrEqual: '<=', greaterOrEqual: '>=' } as const;

/** Values of the record being edited, for filters that compare with it: `dependentFieldBindings=Account__c=001…`. */
function bindings(query: URLSearchParams): ReadonlyMap<string, string> {
  const pairs = (query.get('dependentFieldBindings') ?? '').split(',').map((pair) => pair.split('=', 2));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}

function itemCondition(org: Org, target: ObjectDefinition, item: FilterItem, source: ReadonlyMap<string, string>): Condition[] {
  const [objectName, ...path] = item.field.split('.');
  const operator = operators[item.operation as keyof typeof operators];
  const field = path.length === 1 && objectName === target.name ? org.schema().field(target.name, path[0] ?? '') : undefined;
  if (!field || !operator) return [];
  if (item.valueField?.startsWith('$Source.')) {
    const value = source.get(item.valueField.slice('$Source.'.length));
    return value ? [{ kind: 'compare', target: { path: [field.name] }, operator, value }] : [];
  }
  if (item.value === undefined) return [];
  const values: FieldValue[] = item.value
    .split(',')
    .map((text) => (field.type === 'boolean' ? text.trim().toLowerCase() === 'true' : text.trim()));
  const at = { path: [field.name] };
  return values.length > 1 && (operator === '=' || operator === '!=')
    ? [{ kind: 'in', target: at, isNegated: operator === '!=', values }]
    : [{ kind: 'compare', target: at, operator, value: values[0] ?? null }];
}

/**
 * What of the lookup's filter can be told before saving. A filter with logic of its own, and conditions across relationships, are
 * left to the save, which checks all of it.
 */
function filterConditions(org: Org, field: FieldDefinition, target: ObjectDefinition, source: ReadonlyMap<string, string>): Condition[] {
  const { lookupFilter } = field;
  if (!lookupFilter?.isActive || lookupFilter.booleanFilter) return [];
  return lookupFilter.items.flatMap((item) => itemCondition(org, target, item, source));
}

/** Active people; the user the org works as itself is nobody to choose. */
const people = (org: Org): Condition[] => [
  { kind: 'compare', target: { path: ['IsActive'] }, operator: '=', value: true },
  { kind: 'compare', target: { path: ['Id'] }, operator: '!=', value: org.sessions.system.userId },
];

/** Fields that tell two records of one name apart. */
const secondaryFields = ['Title', 'Email', 'Industry', 'BillingCity', 'StageName', 'ProductCode', 'Username'];

function candidates(request: OrgRequest): OrgResponse {
  const { org } = request;
  const session: Session = request.session();
  const { object: objectName = '', field: fieldName = '', target: targetName } = request.parameters;
  const object = visibleObject(org, session, objectName);
  const field = object && visibleField(org, accessOf(org, session), object, fieldName);
  const target = field && visibleObject(org, session, targetName ?? field.referenceTo?.[0] ?? '');
  if (!target || !field.referenceTo?.includes(target.name))
    throw new OrgError('INVALID_FIELD', `${fieldName} is not a lookup field of ${objectName}`, [fieldName], 404);

  const pageSize = Math.min(Math.max(Number(request.query.get('pageSize')) || 25, 1), 100);
  const text = request.query.get('q')?.trim() ?? '';
  const tree = fieldTree(target);
  for (const name of [target.nameField, ...secondaryFields])
    if (visibleField(org, accessOf(org, session), target, name)) addField(org, session, tree, name);
  const conditions: Condition[] = [
    ...filterConditions(org, field, target, bindings(request.query)),
    ...(text ? [{ kind: 'compare', target: { path: [target.nameField] }, operator: 'LIKE', value: containing(text) } as const] : []),
    ...(target.name === 'User' ? people(org) : []),
  ];
  const { rows } = org.select(session, {
    object: target.name,
    select: treePaths(tree).map((path) => ({ kind: 'field', path })),
    ...(conditions.length > 0 && { where: { kind: 'and', conditions } }),
    orderBy: [
      {
        target: { path: [text || !target.fields.has('LastModifiedDate') ? target.nameField : 'LastModifiedDate'] },
        direction: text ? 'ASC' : 'DESC',
        nulls: 'LAST',
      },
    ],
    limit: pageSize + 1,
  });
  const locale = userLocale(org, session);
  const records = rows.slice(0, pageSize).map((row) => recordRepresentation(tree, row, locale));
  return {
    status: 200,
    body: {
      count: records.length,
      currentPageUrl: request.path,
      nextPageUrl: null,
      previousPageUrl: null,
      hasMore: rows.length > pageSize,
      records,
    },
  };
}

const base = '/services/data/:version/ui-api';

/** Records a lookup field may point at, found by name as one types. */
export const lookupRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${base}/lookups/:object/:field`, handle: candidates },
  { method: 'GET', pattern: `${base}/lookups/:object/:field/:target`, handle: candidates },
];
