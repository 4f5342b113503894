import { restDatetime } from '../rest/recordBody.ts';
import type { BulkJob } from './bulkJob.ts';

/** A job as both resources print it; progress only where the resource is one job. */
export function jobBody(job: BulkJob, isWhole: boolean): object {
  const { object, operation, apiVersion, columnDelimiter, lineEnding, externalIdFieldName } = job.settings;
  const isIngest = job.kind === 'ingest';
  return {
    id: job.id,
    operation,
    object,
    createdById: job.userId,
    createdDate: restDatetime(job.createdDate),
    systemModstamp: restDatetime(job.systemModstamp),
    state: job.state,
    ...(externalIdFieldName !== undefined && { externalIdFieldName }),
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(apiVersion),
    ...(isIngest && { contentUrl: `services/data/v${apiVersion}/jobs/ingest/${job.id}/batches` }),
    jobType: isIngest ? 'V2Ingest' : 'V2Query',
    lineEnding,
    columnDelimiter,
    ...(isWhole && progress(job)),
  };
}

function progress(job: BulkJob): object {
  return {
    numberRecordsProcessed: job.recordsProcessed,
    ...(job.kind === 'ingest' && {
      numberRecordsFailed: job.recordsFailed,
      apiActiveProcessingTime: job.processingTime,
      apexProcessingTime: 0,
    }),
    ...(job.kind === 'query' && { isPkChunkingSupported: false }),
    retries: 0,
    totalProcessingTime: job.processingTime,
    ...(job.errorMessage !== undefined && { errorMessage: job.errorMessage }),
  };
}
