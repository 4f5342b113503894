/** The most rows one collection of a GraphQL query gives; more need a second page. */
export const MOST_ROWS = 2000;
