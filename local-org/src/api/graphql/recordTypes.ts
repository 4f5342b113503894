import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  type GraphQLFieldConfigMap,
} from 'graphql';
import type { FieldSource } from './fieldSource.ts';
import type { FilterTypes } from './filterTypes.ts';
import type { RecordConnection, RecordEdge, RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { scalars } from './scalars.ts';
import { valueKindOf, valueTypeOf } from './valueTypes.ts';
import type { VisibleParent, VisibleSchema } from './visibleSchema.ts';

type NodeFields = GraphQLFieldConfigMap<RecordNode, RequestContext>;
type NodeField = GraphQLFieldConfig<RecordNode, RequestContext>;

export const PageInfo = new GraphQLObjectType({
  name: 'PageInfo',
  fields: {
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    startCursor: { type: GraphQLString },
    endCursor: { type: GraphQLString },
  },
});

export const SupportedScopes = new GraphQLEnumType({ name: 'SupportedScopes', values: { EVERYTHING: {}, MINE: {} } });

const systemFields: NodeFields = {
  ApiName: {
    type: new GraphQLNonNull(GraphQLString),
    extensions: { source: { kind: 'system', columns: [] } satisfies FieldSource },
    resolve: ({ object }) => object,
  },
  WeakEtag: {
    type: new GraphQLNonNull(scalars.Long),
    extensions: { source: { kind: 'system', columns: ['SystemModstamp'] } satisfies FieldSource },
    resolve: ({ values }) => Date.parse(String(values['SystemModstamp'])) || 0,
  },
};

export const RecordInterface: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Record',
  fields: { Id: { type: new GraphQLNonNull(GraphQLID) }, ...(systemFields as GraphQLFieldConfigMap<unknown, unknown>) },
  resolveType: ({ object }: RecordNode) => object,
});

/** The record, connection and edge types of a schema. */
export interface RecordTypes {
  record(objectName: string): GraphQLObjectType<RecordNode, RequestContext>;
  connection(objectName: string): GraphQLObjectType<RecordConnection, RequestContext>;
  /** `first`, `after`, `where`, `orderBy`, and for a root query `scope` and `upperBound`. */
  connectionArguments(objectName: string, isRoot: boolean): GraphQLFieldConfigArgumentMap;
}

/** A relationship was read with its parent; what came of it is kept by the place it was asked at. */
const related: NodeField['resolve'] = (node, _arguments, _context, info) =>
  info.fieldNodes[0] ? (node.related.get(info.fieldNodes[0]) ?? null) : null;

/** Makes each type once; field maps are thunks, for objects point at each other. */
export function createRecordTypes(visible: VisibleSchema, filters: FilterTypes): RecordTypes {
  const records = new Map<string, GraphQLObjectType<RecordNode, RequestContext>>();
  const connections = new Map<string, GraphQLObjectType<RecordConnection, RequestContext>>();

  const union = (objectName: string, parent: VisibleParent) =>
    new GraphQLUnionType({
      name: `${objectName}_${parent.name}`,
      types: () => parent.targets.map(record),
      resolveType: ({ object }: RecordNode) => object,
    });

  function parentField(objectName: string, parent: VisibleParent): NodeField {
    const { field, targets } = parent;
    if (parent.isPolymorphic) {
      const source: FieldSource = { kind: 'polymorphicParent', field, targets };
      return { type: union(objectName, parent), extensions: { source }, resolve: related };
    }
    const target = targets[0] ?? '';
    return { type: record(target), extensions: { source: { kind: 'parent', field, target } satisfies FieldSource }, resolve: related };
  }

  function recordFields(objectName: string): NodeFields {
    const entry = visible.get(objectName);
    if (!entry) throw new Error(`No visible object ${objectName}`);
    const fields: NodeFields = {
      Id: {
        type: new GraphQLNonNull(GraphQLID),
        extensions: { source: { kind: 'system', columns: ['Id'] } satisfies FieldSource },
        resolve: ({ values }) => values['Id'],
      },
      ...systemFields,
    };
    for (const field of entry.fields) {
      if (field.name in fields) continue;
      fields[field.name] = {
        type: valueTypeOf(valueKindOf(field)),
        description: field.inlineHelpText ?? field.label,
        extensions: { source: { kind: 'field', field } satisfies FieldSource },
        resolve: ({ values }) => ({ field, value: values[field.name] ?? null }),
      };
    }
    for (const parent of entry.parents) fields[parent.name] = parentField(objectName, parent);
    for (const relationship of entry.children) {
      fields[relationship.name] = {
        type: connection(relationship.childObject),
        args: connectionArguments(relationship.childObject, false),
        extensions: { source: { kind: 'children', relationship } satisfies FieldSource },
        resolve: related,
      };
    }
    return fields;
  }

  function record(objectName: string): GraphQLObjectType<RecordNode, RequestContext> {
    let type = records.get(objectName);
    if (!type) {
      type = new GraphQLObjectType<RecordNode, RequestContext>({
        name: objectName,
        interfaces: [RecordInterface],
        fields: () => recordFields(objectName),
      });
      records.set(objectName, type);
    }
    return type;
  }

  function connection(objectName: string): GraphQLObjectType<RecordConnection, RequestContext> {
    let type = connections.get(objectName);
    if (type) return type;
    const edge = new GraphQLObjectType<RecordEdge, RequestContext>({
      name: `${objectName}Edge`,
      fields: () => ({ node: { type: record(objectName) }, cursor: { type: new GraphQLNonNull(GraphQLString) } }),
    });
    type = new GraphQLObjectType<RecordConnection, RequestContext>({
      name: `${objectName}Connection`,
      extensions: { isConnection: true },
      fields: {
        edges: { type: new GraphQLList(edge) },
        pageInfo: { type: new GraphQLNonNull(PageInfo) },
        totalCount: { type: new GraphQLNonNull(GraphQLInt) },
        pageResultCount: { type: new GraphQLNonNull(GraphQLInt), resolve: ({ edges }) => edges.length },
      },
    });
    connections.set(objectName, type);
    return type;
  }

  const connectionArguments = (objectName: string, isRoot: boolean): GraphQLFieldConfigArgumentMap => ({
    first: { type: GraphQLInt },
    after: { type: GraphQLString },
    where: { type: filters.filter(objectName) },
    orderBy: { type: filters.orderBy(objectName) },
    ...(isRoot && { scope: { type: SupportedScopes }, upperBound: { type: GraphQLInt } }),
  });

  return { record, connection, connectionArguments };
}
