import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { FieldDefinition, FieldType, ObjectDefinition } from '../../schema/schema.ts';
import type { Session } from '../../security/sessions.ts';
import { accessOf, isFilterable, isSupported, visibleFields, visibleObject } from './visibility.ts';
import { themeOf, type ThemeInfo } from './theme.ts';

/** The one record type every object has when none was defined. */
export const masterRecordTypeId = '012000000000000AAA';

/** A field as UI API describes it. @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_field.htm */
export interface FieldInfo {
  readonly apiName: string;
  readonly label: string;
  readonly dataType: string;
  readonly [name: string]: unknown;
}

export interface ChildRelationshipInfo {
  readonly childObjectApiName: string;
  readonly fieldName: string;
  readonly junctionIdListNames: readonly string[];
  readonly junctionReferenceTo: readonly string[];
  readonly relationshipName: string;
}

/** An object as UI API describes it. @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_object_info.htm */
export interface ObjectInfo {
  readonly apiName: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly fields: Readonly<Record<string, FieldInfo>>;
  readonly childRelationships: readonly ChildRelationshipInfo[];
  readonly themeInfo: ThemeInfo;
  readonly [name: string]: unknown;
}

const dataTypes: Partial<Record<FieldType, string>> = {
  id: 'Reference',
  reference: 'Reference',
  multipicklist: 'MultiPicklist',
  combobox: 'ComboBox',
  textarea: 'TextArea',
  datetime: 'DateTime',
  encryptedstring: 'EncryptedString',
};

const dataTypeOf = (type: FieldType): string => dataTypes[type] ?? type.charAt(0).toUpperCase() + type.slice(1);

function extraTypeInfo(field: FieldDefinition): string | null {
  if (field.type !== 'textarea') return null;
  return field.htmlFormatted ? 'RichTextArea' : 'PlainTextArea';
}

function fieldInfo(org: Org, session: Session, object: ObjectDefinition, field: FieldDefinition): FieldInfo {
  const access = accessOf(org, session);
  const canEdit = access.field(object.name, field.name).canEdit;
  const isText = field.length !== undefined;
  return {
    apiName: field.name,
    calculated: Boolean(field.formula ?? field.rollup),
    compound: false,
    compoundComponentName: null,
    compoundFieldName: null,
    controllerName: null,
    controllingFields: [],
    createable: field.isCreateable && canEdit && access.object(object.name).canCreate,
    custom: field.isCustom,
    dataType: dataTypeOf(field.type),
    defaultValue: null,
    defaultedOnCreate: field.type === 'boolean' || field.defaultValue !== undefined || (field.name === 'OwnerId' && !field.isCustom),
    digits: field.type === 'int' ? (field.precision ?? 9) : 0,
    externalId: field.isExternalId ?? false,
    extraTypeInfo: extraTypeInfo(field),
    filterable: isFilterable(field),
    filteredLookupInfo: field.lookupFilter?.isActive
      ? {
          controllingFields: field.lookupFilter.items.flatMap((item) =>
            item.valueField?.startsWith('$Source.') ? [item.valueField.slice(8)] : [],
          ),
          dependent: false,
          optionalFilter: field.lookupFilter.isOptional,
        }
      : null,
    highScaleNumber: false,
    htmlFormatted: field.htmlFormatted ?? false,
    inlineHelpText: field.inlineHelpText ?? null,
    label: field.label,
    length: isText ? field.length : field.type === 'id' || field.type === 'reference' ? 18 : 0,
    maskType: null,
    nameField: field.isNameField ?? field.name === object.nameField,
    polymorphicForeignKey: (field.referenceTo?.length ?? 0) > 1,
    precision: field.precision ?? 0,
    reference: field.type === 'reference',
    referenceTargetField: null,
    referenceToInfos: (field.referenceTo ?? []).flatMap((name) => {
      const target = org.schema().object(name);
      return target && isSupported(target) && access.object(target.name).canRead
        ? [{ apiName: target.name, nameFields: [target.nameField] }]
        : [];
    }),
    relationshipName: field.relationshipName ?? null,
    required: field.isRequired && field.isCreateable && field.type !== 'boolean',
    scale: field.scale ?? 0,
    searchPrefilterable: field.type === 'reference',
    sortable: isFilterable(field) && field.type !== 'multipicklist',
    unique: field.isUnique ?? false,
    updateable: field.isUpdateable && canEdit && access.object(object.name).canEdit,
  };
}

function childRelationshipInfos(org: Org, session: Session, object: ObjectDefinition): ChildRelationshipInfo[] {
  const access = accessOf(org, session);
  return org
    .schema()
    .childRelationships(object.name)
    .filter(({ childObject, field }) => visibleObject(org, session, childObject) && access.field(childObject, field).canRead)
    .map(({ name, childObject, field }) => ({
      childObjectApiName: childObject,
      fieldName: field,
      junctionIdListNames: [],
      junctionReferenceTo: [],
      relationshipName: name,
    }));
}

/**
 * The object as the session's user sees it: only his fields, with what he may do to each.
 * Throws `INVALID_TYPE` (404) when there is no such object for him.
 */
export function objectInfo(org: Org, session: Session, name: string, origin: string): ObjectInfo {
  const object = visibleObject(org, session, name);
  if (!object) throw new OrgError('INVALID_TYPE', `Object ${name} is not supported in UI API`, [], 404);
  const access = accessOf(org, session);
  const may = access.object(object.name);
  const info: ObjectInfo = {
    apiName: object.name,
    associateEntityType: null,
    associateParentEntity: null,
    childRelationships: childRelationshipInfos(org, session, object),
    compactLayoutable: true,
    createable: object.isCreateable && may.canCreate,
    custom: object.isCustom,
    defaultRecordTypeId: masterRecordTypeId,
    deletable: object.isDeletable && may.canDelete,
    dependentFields: {},
    feedEnabled: false,
    fields: Object.fromEntries(visibleFields(access, object).map((field) => [field.name, fieldInfo(org, session, object, field)])),
    keyPrefix: object.keyPrefix,
    label: object.label,
    labelPlural: object.pluralLabel,
    layoutable: true,
    mruEnabled: true,
    nameFields: object.fields.has('FirstName') && object.fields.has('LastName') ? ['FirstName', 'LastName', 'Name'] : [object.nameField],
    queryable: true,
    recordTypeInfos: {
      [masterRecordTypeId]: {
        available: true,
        defaultRecordTypeMapping: true,
        master: true,
        name: 'Master',
        recordTypeId: masterRecordTypeId,
      },
    },
    searchLayoutable: true,
    searchable: true,
    themeInfo: themeOf(org, object, origin),
    updateable: object.isUpdateable && may.canEdit,
  };
  return { eTag: `${org.schema().version}-${Object.keys(info.fields).length}`, ...info };
}
