import {
  GraphQLBoolean,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLOutputType,
} from 'graphql';
import { objectInfo, type FieldInfo, type ObjectInfo } from '../ui/objectInfo.ts';
import { picklistValues, type PicklistValuesInfo } from '../ui/picklistValues.ts';
import type { RequestContext } from './requestContext.ts';

const fieldsOf = (
  type: GraphQLOutputType,
  names: readonly string[],
): GraphQLFieldConfigMap<Readonly<Record<string, unknown>>, RequestContext> =>
  Object.fromEntries(names.map((name) => [name, { type, resolve: (source) => source[name] ?? null }]));

const fieldInterfaceFields = {
  ApiName: { type: new GraphQLNonNull(GraphQLString), resolve: (field: FieldInfo) => field.apiName },
  ...fieldsOf(GraphQLString, ['label', 'dataType', 'inlineHelpText', 'relationshipName', 'controllerName', 'extraTypeInfo']),
  ...fieldsOf(GraphQLBoolean, [
    'calculated',
    'compound',
    'createable',
    'custom',
    'externalId',
    'filterable',
    'htmlFormatted',
    'nameField',
    'polymorphicForeignKey',
    'reference',
    'required',
    'sortable',
    'unique',
    'updateable',
  ]),
  ...fieldsOf(GraphQLInt, ['length', 'precision', 'scale', 'digits']),
};

const ReferenceToInfo = new GraphQLObjectType({
  name: 'ReferenceToInfo',
  fields: {
    ApiName: { type: GraphQLString, resolve: (info: { apiName: string }) => info.apiName },
    nameFields: { type: new GraphQLList(GraphQLString) },
  },
});

const PicklistValueType = new GraphQLObjectType({
  name: 'PicklistValueInfo',
  fields: { label: { type: GraphQLString }, value: { type: GraphQLString } },
});

const PicklistValuesByRecordTypeId = new GraphQLObjectType<PicklistValuesInfo & { recordTypeID: string }>({
  name: 'PicklistValuesByRecordTypeID',
  fields: {
    recordTypeID: { type: GraphQLString },
    defaultValue: { type: PicklistValueType },
    picklistValues: { type: new GraphQLList(PicklistValueType), resolve: ({ values }) => values },
  },
});

/** A field of an object, with the object it is of (for its picklist values). */
type FieldOfObject = FieldInfo & { readonly objectApiName: string };

const Field = new GraphQLInterfaceType({
  name: 'Field',
  fields: fieldInterfaceFields as GraphQLFieldConfigMap<unknown, unknown>,
  resolveType: (field: FieldOfObject) =>
    field.dataType === 'Picklist' || field.dataType === 'MultiPicklist'
      ? 'PicklistField'
      : field['reference']
        ? 'ReferenceField'
        : 'StandardField',
});

const StandardField = new GraphQLObjectType({
  name: 'StandardField',
  interfaces: [Field],
  fields: fieldInterfaceFields as GraphQLFieldConfigMap<unknown, unknown>,
});
const ReferenceField = new GraphQLObjectType({
  name: 'ReferenceField',
  interfaces: [Field],
  fields: {
    ...(fieldInterfaceFields as GraphQLFieldConfigMap<unknown, unknown>),
    referenceToInfos: { type: new GraphQLList(ReferenceToInfo) },
  },
});
const PicklistField = new GraphQLObjectType<FieldOfObject, RequestContext>({
  name: 'PicklistField',
  interfaces: [Field],
  fields: {
    ...(fieldInterfaceFields as GraphQLFieldConfigMap<FieldOfObject, RequestContext>),
    picklistValuesByRecordTypeIDs: {
      type: new GraphQLList(PicklistValuesByRecordTypeId),
      resolve: (field, _arguments, { org, session }) => {
        const { masterRecordTypeId, ...values } = picklistValues(org, session, field.objectApiName, field.apiName);
        return [{ recordTypeID: masterRecordTypeId, ...values }];
      },
    },
  },
});

/** Types reachable only through the interface. */
export const fieldInfoTypes = [StandardField, ReferenceField, PicklistField];

const ChildRelationshipType = new GraphQLObjectType({
  name: 'ChildRelationship',
  fields: fieldsOf(GraphQLString, ['childObjectApiName', 'fieldName', 'relationshipName']),
});
const RecordTypeInfo = new GraphQLObjectType({
  name: 'RecordTypeInfo',
  fields: {
    ...fieldsOf(GraphQLString, ['recordTypeId', 'name']),
    ...fieldsOf(GraphQLBoolean, ['available', 'defaultRecordTypeMapping', 'master']),
  },
});
const ThemeInfoType = new GraphQLObjectType({ name: 'ThemeInfo', fields: fieldsOf(GraphQLString, ['color', 'iconUrl']) });

type Described = ObjectInfo & { readonly asked: ReadonlySet<string> | undefined };

const ObjectInfoType = new GraphQLObjectType<Described, RequestContext>({
  name: 'ObjectInfo',
  fields: {
    ApiName: { type: new GraphQLNonNull(GraphQLString), resolve: ({ apiName }) => apiName },
    ...fieldsOf(GraphQLString, ['label', 'labelPlural', 'keyPrefix', 'defaultRecordTypeId']),
    ...fieldsOf(GraphQLBoolean, [
      'createable',
      'custom',
      'deletable',
      'feedEnabled',
      'layoutable',
      'mruEnabled',
      'queryable',
      'searchable',
      'updateable',
    ]),
    nameFields: { type: new GraphQLList(GraphQLString), resolve: (info) => info['nameFields'] },
    themeInfo: { type: ThemeInfoType, resolve: ({ themeInfo }) => themeInfo },
    childRelationships: { type: new GraphQLList(ChildRelationshipType), resolve: ({ childRelationships }) => childRelationships },
    recordTypeInfos: {
      type: new GraphQLList(RecordTypeInfo),
      resolve: (info) => Object.values(info['recordTypeInfos'] as Record<string, unknown>),
    },
    fields: {
      type: new GraphQLList(Field),
      resolve: ({ apiName, fields, asked }): FieldOfObject[] =>
        Object.values(fields)
          .filter((field) => !asked || asked.has(field.apiName))
          .map((field) => ({ ...field, objectApiName: apiName })),
    },
  },
});

const ObjectInfoInput = new GraphQLInputObjectType({
  name: 'ObjectInfoInput',
  fields: {
    apiName: { type: new GraphQLNonNull(GraphQLString) },
    fieldNames: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
  },
});

interface ObjectInfosArguments {
  readonly apiNames?: readonly (string | null)[] | null;
  readonly objectInfoInputs?: readonly { readonly apiName: string; readonly fieldNames?: readonly string[] | null }[] | null;
}

/** `uiapi { objectInfos(apiNames: ["Account"]) { … } }`. */
export const objectInfosField = {
  type: new GraphQLList(ObjectInfoType),
  args: {
    apiNames: { type: new GraphQLList(GraphQLString) },
    objectInfoInputs: { type: new GraphQLList(new GraphQLNonNull(ObjectInfoInput)) },
    locale: { type: GraphQLString },
  },
  resolve: (
    _source: unknown,
    { apiNames, objectInfoInputs }: ObjectInfosArguments,
    { org, session, origin }: RequestContext,
  ): Described[] => {
    const inputs = [
      ...(apiNames ?? []).flatMap((apiName) => (apiName ? [{ apiName, fieldNames: undefined }] : [])),
      ...(objectInfoInputs ?? []),
    ];
    return inputs.map(({ apiName, fieldNames }) => ({
      ...objectInfo(org, session, apiName, origin),
      asked: fieldNames ? new Set(fieldNames) : undefined,
    }));
  },
};
