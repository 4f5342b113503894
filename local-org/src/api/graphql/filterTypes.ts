import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
} from 'graphql';
import { isFilterable } from '../ui/visibility.ts';
import { createOperatorTypes } from './operatorTypes.ts';
import { valueKindOf } from './valueTypes.ts';
import type { VisibleParent, VisibleSchema } from './visibleSchema.ts';

export const ResultOrder = new GraphQLEnumType({ name: 'ResultOrder', values: { ASC: {}, DESC: {} } });
export const NullOrder = new GraphQLEnumType({ name: 'NullOrder', values: { FIRST: {}, LAST: {} } });
const OrderByClause = new GraphQLInputObjectType({
  name: 'OrderByClause',
  fields: { order: { type: ResultOrder }, nulls: { type: NullOrder } },
});

/** The `…_Filter` and `…_OrderBy` types of a schema. */
export interface FilterTypes {
  filter(objectName: string): GraphQLInputObjectType;
  orderBy(objectName: string): GraphQLInputObjectType;
}

/** Makes each type once; field maps are thunks, for objects point at each other. */
export function createFilterTypes(visible: VisibleSchema): FilterTypes {
  const filters = new Map<string, GraphQLInputObjectType>();
  const orders = new Map<string, GraphQLInputObjectType>();
  const entryOf = (name: string) => {
    const entry = visible.get(name);
    if (!entry) throw new Error(`No visible object ${name}`);
    return entry;
  };

  const joinInput = new GraphQLInputObjectType({
    name: 'JoinInput',
    description: 'A semi-join: the object to look in with its filter, and in ApiName the field to compare with.',
    fields: () => ({
      ApiName: { type: new GraphQLNonNull(GraphQLString) },
      ...Object.fromEntries([...visible.keys()].map((name) => [name, { type: filter(name) }])),
    }),
  });
  const operators = createOperatorTypes(() => joinInput);

  const polymorphic = (objectName: string, parent: VisibleParent, suffix: string, of: (name: string) => GraphQLInputObjectType) =>
    new GraphQLInputObjectType({
      name: `${objectName}_${parent.name}_${suffix}`,
      fields: () => Object.fromEntries(parent.targets.map((name) => [name, { type: of(name) }])),
    });

  function filter(name: string): GraphQLInputObjectType {
    let type = filters.get(name);
    if (type) return type;
    const { fields, parents } = entryOf(name);
    type = new GraphQLInputObjectType({
      name: `${name}_Filter`,
      fields: (): GraphQLInputFieldConfigMap => ({
        ...Object.fromEntries(fields.filter(isFilterable).map((field) => [field.name, { type: operators(valueKindOf(field)) }])),
        ...Object.fromEntries(
          parents.map((parent) => [
            parent.name,
            { type: parent.isPolymorphic ? polymorphic(name, parent, 'Filters', filter) : filter(parent.targets[0] ?? '') },
          ]),
        ),
        and: { type: new GraphQLList(filter(name)) },
        or: { type: new GraphQLList(filter(name)) },
        not: { type: filter(name) },
      }),
    });
    filters.set(name, type);
    return type;
  }

  function orderBy(name: string): GraphQLInputObjectType {
    let type = orders.get(name);
    if (type) return type;
    const { fields, parents } = entryOf(name);
    type = new GraphQLInputObjectType({
      name: `${name}_OrderBy`,
      fields: (): GraphQLInputFieldConfigMap => ({
        ...Object.fromEntries(
          fields
            .filter((field) => isFilterable(field) && field.type !== 'multipicklist')
            .map((field) => [field.name, { type: OrderByClause }]),
        ),
        ...Object.fromEntries(
          parents.filter((parent) => !parent.isPolymorphic).map((parent) => [parent.name, { type: orderBy(parent.targets[0] ?? '') }]),
        ),
      }),
    });
    orders.set(name, type);
    return type;
  }

  return { filter, orderBy };
}
