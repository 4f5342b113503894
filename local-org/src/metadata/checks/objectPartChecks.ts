import type { FieldDefinition, Schema } from '../../schema/schema.ts';
import { nodesOf, textOf, textsOf } from '../metadataNode.ts';
import { fieldAtPath } from './fieldAtPath.ts';
import { checkBooleanFilter, checkFilterValue } from './filterChecks.ts';
import { checkFormula } from './formulaCheck.ts';
import type { Check, Subject } from './subject.ts';

const objectOf = (subject: Subject): string => subject.component.fullName.split('.')[0] ?? '';
const missing = (element: string, object: string, field: string): string =>
  `In field: ${element} - no CustomField named ${object}.${field} found`;

/** What a part of an object (rule, view, layout …) belongs to exists. */
export const checkOwner: Check = (subject, { schema }) => {
  if (!schema.object(objectOf(subject))) subject.problem(`Entity of type CustomObject named ${objectOf(subject)} cannot be found`);
};

/** The rule's condition compiles to true or false, its message can be shown, its field exists. */
export const checkValidationRule: Check = (subject, context) => {
  const { body } = subject.component;
  const objectName = objectOf(subject);
  checkFormula(
    subject,
    textOf(body, 'errorConditionFormula') ?? '',
    { element: 'errorConditionFormula', objectName, blanksAs: 'blank', returns: 'boolean' },
    context,
  );
  const message = textOf(body, 'errorMessage') ?? '';
  if (message === '' || message.length > 255)
    subject.problem(`An errorMessage has 1 to 255 characters, not ${message.length}`, 'errorMessage');
  const field = textOf(body, 'errorDisplayField');
  if (field && !context.schema.field(objectName, field))
    subject.problem(missing('errorDisplayField', objectName, field), 'errorDisplayField');
};

/** List views name standard columns their own way; custom fields go by their API name. */
const standardColumns = /^(?:[A-Z][A-Z0-9]*\.)?[A-Z][A-Z0-9_]*$/;

function columnField(schema: Schema, objectName: string, column: string): FieldDefinition | undefined | 'standard' {
  if (/__c$/i.test(column)) return schema.field(objectName, column);
  return standardColumns.test(column) ? 'standard' : schema.field(objectName, column);
}

/** A list view's columns and filters. */
export const checkListView: Check = (subject, { schema }) => {
  const { body } = subject.component;
  const objectName = objectOf(subject);
  for (const [index, column] of textsOf(body, 'columns').entries()) {
    if (!columnField(schema, objectName, column)) subject.problem(`Could not resolve list view column: ${column}`, 'columns', index);
  }
  const filters = nodesOf(body, 'filters');
  for (const [index, filter] of filters.entries()) {
    const name = textOf(filter, 'field') ?? '';
    const field = columnField(schema, objectName, name);
    if (!field) subject.problem(`Could not resolve list view column: ${name}`, 'filters', index, 'field');
    else if (field !== 'standard') checkFilterValue(subject, filter, field, 'filters', index);
  }
  checkBooleanFilter(subject, textOf(body, 'booleanFilter'), filters.length, 'booleanFilter');
};

const mostCompactFields = 10;

/** A compact layout's fields. */
export const checkCompactLayout: Check = (subject, { schema }) => {
  const fields = textsOf(subject.component.body, 'fields');
  const objectName = objectOf(subject);
  if (fields.length === 0) subject.problem('A compact layout needs at least one field');
  if (fields.length > mostCompactFields)
    subject.problem(`A compact layout has at most ${mostCompactFields} fields, not ${fields.length}`, 'fields', mostCompactFields);
  for (const [index, field] of fields.entries()) {
    if (!schema.field(objectName, field)) subject.problem(missing('fields', objectName, field), 'fields', index);
    if (fields.indexOf(field) < index) subject.problem(`The field ${field} is in the compact layout twice`, 'fields', index);
  }
};

/** A field set's fields. */
export const checkFieldSet: Check = (subject, { schema }) => {
  const objectName = objectOf(subject);
  for (const element of ['displayedFields', 'availableFields']) {
    for (const [index, item] of nodesOf(subject.component.body, element).entries()) {
      const field = textOf(item, 'field') ?? '';
      if (!fieldAtPath(schema, objectName, field.split('.'))) subject.problem(missing('field', objectName, field), element, index, 'field');
    }
  }
};

/** Values are percent-encoded in record types. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The picklists and values a record type offers. */
export const checkRecordType: Check = (subject, { schema }) => {
  const objectName = objectOf(subject);
  for (const [index, entry] of nodesOf(subject.component.body, 'picklistValues').entries()) {
    const name = textOf(entry, 'picklist') ?? '';
    const field = schema.field(objectName, name);
    if (!field?.picklist) {
      subject.problem(`Picklist ${name} is not a picklist field of ${objectName}`, 'picklistValues', index, 'picklist');
      continue;
    }
    const known = new Set(field.picklist.values.map(({ value }) => value));
    for (const [position, value] of nodesOf(entry, 'values').entries()) {
      const fullName = decoded(textOf(value, 'fullName') ?? '');
      if (!known.has(fullName))
        subject.problem(
          `Picklist value '${fullName}' does not exist in field ${name}`,
          'picklistValues',
          index,
          'values',
          position,
          'fullName',
        );
    }
  }
};
