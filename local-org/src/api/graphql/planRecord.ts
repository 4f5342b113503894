import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { ChildRelationship, FieldDefinition } from '../../schema/schema.ts';
import type { FieldPath } from '../../soql/selectQuery.ts';
import { sourceOf } from './fieldSource.ts';

/** What of one record is asked for, so that it can be read in as few selects as there are levels. */
export interface RecordPlan {
  readonly object: string;
  /** Stored or computed fields of the record itself. */
  readonly fields: Set<string>;
  /** Joined in the same select. */
  readonly parents: { readonly node: FieldNode; readonly relationship: string; readonly plan: RecordPlan }[];
  /** One select for each object pointed at. */
  readonly polymorphicParents: {
    readonly node: FieldNode;
    readonly field: FieldDefinition;
    readonly plans: ReadonlyMap<string, RecordPlan>;
  }[];
  /** One select for each relationship asked for. */
  readonly children: { readonly node: FieldNode; readonly relationship: ChildRelationship; readonly plan: ConnectionPlan }[];
}

export interface ConnectionPlan {
  readonly record: RecordPlan;
  readonly type: GraphQLObjectType;
  readonly isCounted: boolean;
}

type Asked = readonly (readonly [fieldNode: FieldNode, all: readonly FieldNode[]])[];

function asked(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]): Asked {
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...fields.values()].flatMap((same) => (same[0] ? [[same[0], same] as const] : []));
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`No object type ${name}`);
  return type;
}

const typeOfField = (type: GraphQLObjectType, name: string): GraphQLObjectType | undefined => {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  return isObjectType(named) ? named : undefined;
};

/** Reads the selection of a record type: `nodes` are the syntax nodes whose value is the record. */
export function planRecord(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]): RecordPlan {
  const plan: RecordPlan = { object: type.name, fields: new Set(['Id']), parents: [], polymorphicParents: [], children: [] };
  for (const [node, same] of asked(info, type, nodes)) {
    const definition = type.getFields()[node.name.value];
    const source = definition && sourceOf(definition.extensions);
    switch (source?.kind) {
      case undefined:
        break;
      case 'field':
        plan.fields.add(source.field.name);
        break;
      case 'system':
        for (const column of source.columns) plan.fields.add(column);
        break;
      case 'parent':
        plan.parents.push({ node, relationship: node.name.value, plan: planRecord(info, objectType(info, source.target), same) });
        break;
      case 'polymorphicParent':
        plan.fields.add(source.field.name);
        plan.polymorphicParents.push({
          node,
          field: source.field,
          plans: new Map(source.targets.map((target) => [target, planRecord(info, objectType(info, target), same)])),
        });
        break;
      case 'children': {
        const connection = typeOfField(type, node.name.value);
        if (connection) plan.children.push({ node, relationship: source.relationship, plan: planConnection(info, connection, same) });
        break;
      }
    }
  }
  return plan;
}

/** Reads the selection of a connection type down to its nodes. */
export function planConnection(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]): ConnectionPlan {
  const fields = asked(info, type, nodes);
  const edgeNodes = fields.flatMap(([node, same]) => (node.name.value === 'edges' ? same : []));
  const edge = typeOfField(type, 'edges');
  const record = edge && typeOfField(edge, 'node');
  if (!edge || !record) throw new Error(`${type.name} is no connection`);
  const recordNodes = asked(info, edge, edgeNodes).flatMap(([node, same]) => (node.name.value === 'node' ? same : []));
  return { record: planRecord(info, record, recordNodes), type, isCounted: fields.some(([node]) => node.name.value === 'totalCount') };
}

/** Every path one select has to name for the record and its joined parents, without doubles. */
export function selectedPaths(plan: RecordPlan, prefix: FieldPath = [], seen = new Map<string, FieldPath>()): readonly FieldPath[] {
  for (const name of plan.fields) seen.set([...prefix, name].join('.'), [...prefix, name]);
  for (const { relationship, plan: parent } of plan.parents) selectedPaths(parent, [...prefix, relationship], seen);
  return [...seen.values()];
}
