import type { Org } from '../../org.ts';
import { nextId } from '../../schema/ids.ts';
import { OrgError } from '../../errors.ts';
import type { BulkJob, JobKind, JobSettings, JobState } from './bulkJob.ts';
import type { JobStore } from './jobStore.ts';

const keyPrefix = '750';
const keptDays = 7;
const mostFinished = 200;
const mostUnfinished = 100;
const day = 24 * 60 * 60 * 1000;

/**
 * Makes a job, and lets go of jobs that are older than Salesforce keeps them or too many.
 * @throws OrgError `LIMIT_EXCEEDED` when this user has left too many unfinished
 */
export function createJob(org: Org, store: JobStore, userId: string, kind: JobKind, settings: JobSettings, state: JobState): BulkJob {
  const now = org.now();
  for (const outdated of store.outdated(new Date(now - keptDays * day).toISOString(), mostFinished)) store.remove(outdated);
  const waiting = store.list(kind, userId).filter((job) => job.state === 'Open' || job.state === 'UploadComplete').length;
  if (waiting >= mostUnfinished)
    throw new OrgError('LIMIT_EXCEEDED', `You have ${waiting} jobs that are not finished. Close or abort some of them first.`);
  const id = nextId(org.db, keyPrefix);
  store.insert({ id, kind, userId, settings, state, createdDate: new Date(now).toISOString() });
  return store.find(id) as BulkJob;
}
