import {
  GraphQLDirective,
  GraphQLObjectType,
  GraphQLSchema,
  DirectiveLocation,
  specifiedDirectives,
  GraphQLNonNull,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { aggregateRecords } from './aggregateRecords.ts';
import { createAggregateTypes } from './aggregateTypes.ts';
import { createFilterTypes } from './filterTypes.ts';
import type { MutationOutcomes } from './mutationOutcomes.ts';
import { mutationsType, UIAPIMutationsInput } from './mutationTypes.ts';
import { fieldInfoTypes, objectInfosField } from './objectInfoTypes.ts';
import { planConnection } from './planRecord.ts';
import { createRecordTypes } from './recordTypes.ts';
import type { RequestContext } from './requestContext.ts';
import { runMutations } from './runMutations.ts';
import { selectConnection } from './selectRecords.ts';
import type { VisibleSchema } from './visibleSchema.ts';

type RootFields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** `@optional` on a field that the user may lack: it is left out instead of failing the query (API 65+). */
export const optionalDirective = new GraphQLDirective({
  name: 'optional',
  locations: [DirectiveLocation.FIELD, DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
});

const nothing = {};

/** Salesforce's GraphQL schema for what one user sees. */
export function buildGraphqlSchema(visible: VisibleSchema): GraphQLSchema {
  const filters = createFilterTypes(visible);
  const records = createRecordTypes(visible, filters);
  const aggregates = createAggregateTypes(visible, filters);

  const queries: RootFields = {};
  const groupings: RootFields = {};
  for (const name of visible.keys()) {
    const connection = records.connection(name);
    queries[name] = {
      type: connection,
      args: records.connectionArguments(name, true),
      resolve: (_source, input, context, info) => {
        const [syntax] = info.fieldNodes;
        return syntax && selectConnection(context, info, planConnection(info, connection, info.fieldNodes), input, syntax);
      },
    };
    const grouping = aggregates.connection(name);
    groupings[name] = {
      type: grouping,
      args: aggregates.connectionArguments(name),
      resolve: (_source, input, context, info) => aggregateRecords(context, info, grouping, name, input),
    };
  }

  const RecordQuery = new GraphQLObjectType({ name: 'RecordQuery', fields: queries });
  const RecordQueryAggregate = new GraphQLObjectType({ name: 'RecordQueryAggregate', fields: groupings });
  const UIAPI = new GraphQLObjectType<unknown, RequestContext>({
    name: 'UIAPI',
    fields: {
      query: { type: new GraphQLNonNull(RecordQuery), resolve: () => nothing },
      aggregate: { type: new GraphQLNonNull(RecordQueryAggregate), resolve: () => nothing },
      objectInfos: objectInfosField,
    },
  });
  const mutations = mutationsType(visible, records);
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { uiapi: { type: new GraphQLNonNull(UIAPI), resolve: () => nothing } } }),
    ...(mutations && {
      mutation: new GraphQLObjectType<unknown, RequestContext>({
        name: 'Mutation',
        fields: {
          uiapi: {
            type: new GraphQLNonNull(mutations),
            args: { input: { type: UIAPIMutationsInput } },
            resolve: (_source, { input }, context, info): MutationOutcomes =>
              runMutations(context, info, mutations, input?.allOrNone ?? true),
          },
        },
      }),
    }),
    types: fieldInfoTypes,
    directives: [...specifiedDirectives, optionalDirective],
  });
}
