import type { FieldAccess } from '../../security/access.ts';
import type { FieldDefinition, FieldType } from '../../schema/schema.ts';

const soapTypes: Record<FieldType, string> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  string: 'xsd:string',
  textarea: 'xsd:string',
  email: 'xsd:string',
  phone: 'xsd:string',
  url: 'xsd:string',
  picklist: 'xsd:string',
  multipicklist: 'xsd:string',
  combobox: 'xsd:string',
  encryptedstring: 'xsd:string',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
  time: 'xsd:time',
  base64: 'xsd:base64Binary',
  anyType: 'xsd:anyType',
};

const fixedLengths: Partial<Record<FieldType, number>> = {
  id: 18,
  reference: 18,
  email: 80,
  phone: 40,
  url: 255,
  picklist: 255,
  multipicklist: 4099,
};

const isTextual = (type: FieldType): boolean => soapTypes[type] === 'xsd:string' || soapTypes[type] === 'tns:ID';

// Long text can be selected but neither filtered, sorted nor grouped by.
const isLongText = (field: FieldDefinition): boolean =>
  field.type === 'base64' || field.type === 'anyType' || (field.type === 'textarea' && (field.length ?? 255) > 255);

const ungroupable: ReadonlySet<FieldType> = new Set([
  'double',
  'currency',
  'percent',
  'datetime',
  'time',
  'multipicklist',
  'base64',
  'encryptedstring',
]);

const summable: ReadonlySet<FieldType> = new Set(['int', 'double', 'currency', 'percent']);

function lengths(field: FieldDefinition) {
  const length = isTextual(field.type) ? (field.length ?? fixedLengths[field.type] ?? 255) : 0;
  const isInteger = field.type === 'int';
  return {
    byteLength: length * (field.type === 'id' || field.type === 'reference' ? 1 : 3),
    length,
    digits: isInteger ? (field.precision ?? 9) : 0,
    precision: isInteger ? 0 : (field.precision ?? 0),
    scale: isInteger ? 0 : (field.scale ?? 0),
  };
}

const picklistValues = (field: FieldDefinition) =>
  (field.picklist?.values ?? []).map(({ value, label, isActive, isDefault }) => ({
    active: isActive,
    defaultValue: isDefault,
    label,
    validFor: null,
    value,
  }));

const defaultLiteral = ({ type, defaultValue, picklist }: FieldDefinition): string | boolean | null => {
  if (type === 'boolean') return defaultValue?.source.toLowerCase() === 'true';
  if (picklist) return picklist.values.find(({ isDefault }) => isDefault)?.value ?? null;
  return defaultValue && !defaultValue.isFormula ? defaultValue.source : null;
};

/** One field as `sobjects/X/describe` lists it; `access` is what this user may do with it. */
export function describeField(field: FieldDefinition, access: FieldAccess): object {
  const { name, label, type } = field;
  const isCalculated = field.formula !== undefined || field.rollup !== undefined;
  const isLong = isLongText(field);
  const canGroup = !isLong && !ungroupable.has(type) && !isCalculated;
  return {
    aggregatable: !isLong && type !== 'boolean' && type !== 'multipicklist',
    aiPredictionField: false,
    autoNumber: field.autoNumberFormat !== undefined,
    ...lengths(field),
    calculated: isCalculated,
    calculatedFormula: field.formula?.expression ?? null,
    cascadeDelete: field.onDelete === 'Cascade' || field.masterDetail !== undefined,
    caseSensitive: field.isCaseSensitive ?? false,
    compoundFieldName: null,
    controllerName: null,
    createable: field.isCreateable && access.canEdit,
    custom: field.isCustom,
    defaultValue: defaultLiteral(field),
    defaultValueFormula: field.defaultValue?.isFormula ? field.defaultValue.source : null,
    defaultedOnCreate: type === 'boolean' || field.defaultValue !== undefined || !field.isCreateable || name === 'OwnerId',
    dependentPicklist: false,
    deprecatedAndHidden: false,
    displayLocationInDecimal: false,
    encrypted: type === 'encryptedstring',
    externalId: field.isExternalId ?? false,
    extraTypeInfo: type === 'textarea' ? (field.htmlFormatted ? 'richtextarea' : 'plaintextarea') : null,
    filterable: !isLong,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: field.formula?.blanksAs === 'zero',
    groupable: canGroup,
    highScaleNumber: false,
    htmlFormatted: field.htmlFormatted ?? false,
    idLookup: type === 'id' || (field.isExternalId ?? false) || (field.isNameField ?? false),
    inlineHelpText: field.inlineHelpText ?? null,
    label,
    mask: null,
    maskType: null,
    name,
    nameField: field.isNameField ?? false,
    namePointing: type === 'reference' && (field.referenceTo?.length ?? 0) > 1,
    nillable: !field.isRequired && type !== 'boolean' && type !== 'id',
    permissionable: !field.isRequired && field.masterDetail === undefined && field.isCustom,
    picklistValues: picklistValues(field),
    polymorphicForeignKey: (field.referenceTo?.length ?? 0) > 1,
    queryByDistance: false,
    referenceTargetField: null,
    referenceTo: field.referenceTo ?? [],
    relationshipName: field.relationshipName ?? null,
    relationshipOrder: field.masterDetail?.order ?? null,
    restrictedDelete: field.onDelete === 'Restrict',
    restrictedPicklist: field.picklist?.isRestricted ?? false,
    searchPrefilterable: false,
    soapType: soapTypes[type],
    sortable: (!isLong || type === 'anyType') && type !== 'multipicklist',
    summable: summable.has(type),
    type,
    unique: field.isUnique ?? false,
    updateable: field.isUpdateable && access.canEdit,
    writeRequiresMasterRead: field.masterDetail?.writeRequiresMasterRead ?? false,
  };
}
