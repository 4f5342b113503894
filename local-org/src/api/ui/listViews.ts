import { OrgError } from '../../errors.ts';
import { nodesOf, textOf, textsOf } from '../../metadata/metadataNode.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import { accessOf, isFilterable, visibleField, visibleFields } from './visibility.ts';

export interface ListFilter {
  readonly field: FieldDefinition;
  /** The metadata's operation: `equals`, `notEqual`, `contains`, … */
  readonly operation: string;
  readonly operands: readonly string[];
}

/** A list view as one user sees it: only fields he may read. */
export interface ListView {
  readonly apiName: string;
  readonly label: string;
  readonly columns: readonly FieldDefinition[];
  readonly filters: readonly ListFilter[];
  readonly isMine: boolean;
  readonly sort: { readonly field: FieldDefinition; readonly isAscending: boolean };
}

/** Column and filter names that list views of standard objects write in their own way. */
const oldNames: Readonly<Record<string, string>> = {
  NAME: 'Name',
  FULL_NAME: 'Name',
  'ACCOUNT.NAME': 'Name',
  'ACCOUNT.TYPE': 'Type',
  'ACCOUNT.INDUSTRY': 'Industry',
  'ACCOUNT.PHONE1': 'Phone',
  'ACCOUNT.ADDRESS1_CITY': 'BillingCity',
  'ACCOUNT.ADDRESS1_STATE': 'BillingState',
  'OPPORTUNITY.NAME': 'Name',
  'OPPORTUNITY.STAGE_NAME': 'StageName',
  'OPPORTUNITY.AMOUNT': 'Amount',
  'OPPORTUNITY.CLOSE_DATE': 'CloseDate',
  'CORE.USERS.ALIAS': 'OwnerId',
  'CORE.USERS.FULL_NAME': 'OwnerId',
  'OWNER.ALIAS': 'OwnerId',
  'OWNER.NAME': 'OwnerId',
  CREATED_DATE: 'CreatedDate',
  'CREATEDBY_USER.ALIAS': 'CreatedById',
  LAST_UPDATE: 'LastModifiedDate',
  'UPDATEDBY_USER.ALIAS': 'LastModifiedById',
};

/** What lists of standard objects are usually about. */
const usualNames: readonly string[] = [
  'Title',
  'Subject',
  'AccountId',
  'WhoId',
  'WhatId',
  'ActivityDate',
  'StartDateTime',
  'Industry',
  'Type',
  'StageName',
  'Amount',
  'CloseDate',
  'Email',
  'Phone',
  'BillingCity',
  'Status',
  'StartDate',
  'EndDate',
  'ProductCode',
  'Family',
  'IsActive',
];

/** What an object shows when no list view says it. */
function usualColumns(object: ObjectDefinition, visible: readonly FieldDefinition[]): readonly FieldDefinition[] {
  const named = (names: readonly string[]): readonly FieldDefinition[] =>
    names.flatMap((name) => visible.find((field) => field.name === name) ?? []);
  const own = visible.filter((field) => isFilterable(field) && field.isCustom && field.type !== 'textarea' && !field.isExternalId);
  const columns = [...named([object.nameField]), ...(object.isCustom ? [] : named(usualNames)), ...own, ...named(['OwnerId'])];
  return [...new Set(columns)].slice(0, 7);
}

/** The deployed list views of an object, then "All" and "Recently Viewed". */
export function listViews(org: Org, session: Session, object: ObjectDefinition): readonly ListView[] {
  const access = accessOf(org, session);
  const visible = visibleFields(access, object);
  const fieldNamed = (name: string): FieldDefinition[] => {
    const field = visibleField(org, access, object, oldNames[name] ?? name);
    return field ? [field] : [];
  };
  const byName = { field: object.fields.get(object.nameField) ?? visible[0]!, isAscending: true };
  const deployed = org.metadata.list('ListView').flatMap(({ fullName, body }): ListView[] => {
    const [objectName, apiName] = fullName.split('.');
    if (!apiName || objectName?.toLowerCase() !== object.name.toLowerCase()) return [];
    const columns = [...new Set(textsOf(body, 'columns').flatMap(fieldNamed))];
    const filters = nodesOf(body, 'filters').flatMap((filter) =>
      fieldNamed(textOf(filter, 'field') ?? '').map((field) => ({
        field,
        operation: textOf(filter, 'operation') ?? 'equals',
        operands: (textOf(filter, 'value') ?? '').split(',').map((part) => part.trim()),
      })),
    );
    return [
      {
        apiName,
        label: textOf(body, 'label') ?? apiName,
        columns: columns.length > 0 ? columns : usualColumns(object, visible),
        filters,
        isMine: textOf(body, 'filterScope') === 'Mine',
        sort: byName,
      },
    ];
  });
  const general = { columns: deployed[0]?.columns ?? usualColumns(object, visible), filters: [], isMine: false };
  const modified = object.fields.get('LastModifiedDate');
  const named = new Set(deployed.map(({ apiName }) => apiName));
  return [
    ...deployed,
    ...(named.has('All') ? [] : [{ ...general, apiName: 'All', label: `All ${object.pluralLabel}`, sort: byName }]),
    { ...general, apiName: '__Recent', label: 'Recently Viewed', sort: modified ? { field: modified, isAscending: false } : byName },
  ];
}

/** One list view by its API name, in any case. Throws `NOT_FOUND` (404). */
export function listView(org: Org, session: Session, object: ObjectDefinition, apiName: string): ListView {
  const view = listViews(org, session, object).find((candidate) => candidate.apiName.toLowerCase() === apiName.toLowerCase());
  if (!view) throw new OrgError('NOT_FOUND', `There is no list view ${apiName} of ${object.name}.`, [], 404);
  return view;
}
