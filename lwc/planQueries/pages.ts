import { nodesOf, type Connection, type QueryData } from './records.ts';

/**
 * The cursor of the page after this one, for `after`; null when this was the last. For documents called "Paged", which ask for one collection,
 * 2,000 rows at a time, up to `MOST_ROWS_READ`. Read page after page with the same other variables; `after` starts as null.
 */
export function nextPage(data: unknown): string | null {
  const { pageInfo } = collectionOf(data) ?? {};
  return pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
}

/** The nodes of all pages of a paged document, each once: a record that moved between two reads may come twice. */
export function nodesOfPages<Node extends { readonly Id: string }>(pages: readonly unknown[]): readonly Node[] {
  const nodes = new Map<string, Node>();
  for (const page of pages) for (const node of nodesOf(collectionOf<Node>(page))) nodes.set(node.Id, node);
  return [...nodes.values()];
}

function collectionOf<Node>(data: unknown): Connection<Node> | undefined {
  const { uiapi } = (data ?? {}) as QueryData<Readonly<Record<string, Connection<Node>>>>;
  return Object.values(uiapi?.query ?? {})[0];
}
