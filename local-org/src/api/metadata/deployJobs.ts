import { OrgError } from '../../errors.ts';
import { deploy } from '../../metadata/deploy.ts';
import type { Org } from '../../org.ts';
import { toId18 } from '../../schema/ids.ts';
import type { Session } from '../../security/sessions.ts';
import { canceled, canceling, failed, finished, newJob, started, type DeployJob } from './deployJob.ts';
import type { RequestedDeploy } from './deployOptions.ts';

export type { DeployJob } from './deployJob.ts';

interface Running {
  readonly ended: Promise<unknown>;
  readonly stop: AbortController;
}

/** Jobs that wait or run now. All are in the table, where what is done outlives the process. */
const running = new WeakMap<Org, Map<string, Running>>();

const jobsOf = (org: Org): Map<string, Running> => {
  const jobs = running.get(org) ?? new Map<string, Running>();
  running.set(org, jobs);
  return jobs;
};

/** A client that asks at once gets the finished result of a usual deploy with its first question. */
const patienceMilliseconds = 2_000;

/** Starts a deploy and returns its job, not yet done. */
export function startDeploy(org: Org, session: Session, zip: Uint8Array, options: RequestedDeploy): DeployJob {
  prepareTable(org);
  const job = newJob(org, session, options);
  write(org, job);
  const stop = new AbortController();
  const now = (): DeployJob => read(org, job.id) ?? job;
  const ended = deploy(org, session, zip, options, { onStart: () => write(org, started(org, job)), signal: stop.signal })
    .then((result) => write(org, finished(org, now(), result)))
    .catch((error: unknown) => {
      if (!stop.signal.aborted) write(org, failed(org, now(), error));
      else if (!now().done) write(org, canceled(org, now()));
    })
    // The org was closed meanwhile: the next one sees a job that never ended.
    .catch(() => undefined)
    .finally(() => jobsOf(org).delete(job.id));
  jobsOf(org).set(job.id, { ended, stop });
  return job;
}

/**
 * Where a deploy stands. Waits a little for one that is about to end.
 * @throws OrgError `INVALID_CROSS_REFERENCE_KEY` when there is no such job
 */
export async function deployStatus(org: Org, id: string): Promise<DeployJob> {
  prepareTable(org);
  const key = toId18(id);
  await withPatience(jobsOf(org).get(key)?.ended);
  const job = read(org, key);
  if (!job) throw new OrgError('INVALID_CROSS_REFERENCE_KEY', `There is no deploy ${id}`, [], 404);
  if (job.done || jobsOf(org).has(key)) return job;
  return {
    ...job,
    done: true,
    status: 'Canceled',
    errorMessage: 'The local org was stopped before the deploy ended; nothing was changed.',
  };
}

/**
 * Stops a deploy: one that waits at once, one in progress at its next step, before it has changed anything.
 * @returns the job, `Canceled` or `Canceling`
 * @throws OrgError `INVALID_ID_FIELD` when there is no such job, or it has ended
 */
export function cancelDeploy(org: Org, session: Session, id: string): DeployJob {
  prepareTable(org);
  const key = toId18(id);
  const job = read(org, key);
  if (!job) throw new OrgError('INVALID_ID_FIELD', `Invalid deployment ID: ${id}`, [], 404);
  const control = jobsOf(org).get(key);
  if (!control || job.done) throw new OrgError('INVALID_ID_FIELD', 'Deployment already completed');
  control.stop.abort();
  const asked = canceling(org, job, session);
  const next = job.status === 'Pending' ? canceled(org, asked) : asked;
  write(org, next);
  if (next.done) jobsOf(org).delete(key);
  return next;
}

function withPatience(job: Promise<unknown> | undefined): Promise<unknown> {
  if (!job) return Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, patienceMilliseconds)));
  return Promise.race([job, enough]).finally(() => clearTimeout(timer));
}

function prepareTable(org: Org): void {
  org.db.exec('CREATE TABLE IF NOT EXISTS "_deploy" (id TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID');
}

function read(org: Org, id: string): DeployJob | undefined {
  const row = org.db.prepare('SELECT content FROM "_deploy" WHERE id = ?').get(id);
  return row && (JSON.parse(String(row['content'])) as DeployJob);
}

function write(org: Org, job: DeployJob): void {
  org.db
    .prepare('INSERT INTO "_deploy" (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content')
    .run(job.id, JSON.stringify(job));
}
