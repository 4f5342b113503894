import { valueFromASTUntyped, type FieldNode } from 'graphql';
import { OrgError } from '../../errors.ts';
import type { Schema } from '../../schema/schema.ts';
import type { FieldPath, OrderItem } from '../../soql/selectQuery.ts';

type InputObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is InputObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An argument as the client wrote it, keys in his order. GraphQL's own coercion sorts them as the type declares them, and for
 * `orderBy` the order of the keys is what is being said.
 */
export function writtenArgument(node: FieldNode, name: string, rawVariables: Readonly<Record<string, unknown>>): unknown {
  const argument = node.arguments?.find((candidate) => candidate.name.value === name);
  return argument ? valueFromASTUntyped(argument.value, rawVariables) : undefined;
}

const isClause = (value: InputObject): boolean =>
  !Object.values(value).some(isObject) && ('order' in value || 'nulls' in value || Object.keys(value).length === 0);

/** `{ Account: { Name: { order: ASC, nulls: LAST } } }` → order items; ascending and nulls first unless said. */
export function orderItems(schema: Schema, objectName: string, orderBy: unknown, prefix: FieldPath = []): OrderItem[] {
  if (Array.isArray(orderBy)) return orderBy.flatMap((part) => orderItems(schema, objectName, part, prefix));
  if (!isObject(orderBy)) return [];
  return Object.entries(orderBy).flatMap(([name, input]) => {
    if (!isObject(input)) return [];
    const field = schema.field(objectName, name);
    if (field && isClause(input)) {
      return [
        {
          target: { path: [...prefix, field.name] },
          direction: input['order'] === 'DESC' ? 'DESC' : 'ASC',
          nulls: input['nulls'] === 'LAST' ? 'LAST' : 'FIRST',
        } satisfies OrderItem,
      ];
    }
    const target = schema.parentRelationship(objectName, name)?.referenceTo?.[0];
    if (!target) throw new OrgError('INVALID_FIELD', `No such relation '${name}' on ${objectName}`);
    return orderItems(schema, target, input, [...prefix, name]);
  });
}
