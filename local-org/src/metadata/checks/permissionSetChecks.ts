import { isTrue, nodesOf, textOf } from '../metadataNode.ts';
import type { MetadataNode } from '../metadataStore.ts';
import { isStandardTab } from './standardTabs.ts';
import type { Check, CheckContext, Subject } from './subject.ts';

/** What each right of an object needs besides, as Salesforce holds it. */
const dependencies: Readonly<Record<string, readonly string[]>> = {
  allowCreate: ['allowRead'],
  allowEdit: ['allowRead'],
  allowDelete: ['allowRead', 'allowEdit'],
  viewAllRecords: ['allowRead'],
  modifyAllRecords: ['allowRead', 'allowEdit', 'allowDelete', 'viewAllRecords'],
};

/** Objects: known, once, rights that agree; a detail's reader must read its master. */
export const checkObjectPermissions: Check = (subject, { schema }) => {
  const permissions = nodesOf(subject.component.body, 'objectPermissions');
  const readable = new Set(permissions.filter((node) => isTrue(node, 'allowRead')).map((node) => textOf(node, 'object') ?? ''));
  checkOnce(subject, permissions, 'objectPermissions', 'object');
  for (const [index, node] of permissions.entries()) {
    const name = textOf(node, 'object') ?? '';
    const object = schema.object(name);
    if (!object) {
      subject.problem(`In field: field - no CustomObject named ${name} found`, 'objectPermissions', index, 'object');
      continue;
    }
    for (const [right, needs] of Object.entries(dependencies)) {
      const lacking = needs.filter((need) => isTrue(node, right) && !isTrue(node, need));
      if (lacking.length > 0)
        subject.problem(
          `Permission ${right} ${name} depends on permission(s): ${lacking.join(', ')} ${name}`,
          'objectPermissions',
          index,
          right,
        );
    }
    const masters = [...object.fields.values()].filter(({ masterDetail }) => masterDetail).flatMap(({ referenceTo }) => referenceTo ?? []);
    for (const master of masters) {
      if (isTrue(node, 'allowRead') && !readable.has(master)) {
        subject.problem(`Permission Read ${name} depends on permission(s): Read ${master}`, 'objectPermissions', index, 'object');
      }
    }
  }
};

/** Fields: known, once, and such as a permission set may govern. */
export const checkFieldPermissions: Check = (subject, { schema }) => {
  const permissions = nodesOf(subject.component.body, 'fieldPermissions');
  checkOnce(subject, permissions, 'fieldPermissions', 'field');
  for (const [index, node] of permissions.entries()) {
    const name = textOf(node, 'field') ?? '';
    const [objectName = '', fieldName = ''] = name.split('.');
    const field = schema.field(objectName, fieldName);
    const at = ['fieldPermissions', index, 'field'] as const;
    if (!field) subject.problem(`In field: field - no CustomField named ${name} found`, ...at);
    else if (field.isRequired || field.isNameField) subject.problem(`You cannot deploy to a required field: ${name}`, ...at);
    else if (isTrue(node, 'editable') && !field.isCreateable && !field.isUpdateable) {
      subject.problem(`The field ${name} is computed, so it cannot be editable`, 'fieldPermissions', index, 'editable');
    }
    if (isTrue(node, 'editable') && !isTrue(node, 'readable')) {
      subject.problem(`Field permission edit on ${name} depends on permission: read`, 'fieldPermissions', index, 'editable');
    }
  }
};

interface NamedGrant {
  readonly element: string;
  readonly nameElement: string;
  readonly what: string;
  exists(name: string, context: CheckContext): boolean;
}

/** Whatever else a permission set names, and how to tell that it is there. */
const grants: readonly NamedGrant[] = [
  {
    element: 'tabSettings',
    nameElement: 'tab',
    what: 'CustomTab',
    exists: (name, { metadata, schema }) => metadata.get('CustomTab', name) !== undefined || isStandardTab(name, schema),
  },
  {
    element: 'applicationVisibilities',
    nameElement: 'application',
    what: 'CustomApplication',
    exists: (name, { metadata }) => name.startsWith('standard__') || metadata.get('CustomApplication', name) !== undefined,
  },
  {
    element: 'customPermissions',
    nameElement: 'name',
    what: 'CustomPermission',
    exists: (name, { metadata }) => metadata.get('CustomPermission', name) !== undefined,
  },
  {
    element: 'recordTypeVisibilities',
    nameElement: 'recordType',
    what: 'RecordType',
    exists: (name, { metadata }) => metadata.get('RecordType', name) !== undefined,
  },
  {
    element: 'userPermissions',
    nameElement: 'name',
    what: 'user permission',
    exists: (name, { schema }) => schema.field('PermissionSet', `Permissions${name}`) !== undefined,
  },
  // There is no Apex, Visualforce or Flow in the local org.
  ...[
    ['classAccesses', 'apexClass', 'ApexClass'],
    ['pageAccesses', 'apexPage', 'ApexPage'],
    ['flowAccesses', 'flow', 'Flow'],
    ['customMetadataTypeAccesses', 'name', 'CustomMetadata'],
    ['customSettingAccesses', 'name', 'CustomSetting'],
    ['externalDataSourceAccesses', 'externalDataSource', 'ExternalDataSource'],
  ].map(([element = '', nameElement = '', what = '']) => ({ element, nameElement, what, exists: () => false })),
];

/** Tabs, apps, permissions and the rest that the set names exist. */
export const checkGrants: Check = (subject, context) => {
  for (const { element, nameElement, what, exists } of grants) {
    const nodes = nodesOf(subject.component.body, element);
    checkOnce(subject, nodes, element, nameElement);
    for (const [index, node] of nodes.entries()) {
      const name = textOf(node, nameElement) ?? '';
      if (!exists(name, context)) subject.problem(`In field: ${nameElement} - no ${what} named ${name} found`, element, index, nameElement);
    }
  }
};

function checkOnce(subject: Subject, nodes: readonly MetadataNode[], element: string, nameElement: string): void {
  const seen = new Set<string>();
  for (const [index, node] of nodes.entries()) {
    const name = (textOf(node, nameElement) ?? '').toLowerCase();
    if (seen.has(name)) subject.problem(`Duplicate ${element}: ${textOf(node, nameElement)}`, element, index, nameElement);
    seen.add(name);
  }
}
