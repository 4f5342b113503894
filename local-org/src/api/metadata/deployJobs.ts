import { OrgError } from '../../errors.ts';
import { deploy } from '../../metadata/deploy.ts';
import type { DeployMessage, DeployOptions, DeployResult } from '../../metadata/deployResult.ts';
import type { Org } from '../../org.ts';
import { nextId, toId18 } from '../../schema/ids.ts';
import type { Session } from '../../security/sessions.ts';

/** Salesforce's `DeployResult`, the same for SOAP and REST. */
export interface DeployJob {
  readonly id: string;
  readonly done: boolean;
  readonly status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
  readonly success: boolean;
  readonly checkOnly: boolean;
  readonly ignoreWarnings: boolean;
  readonly rollbackOnError: boolean;
  readonly runTestsEnabled: boolean;
  readonly numberComponentsTotal: number;
  readonly numberComponentsDeployed: number;
  readonly numberComponentErrors: number;
  readonly numberTestsTotal: number;
  readonly numberTestsCompleted: number;
  readonly numberTestErrors: number;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdDate: string;
  readonly startDate: string;
  readonly lastModifiedDate: string;
  readonly completedDate?: string;
  readonly errorMessage?: string;
  readonly errorStatusCode?: string;
  readonly details: {
    readonly componentSuccesses: readonly DeployMessage[];
    readonly componentFailures: readonly DeployMessage[];
    readonly runTestResult: { readonly numFailures: number; readonly numTestsRun: number; readonly totalTime: number };
  };
}

/** Jobs that run now. What is done is in the table, where it outlives the process. */
const running = new WeakMap<Org, Map<string, Promise<unknown>>>();

const jobsOf = (org: Org): Map<string, Promise<unknown>> => {
  const jobs = running.get(org) ?? new Map<string, Promise<unknown>>();
  running.set(org, jobs);
  return jobs;
};

/** A client that asks at once gets the finished result of a usual deploy with its first question. */
const patienceMilliseconds = 2_000;

/** Starts a deploy and returns its job, not yet done. */
export function startDeploy(org: Org, session: Session, zip: Uint8Array, options: DeployOptions): DeployJob {
  prepareTable(org);
  const job = newJob(org, session, options);
  write(org, job);
  const finished = deploy(org, session, zip, options)
    .then((result) => write(org, finish(org, job, result)))
    .catch((error: unknown) => write(org, fail(org, job, error)))
    .finally(() => jobsOf(org).delete(job.id));
  jobsOf(org).set(job.id, finished);
  return job;
}

/**
 * Where a deploy stands. Waits a little for one that is about to end.
 * @throws OrgError `INVALID_CROSS_REFERENCE_KEY` when there is no such job
 */
export async function deployStatus(org: Org, id: string): Promise<DeployJob> {
  prepareTable(org);
  const key = toId18(id);
  await withPatience(jobsOf(org).get(key));
  const row = org.db.prepare('SELECT content FROM "_deploy" WHERE id = ?').get(key);
  if (!row) throw new OrgError('INVALID_CROSS_REFERENCE_KEY', `There is no deploy ${id}`, [], 404);
  const job = JSON.parse(String(row['content'])) as DeployJob;
  if (job.done || jobsOf(org).has(key)) return job;
  return {
    ...job,
    done: true,
    status: 'Canceled',
    errorMessage: 'The local org was stopped before the deploy ended; nothing was changed.',
  };
}

function withPatience(job: Promise<unknown> | undefined): Promise<unknown> {
  if (!job) return Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, patienceMilliseconds)));
  return Promise.race([job, enough]).finally(() => clearTimeout(timer));
}

function newJob(org: Org, session: Session, options: DeployOptions): DeployJob {
  const now = new Date(org.now()).toISOString();
  return {
    id: nextId(org.db, '0Af'),
    done: false,
    status: 'Pending',
    success: false,
    checkOnly: options.checkOnly,
    ignoreWarnings: true,
    rollbackOnError: true,
    runTestsEnabled: false,
    numberComponentsTotal: 0,
    numberComponentsDeployed: 0,
    numberComponentErrors: 0,
    numberTestsTotal: 0,
    numberTestsCompleted: 0,
    numberTestErrors: 0,
    createdBy: session.userId,
    createdByName: userName(org, session.userId),
    createdDate: now,
    startDate: now,
    lastModifiedDate: now,
    details: { componentSuccesses: [], componentFailures: [], runTestResult: { numFailures: 0, numTestsRun: 0, totalTime: 0 } },
  };
}

function finish(org: Org, job: DeployJob, result: DeployResult): DeployJob {
  const now = new Date(org.now()).toISOString();
  const { componentSuccesses, componentFailures, ...outcome } = result;
  return {
    ...job,
    ...outcome,
    done: true,
    lastModifiedDate: now,
    completedDate: now,
    details: { ...job.details, componentSuccesses, componentFailures },
  };
}

function fail(org: Org, job: DeployJob, error: unknown): DeployJob {
  const now = new Date(org.now()).toISOString();
  const errorStatusCode = error instanceof OrgError ? error.errorCode : 'UNKNOWN_EXCEPTION';
  const errorMessage = error instanceof Error ? error.message : String(error);
  return { ...job, done: true, status: 'Failed', lastModifiedDate: now, completedDate: now, errorStatusCode, errorMessage };
}

function userName(org: Org, userId: string): string {
  const row = org.db.prepare('SELECT "Name" FROM "User" WHERE "Id" = ?').get(userId);
  return String(row?.['Name'] ?? '');
}

function prepareTable(org: Org): void {
  org.db.exec('CREATE TABLE IF NOT EXISTS "_deploy" (id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID');
}

function write(org: Org, job: DeployJob): void {
  org.db
    .prepare('INSERT INTO "_deploy" (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content')
    .run(job.id, JSON.stringify(job));
}
