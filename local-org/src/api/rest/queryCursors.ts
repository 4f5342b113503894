import { randomBytes } from 'node:crypto';
import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { Row } from '../../soql/selectQuery.ts';
import type { ChildPages, RecordBody } from './recordBody.ts';

/**
 * Salesforce has no limit on open cursors (since API 56) and keeps them for two days. This org keeps them in memory: fifteen minutes after
 * their last use, and the oldest go when all together hold more rows than this. The newest stays, however large.
 * @see https://developer.salesforce.com/docs/platform/salesforce-app-limits-cheatsheet/guide/salesforce-app-limits-platform-apicursors.html
 */
const mostRows = 500_000;
const lifetime = 15 * 60 * 1000;

/** The rows of a query, or the children of one of its records: what one locator pages through. */
interface List {
  readonly id: string;
  readonly cursor: Cursor;
  readonly rows: readonly Row[];
  readonly print: (row: Row) => RecordBody;
}

/** Everything kept of one query. */
interface Cursor {
  readonly userId: string;
  readonly batchSize: number;
  readonly baseUrl: string;
  /** By the rows they page through: the same page gives the same addresses again. */
  readonly lists: Map<readonly Row[], List>;
  /** How many rows are kept, children included. */
  readonly size: number;
  lastUsed: number;
}

/** One page of a query's answer, or of the children of a record. */
export interface QueryPage {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly RecordBody[];
}

interface Cursors {
  readonly open: Set<Cursor>;
  readonly lists: Map<string, List>;
}

const cursorsOf = new WeakMap<Org, Cursors>();

function cursors(org: Org): Cursors {
  const existing = cursorsOf.get(org);
  if (existing) return existing;
  const made: Cursors = { open: new Set(), lists: new Map() };
  cursorsOf.set(org, made);
  return made;
}

function release({ open, lists }: Cursors, cursor: Cursor): void {
  open.delete(cursor);
  for (const { id } of cursor.lists.values()) lists.delete(id);
}

/** Releases what nobody came back for, then the oldest until the rest is small enough. */
function releaseOld(org: Org): void {
  const all = cursors(org);
  const byAge = [...all.open].sort((left, right) => left.lastUsed - right.lastUsed);
  let size = byAge.reduce((sum, cursor) => sum + cursor.size, 0);
  for (const cursor of byAge) {
    const isTooOld = cursor.lastUsed < org.now() - lifetime;
    const isTooMuch = size > mostRows && cursor !== byAge.at(-1);
    if (!isTooOld && !isTooMuch) continue;
    release(all, cursor);
    size -= cursor.size;
  }
}

/** Rows with all that hang on them. */
function sizeOf(rows: readonly Row[]): number {
  let size = rows.length;
  for (const { values } of rows) for (const name in values) if (Array.isArray(values[name])) size += sizeOf(values[name] as readonly Row[]);
  return size;
}

/** Locators look as Salesforce's do: 18 characters, `0r8…`. */
const newLocator = (): string => `0r8${randomBytes(6).toString('hex')}AAA`;

/** Asked for again, a list has the address it had. */
function listOf(org: Org, cursor: Cursor, rows: readonly Row[], print: List['print']): List {
  const known = cursor.lists.get(rows);
  if (known) return known;
  const list = { id: newLocator(), cursor, rows, print };
  cursor.lists.set(rows, list);
  const all = cursors(org);
  all.open.add(cursor);
  all.lists.set(list.id, list);
  return list;
}

/**
 * How many rows from `from` on make a page: children count toward it, those of a record only as far as they are on its own first page.
 * @see https://developer.salesforce.com/docs/platform/api-rest/guide/headers-queryoptions.html
 */
function pageEnd(rows: readonly Row[], from: number, batchSize: number): number {
  let records = 0;
  let end = from;
  for (; end < rows.length && records < batchSize; end++) {
    records += 1;
    const { values } = rows[end] as Row;
    for (const name in values) if (Array.isArray(values[name])) records += Math.min(batchSize, (values[name] as readonly Row[]).length);
  }
  return end;
}

function page(list: List, from: number): QueryPage {
  const { rows, cursor, print, id } = list;
  const end = pageEnd(rows, from, cursor.batchSize);
  const isDone = end >= rows.length;
  return {
    totalSize: rows.length,
    done: isDone,
    ...(isDone ? {} : { nextRecordsUrl: `${cursor.baseUrl}/${id}-${end}` }),
    records: rows.slice(from, end).map((row) => print(row)),
  };
}

/** What a query has found, and how it is told. */
export interface Found {
  readonly userId: string;
  readonly rows: readonly Row[];
  /** Makes what prints a row; large lists of children are paged by what it is given. */
  readonly printer: (pages: ChildPages) => (row: Row) => RecordBody;
  readonly batchSize: number;
  /** The path of the query resource. */
  readonly baseUrl: string;
}

/** The first page; what is left is kept as it is now, whatever happens to the data. */
export function firstPage(org: Org, { userId, rows, printer, batchSize, baseUrl }: Found): QueryPage {
  const cursor: Cursor = { userId, batchSize, baseUrl, lists: new Map(), size: sizeOf(rows), lastUsed: org.now() };
  const print = printer((children, printChild) => {
    if (pageEnd(children, 0, batchSize) < children.length) return page(listOf(org, cursor, children, printChild), 0);
    return { totalSize: children.length, done: true, records: children.map(printChild) };
  });
  const isWhole = pageEnd(rows, 0, batchSize) >= rows.length;
  const first = isWhole
    ? { totalSize: rows.length, done: true, records: rows.map((row) => print(row)) }
    : page(listOf(org, cursor, rows, print), 0);
  releaseOld(org);
  return first;
}

/**
 * A further page by its locator, `0r8…-2000`.
 * @throws OrgError `INVALID_QUERY_LOCATOR` when it is unknown, released or another user's
 */
export function nextPage(org: Org, userId: string, locator: string): QueryPage {
  releaseOld(org);
  const [id = '', from = ''] = locator.split('-');
  const list = cursors(org).lists.get(id);
  if (!list || list.cursor.userId !== userId || !/^\d+$/.test(from) || Number(from) > list.rows.length) {
    throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  }
  list.cursor.lastUsed = org.now();
  return page(list, Number(from));
}
