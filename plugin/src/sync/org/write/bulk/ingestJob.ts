import type { BulkJob, OrgCalls } from '../../../contract.ts';
import { parseCsv } from './csvText.ts';

export interface IngestLoad {
  readonly object: string;
  readonly operation: BulkJob['operation'];
  readonly csv: string;
  readonly records: number;
  /** Of new records. */
  readonly needsIds: boolean;
}

export type ResultRow = Readonly<Record<string, string>>;

export interface IngestResult {
  /** With `sf__Id` and `sf__Created`; only where ids are needed, or not all rows were looked at. */
  readonly successful: readonly ResultRow[];
  /** With `sf__Id` and `sf__Error`. */
  readonly failed: readonly ResultRow[];
  readonly isComplete: boolean;
  /** Why the job as a whole failed. */
  readonly message?: string;
}

interface JobBody {
  readonly id: string;
  readonly state: 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';
  readonly numberRecordsProcessed?: number;
  readonly numberRecordsFailed?: number;
  readonly errorMessage?: string;
}

const PATH = '/jobs/ingest';
/** A job that did not get its data is given up for a new one. */
const MOST_UPLOADS = 3;

/**
 * Runs one job of the Bulk API 2.0 to its end. When this stops early the job is aborted.
 * @throws what `OrgCalls.request` throws
 */
export async function ingest(
  load: IngestLoad,
  calls: OrgCalls,
  onBulkJob: ((job: BulkJob) => void | Promise<void>) | undefined,
): Promise<IngestResult> {
  for (let uploads = 1; ; uploads += 1) {
    const { object, operation, records } = load;
    const asked = {
      object,
      operation,
      contentType: 'CSV',
      lineEnding: 'LF',
      columnDelimiter: 'COMMA',
      ...(operation === 'upsert' && { externalIdFieldName: 'Key__c' }),
    };
    const { body } = await calls.request<JobBody>('POST', PATH, asked);
    await onBulkJob?.({ id: body.id, object, operation, records });
    try {
      if (await isUploaded(body.id, load.csv, calls)) return await finish(body.id, load, calls);
    } catch (error) {
      await abort(body.id, calls);
      throw error;
    }
    await abort(body.id, calls);
    if (uploads === MOST_UPLOADS) return { successful: [], failed: [], isComplete: false };
  }
}

/** Data is taken once: where an answer was lost nobody knows what the job has, and it is not to be trusted. */
async function isUploaded(id: string, csv: string, calls: OrgCalls): Promise<boolean> {
  try {
    await calls.request('PUT', `${PATH}/${id}/batches`, csv, { isText: true });
    return true;
  } catch (error) {
    if (/CLIENTINPUTERROR/i.test((error as Error).name)) return false;
    throw error;
  }
}

async function finish(id: string, { needsIds, records }: IngestLoad, calls: OrgCalls): Promise<IngestResult> {
  let job = await close(id, calls);
  for (let polls = 0; !['JobComplete', 'Failed', 'Aborted'].includes(job.state); polls += 1) {
    await calls.wait(pollPause(polls, records, job.numberRecordsProcessed ?? 0));
    ({ body: job } = await calls.request<JobBody>('GET', `${PATH}/${id}`));
  }
  const rowsOf = async (kind: string) =>
    parseCsv((await calls.request<string>('GET', `${PATH}/${id}/${kind}`, undefined, { isText: true })).body);
  const { state, numberRecordsProcessed = 0, numberRecordsFailed = 0, errorMessage } = job;
  const isComplete = state === 'JobComplete' && numberRecordsProcessed >= records;
  // Where all rows were looked at, those that did not fail are saved.
  const needsRows = needsIds || !isComplete;
  const [successful, failed] = await Promise.all([
    needsRows && numberRecordsProcessed > numberRecordsFailed ? rowsOf('successfulResults') : [],
    numberRecordsFailed > 0 ? rowsOf('failedResults') : [],
  ]);
  return { successful, failed, isComplete, ...(errorMessage ? { message: errorMessage } : {}) };
}

/** Says that all data is there. When the answer was lost the job is on its way already, and refuses to be told again. */
async function close(id: string, calls: OrgCalls): Promise<JobBody> {
  try {
    return (await calls.request<JobBody>('PATCH', `${PATH}/${id}`, { state: 'UploadComplete' })).body;
  } catch (error) {
    const { body } = await calls.request<JobBody>('GET', `${PATH}/${id}`);
    if (body.state === 'Open') throw error;
    return body;
  }
}

async function abort(id: string, calls: OrgCalls): Promise<void> {
  // It may be finished, or the org out of reach: then there is nothing to tidy up.
  await calls.request('PATCH', `${PATH}/${id}`, { state: 'Aborted' }, { evenIfAborted: true }).catch(() => undefined);
}

/** Records an org takes in a second, at first; then as fast as it was. */
const RECORDS_A_SECOND = 2000;

/** Milliseconds until the job is asked for again: when it should be done. */
function pollPause(polls: number, records: number, processed: number): number {
  const rest = Math.max(0, records - processed);
  const expected = (rest / RECORDS_A_SECOND) * 1000 * 1.5 ** polls;
  return Math.round(Math.min(20_000, Math.max(polls === 0 ? 200 : 1000, expected)));
}
