import { OrgError } from '../../errors.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { isFinished } from './bulkJob.ts';
import type { BulkJob, JobKind } from './bulkJob.ts';
import { invalidJobState, invalidValue } from './bulkErrors.ts';
import { jobBody } from './jobBody.ts';
import { jobRunner } from './jobRunner.ts';
import type { JobRunner } from './jobRunner.ts';

/** Clients poll every few seconds; one that waits this long gets most jobs back finished. */
const patience = 1000;

/** The job named in the address. A job is its user's own: to others it does not exist. @throws OrgError `NOT_FOUND` */
export function ownJob(request: OrgRequest, kind: JobKind): { readonly job: BulkJob; readonly runner: JobRunner } {
  const { userId } = request.session();
  const runner = jobRunner(request.org);
  const id = request.parameters['id'] ?? '';
  const job = /^\w{15}$|^\w{18}$/.test(id) ? runner.store.find(id) : undefined;
  if (!job || job.kind !== kind || job.userId !== userId) throw notFound();
  return { job, runner };
}

/** `GET jobs/…/:id`, after a short wait for a job that is at work. */
export async function getJob(request: OrgRequest, kind: JobKind): Promise<OrgResponse> {
  const { job, runner } = ownJob(request, kind);
  await runner.settled(job.id, patience);
  return { status: 200, body: jobBody(runner.store.find(job.id) ?? job, true) };
}

/** `GET jobs/…`: all of the user's jobs on one page. */
export function listJobs(request: OrgRequest, kind: JobKind): OrgResponse {
  const { userId } = request.session();
  if (request.query.has('queryLocator')) throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  const records = jobRunner(request.org)
    .store.list(kind, userId)
    .map((job) => jobBody(job, false));
  return { status: 200, body: { done: true, nextRecordsUrl: null, records } };
}

/** The `state` a PATCH asks for. @throws OrgError */
export function askedState(request: OrgRequest, allowed: readonly string[]): string {
  const body = request.json();
  const state = typeof body === 'object' && body !== null && 'state' in body ? body.state : undefined;
  if (typeof state !== 'string' || !allowed.includes(state)) throw invalidValue('state', state, allowed);
  return state;
}

export function abortJob({ job, runner }: ReturnType<typeof ownJob>): OrgResponse {
  if (isFinished(job)) throw invalidJobState(job, 'it cannot be aborted any more');
  runner.abort(job.id);
  return { status: 200, body: jobBody(runner.store.find(job.id) ?? job, false) };
}

export function deleteJob(request: OrgRequest, kind: JobKind): OrgResponse {
  const { job, runner } = ownJob(request, kind);
  if (!isFinished(job)) throw invalidJobState(job, 'abort it before you delete it');
  runner.store.remove(job.id);
  return { status: 204 };
}
