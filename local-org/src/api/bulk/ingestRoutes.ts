import { OrgError } from '../../errors.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { isFinished } from './bulkJob.ts';
import { invalidJobState } from './bulkErrors.ts';
import { createJob } from './createJob.ts';
import { abortJob, askedState, deleteJob, getJob, listJobs, ownJob } from './jobRoutes.ts';
import { jobBody } from './jobBody.ts';
import { jobRunner } from './jobRunner.ts';
import { ingestSettings } from './jobSettings.ts';
import { ingestResults, unprocessedRecords } from './ingest/ingestResults.ts';
import { isMultipart, readMultipartJob } from './multipartJob.ts';

/** Salesforce's limit for the data of one job. */
const largestUpload = 150 * 1024 * 1024;

async function create(request: OrgRequest): Promise<OrgResponse> {
  const { userId } = request.session();
  const { store, start } = jobRunner(request.org);
  if (!isMultipart(request)) {
    const job = createJob(request.org, store, userId, 'ingest', ingestSettings(request, request.json()), 'Open');
    return { status: 200, body: jobBody(job, false) };
  }
  const { job: asked, content } = await readMultipartJob(request);
  const job = createJob(request.org, store, userId, 'ingest', ingestSettings(request, asked), 'UploadComplete');
  store.saveUpload(job.id, content);
  start(job);
  return { status: 200, body: jobBody(job, false) };
}

function upload(request: OrgRequest): OrgResponse {
  const { job, runner } = ownJob(request, 'ingest');
  const type = request.headers['content-type'] ?? 'text/csv';
  if (!/^text\/csv\b/i.test(type))
    throw new OrgError('UNSUPPORTED_MEDIA_TYPE', `Content-Type ${type} is not supported; use text/csv.`, [], 415);
  if (job.state !== 'Open') throw invalidJobState(job, 'it takes data only while it is Open');
  if (runner.store.hasUpload(job.id))
    throw new OrgError(
      'CLIENTINPUTERROR',
      `ClientInputError : Found multiple contents for job: <${job.id}>, please 'Close' / 'Abort' / 'Delete' the current Job then create a new Job and make sure you only do 'PUT' once on a given Job.`,
    );
  if (request.body.length === 0) throw new OrgError('CLIENTINPUTERROR', 'ClientInputError : The request has no data.');
  runner.store.saveUpload(job.id, request.body);
  return { status: 201 };
}

function change(request: OrgRequest): OrgResponse {
  const own = ownJob(request, 'ingest');
  const { job, runner } = own;
  if (askedState(request, ['UploadComplete', 'Aborted']) === 'Aborted') return abortJob(own);
  if (job.state !== 'Open') throw invalidJobState(job, 'its upload is complete already');
  runner.store.update(job.id, { state: 'UploadComplete' }, request.org.now());
  const closed = runner.store.find(job.id) ?? job;
  runner.start(closed);
  return { status: 200, body: jobBody(closed, false) };
}

const csv = (text: Buffer): OrgResponse => ({ status: 200, headers: { 'Content-Type': 'text/csv;charset=UTF-8' }, body: text });

function results(request: OrgRequest, kind: 'successful' | 'failed' | 'unprocessed'): OrgResponse {
  const { job, runner } = ownJob(request, 'ingest');
  if (!isFinished(job)) throw invalidJobState(job, 'it has results when it is finished');
  return csv(kind === 'unprocessed' ? unprocessedRecords(runner.store, job) : ingestResults(runner.store, job, kind));
}

const jobs = '/services/data/:version/jobs/ingest';

export const ingestRoutes: readonly Route[] = [
  { method: 'POST', pattern: jobs, handle: create },
  { method: 'GET', pattern: jobs, handle: (request) => listJobs(request, 'ingest') },
  { method: 'GET', pattern: `${jobs}/:id`, handle: (request) => getJob(request, 'ingest') },
  { method: 'PATCH', pattern: `${jobs}/:id`, handle: change },
  { method: 'DELETE', pattern: `${jobs}/:id`, handle: (request) => deleteJob(request, 'ingest') },
  { method: 'PUT', pattern: `${jobs}/:id/batches`, handle: upload, largestBody: largestUpload },
  { method: 'GET', pattern: `${jobs}/:id/successfulResults`, handle: (request) => results(request, 'successful') },
  { method: 'GET', pattern: `${jobs}/:id/failedResults`, handle: (request) => results(request, 'failed') },
  { method: 'GET', pattern: `${jobs}/:id/unprocessedrecords`, handle: (request) => results(request, 'unprocessed') },
];
