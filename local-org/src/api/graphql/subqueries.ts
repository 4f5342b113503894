import {
  getNamedType,
  isObjectType,
  Kind,
  isAbstractType,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { OrgError } from '../../errors.ts';
import { documentLimits } from './documentLimits.ts';

/**
 * Counts root queries, aggregates and child relationships of an operation, each use of a fragment anew, and refuses more than
 * ten. @see https://developer.salesforce.com/docs/platform/graphql/guide/query-limits.html
 */
export function checkSubqueries(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

  function count(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): number {
    let total = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const field = type && 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
        const next = field && getNamedType(field.type);
        if (isObjectType(next) && next.extensions['isConnection']) total += 1;
        if (isObjectType(next) || isAbstractType(next)) total += count(selection.selectionSet, next);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        total += count(fragment?.selectionSet, condition ? schema.getType(condition) : type);
      }
      if (total > documentLimits.subqueries) {
        throw new OrgError(
          'LIMIT_EXCEEDED',
          `A query may have at most ${documentLimits.subqueries} subqueries (root queries and child relationships). Split it.`,
        );
      }
    }
    return total;
  }

  count(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}
