import type { FieldDefinition, FilterItem, LookupFilter, ObjectDefinition, PicklistValue, ValidationRule } from '../schema/schema.ts';
import { fieldTypes } from './fieldTypes.ts';
import { isTrue, nodeOf, nodesOf, numberOf, textOf } from './metadataNode.ts';
import type { MetadataComponent, MetadataNode, MetadataStore } from './metadataStore.ts';

/** A deployed custom object as its own file says it: its name field only; system, deployed and owner fields are the schema's to add. */
export type DeployedObject = Omit<ObjectDefinition, 'fields' | 'validationRules'> & { readonly nameFieldDefinition: FieldDefinition };

/** Finds a field that is not deployed, e.g. the type of `Opportunity.Amount` for a roll-up. */
export type FindField = (objectName: string, fieldName: string) => FieldDefinition | undefined;

/** The object a `CustomObject` component of a custom object (`…__c`) describes. Never throws: what is missing gets Salesforce's default. */
export function objectFromMetadata(component: MetadataComponent): DeployedObject {
  const { body, fullName } = component;
  const label = textOf(body, 'label') ?? fullName;
  const description = textOf(body, 'description');
  return {
    name: fullName,
    label,
    pluralLabel: textOf(body, 'pluralLabel') ?? label,
    keyPrefix: component.keyPrefix ?? prefixOfName(fullName),
    isCustom: true,
    ...(description !== undefined && { description }),
    sharingModel: (textOf(body, 'sharingModel') as ObjectDefinition['sharingModel'] | undefined) ?? 'ReadWrite',
    nameField: 'Name',
    nameFieldDefinition: nameFieldOf(nodeOf(body, 'nameField'), label),
    isCreateable: true,
    isUpdateable: true,
    isDeletable: true,
    isHistoryTracked: isTrue(body, 'enableHistory'),
    hasActivities: isTrue(body, 'enableActivities'),
  };
}

function nameFieldOf(node: MetadataNode | undefined, objectLabel: string): FieldDefinition {
  const isAutoNumber = textOf(node, 'type') === 'AutoNumber';
  const format = textOf(node, 'displayFormat');
  return {
    name: 'Name',
    label: textOf(node, 'label') ?? `${objectLabel} Name`,
    type: 'string',
    length: isAutoNumber ? 30 : 80,
    isCustom: false,
    isRequired: !isAutoNumber,
    isCreateable: !isAutoNumber,
    isUpdateable: !isAutoNumber,
    isNameField: true,
    ...(isAutoNumber && { autoNumberFormat: format ?? '{0}' }),
    ...(isTrue(node, 'trackHistory') && { trackHistory: true }),
  };
}

/**
 * The field a `CustomField` component describes. Never throws: the deploy has refused what is wrong.
 * @param metadata where global value sets and summarized fields are looked up
 * @param standardField fields that are not deployed, for the type of a roll-up over one
 */
export function fieldFromMetadata(component: MetadataComponent, metadata: MetadataStore, standardField?: FindField): FieldDefinition {
  return toField(component, metadata, standardField, 0);
}

function toField(
  component: MetadataComponent,
  metadata: MetadataStore,
  standardField: FindField | undefined,
  depth: number,
): FieldDefinition {
  const { body } = component;
  const [, name = component.fullName] = component.fullName.split('.');
  const metadataType = textOf(body, 'type') ?? 'Text';
  const rule = fieldTypes[metadataType];
  const isFormula = textOf(body, 'formula') !== undefined;
  const isComputed = isFormula || metadataType === 'Summary' || metadataType === 'AutoNumber';
  return {
    name,
    label: textOf(body, 'label') ?? name,
    type: rule?.type ?? 'string',
    isCustom: true,
    isRequired: !isFormula && (isTrue(body, 'required') || metadataType === 'MasterDetail'),
    isCreateable: !isComputed,
    isUpdateable: !isComputed && (metadataType !== 'MasterDetail' || isTrue(body, 'reparentableMasterDetail')),
    ...rule?.shape,
    ...sizesOf(body, isFormula, metadataType),
    ...flagsOf(body),
    ...(rule?.type === 'picklist' || rule?.type === 'multipicklist' ? { picklist: picklistOf(body, metadata) } : {}),
    ...(rule?.type === 'reference' ? referenceOf(name, body, metadataType === 'MasterDetail') : {}),
    ...(isFormula && { formula: formulaOf(body) }),
    ...(metadataType === 'Summary' ? rollupOf(body, (object, field) => findField(object, field, metadata, standardField, depth)) : {}),
    ...defaultOf(body, metadataType),
    ...(metadataType === 'AutoNumber' && { autoNumberFormat: textOf(body, 'displayFormat') ?? '{0}' }),
  };
}

function sizesOf(body: MetadataNode, isFormula: boolean, metadataType: string): Partial<FieldDefinition> {
  if (metadataType === 'Text' && isFormula) return { length: 1300 };
  const length = numberOf(body, 'length');
  const precision = numberOf(body, 'precision') ?? (isFormula && numberOf(body, 'scale') !== undefined ? 18 : undefined);
  const scale = numberOf(body, 'scale');
  return { ...(length !== undefined && { length }), ...(precision !== undefined && { precision }), ...(scale !== undefined && { scale }) };
}

function flagsOf(body: MetadataNode): Partial<FieldDefinition> {
  const description = textOf(body, 'description');
  const inlineHelpText = textOf(body, 'inlineHelpText');
  return {
    ...(isTrue(body, 'unique') && { isUnique: true }),
    ...(isTrue(body, 'caseSensitive') && { isCaseSensitive: true }),
    ...(isTrue(body, 'externalId') && { isExternalId: true }),
    ...(isTrue(body, 'trackHistory') && { trackHistory: true }),
    ...(description !== undefined && { description }),
    ...(inlineHelpText !== undefined && { inlineHelpText }),
  };
}

function picklistOf(body: MetadataNode, metadata: MetadataStore): NonNullable<FieldDefinition['picklist']> {
  const valueSet = nodeOf(body, 'valueSet');
  const globalName = textOf(valueSet, 'valueSetName');
  if (globalName) return { isRestricted: true, values: valuesOf(metadata.get('GlobalValueSet', globalName)?.body, 'customValue') };
  return { isRestricted: isTrue(valueSet, 'restricted'), values: valuesOf(nodeOf(valueSet, 'valueSetDefinition'), 'value') };
}

function valuesOf(node: MetadataNode | undefined, element: string): readonly PicklistValue[] {
  return nodesOf(node, element).map((value) => {
    const name = textOf(value, 'fullName') ?? '';
    return {
      value: name,
      label: textOf(value, 'label') ?? name,
      isActive: textOf(value, 'isActive') !== 'false',
      isDefault: isTrue(value, 'default'),
    };
  });
}

function referenceOf(name: string, body: MetadataNode, isMasterDetail: boolean): Partial<FieldDefinition> {
  const children = textOf(body, 'relationshipName');
  const filter = nodeOf(body, 'lookupFilter');
  return {
    referenceTo: [textOf(body, 'referenceTo') ?? ''],
    relationshipName: name.replace(/__c$/i, '__r'),
    ...(children !== undefined && { childRelationshipName: children }),
    onDelete: isMasterDetail ? 'Cascade' : ((textOf(body, 'deleteConstraint') as FieldDefinition['onDelete']) ?? 'SetNull'),
    ...(isMasterDetail && {
      masterDetail: {
        order: numberOf(body, 'relationshipOrder') === 1 ? 1 : 0,
        isReparentable: isTrue(body, 'reparentableMasterDetail'),
        writeRequiresMasterRead: isTrue(body, 'writeRequiresMasterRead'),
      },
    }),
    ...(filter && { lookupFilter: lookupFilterOf(filter) }),
  };
}

function lookupFilterOf(node: MetadataNode): LookupFilter {
  const booleanFilter = textOf(node, 'booleanFilter');
  const errorMessage = textOf(node, 'errorMessage');
  return {
    isActive: isTrue(node, 'active'),
    isOptional: isTrue(node, 'isOptional'),
    items: filterItemsOf(node, 'filterItems'),
    ...(booleanFilter !== undefined && { booleanFilter }),
    ...(errorMessage !== undefined && { errorMessage }),
  };
}

function filterItemsOf(node: MetadataNode, element: string): readonly FilterItem[] {
  return nodesOf(node, element).map((item) => {
    const value = textOf(item, 'value');
    const valueField = textOf(item, 'valueField');
    return {
      field: textOf(item, 'field') ?? '',
      operation: (textOf(item, 'operation') ?? 'equals') as FilterItem['operation'],
      ...(value !== undefined && { value }),
      ...(valueField !== undefined && { valueField }),
    };
  });
}

function formulaOf(body: MetadataNode): NonNullable<FieldDefinition['formula']> {
  return {
    expression: textOf(body, 'formula') ?? '',
    blanksAs: textOf(body, 'formulaTreatBlanksAs') === 'BlankAsBlank' ? 'blank' : 'zero',
  };
}

function rollupOf(body: MetadataNode, find: FindField): Partial<FieldDefinition> {
  const [childObject = '', childField = ''] = (textOf(body, 'summaryForeignKey') ?? '').split('.');
  const operation = (textOf(body, 'summaryOperation') ?? 'count') as NonNullable<FieldDefinition['rollup']>['operation'];
  const summarizedField = textOf(body, 'summarizedField')?.split('.')[1];
  const summarized = summarizedField === undefined ? undefined : find(childObject, summarizedField);
  const rollup = {
    childObject,
    childField,
    operation,
    ...(summarizedField !== undefined && { summarizedField }),
    filters: filterItemsOf(body, 'summaryFilterItems'),
  };
  if (operation === 'count' || !summarized) return { type: 'double', precision: 18, scale: 0, rollup };
  return {
    type: summarized.type === 'int' ? 'double' : summarized.type,
    ...(summarized.precision !== undefined && { precision: 18 }),
    ...(summarized.scale !== undefined && { scale: summarized.scale }),
    rollup,
  };
}

/** Roll-ups of roll-ups nest as deep as master-detail does; deeper is a circle, which the deploy refuses. */
const deepestRollup = 3;

function findField(
  object: string,
  field: string,
  metadata: MetadataStore,
  standardField: FindField | undefined,
  depth: number,
): FieldDefinition | undefined {
  const deployed = metadata.get('CustomField', `${object}.${field}`);
  if (!deployed) return standardField?.(object, field);
  return depth < deepestRollup ? toField(deployed, metadata, standardField, depth + 1) : undefined;
}

/** Checkboxes say a literal, everything else a formula; picklists usually mark the value itself. */
function defaultOf(body: MetadataNode, metadataType: string): Partial<FieldDefinition> {
  const source = textOf(body, 'defaultValue');
  if (metadataType === 'Checkbox')
    return textOf(body, 'formula') === undefined ? { defaultValue: { source: source ?? 'false', isFormula: false } } : {};
  if (source !== undefined && source !== '') return { defaultValue: { source, isFormula: true } };
  const marked = nodesOf(nodeOf(nodeOf(body, 'valueSet'), 'valueSetDefinition'), 'value').find((value) => isTrue(value, 'default'));
  const value = textOf(marked, 'fullName');
  return value === undefined ? {} : { defaultValue: { source: value, isFormula: false } };
}

/** The rule a `ValidationRule` component describes. */
export function validationRuleFromMetadata(component: MetadataComponent): ValidationRule {
  const { body, fullName } = component;
  const errorDisplayField = textOf(body, 'errorDisplayField');
  return {
    name: fullName.slice(fullName.indexOf('.') + 1),
    isActive: isTrue(body, 'active'),
    expression: textOf(body, 'errorConditionFormula') ?? '',
    errorMessage: textOf(body, 'errorMessage') ?? '',
    ...(errorDisplayField !== undefined && errorDisplayField !== '' && { errorDisplayField }),
  };
}

/** A stable stand-in for components that were never deployed (tests): `a` and two characters from the name. */
function prefixOfName(name: string): string {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1296;
  return `a${hash.toString(36).padStart(2, '0')}`;
}
