import { boolean, datetime, picklist, readOnly, reference, restricted } from './fieldBuilders.ts';
import type { FieldDefinition, FieldType, ObjectDefinition } from './schema.ts';
import { idField } from './systemFields.ts';

/** The standard objects whose fields can be tracked, and where their history is. */
const standardHistories: Readonly<Record<string, string>> = {
  Account: 'AccountHistory',
  Asset: 'AssetHistory',
  Campaign: 'CampaignHistory',
  Contact: 'ContactHistory',
  Contract: 'ContractHistory',
  Lead: 'LeadHistory',
  Opportunity: 'OpportunityFieldHistory',
  Product2: 'Product2History',
};

/** Ids of all history begin with it; the key prefix of the record's object follows. */
export const historyPrefix = '017';

/** What the ids of an object's history begin with: six characters, so that an id tells its object. */
export const historyIdPrefix = (tracked: ObjectDefinition): string => `${historyPrefix}${tracked.keyPrefix}`;

/** The object that holds the history of `tracked`; undefined where none is kept. */
export function historyName({ name, isCustom, isHistoryTracked }: ObjectDefinition): string | undefined {
  if (!isCustom) return standardHistories[name];
  return isHistoryTracked ? name.replace(/__c$/, '__History') : undefined;
}

/** The field of the history that names the record: `ParentId`, `AccountId`. */
export const historyParentField = ({ name, isCustom }: ObjectDefinition): string => (isCustom ? 'ParentId' : `${name}Id`);

/** How a field is called in the column `Field`: standard lookups go by the name of the relationship, as in `Owner`. */
export const historyFieldName = ({ name, type, isCustom }: FieldDefinition): string =>
  type === 'reference' && !isCustom ? name.replace(/Id$/, '') : name;

/** What is noted when it changes. A formula has no value of its own. */
export const trackedFields = ({ fields }: ObjectDefinition): readonly FieldDefinition[] =>
  [...fields.values()].filter(({ trackHistory, formula }) => trackHistory === true && formula === undefined);

const dataTypes: Readonly<Record<FieldType, string>> = {
  id: 'EntityId',
  reference: 'EntityId',
  string: 'Text',
  textarea: 'MultiLineText',
  email: 'Email',
  phone: 'Phone',
  url: 'Url',
  picklist: 'DynamicEnum',
  multipicklist: 'MultiEnum',
  combobox: 'Text',
  encryptedstring: 'EncryptedText',
  base64: 'Base64',
  boolean: 'Boolean',
  int: 'Double',
  double: 'Double',
  currency: 'Currency',
  percent: 'Percent',
  date: 'DateOnly',
  datetime: 'DateTime',
  time: 'TimeOnly',
  anyType: 'Anytype',
};

const longestText = 255;

/** Longer text is noted as changed, without its values, as Salesforce does. */
export const isLongText = ({ type, length = 0 }: FieldDefinition): boolean =>
  (type === 'textarea' || type === 'multipicklist') && length > longestText;

/** What the column `DataType` says of a field. */
export const historyDataType = (field: FieldDefinition): string => {
  if (field.type !== 'textarea') return dataTypes[field.type];
  if (field.htmlFormatted) return 'HtmlStringPlusClob';
  return isLongText(field) ? 'StringPlusClob' : dataTypes.textarea;
};

const made = new WeakMap<ObjectDefinition, ObjectDefinition>();

/**
 * The history of an object as an object of its own: read only, seen by who sees the record. The same one for the same definition.
 * @see https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_history.htm
 */
export function historyObject(tracked: ObjectDefinition): ObjectDefinition | undefined {
  const name = historyName(tracked);
  if (name === undefined) return undefined;
  const known = made.get(tracked);
  if (known) return known;
  const object = defineHistory(tracked, name);
  made.set(tracked, object);
  return object;
}

function defineHistory(tracked: ObjectDefinition, name: string): ObjectDefinition {
  const parent = historyParentField(tracked);
  const kind = name.endsWith('FieldHistory') ? 'Field History' : 'History';
  const label = tracked.isCustom ? `History: ${tracked.label}` : `${tracked.label} ${kind}`;
  const fields = [
    idField,
    boolean('IsDeleted', 'Deleted', readOnly),
    reference(parent, `${tracked.label} ID`, tracked.name, { children: 'Histories', onDelete: 'Cascade' }, readOnly, { isRequired: true }),
    reference('CreatedById', 'Created By ID', 'User', { onDelete: 'Restrict' }, readOnly),
    datetime('CreatedDate', 'Created Date', readOnly),
    picklist('Field', 'Changed Field', trackedFields(tracked).map(historyFieldName), restricted, readOnly),
    picklist('DataType', 'Datatype', [...new Set(['Text', ...Object.values(dataTypes)])], restricted, readOnly),
    anyValue('OldValue', 'Old Value'),
    anyValue('NewValue', 'New Value'),
  ];
  return {
    name,
    label,
    pluralLabel: label,
    keyPrefix: historyPrefix,
    isCustom: tracked.isCustom,
    historyOf: tracked.name,
    sharingModel: 'ControlledByParent',
    controlledBy: parent,
    fields: new Map(fields.map((field) => [field.name, field])),
    nameField: 'Id',
    validationRules: [],
    isCreateable: false,
    isUpdateable: false,
    isDeletable: false,
  };
}

const anyValue = (name: string, label: string): FieldDefinition => ({
  name,
  label,
  type: 'anyType',
  isCustom: false,
  isRequired: false,
  isCreateable: false,
  isUpdateable: false,
});
