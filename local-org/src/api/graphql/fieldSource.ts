import type { GraphQLFieldExtensions } from 'graphql';
import type { ChildRelationship, FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';

/** Where the value of a record type's GraphQL field comes from; kept in the field's `extensions.source`. */
export type FieldSource =
  | { readonly kind: 'field'; readonly field: FieldDefinition }
  /** ApiName, WeakEtag, …: made from system columns, whose names these are. */
  | { readonly kind: 'system'; readonly columns: readonly string[] }
  | { readonly kind: 'parent'; readonly field: FieldDefinition; readonly target: string }
  | { readonly kind: 'polymorphicParent'; readonly field: FieldDefinition; readonly targets: readonly string[] }
  | { readonly kind: 'children'; readonly relationship: ChildRelationship };

/** A mutation's operation; kept in the field's `extensions.operation`. */
export interface RecordOperation {
  readonly kind: 'create' | 'update' | 'delete';
  readonly object: ObjectDefinition | undefined;
}

export const sourceOf = (extensions: Readonly<GraphQLFieldExtensions<unknown, unknown>>): FieldSource | undefined =>
  extensions['source'] as FieldSource | undefined;

export const operationOf = (extensions: Readonly<GraphQLFieldExtensions<unknown, unknown>>): RecordOperation | undefined =>
  extensions['operation'] as RecordOperation | undefined;
