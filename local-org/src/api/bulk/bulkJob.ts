import type { ColumnDelimiter, LineEnding } from './csv/csvFormat.ts';

export type JobState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';
export type JobKind = 'ingest' | 'query';
export type IngestOperation = 'insert' | 'update' | 'upsert' | 'delete';
export type QueryOperation = 'query' | 'queryAll';

/** What the client asked for. */
export interface JobSettings {
  readonly object: string;
  readonly operation: IngestOperation | QueryOperation;
  /** `68.0`. */
  readonly apiVersion: string;
  readonly columnDelimiter: ColumnDelimiter;
  readonly lineEnding: LineEnding;
  /** Canonical name; upserts only. */
  readonly externalIdFieldName?: string;
  /** SOQL; query jobs only. */
  readonly query?: string;
}

/** A job as it stands. */
export interface BulkJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly userId: string;
  readonly settings: JobSettings;
  readonly state: JobState;
  /** Failed ones included. */
  readonly recordsProcessed: number;
  readonly recordsFailed: number;
  readonly errorMessage?: string;
  /** The uploaded field names as the client wrote them, or those of a query's result; there once the job has been read. */
  readonly header?: readonly string[];
  /** ISO 8601 UTC. */
  readonly createdDate: string;
  readonly systemModstamp: string;
  /** Milliseconds of work. */
  readonly processingTime: number;
}

const finished: ReadonlySet<JobState> = new Set(['JobComplete', 'Failed', 'Aborted']);

export const isFinished = ({ state }: Pick<BulkJob, 'state'>): boolean => finished.has(state);

/** Ends a job as `Failed`; `message` becomes its `errorMessage`. */
export class JobFailure extends Error {}
