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
  const parts: Buffer[] = [];
  let seen = 0;
  try {
    for (const records of uploadedRecords(store, job)) {
      // The header goes along in any case.
      const wanted = records.filter((_, index) => seen + index === 0 || seen + index > job.recordsProcessed);
      seen += records.length;
      parts.push(Buffer.from(wanted.map((record) => recordOf(job, record)).join('')));
    }
  } catch (error) {
    // The job failed because its file ends like this; what could be read before is all there is.
    if (!(error instanceof JobFailure)) throw error;
  }
  return seen === 0 && job.header ? Buffer.from(recordOf(job, job.header)) : Buffer.concat(parts);
}

const recordOf = ({ settings }: BulkJob, cells: readonly string[]): string =>
  csvRecord(cells, columnDelimiters[settings.columnDelimiter], lineEndings[settings.lineEnding]);
