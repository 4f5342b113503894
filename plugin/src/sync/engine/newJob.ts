import type { Org } from '@salesforce/core';
import { newJobId, type SyncJob } from './journal.ts';
import { orgIdOf } from './openSync.ts';
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

/** Empty for a log-in that is nothing but an access token, which is to be written nowhere. */
function usernameOf(org: Org): string {
  const username = org.getUsername() ?? '';
  return /^00D\w{12,15}!/.test(username) ? '' : username;
}
