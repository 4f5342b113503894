import { isTrue, nodeOf, nodesOf, textOf } from '../metadataNode.ts';
import { checkBooleanFilter, checkFilterValue } from './filterChecks.ts';
import { fieldAtPath, formulaType, isApiName } from './fieldAtPath.ts';
import type { Check } from './subject.ts';

/** A lookup's or master-detail's target, its names, its delete rule. */
export const checkRelationship: Check = (subject, { schema }) => {
  const { fullName, body } = subject.component;
  const type = textOf(body, 'type');
  if (type !== 'Lookup' && type !== 'MasterDetail') return;
  const [objectName = '', name = ''] = fullName.split('.');
  const target = textOf(body, 'referenceTo');
  if (target && !schema.object(target))
    subject.problem(`referenceTo value of '${target}' does not resolve to a valid sObject type`, 'referenceTo');
  const children = textOf(body, 'relationshipName');
  if (children && !isApiName(children))
    subject.problem(`The relationshipName ${children} may hold only letters, digits and single underscores`, 'relationshipName');
  const rivals = schema.childRelationships(target ?? '').filter((other) => other.name.toLowerCase() === `${children}__r`.toLowerCase());
  if (children && rivals.some((rival) => rival.childObject !== objectName || rival.field !== name)) {
    subject.problem(`Duplicate relationshipName: ${target} has another child relationship ${children}`, 'relationshipName');
  }
  const rule = textOf(body, 'deleteConstraint');
  if (type === 'MasterDetail') {
    if (rule !== undefined) subject.problem('Can not specify deleteConstraint for a CustomField of type MasterDetail', 'deleteConstraint');
    if (objectName === target) subject.problem(`${objectName} cannot be its own master`, 'referenceTo');
    if (['User', 'Lead'].includes(target ?? ''))
      subject.problem(`${target} cannot be the master of a master-detail relationship`, 'referenceTo');
    if (schema.object(objectName)?.isCustom === false)
      subject.problem(`The standard object ${objectName} cannot be the detail of a master-detail relationship`, 'type');
  } else if (isTrue(body, 'required') && rule !== 'Restrict' && rule !== 'Cascade') {
    subject.problem(
      'Must specify either cascade delete or restrict delete for required lookup foreign key',
      rule === undefined ? 'required' : 'deleteConstraint',
    );
  }
};

/** A lookup filter compares fields that exist with values that exist. */
export const checkLookupFilter: Check = (subject, { schema }) => {
  const { fullName, body } = subject.component;
  const filter = nodeOf(body, 'lookupFilter');
  const target = textOf(body, 'referenceTo') ?? '';
  const [objectName = ''] = fullName.split('.');
  if (!filter || !schema.object(target)) return;
  const items = nodesOf(filter, 'filterItems');
  if (items.length === 0) subject.problem('A lookup filter needs at least one filter item', 'lookupFilter');
  const resolve = (path: string): ReturnType<typeof fieldAtPath> => {
    const [first = '', ...rest] = path.split('.');
    if (first.toLowerCase() === '$source') return fieldAtPath(schema, objectName, rest);
    return first.toLowerCase() === target.toLowerCase() ? fieldAtPath(schema, target, rest) : undefined;
  };
  for (const [index, item] of items.entries()) {
    for (const side of ['field', 'valueField']) {
      const path = textOf(item, side);
      if (!path || resolve(path) || formulaTypeOfGlobal(path)) continue;
      subject.problem(`In field: ${side} - no CustomField named ${path} found`, 'lookupFilter', 0, 'filterItems', index, side);
    }
    const field = resolve(textOf(item, 'field') ?? '');
    if (field) checkFilterValue(subject, item, field, 'lookupFilter', 0, 'filterItems', index);
    if (textOf(item, 'value') !== undefined && textOf(item, 'valueField') !== undefined) {
      subject.problem('A filter item has either a value or a valueField', 'lookupFilter', 0, 'filterItems', index);
    }
  }
  checkBooleanFilter(subject, textOf(filter, 'booleanFilter'), items.length, 'lookupFilter', 0, 'booleanFilter');

  function formulaTypeOfGlobal(path: string): boolean {
    return path.startsWith('$') && formulaType(schema, objectName, path.split('.')) !== undefined;
  }
};
