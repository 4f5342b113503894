import { nodeOf, nodesOf, textOf } from '../metadataNode.ts';
import type { FieldDefinition, ObjectDefinition, Schema } from '../../schema/schema.ts';
import { isApiName } from './fieldAtPath.ts';
import { checkOverride } from './overrideCheck.ts';
import type { Check } from './subject.ts';

const sharingModels = new Set(['Private', 'Read', 'ReadWrite', 'ControlledByParent']);
/** Salesforce's limits per object. */
const limits = { masterDetails: 2, masterDetailLevels: 3, relationships: 40, rollups: 25 };

/** Name, label and what a custom object must say; a standard object must be one the org has. */
export const checkObject: Check = (subject, { schema, metadata }) => {
  const { fullName, body } = subject.component;
  for (const [index, override] of nodesOf(body, 'actionOverrides').entries())
    checkOverride(subject, override, metadata, 'actionOverrides', index);
  const layout = textOf(body, 'compactLayoutAssignment');
  if (layout && layout !== 'SYSTEM' && !metadata.get('CompactLayout', `${fullName}.${layout}`)) {
    subject.problem(`In field: compactLayoutAssignment - no CompactLayout named ${layout} found`, 'compactLayoutAssignment');
  }
  if (!fullName.endsWith('__c')) {
    if (!schema.object(fullName))
      subject.problem(`The object ${fullName} does not exist in the local org, and is no custom object (its name does not end in __c)`);
    return;
  }
  if (!isApiName(fullName.slice(0, -3)))
    subject.problem(`The object name ${fullName} may hold only letters, digits and single underscores, and begins with a letter`);
  for (const name of ['label', 'pluralLabel', 'nameField', 'sharingModel']) {
    if (body[name] === undefined) subject.problem(`Must specify a ${name} for the CustomObject ${fullName}`);
  }
  checkNameField(subject);
};

function checkNameField(subject: Parameters<Check>[0]): void {
  const node = nodeOf(subject.component.body, 'nameField');
  const type = textOf(node, 'type');
  if (!node) return;
  if (!textOf(node, 'label')) subject.problem('Required field is missing: label of nameField', 'nameField');
  if (type !== 'Text' && type !== 'AutoNumber')
    subject.problem(`A name field is of type Text or AutoNumber, not ${type}`, 'nameField', 'type');
  if (type === 'AutoNumber' && !/\{0+\}/.test(textOf(node, 'displayFormat') ?? '')) {
    subject.problem('The displayFormat of an auto number needs a place for the number, e.g. WS-{00000}', 'nameField', 'displayFormat');
  }
}

/** How many relationships an object has, and that its sharing follows its master. */
export const checkRelationshipsOfObject: Check = (subject, { schema }) => {
  const object = schema.object(subject.component.fullName);
  if (!object?.isCustom) return;
  const fields = [...object.fields.values()].filter(({ isCustom }) => isCustom);
  const masters = fields.filter(({ masterDetail }) => masterDetail);
  checkSharing(subject, object, masters);
  const counts: readonly (readonly [number, number, string])[] = [
    [masters.length, limits.masterDetails, 'master-detail relationships'],
    [fields.filter(({ type }) => type === 'reference').length, limits.relationships, 'relationship fields'],
    [fields.filter(({ rollup }) => rollup).length, limits.rollups, 'roll-up summary fields'],
  ];
  for (const [count, limit, what] of counts)
    if (count > limit) subject.problem(`${object.name} has ${count} ${what}; the most is ${limit}`);
  if (new Set(masters.map(({ masterDetail }) => masterDetail?.order)).size < masters.length) {
    subject.problem(`The master-detail fields of ${object.name} need different values of relationshipOrder`);
  }
  const levels = levelsAbove(schema, object.name, new Set());
  if (levels > limits.masterDetailLevels)
    subject.problem(`${object.name} is ${levels} master-detail levels deep; the most is ${limits.masterDetailLevels}`);
};

function checkSharing(subject: Parameters<Check>[0], object: ObjectDefinition, masters: readonly FieldDefinition[]): void {
  const { sharingModel, name } = object;
  if (!sharingModels.has(sharingModel))
    subject.problem(`The sharingModel ${sharingModel} is not one a custom object can have`, 'sharingModel');
  else if (masters.length > 0 && sharingModel !== 'ControlledByParent') {
    subject.problem(`Cannot set sharingModel to ${sharingModel} on a CustomObject with a MasterDetail relationship field`, 'sharingModel');
  } else if (masters.length === 0 && sharingModel === 'ControlledByParent') {
    subject.problem(`${name} has no MasterDetail relationship field, so its sharingModel cannot be ControlledByParent`, 'sharingModel');
  }
}

/** Objects above this one by master-detail; a circle counts as endless. */
function levelsAbove(schema: Schema, name: string, below: ReadonlySet<string>): number {
  if (below.has(name)) return Infinity;
  const masters = [...(schema.object(name)?.fields.values() ?? [])].filter(({ masterDetail }) => masterDetail);
  const above = masters.map(({ referenceTo }) => 1 + levelsAbove(schema, referenceTo?.[0] ?? '', new Set([...below, name])));
  return Math.max(0, ...above);
}
