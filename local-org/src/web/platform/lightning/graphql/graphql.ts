/** `lightning/graphql`, as in API 66: errors are `errors`, mutations take one object. */
export { executeMutation, gql } from '../../client/graphqlClient.ts';
export { GraphQLAdapter as graphql } from '../../client/graphqlAdapter.ts';
