import { OrgError } from '../../../errors.ts';
import type { BulkJob } from '../bulkJob.ts';
import { columnDelimiters, lineEndings } from '../csv/csvFormat.ts';
import { csvRecord } from '../csv/writeCsv.ts';
import type { JobStore } from '../jobStore.ts';

export interface QueryResultPage {
  readonly csv: string;
  readonly size: number;
  /** Where the next page begins; absent on the last one. */
  readonly locator?: string;
}

const defaultPageSize = 50_000;

/** Records from the locator on, at most `maximum`: always the same ones, since the result is kept as it was read. */
export function queryResultPage(store: JobStore, job: BulkJob, locator: string | null, maximum: number = defaultPageSize): QueryResultPage {
  const from = locator === null ? 0 : offsetOf(locator, job.recordsProcessed);
  const { columnDelimiter, lineEnding } = job.settings;
  const pieces = [csvRecord(job.header ?? [], columnDelimiters[columnDelimiter], lineEndings[lineEnding])];
  let size = 0;
  let before = 0;
  for (const part of store.results(job.id, 'query')) {
    if (before + part.size > from) {
      const records = JSON.parse(part.text) as string[];
      const chosen = records.slice(Math.max(0, from - before), Math.max(0, from - before) + maximum - size);
      pieces.push(...chosen);
      size += chosen.length;
    }
    before += part.size;
    if (size >= maximum) break;
  }
  const next = from + size;
  return { csv: pieces.join(''), size, ...(next < job.recordsProcessed && { locator: Buffer.from(String(next)).toString('base64url') }) };
}

/** Salesforce's locators are the offset in base64 too. @throws OrgError `INVALID_QUERY_LOCATOR` */
function offsetOf(locator: string, total: number): number {
  const text = Buffer.from(locator, 'base64url').toString('latin1');
  const offset = Number(text);
  if (!/^\d{1,9}$/.test(text) || offset === 0 || offset >= total)
    throw new OrgError('INVALID_QUERY_LOCATOR', `Invalid locator: ${locator}`);
  return offset;
}
