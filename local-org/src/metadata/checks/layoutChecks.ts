import type { ObjectDefinition, Schema } from '../../schema/schema.ts';
import { nodesOf, textOf, textsOf } from '../metadataNode.ts';
import type { MetadataNode } from '../metadataStore.ts';
import type { Check, Subject } from './subject.ts';

/** Standard columns of related lists are written their own way (`NAME`, `TASK.SUBJECT`). */
const standardColumn = /^[A-Z][A-Z0-9_.]*$/;

/** A layout's object, fields, related lists, and that what must be filled in is on it. */
export const checkLayout: Check = (subject, { schema }) => {
  const { fullName, body } = subject.component;
  const objectName = fullName.split('-')[0] ?? '';
  const object = schema.object(objectName);
  if (!object) return subject.problem(`Entity of type CustomObject named ${objectName} cannot be found`);
  const placed = new Set<string>();
  for (const [section, node] of nodesOf(body, 'layoutSections').entries()) {
    for (const [column, columnNode] of nodesOf(node, 'layoutColumns').entries()) {
      for (const [index, item] of nodesOf(columnNode, 'layoutItems').entries()) {
        const path = ['layoutSections', section, 'layoutColumns', column, 'layoutItems', index] as const;
        checkItem(subject, object, item, placed, path);
      }
    }
  }
  for (const field of object.isCustom ? mustBePlaced(object) : []) {
    if (!placed.has(field)) subject.problem(`Layout must contain an item for required layout field: ${field}`);
  }
  checkRelatedLists(subject, schema, objectName);
};

type ItemPath = readonly (string | number)[];

function checkItem(subject: Subject, object: ObjectDefinition, item: MetadataNode, placed: Set<string>, path: ItemPath): void {
  const name = textOf(item, 'field');
  if (!name) return;
  const field = object.fields.get(name);
  if (!field) return subject.problem(`In field: field - no CustomField named ${object.name}.${name} found`, ...path, 'field');
  if (placed.has(name)) subject.problem(`The field ${name} is on the layout twice`, ...path, 'field');
  placed.add(name);
  const behavior = textOf(item, 'behavior');
  if (field.isRequired && field.isUpdateable && behavior !== 'Required') {
    subject.problem(`Field ${name} is required, so its behavior on a layout is Required`, ...path, 'behavior');
  }
  if (!field.isCreateable && field.isCustom && behavior !== 'Readonly')
    subject.problem(`Field ${name} can only be Readonly on a layout`, ...path, 'behavior');
}

function mustBePlaced(object: ObjectDefinition): readonly string[] {
  return [...object.fields.values()]
    .filter(({ isRequired, isCustom, isNameField }) => isRequired && (isCustom || isNameField))
    .map(({ name }) => name);
}

function checkRelatedLists(subject: Subject, schema: Schema, objectName: string): void {
  for (const [index, list] of nodesOf(subject.component.body, 'relatedLists').entries()) {
    const name = textOf(list, 'relatedList') ?? '';
    const [childName = '', linkName = ''] = name.split('.');
    // Standard lists have names of their own: RelatedContactList, RelatedHistoryList.
    if (!name.includes('.')) continue;
    const link = schema.field(childName, linkName);
    if (!link?.referenceTo?.includes(objectName)) {
      subject.problem(`Cannot find related list: ${name}`, 'relatedLists', index, 'relatedList');
      continue;
    }
    for (const [position, column] of textsOf(list, 'fields').entries()) {
      if (!standardColumn.test(column) && !schema.field(childName, column)) {
        subject.problem(`In field: fields - no CustomField named ${childName}.${column} found`, 'relatedLists', index, 'fields', position);
      }
    }
  }
}
