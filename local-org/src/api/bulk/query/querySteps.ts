import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { Condition, Row, SelectQuery } from '../../../soql/selectQuery.ts';
import type { BulkJob } from '../bulkJob.ts';
import { columnDelimiters, lineEndings } from '../csv/csvFormat.ts';
import { csvRecord } from '../csv/writeCsv.ts';
import type { JobStore } from '../jobStore.ts';
import { jobSession } from '../jobSession.ts';
import { bulkQuery } from './bulkQuery.ts';
import type { BulkQuery } from './bulkQuery.ts';

/** Records read at once and kept as one part of the result. */
export const partSize = 2000;

/**
 * Everything a query job does, one small step at a time: which records they are and in which order is settled first, then they are
 * read part by part. A record that no longer fits the query when its turn comes is left out. After a restart it begins anew.
 */
export function* querySteps(org: Org, store: JobStore, id: string): Generator<void> {
  const job = store.find(id) as BulkJob;
  store.removeResults(id);
  store.update(id, { state: 'InProgress', recordsProcessed: 0 }, org.now());
  const session = jobSession(org, job);
  const asked = bulkQuery(org, session, job.settings.query ?? '', job.settings.operation === 'queryAll');
  const { rows } = org.select(session, { ...asked.query, select: [{ kind: 'field', path: ['Id'] }] });
  const ids = rows.map(({ values }) => values['Id'] as string);
  store.update(id, { header: asked.header }, org.now());
  yield;
  let count = 0;
  for (let start = 0; start < ids.length; start += partSize) {
    count += readPart(org, jobSession(org, job), store, job, asked, ids.slice(start, start + partSize), start / partSize);
    store.update(id, { recordsProcessed: count }, org.now());
    yield;
  }
  store.update(id, { state: 'JobComplete' }, org.now());
}

function readPart(
  org: Org,
  session: Session,
  store: JobStore,
  { id, settings }: BulkJob,
  { query, cells }: BulkQuery,
  ids: readonly string[],
  part: number,
): number {
  const rows = org.select(session, {
    ...ofThese(query, ids),
    select: [...query.select, { kind: 'field', path: ['Id'], alias: partId }],
  }).rows;
  const byId = new Map<string, Row>(rows.map((row) => [String(row.values[partId]), row]));
  const delimiter = columnDelimiters[settings.columnDelimiter];
  const lineEnd = lineEndings[settings.lineEnding];
  const records = ids.flatMap((recordId) => {
    const row = byId.get(recordId);
    return row ? [csvRecord(cells(row), delimiter, lineEnd)] : [];
  });
  if (records.length > 0) store.saveResult(id, 'query', { part, size: records.length, text: JSON.stringify(records) });
  return records.length;
}

/** No field has a name like this. */
const partId = ' id';

function ofThese({ object, where, includeDeleted, source }: SelectQuery, ids: readonly string[]): Omit<SelectQuery, 'select'> {
  const these: Condition = { kind: 'in', target: { path: ['Id'] }, isNegated: false, values: ids };
  return { object, where: where ? { kind: 'and', conditions: [where, these] } : these, includeDeleted, source };
}
