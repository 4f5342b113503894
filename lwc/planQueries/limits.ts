/** The most rows one collection of a GraphQL query gives; more need a second page. */
export const MOST_ROWS = 2000;

/** The most rows that reading page after page gives: `upperBound` of the paged documents. */
export const MOST_ROWS_READ = 50_000;
