import { JobFailure } from '../bulkJob.ts';
import type { BulkJob } from '../bulkJob.ts';
import { columnDelimiters, lineEndings } from '../csv/csvFormat.ts';
import { csvRecord } from '../csv/writeCsv.ts';
import type { JobStore } from '../jobStore.ts';
import { uploadedRecords } from './uploadedRecords.ts';

const leading = { successful: ['sf__Id', 'sf__Created'], failed: ['sf__Id', 'sf__Error'] } as const;

/** The records of that kind with what became of them before their own columns, in the order of the upload. */
export function ingestResults(store: JobStore, job: BulkJob, kind: keyof typeof leading): Buffer {
  const parts = [Buffer.from(recordOf(job, [...leading[kind], ...(job.header ?? [])]))];
  for (const { text } of store.results(job.id, kind)) parts.push(Buffer.from(text));
  return Buffer.concat(parts);
}

/** The uploaded records that an aborted or failed job never came to. */
export function unprocessedRecords(store: JobStore, job: BulkJob): Buffer {
  if (!job.header) return Buffer.alloc(0);
  const parts = [Buffer.from(recordOf(job, job.header))];
  let toSkip = 1 + job.recordsProcessed;
  try {
    for (const records of uploadedRecords(store, job)) {
      const left = records.slice(Math.min(toSkip, records.length));
      toSkip -= records.length - left.length;
      parts.push(Buffer.from(left.map((record) => recordOf(job, record)).join('')));
    }
  } catch (error) {
    // The job failed because its file ends like this; what could be read before is all there is.
    if (!(error instanceof JobFailure)) throw error;
  }
  return Buffer.concat(parts);
}

const recordOf = ({ settings }: BulkJob, cells: readonly string[]): string =>
  csvRecord(cells, columnDelimiters[settings.columnDelimiter], lineEndings[settings.lineEnding]);
