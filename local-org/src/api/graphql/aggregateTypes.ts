import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { FieldDefinition } from '../../schema/schema.ts';
import { displayValue } from '../ui/displayValue.ts';
import { isFilterable } from '../ui/visibility.ts';
import type { AggregateConnection, AggregateField, AggregateRow } from './aggregateRow.ts';
import { NullOrder, ResultOrder, type FilterTypes } from './filterTypes.ts';
import { dateFunctions } from './operatorTypes.ts';
import { PageInfo, SupportedScopes } from './recordTypes.ts';
import type { RequestContext } from './requestContext.ts';
import { scalarOf, valueKindOf, valueTypeOf, type SourcedValue, type ValueKind } from './valueTypes.ts';
import type { VisibleSchema } from './visibleSchema.ts';

type AggregateFields = GraphQLFieldConfigMap<AggregateField, RequestContext>;

const GroupByFunction = new GraphQLEnumType({
  name: 'GroupByFunction',
  values: Object.fromEntries(dateFunctions.map((name) => [name, {}])),
});
const AggregateFunction = new GraphQLEnumType({
  name: 'AggregateOrderByFunction',
  values: { AVG: {}, COUNT: {}, COUNT_DISTINCT: {}, MAX: {}, MIN: {}, SUM: {} },
});
const GroupByClause = new GraphQLInputObjectType({ name: 'GroupByClause', fields: { group: { type: GraphQLBoolean } } });
const GroupByDateFunction = new GraphQLInputObjectType({
  name: 'GroupByDateFunction',
  fields: { group: { type: GraphQLBoolean }, function: { type: GroupByFunction } },
});
const AggregateOrderByClause = new GraphQLInputObjectType({
  name: 'AggregateOrderByClause',
  fields: { function: { type: AggregateFunction }, order: { type: ResultOrder }, nulls: { type: NullOrder } },
});

const numberKinds: readonly ValueKind[] = ['Int', 'Long', 'Double', 'Currency', 'Percent'];
const isDate = (field: FieldDefinition): boolean => field.type === 'date' || field.type === 'datetime';
const counted: FieldDefinition = {
  name: 'count',
  label: 'Count',
  type: 'int',
  isCustom: false,
  isRequired: false,
  isCreateable: false,
  isUpdateable: false,
};

/** Fields one can aggregate or group by. */
export const isAggregatable = (field: FieldDefinition): boolean => isFilterable(field) && field.type !== 'multipicklist';

const aggregateTypes = new Map<ValueKind, GraphQLObjectType<AggregateField, RequestContext>>();

/** `{ value, count, countDistinct, min, max, sum, avg }` of a kind: `value` when grouped by it, the rest as the kind allows. */
function aggregateTypeOf(kind: ValueKind): GraphQLObjectType<AggregateField, RequestContext> {
  let type = aggregateTypes.get(kind);
  if (type) return type;
  const same = (name: 'min' | 'max' | 'sum'): AggregateFields => ({
    [name]: {
      type: valueTypeOf(kind === 'Int' && name === 'sum' ? 'Long' : kind),
      resolve: ({ field, read }): SourcedValue => ({ field, value: read(name.toUpperCase()) }),
    },
  });
  const number = (name: 'count' | 'countDistinct', aggregate: string): AggregateFields => ({
    [name]: { type: valueTypeOf('Long'), resolve: ({ read }): SourcedValue => ({ field: counted, value: read(aggregate) }) },
  });
  type = new GraphQLObjectType<AggregateField, RequestContext>({
    name: `${kind}Aggregate`,
    fields: {
      value: { type: scalarOf(kind), resolve: ({ grouped }) => (kind === 'Boolean' ? Boolean(grouped().value) : grouped().value) },
      displayValue: {
        type: GraphQLString,
        resolve: ({ grouped }, _arguments, context) => {
          const { field, value } = grouped();
          return displayValue(field, value, context.locale());
        },
      },
      ...(isDateKind(kind) && { function: { type: valueTypeOf('Int'), resolve: ({ grouped }: AggregateField) => grouped() } }),
      ...number('count', 'COUNT'),
      ...number('countDistinct', 'COUNT_DISTINCT'),
      ...(kind !== 'Boolean' && { ...same('min'), ...same('max') }),
      ...(numberKinds.includes(kind) && {
        ...same('sum'),
        avg: {
          type: valueTypeOf(kind === 'Int' ? 'Double' : kind),
          resolve: ({ field, read }: AggregateField): SourcedValue => ({ field, value: read('AVG') }),
        },
      }),
    },
  });
  aggregateTypes.set(kind, type);
  return type;
}

const isDateKind = (kind: ValueKind): boolean => kind === 'Date' || kind === 'DateTime';

/** The aggregate query of one object: its connection type and arguments. */
export interface AggregateTypes {
  connection(objectName: string): GraphQLObjectType<AggregateConnection, RequestContext>;
  connectionArguments(objectName: string): GraphQLFieldConfigArgumentMap;
}

/** Makes the `…AggregateConnection`, `…_GroupBy` and `…_AggregateOrderBy` types of a schema. */
export function createAggregateTypes(visible: VisibleSchema, filters: FilterTypes): AggregateTypes {
  const fieldsOf = (objectName: string): readonly FieldDefinition[] => visible.get(objectName)?.fields.filter(isAggregatable) ?? [];

  function connection(objectName: string): GraphQLObjectType<AggregateConnection, RequestContext> {
    const aggregate = new GraphQLObjectType<AggregateRow, RequestContext>({
      name: `${objectName}Aggregate`,
      fields: () =>
        Object.fromEntries(
          fieldsOf(objectName).map((field) => [
            field.name,
            { type: aggregateTypeOf(valueKindOf(field)), resolve: (row: AggregateRow) => row.fieldOf(field) },
          ]),
        ),
    });
    const result = new GraphQLObjectType<AggregateRow, RequestContext>({
      name: `${objectName}Result`,
      fields: { aggregate: { type: aggregate, resolve: (row) => row } },
    });
    const edge = new GraphQLObjectType({
      name: `${objectName}AggregateEdge`,
      fields: { node: { type: result }, cursor: { type: new GraphQLNonNull(GraphQLString) } },
    });
    return new GraphQLObjectType<AggregateConnection, RequestContext>({
      name: `${objectName}AggregateConnection`,
      extensions: { isConnection: true },
      fields: {
        edges: { type: new GraphQLList(edge) },
        pageInfo: { type: new GraphQLNonNull(PageInfo) },
        totalCount: { type: new GraphQLNonNull(GraphQLInt) },
        pageResultCount: { type: new GraphQLNonNull(GraphQLInt), resolve: ({ edges }) => edges.length },
      },
    });
  }

  const connectionArguments = (objectName: string): GraphQLFieldConfigArgumentMap => ({
    first: { type: GraphQLInt },
    after: { type: GraphQLString },
    where: { type: filters.filter(objectName) },
    groupBy: {
      type: new GraphQLInputObjectType({
        name: `${objectName}_GroupBy`,
        fields: () =>
          Object.fromEntries(
            fieldsOf(objectName).map((field) => [field.name, { type: isDate(field) ? GroupByDateFunction : GroupByClause }]),
          ),
      }),
    },
    orderBy: {
      type: new GraphQLInputObjectType({
        name: `${objectName}_AggregateOrderBy`,
        fields: () => Object.fromEntries(fieldsOf(objectName).map((field) => [field.name, { type: AggregateOrderByClause }])),
      }),
    },
    scope: { type: SupportedScopes },
  });

  return { connection, connectionArguments };
}
