import { OrgError } from '../../errors.ts';
import type { PageInfoData } from './recordNode.ts';

/** Page sizes of the GraphQL API. @see https://developer.salesforce.com/docs/platform/graphql/guide/query-limits.html */
export const pageLimits = { default: 10, most: 2000, leastWithUpperBound: 200 } as const;

/** An opaque cursor for the row at `position` (1-based) of a connection. */
export const encodeCursor = (position: number): string => Buffer.from(JSON.stringify({ v: '1', p: String(position) })).toString('base64');

/** How many rows a cursor leaves behind it. */
export function decodeCursor(cursor: string): number {
  try {
    const { p } = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as { p?: unknown };
    const position = Number(p);
    if (typeof p === 'string' && Number.isSafeInteger(position) && position >= 0) return position;
  } catch {
    // Falls through to the one error below.
  }
  throw new OrgError(
    'INVALID_CURSOR',
    `The cursor '${cursor.slice(0, 80)}' is not one this API gave. Use pageInfo.endCursor of an earlier answer.`,
  );
}

/** The arguments that page a connection, as the client sent them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly upperBound?: number | null;
}

/** Which rows are wanted: `size` rows after the first `offset`. */
export interface Page {
  readonly offset: number;
  readonly size: number;
}

/** Checks paging arguments against the API's limits. */
export function pageOf({ first, after, upperBound }: PageArguments): Page {
  const size = first ?? pageLimits.default;
  const offset = after ? decodeCursor(after) : 0;
  if (size < 1 || size > pageLimits.most)
    throw new OrgError('INVALID_PAGE_SIZE', `first must be between 1 and ${pageLimits.most}, not ${size}.`);
  if (typeof upperBound !== 'number') return { offset, size };
  if (size < pageLimits.leastWithUpperBound) {
    throw new OrgError(
      'INVALID_PAGE_SIZE',
      `With upperBound, first must be between ${pageLimits.leastWithUpperBound} and ${pageLimits.most}, not ${size}.`,
    );
  }
  return { offset, size: Math.max(0, Math.min(size, upperBound - offset)) };
}

/** The `pageInfo` of a page that leaves `offset` rows behind it. */
export const pageInfo = (edges: readonly { readonly cursor: string }[], offset: number, hasNextPage: boolean): PageInfoData => ({
  hasNextPage,
  hasPreviousPage: offset > 0,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});
