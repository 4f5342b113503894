import { textOf } from '../metadata/metadataNode.ts';
import type { MetadataComponent, MetadataStore } from '../metadata/metadataStore.ts';
import { fieldFromMetadata, objectFromMetadata, validationRuleFromMetadata } from '../metadata/schemaFromMetadata.ts';
import { createSchema } from './createSchema.ts';
import { customPermissionsOf } from './customPermissions.ts';
import { owner } from './fieldBuilders.ts';
import type { FieldDefinition, ObjectDefinition, Schema, ValidationRule } from './schema.ts';
import { sharingModelOf } from './standardObjects/deployedSharing.ts';
import { standardObjects } from './standardObjects/standardObjects.ts';
import { auditFields, idField } from './systemFields.ts';

const standardFields = createSchema(0, standardObjects);

/**
 * The standard objects together with everything deployed: custom objects, custom fields on both kinds, validation rules. Components
 * whose object is missing are left out; the deploy has said so by then.
 * @param version grows with every deploy
 */
export function buildSchema(metadata: MetadataStore, version: number): Schema {
  const fields = groupByObject(inOrder(metadata, 'CustomField'));
  const rules = groupByObject(inOrder(metadata, 'ValidationRule'));
  const customFieldsOf = (objectName: string): readonly FieldDefinition[] =>
    (fields.get(objectName.toLowerCase()) ?? [])
      .filter((component) => component.fullName.endsWith('__c'))
      .map((component) => fieldFromMetadata(component, metadata, standardFields.field));
  const rulesOf = (objectName: string): readonly ValidationRule[] =>
    (rules.get(objectName.toLowerCase()) ?? []).map(validationRuleFromMetadata);

  const trackedOf = (objectName: string): ReadonlySet<string> =>
    new Set(
      (fields.get(objectName.toLowerCase()) ?? [])
        .filter(({ body }) => textOf(body, 'trackHistory') === 'true')
        .map(({ fullName }) => fullName.slice(fullName.indexOf('.') + 1)),
    );

  const deployedSharing = (objectName: string): string | undefined =>
    textOf(metadata.get('CustomObject', objectName)?.body, 'sharingModel');
  const standard = standardObjects
    .map((object) => withSharing(object, sharingModelOf(object, deployedSharing)))
    .map((object) => withTracking(object, trackedOf(object.name)))
    .map((object) => withDeployed(object, customFieldsOf(object.name), rulesOf(object.name)));
  const custom = inOrder(metadata, 'CustomObject')
    .filter((component) => component.fullName.endsWith('__c'))
    .map((component) => customObject(component, customFieldsOf(component.fullName), rulesOf(component.fullName)));
  const subjects = custom.filter(({ hasActivities }) => hasActivities).map(({ name }) => name);
  return createSchema(version, [...standard.map((object) => withSubjects(object, subjects)), ...custom], customPermissionsOf(metadata));
}

/** Tasks and events may be about custom objects too, where these say so. */
function withSubjects(object: ObjectDefinition, subjects: readonly string[]): ObjectDefinition {
  const whatId = object.fields.get('WhatId');
  if (!whatId || subjects.length === 0) return object;
  const fields = new Map(object.fields);
  fields.set('WhatId', { ...whatId, referenceTo: [...(whatId.referenceTo ?? []), ...subjects] });
  return { ...object, fields };
}

/** By name, so that a describe reads the same whatever the order of deploys, and after a restart. */
function inOrder(metadata: MetadataStore, type: string): readonly MetadataComponent[] {
  return [...metadata.list(type)].sort((left, right) => (left.fullName < right.fullName ? -1 : 1));
}

/** The very same object when nothing is deployed on it, so that a migration passes it by. */
function withDeployed(object: ObjectDefinition, fields: readonly FieldDefinition[], rules: readonly ValidationRule[]): ObjectDefinition {
  if (fields.length === 0 && rules.length === 0) return object;
  return { ...object, fields: new Map([...object.fields, ...byName(fields)]), validationRules: rules };
}

function withSharing(object: ObjectDefinition, sharingModel: ObjectDefinition['sharingModel']): ObjectDefinition {
  return object.sharingModel === sharingModel ? object : { ...object, sharingModel };
}

/** Of standard fields a deploy may say that their history is kept. */
function withTracking(object: ObjectDefinition, names: ReadonlySet<string>): ObjectDefinition {
  if (![...object.fields.keys()].some((name) => names.has(name))) return object;
  const fields = [...object.fields.values()].map((field) => (names.has(field.name) ? { ...field, trackHistory: true } : field));
  return { ...object, fields: byName(fields) };
}

function customObject(
  component: MetadataComponent,
  fields: readonly FieldDefinition[],
  rules: readonly ValidationRule[],
): ObjectDefinition {
  const { nameFieldDefinition, ...object } = objectFromMetadata(component);
  const isOwned = !fields.some((field) => field.masterDetail);
  const all = [idField, ...(isOwned ? [owner('Group')] : []), nameFieldDefinition, ...auditFields, ...fields];
  return { ...object, fields: byName(all), validationRules: rules };
}

function byName(fields: readonly FieldDefinition[]): Map<string, FieldDefinition> {
  return new Map(fields.map((field) => [field.name, field]));
}

function groupByObject(components: readonly MetadataComponent[]): ReadonlyMap<string, readonly MetadataComponent[]> {
  const groups = new Map<string, MetadataComponent[]>();
  for (const component of components) {
    const object = component.fullName.slice(0, component.fullName.indexOf('.')).toLowerCase();
    const group = groups.get(object);
    if (group) group.push(component);
    else groups.set(object, [component]);
  }
  return groups;
}
