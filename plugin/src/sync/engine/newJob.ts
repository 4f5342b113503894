import type { Org } from '@salesforce/core';
import { newJobId, type SyncJob } from './journal.ts';
import { orgIdOf, usernameOf } from './openSync.ts';
import type { SyncChoices } from './syncOptions.ts';

export function newJob(org: Org, apiVersion: string | undefined, choices: SyncChoices, now = new Date()): SyncJob {
  return {
    id: newJobId(now),
    orgId: orgIdOf(org),
    username: usernameOf(org),
    apiVersion: apiVersion ?? null,
    choices,
    startedOn: now.toISOString(),
  };
}
