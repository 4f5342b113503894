import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { EarlierJob, Journal } from './journal.ts';
import { isAlive, lockHolder } from './lock.ts';

/** What the process in the background says, in the folder of its job. */
export const LOG_FILE = 'log.txt';

/**
 * Lets another process, which outlives this one, do a job: it resumes it. @param targetOrg as it was specified; by environment, since arguments are seen by
 * everybody on the computer
 */
export async function workInBackground(journal: Journal, root: string, targetOrg: string): Promise<void> {
  const log = await open(join(journal.folder, LOG_FILE), 'a');
  try {
    const command = ['account-plan', 'sync', 'resume', '--job-id', journal.job.id, '--plan-dir', root, '--no-prompt'];
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...command], {
      cwd: root,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { ...process.env, SF_TARGET_ORG: targetOrg, FORCE_COLOR: '0' },
    });
    await new Promise<void>((done, fail) => child.once('spawn', done).once('error', fail));
    await journal.write({ event: 'taken', pid: child.pid! });
    child.unref();
  } finally {
    await log.close();
  }
}

/** Does a living process, other than this one, work on the job? */
export async function isRunning({ job, folder, events }: EarlierJob): Promise<boolean> {
  const holder = await lockHolder(folder.lock);
  if (holder?.jobId === job.id && holder.pid !== process.pid) return true;
  const last = events.findLast(({ event }) => event === 'taken' || event === 'ended');
  return last?.event === 'taken' && last.pid !== process.pid && isAlive(last.pid);
}
