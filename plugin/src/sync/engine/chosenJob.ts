import { setTimeout as pause } from 'node:timers/promises';
import { Messages, Org } from '@salesforce/core';
import { printable } from '../../project/printable.ts';
import { isRunning } from './background.ts';
import { findJob, type EarlierJob, type SyncJob } from './journal.ts';
import { orgIdOf, usernameOf } from './openSync.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

/** Milliseconds between two looks. */
const PAUSE = 300;

/** The job with the id; without one the last of the project. @throws SfError UnknownJobError, NoJobError */
export async function chosenJob(root: string, id: string | undefined): Promise<EarlierJob> {
  const found = await findJob(root, id);
  if (found) return found;
  throw id === undefined ? messages.createError('error.noJob') : messages.createError('error.unknownJob', [printable(id)]);
}

/** The job once no other process works on it. @param until milliseconds since 1970; then it is still running */
export async function waitForOthers(
  root: string,
  id: string,
  until: number | undefined,
): Promise<EarlierJob & { readonly isRunning: boolean }> {
  for (;;) {
    const found = await chosenJob(root, id);
    const running = await isRunning(found);
    if (!running || (until !== undefined && Date.now() >= until)) return { ...found, isRunning: running };
    await pause(PAUSE);
  }
}

/**
 * The org that a job syncs with. @param specified by flag or as default @param isDefault then another org is none of this job's business
 * @throws SfError OtherOrgError, OrgOfJobError
 */
export async function orgOfJob({ id, orgId, username }: SyncJob, specified: Org | undefined, isDefault: boolean): Promise<Org> {
  if (specified && orgIdOf(specified) === orgId) return specified;
  if (specified && !isDefault)
    throw messages.createError('error.otherOrg', [id, username || orgId, usernameOf(specified) || orgIdOf(specified)]);
  try {
    return await Org.create({ aliasOrUsername: username });
  } catch (error) {
    throw messages.createError('error.orgOfJob', [id, (error as Error).message]);
  }
}
