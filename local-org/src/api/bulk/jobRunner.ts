import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Org } from '../../org.ts';
import { asOrgError } from '../http/errorResponse.ts';
import { isFinished, JobFailure } from './bulkJob.ts';
import type { BulkJob } from './bulkJob.ts';
import { createJobStore } from './jobStore.ts';
import type { JobStore } from './jobStore.ts';
import { ingestSteps } from './ingest/ingestSteps.ts';
import { querySteps } from './query/querySteps.ts';

/** Works on jobs beside the requests: a little at a time, every job in turn. */
export interface JobRunner {
  readonly store: JobStore;
  /** Begins a job whose state is `UploadComplete`, or goes on with one that a restart interrupted. */
  start(job: BulkJob): void;
  /** Ends it where it is; what it has written stays written. */
  abort(id: string): void;
  /** Resolves when the job is done, after `milliseconds` at the latest. */
  settled(id: string, milliseconds: number): Promise<void>;
}

// Longer than this, nobody else gets an answer.
const slice = 25;

const runners = new WeakMap<Org, JobRunner>();

/** The org's runner. The first call after a start goes on with the jobs that the last end interrupted. */
export function jobRunner(org: Org): JobRunner {
  const known = runners.get(org);
  if (known) return known;
  const made = createJobRunner(org);
  runners.set(org, made);
  for (const job of made.store.unfinished()) made.start(job);
  return made;
}

function createJobRunner(org: Org): JobRunner {
  const store = createJobStore(org.db);
  const running = new Map<string, { readonly done: Promise<void>; readonly steps: Iterator<void> }>();

  const fail = (id: string, thrown: unknown): void => {
    const error = thrown instanceof JobFailure ? undefined : asOrgError(thrown);
    const errorMessage = error ? `${error.errorCode} : ${error.message}` : (thrown as JobFailure).message;
    store.update(id, { state: 'Failed', errorMessage }, org.now());
  };

  /** @returns false when there is nothing left to do */
  const workOn = (id: string, steps: Iterator<void>): boolean => {
    const begin = performance.now();
    try {
      while (performance.now() - begin < slice) if (steps.next().done) return false;
      return true;
    } catch (thrown) {
      fail(id, thrown);
      return false;
    } finally {
      const job = store.find(id);
      if (job) store.update(id, { processingTime: job.processingTime + Math.ceil(performance.now() - begin) }, org.now());
    }
  };

  const run = async (id: string, steps: Iterator<void>): Promise<void> => {
    try {
      do await setImmediate();
      while (org.db.isOpen && running.has(id) && workOn(id, steps));
    } finally {
      running.delete(id);
    }
  };

  return {
    store,
    start(job) {
      const steps = job.kind === 'ingest' ? ingestSteps(org, store, job.id) : querySteps(org, store, job.id);
      const entry = { steps, done: Promise.resolve() };
      running.set(job.id, entry);
      entry.done = run(job.id, steps).catch((error: unknown) => console.error(`Bulk job ${job.id} could not go on:`, error));
    },
    abort(id) {
      running.delete(id);
      const job = store.find(id);
      if (job && !isFinished(job)) store.update(id, { state: 'Aborted' }, org.now());
    },
    async settled(id, milliseconds) {
      const work = running.get(id);
      if (!work) return;
      const patience = new AbortController();
      await Promise.race([work.done, setTimeout(milliseconds, undefined, { signal: patience.signal, ref: false }).catch(() => undefined)]);
      patience.abort();
    },
  };
}
