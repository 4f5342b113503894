import { OrgError } from '../../../errors.ts';
import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { RecordTransaction } from '../../../records/recordService.ts';
import type { BulkJob } from '../bulkJob.ts';
import { columnDelimiters, lineEndings } from '../csv/csvFormat.ts';
import { csvRecord } from '../csv/writeCsv.ts';
import type { JobStore } from '../jobStore.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { recordError } from './recordError.ts';
import { saveUploaded } from './saveUploaded.ts';
import type { CsvRecord } from './uploadedRecords.ts';

/** As many records as Salesforce hands to triggers at once; an upsert's keys must differ inside each such group. */
const groupSize = 200;

/**
 * Writes some records of a job, each on its own, and what became of them: together, so that neither a crash nor a restart writes a
 * record twice or loses its result.
 * @returns milliseconds spent on the records, their roll-ups left out
 */
export function ingestChunk(
  org: Org,
  session: Session,
  store: JobStore,
  job: BulkJob,
  plan: ColumnPlan,
  chunk: readonly CsvRecord[],
): number {
  const begin = performance.now();
  const results = resultWriter(store, job, plan);
  try {
    return org.records.transaction(session, (records) => {
      const seen = new Set<string>();
      for (const [index, record] of chunk.entries()) {
        if (index % groupSize === 0) seen.clear();
        try {
          refuseSecondKey(job, plan, record, seen);
          const { id, isCreated } = records.nested(() => saveUploaded(records, org.schema(), job.settings, plan, record));
          results.succeeded(id, isCreated, record);
        } catch (error) {
          if (!(error instanceof OrgError)) throw error;
          results.failed(recordError(org.schema(), job.settings.object, error), record);
        }
      }
      results.keep(org.now());
      return performance.now() - begin;
    });
  } catch (error) {
    // A check at the end of the transaction failed: each record has to answer for itself.
    if (!(error instanceof OrgError)) throw error;
    if (chunk.length > 1) for (const record of chunk) ingestChunk(org, session, store, store.find(job.id) as BulkJob, plan, [record]);
    else failAlone(org, session, store, job, plan, chunk[0] as CsvRecord, error);
    return performance.now() - begin;
  }
}

function failAlone(org: Org, session: Session, store: JobStore, job: BulkJob, plan: ColumnPlan, record: CsvRecord, error: OrgError): void {
  const results = resultWriter(store, job, plan);
  results.failed(recordError(org.schema(), job.settings.object, error), record);
  org.records.transaction(session, (_: RecordTransaction) => results.keep(org.now()));
}

function refuseSecondKey({ settings }: BulkJob, plan: ColumnPlan, record: CsvRecord, seen: Set<string>): void {
  if (settings.operation !== 'upsert') return;
  const key = (record[plan.key] ?? '').trim();
  if (key === '') return;
  if (seen.has(key))
    throw new OrgError('DUPLICATE_VALUE', `Duplicate external id specified: ${record[plan.key]}`, [settings.externalIdFieldName ?? 'Id']);
  seen.add(key);
}

function resultWriter(store: JobStore, job: BulkJob, plan: ColumnPlan) {
  const delimiter = columnDelimiters[job.settings.columnDelimiter];
  const lineEnd = lineEndings[job.settings.lineEnding];
  const counts = { successful: 0, failed: 0 };
  const texts = { successful: '', failed: '' };
  const add = (kind: keyof typeof counts, cells: readonly string[]): void => {
    counts[kind] += 1;
    texts[kind] += csvRecord(cells, delimiter, lineEnd);
  };
  return {
    succeeded: (id: string, isCreated: boolean, record: CsvRecord) => add('successful', [id, String(isCreated), ...record]),
    failed: (error: string, record: CsvRecord) => add('failed', [record[plan.id] ?? '', error, ...record]),
    /** Inside the transaction of the records. */
    keep(now: number): void {
      for (const kind of ['successful', 'failed'] as const)
        if (counts[kind] > 0) store.saveResult(job.id, kind, { part: job.recordsProcessed, size: counts[kind], text: texts[kind] });
      const recordsProcessed = job.recordsProcessed + counts.successful + counts.failed;
      store.update(job.id, { recordsProcessed, recordsFailed: job.recordsFailed + counts.failed }, now);
    },
  };
}
