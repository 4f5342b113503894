/** Stands in for `lightning/graphql` where a test needs the text of a document; the tests send it themselves. */
export const gql = String.raw;
