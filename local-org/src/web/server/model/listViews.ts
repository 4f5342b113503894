import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { MetadataNode } from '../../../metadata/metadataStore.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import type { ComparisonOperator, Condition, FieldValue } from '../../../soql/selectQuery.ts';
import { nodes, text, texts } from './nodes.ts';
import { all, equals } from './rows.ts';

export interface ListView {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly isMine: boolean;
  readonly filters: readonly MetadataNode[];
}

/** Deployed list views of the object; "All" and "My" ones where there are none. */
export function listViews(org: Org, object: ObjectDefinition): readonly ListView[] {
  const deployed = org.metadata.list('ListView').flatMap(({ fullName, body }): readonly ListView[] => {
    const [objectName, name] = fullName.split('.');
    if (objectName?.toLowerCase() !== object.name.toLowerCase() || name === undefined) return [];
    return [
      {
        name,
        label: text(body.label) || name,
        columns: texts(body.columns),
        isMine: text(body.filterScope) === 'Mine',
        filters: nodes(body.filters),
      },
    ];
  });
  const standard: readonly ListView[] = [
    { name: '__All', label: `All ${object.pluralLabel}`, columns: [], isMine: false, filters: [] },
    ...(object.fields.has('OwnerId')
      ? [{ name: '__Mine', label: `My ${object.pluralLabel}`, columns: [], isMine: true, filters: [] }]
      : []),
  ];
  return deployed.length > 0 ? [...deployed, ...standard.filter(({ label }) => !deployed.some((view) => view.label === label))] : standard;
}

/** Old names of list view columns on standard objects that are no API names. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  NAME: 'Name',
  FULL_NAME: 'Name',
  'ACCOUNT.NAME': 'Name',
  'ACCOUNT.ADDRESS1_CITY': 'BillingCity',
  'ACCOUNT.ADDRESS1_STATE': 'BillingState',
  'ACCOUNT.PHONE1': 'Phone',
  'ACCOUNT.TYPE': 'Type',
  'ACCOUNT.INDUSTRY': 'Industry',
  'CORE.USERS.ALIAS': 'OwnerId',
  'CORE.USERS.FULL_NAME': 'OwnerId',
  'OWNER.ALIAS': 'OwnerId',
  'OWNER.NAME': 'OwnerId',
  CREATED_DATE: 'CreatedDate',
  LAST_UPDATE: 'LastModifiedDate',
};

const USUAL: readonly string[] = [
  'Name',
  'Title',
  'AccountId',
  'Industry',
  'Type',
  'StageName',
  'Amount',
  'CloseDate',
  'Email',
  'Phone',
  'BillingCity',
  'Status',
  'ProductCode',
  'Family',
  'IsActive',
];
const COLUMNS = 7;

/** The view's columns this user may see; a sensible handful where the view names none. */
export function columnsOf(view: ListView, object: ObjectDefinition, readable: readonly FieldDefinition[]): readonly FieldDefinition[] {
  const find = (name: string): FieldDefinition | undefined => {
    const wanted = (COLUMN_NAMES[name] ?? name).toLowerCase();
    return readable.find((field) => field.name.toLowerCase() === wanted);
  };
  const named = view.columns.flatMap((name) => find(name) ?? []);
  const usual = [object.nameField, ...USUAL].flatMap((name) => find(name) ?? []);
  const own = readable.filter(
    (field) => field.isCustom && field.type !== 'textarea' && !/^(Key__c|Revision__c|Save_Token__c)$/.test(field.name),
  );
  const chosen = named.length > 0 ? named : [...usual, ...own, ...[find('OwnerId') ?? []].flat()];
  return [...new Set(chosen)].slice(0, named.length > 0 ? undefined : COLUMNS);
}

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  equals: '=',
  notEqual: '!=',
  lessThan: '<',
  lessOrEqual: '<=',
  greaterThan: '>',
  greaterOrEqual: '>=',
  contains: 'LIKE',
  startsWith: 'LIKE',
  includes: 'INCLUDES',
  excludes: 'EXCLUDES',
};

/** The view's conditions, all of which must hold; a field one may not see filters nothing. */
export function filterOf(view: ListView, session: Session, readable: readonly FieldDefinition[]): Condition | undefined {
  const mine = view.isMine ? equals('OwnerId', session.userId) : undefined;
  return all([mine, ...view.filters.map((filter) => condition(filter, readable))]);
}

function condition(filter: MetadataNode, readable: readonly FieldDefinition[]): Condition | undefined {
  const name = text(filter.field);
  const field = readable.find((each) => each.name === (COLUMN_NAMES[name] ?? name));
  const operation = text(filter.operation);
  const operator = OPERATORS[operation];
  if (field === undefined || operator === undefined) return undefined;
  const target = { path: [field.name] };
  const values = text(filter.value)
    .split(',')
    .map((value) => literal(value.trim(), field));
  if (operator === 'LIKE')
    return { kind: 'compare', target, operator, value: operation === 'contains' ? `%${values[0]}%` : `${values[0]}%` };
  if (operator === 'INCLUDES' || operator === 'EXCLUDES') return { kind: 'compare', target, operator, value: values };
  if (values.length > 1 && (operator === '=' || operator === '!=')) return { kind: 'in', target, isNegated: operator === '!=', values };
  return { kind: 'compare', target, operator, value: values[0]! };
}

function literal(value: string, field: FieldDefinition): FieldValue {
  if (value === '') return null;
  if (field.type === 'boolean') return value === '1' || value.toLowerCase() === 'true';
  return ['int', 'double', 'currency', 'percent'].includes(field.type) ? Number(value) : value;
}
