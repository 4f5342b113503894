import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import { JobFailure } from '../bulkJob.ts';
import type { BulkJob } from '../bulkJob.ts';
import type { JobStore } from '../jobStore.ts';
import { jobSession } from '../jobSession.ts';
import { columnPlan } from './columnPlan.ts';
import { ingestChunk } from './ingestChunk.ts';
import { uploadedRecords } from './uploadedRecords.ts';
import type { CsvRecord } from './uploadedRecords.ts';

/**
 * Records per transaction, whole groups of the 200 that Salesforce takes at once. Roll-ups are computed once per transaction, so the more
 * the better; but nobody else gets an answer meanwhile.
 */
const smallestChunk = 600;
const largestChunk = 3200;
const shortChunk = 40;
const longChunk = 120;

/** More would fill the disk of a laptop; Salesforce has no limit but the 150 MB. */
export const mostRecords = 10_000_000;

/**
 * Everything an ingest job does, one small step at a time. The whole upload is read before the first record is written, so a file
 * that is no proper CSV changes nothing. After a restart it goes on behind the last chunk that was kept.
 * @throws JobFailure
 */
export function* ingestSteps(org: Org, store: JobStore, id: string): Generator<void> {
  const job = store.find(id) as BulkJob;
  store.update(id, { state: 'InProgress' }, org.now());
  const session = jobSession(org, job);
  const header = yield* checkUpload(org, session, store, job);
  let chunk: CsvRecord[] = [];
  let toSkip = 1 + job.recordsProcessed;
  let planned = { schema: org.schema(), plan: columnPlan(org, session, job.settings, header) };
  let chunkSize = smallestChunk;
  const save = (): void => {
    if (planned.schema !== org.schema()) planned = { schema: org.schema(), plan: columnPlan(org, session, job.settings, header) };
    // Without the roll-ups: theirs hardly shrinks with the chunk when a parent has many children.
    const took = ingestChunk(org, jobSession(org, job), store, store.find(id) as BulkJob, planned.plan, chunk);
    if (took < shortChunk) chunkSize = Math.min(largestChunk, chunkSize * 2);
    else if (took > longChunk) chunkSize = Math.max(smallestChunk, chunkSize / 2);
    chunk = [];
  };
  for (const records of uploadedRecords(store, job)) {
    for (const record of records) {
      if (toSkip-- > 0) continue;
      chunk.push(record);
      if (chunk.length < chunkSize) continue;
      save();
      yield;
    }
  }
  if (chunk.length > 0) save();
  store.removeUpload(id);
  store.update(id, { state: 'JobComplete' }, org.now());
}

/** Reads all of it once; returns the header. */
function* checkUpload(org: Org, session: Session, store: JobStore, job: BulkJob): Generator<void, CsvRecord> {
  let header: CsvRecord | undefined;
  let count = 0;
  for (const records of uploadedRecords(store, job)) {
    for (const record of records) {
      if (!header) {
        header = record;
        columnPlan(org, session, job.settings, header);
        store.update(job.id, { header }, org.now());
      } else if (record.length !== header.length) throw ragged(count + 2, record.length, header.length);
      else count += 1;
    }
    if (count > mostRecords) throw new JobFailure(`InvalidBatch : This org takes ${mostRecords} records per job. Use several jobs.`);
    yield;
  }
  if (!header) throw new JobFailure('InvalidBatch : The data is empty: a header with field names is needed');
  return header;
}

const ragged = (row: number, cells: number, columns: number): JobFailure =>
  new JobFailure(`InvalidBatch : Failed to parse CSV. Record ${row} has ${cells} values where the header has ${columns} fields`);
