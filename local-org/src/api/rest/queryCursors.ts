import { randomBytes } from 'node:crypto';
import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { RecordBody } from './recordBody.ts';

/** Salesforce keeps ten open cursors per user and lets go of the oldest. */
const cursorsPerUser = 10;
const lifetime = 15 * 60 * 1000;

interface Cursor {
  readonly userId: string;
  readonly records: readonly RecordBody[];
  readonly batchSize: number;
  lastUsed: number;
}

/** One page of a query's answer. */
export interface QueryPage {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly RecordBody[];
}

const cursorsOf = new WeakMap<Org, Map<string, Cursor>>();

function cursors(org: Org): Map<string, Cursor> {
  const existing = cursorsOf.get(org);
  if (existing) return existing;
  const made = new Map<string, Cursor>();
  cursorsOf.set(org, made);
  return made;
}

function letGo(org: Org, userId: string): void {
  const all = cursors(org);
  const tooOld = org.now() - lifetime;
  for (const [id, cursor] of all) if (cursor.lastUsed < tooOld) all.delete(id);
  const own = [...all].filter(([, cursor]) => cursor.userId === userId).sort(([, a], [, b]) => a.lastUsed - b.lastUsed);
  for (const [id] of own.slice(0, Math.max(0, own.length - cursorsPerUser))) all.delete(id);
}

const page = (id: string, cursor: Cursor, from: number, baseUrl: string): QueryPage => {
  const end = from + cursor.batchSize;
  const done = end >= cursor.records.length;
  return {
    totalSize: cursor.records.length,
    done,
    ...(done ? {} : { nextRecordsUrl: `${baseUrl}/${id}-${end}` }),
    records: cursor.records.slice(from, end),
  };
};

/** The first page of `records`; what is left is held as it is now, whatever happens to the data. `baseUrl` is the path of the query resource. */
export function firstPage(org: Org, userId: string, records: readonly RecordBody[], batchSize: number, baseUrl: string): QueryPage {
  const cursor: Cursor = { userId, records, batchSize, lastUsed: org.now() };
  const id = `01g${randomBytes(6).toString('hex')}AAA`;
  if (records.length > batchSize) {
    cursors(org).set(id, cursor);
    letGo(org, userId);
  }
  return page(id, cursor, 0, baseUrl);
}

/**
 * A further page by its locator, `01g…-2000`.
 * @throws OrgError `INVALID_QUERY_LOCATOR` when it is unknown, too old or another user's
 */
export function nextPage(org: Org, userId: string, locator: string, baseUrl: string): QueryPage {
  const [id = '', from = ''] = locator.split('-');
  const cursor = cursors(org).get(id);
  if (
    !cursor ||
    cursor.userId !== userId ||
    !/^\d+$/.test(from) ||
    Number(from) > cursor.records.length ||
    cursor.lastUsed < org.now() - lifetime
  ) {
    throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  }
  cursor.lastUsed = org.now();
  return page(id, cursor, Number(from), baseUrl);
}
