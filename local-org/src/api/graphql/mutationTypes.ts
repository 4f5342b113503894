import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import type { FieldDefinition } from '../../schema/schema.ts';
import type { RecordOperation } from './fieldSource.ts';
import type { RecordTypes } from './recordTypes.ts';
import type { RequestContext } from './requestContext.ts';
import { outcomePayload, type MutationOutcomes, type MutationPayload } from './mutationOutcomes.ts';
import { scalars } from './scalars.ts';
import { scalarOf, valueKindOf } from './valueTypes.ts';
import type { VisibleObject, VisibleSchema } from './visibleSchema.ts';

type OperationField = GraphQLFieldConfig<MutationOutcomes, RequestContext>;

const RecordDeleteInput = new GraphQLInputObjectType({
  name: 'RecordDeleteInput',
  fields: { Id: { type: new GraphQLNonNull(scalars.IdOrRef) } },
});
const RecordDeletePayload = new GraphQLObjectType<MutationPayload>({
  name: 'RecordDeletePayload',
  fields: { Id: { type: GraphQLID, resolve: ({ id }) => id } },
});

const inputTypeOf = (field: FieldDefinition): GraphQLInputType =>
  field.type === 'reference' ? scalars.IdOrRef : scalarOf(valueKindOf(field));

function representation(name: string, fields: readonly FieldDefinition[]): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name,
    fields: () => Object.fromEntries(fields.map((field) => [field.name, { type: inputTypeOf(field) }])),
  });
}

const operation = (type: GraphQLObjectType, input: GraphQLInputObjectType, extension: RecordOperation): OperationField => ({
  type,
  args: { input: { type: new GraphQLNonNull(input) } },
  extensions: { operation: extension },
  resolve: outcomePayload,
});

function objectOperations(entry: VisibleObject, records: RecordTypes): GraphQLFieldConfigMap<MutationOutcomes, RequestContext> {
  const { name } = entry.object;
  const payload = (kind: string, fields: GraphQLFieldConfigMap<MutationPayload, RequestContext> = {}) =>
    new GraphQLObjectType<MutationPayload, RequestContext>({
      name: `${name}${kind}Payload`,
      fields: () => ({ Record: { type: records.record(name), resolve: ({ record }) => record() }, ...fields }),
    });
  const operations: GraphQLFieldConfigMap<MutationOutcomes, RequestContext> = {};

  const createable = entry.fields.filter((field) => field.isCreateable && entry.canWrite(field));
  if (entry.canCreate && createable.length > 0) {
    const values = representation(`${name}CreateRepresentation`, createable);
    const input = new GraphQLInputObjectType({ name: `${name}CreateInput`, fields: { [name]: { type: new GraphQLNonNull(values) } } });
    operations[`${name}Create`] = operation(payload('Create'), input, { kind: 'create', object: entry.object });
  }
  const updateable = entry.fields.filter((field) => field.isUpdateable && entry.canWrite(field));
  if (entry.canEdit && updateable.length > 0) {
    const values = representation(`${name}UpdateRepresentation`, updateable);
    const fields = { Id: { type: new GraphQLNonNull(scalars.IdOrRef) }, [name]: { type: new GraphQLNonNull(values) } };
    const input = new GraphQLInputObjectType({ name: `${name}UpdateInput`, fields });
    operations[`${name}Update`] = operation(payload('Update', { success: { type: GraphQLBoolean, resolve: () => true } }), input, {
      kind: 'update',
      object: entry.object,
    });
  }
  if (entry.canDelete)
    operations[`${name}Delete`] = operation(RecordDeletePayload, RecordDeleteInput, { kind: 'delete', object: entry.object });
  return operations;
}

/** `UIAPIMutations`: `<Object>Create`, `…Update` and `…Delete` for what the user may write; undefined when that is nothing. */
export function mutationsType(
  visible: VisibleSchema,
  records: RecordTypes,
): GraphQLObjectType<MutationOutcomes, RequestContext> | undefined {
  const fields = Object.assign({}, ...[...visible.values()].map((entry) => objectOperations(entry, records))) as GraphQLFieldConfigMap<
    MutationOutcomes,
    RequestContext
  >;
  return Object.keys(fields).length > 0 ? new GraphQLObjectType({ name: 'UIAPIMutations', fields }) : undefined;
}

export const UIAPIMutationsInput = new GraphQLInputObjectType({
  name: 'UIAPIMutationsInput',
  fields: { allOrNone: { type: GraphQLBoolean, defaultValue: true } },
});
