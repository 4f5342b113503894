import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLScalarType,
} from 'graphql';
import type { FieldDefinition } from '../../schema/schema.ts';
import type { FieldValue } from '../../soql/selectQuery.ts';
import { displayValue, picklistLabel } from '../ui/displayValue.ts';
import type { RequestContext } from './requestContext.ts';
import { scalars } from './scalars.ts';

/** A value on its way to the client, with the field that says how to show it. */
export interface SourcedValue {
  readonly field: FieldDefinition;
  readonly value: FieldValue;
}

/** Which family of types a field belongs to: `Currency` has CurrencyValue, CurrencyOperators, CurrencyAggregate. */
export type ValueKind =
  | 'ID'
  | 'String'
  | 'TextArea'
  | 'LongTextArea'
  | 'RichTextArea'
  | 'Email'
  | 'PhoneNumber'
  | 'Url'
  | 'Picklist'
  | 'MultiPicklist'
  | 'Boolean'
  | 'Int'
  | 'Long'
  | 'Double'
  | 'Currency'
  | 'Percent'
  | 'Date'
  | 'DateTime'
  | 'Time'
  | 'EncryptedString'
  | 'Base64';

export function valueKindOf(field: FieldDefinition): ValueKind {
  switch (field.type) {
    case 'id':
    case 'reference':
      return 'ID';
    case 'string':
    case 'anyType':
      return 'String';
    case 'textarea':
      return field.htmlFormatted ? 'RichTextArea' : (field.length ?? 255) > 255 ? 'LongTextArea' : 'TextArea';
    case 'email':
      return 'Email';
    case 'phone':
      return 'PhoneNumber';
    case 'url':
      return 'Url';
    case 'picklist':
    case 'combobox':
      return 'Picklist';
    case 'multipicklist':
      return 'MultiPicklist';
    case 'boolean':
      return 'Boolean';
    case 'int':
      return 'Int';
    case 'double':
      return 'Double';
    case 'currency':
      return 'Currency';
    case 'percent':
      return 'Percent';
    case 'date':
      return 'Date';
    case 'datetime':
      return 'DateTime';
    case 'time':
      return 'Time';
    case 'encryptedstring':
      return 'EncryptedString';
    case 'base64':
      return 'Base64';
  }
}

/** The scalar of a kind, in answers and in filters. */
export function scalarOf(kind: ValueKind): GraphQLScalarType {
  switch (kind) {
    case 'ID':
      return GraphQLID;
    case 'String':
      return GraphQLString;
    case 'Boolean':
      return GraphQLBoolean;
    case 'Int':
      return GraphQLInt;
    default:
      return scalars[kind];
  }
}

/** Every value type has a `displayValue`. */
export const FieldValueInterface = new GraphQLInterfaceType({ name: 'FieldValue', fields: { displayValue: { type: GraphQLString } } });

const valueTypes = new Map<ValueKind, GraphQLObjectType<SourcedValue, RequestContext>>();

/** `{ value, displayValue }` of a kind, with `label` for picklists. */
export function valueTypeOf(kind: ValueKind): GraphQLObjectType<SourcedValue, RequestContext> {
  let type = valueTypes.get(kind);
  if (!type) {
    type = new GraphQLObjectType<SourcedValue, RequestContext>({
      name: `${kind}Value`,
      interfaces: [FieldValueInterface],
      fields: {
        value: { type: scalarOf(kind), resolve: ({ value }) => (kind === 'Boolean' && value !== null ? Boolean(value) : value) },
        displayValue: {
          type: GraphQLString,
          resolve: ({ field, value }, _arguments, context) => displayValue(field, value, context.locale()),
        },
        ...(kind === 'Picklist' && {
          label: {
            type: GraphQLString,
            resolve: ({ field, value }: SourcedValue) => (value === null ? null : picklistLabel(field, String(value))),
          },
        }),
      },
    });
    valueTypes.set(kind, type);
  }
  return type;
}
