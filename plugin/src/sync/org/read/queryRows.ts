import type { OrgCalls } from '../../contract.ts';

/** A row as REST gives it: `attributes`, fields, and parents as rows inside. */
export interface Row {
  readonly Id: string;
  readonly [field: string]: unknown;
}

export interface Query {
  readonly select: readonly string[];
  readonly object: string;
  /** Without the word. */
  readonly where?: string;
  /** Rows in the recycle bin too. */
  readonly withDeleted?: boolean;
}

interface Page {
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly Row[];
}

/**
 * Salesforce takes 16,384 characters of address and headers together (REST API Developer Guide, "Request limits"); the session and the host need their
 * part.
 */
const LONGEST_PATH = 14_000;

/** All rows of a query, page by page as they come. */
export async function queryRows(calls: OrgCalls, query: Query, take: (rows: readonly Row[]) => void): Promise<void> {
  for (let path: string | undefined = pathOf(query); path !== undefined;) {
    const { body }: { readonly body: Page } = await calls.request<Page>('GET', path);
    take(body.records);
    // Absolute on the host: `/services/data/v66.0/query/0r8…-2000`.
    path = body.done ? undefined : body.nextRecordsUrl?.replace(/^\/+services\/data\/v[\d.]+/, '');
  }
}

export async function allRows(calls: OrgCalls, query: Query): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await queryRows(calls, query, (more) => {
    for (const row of more) rows.push(row);
  });
  return rows;
}

function pathOf(query: Query): string {
  return `/${query.withDeleted ? 'queryAll' : 'query'}?q=${inAddress(soqlOf(query))}`;
}

function soqlOf({ select, object, where }: Query): string {
  return `SELECT ${select.join(', ')} FROM ${object}${where === undefined ? '' : ` WHERE ${where}`}`;
}

/** As short as an address may be: commas and blanks are the most of it. Apostrophes are written out on the way in any case, which makes it longer. */
function inAddress(soql: string): string {
  const shorter = { '%20': '+', '%2C': ',', '%3A': ':', '%3D': '=', "'": '%27' } as const;
  return encodeURIComponent(soql).replaceAll(/%20|%2C|%3A|%3D|'/g, (found) => shorter[found as keyof typeof shorter]);
}

/**
 * Parts of a long list, each short enough for one query. @param query the query of a part
 */
export function queriesFor<Item>(items: readonly Item[], query: (part: readonly Item[]) => Query): readonly Query[] {
  const queries: Query[] = [];
  for (let from = 0; from < items.length;) {
    let count = items.length - from;
    let fitting = query(items.slice(from));
    for (let length = pathOf(fitting).length; length > LONGEST_PATH && count > 1; length = pathOf(fitting).length) {
      count = Math.max(1, Math.min(count - 1, Math.floor((count * LONGEST_PATH) / length)));
      fitting = query(items.slice(from, from + count));
    }
    queries.push(fitting);
    from += count;
  }
  return queries;
}
