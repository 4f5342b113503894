import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Takes out the fields marked `@optional` that the schema (hence the user) does not have. */
export function withoutMissingOptionals(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) =>
        node.directives?.some(({ name }) => name.value === 'optional') && types.getParentType() && !types.getFieldDef() ? null : undefined,
    }),
  );
}
