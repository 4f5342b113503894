import { OrgError } from '../../errors.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { invalidJobState } from './bulkErrors.ts';
import { createJob } from './createJob.ts';
import { abortJob, askedState, deleteJob, getJob, listJobs, ownJob } from './jobRoutes.ts';
import { jobBody } from './jobBody.ts';
import { jobRunner } from './jobRunner.ts';
import { querySettings } from './jobSettings.ts';
import { queryResultPage } from './query/queryResults.ts';

function create(request: OrgRequest): OrgResponse {
  const { userId } = request.session();
  const runner = jobRunner(request.org);
  const job = createJob(request.org, runner.store, userId, 'query', querySettings(request, request.json()), 'UploadComplete');
  runner.start(job);
  return { status: 200, body: jobBody(job, false) };
}

function change(request: OrgRequest): OrgResponse {
  const own = ownJob(request, 'query');
  askedState(request, ['Aborted']);
  return abortJob(own);
}

/** `?maxRecords=&locator=`; the next locator and the number of records are in the headers. */
function results(request: OrgRequest): OrgResponse {
  const { job, runner } = ownJob(request, 'query');
  if (job.state !== 'JobComplete') throw invalidJobState(job, 'it has results when it is complete');
  const page = queryResultPage(runner.store, job, request.query.get('locator'), maximumOf(request));
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/csv;charset=UTF-8',
      'Sforce-Locator': page.locator ?? 'null',
      'Sforce-NumberOfRecords': String(page.size),
    },
    body: page.csv,
  };
}

function maximumOf(request: OrgRequest): number | undefined {
  const asked = request.query.get('maxRecords');
  if (asked === null) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(asked))
    throw new OrgError('INVALID_INPUT', `maxRecords must be a whole number above 0, not ${asked}.`, ['maxRecords']);
  return Number(asked);
}

const jobs = '/services/data/:version/jobs/query';

export const queryRoutes: readonly Route[] = [
  { method: 'POST', pattern: jobs, handle: create },
  { method: 'GET', pattern: jobs, handle: (request) => listJobs(request, 'query') },
  { method: 'GET', pattern: `${jobs}/:id`, handle: (request) => getJob(request, 'query') },
  { method: 'PATCH', pattern: `${jobs}/:id`, handle: change },
  { method: 'DELETE', pattern: `${jobs}/:id`, handle: (request) => deleteJob(request, 'query') },
  { method: 'GET', pattern: `${jobs}/:id/results`, handle: results },
];
