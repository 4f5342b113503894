import { NATURAL_KEYS } from '../../../src/planFiles/naturalKeys.ts';
import { findJob, goOnWith, newJobId, startJournal, type SyncJob } from '../../../src/sync/engine/journal.ts';
import { runJob } from '../../../src/sync/engine/runJob.ts';
import type { SyncPlace } from '../../../src/sync/engine/runSync.ts';
import { syncFolder } from '../../../src/sync/engine/syncFolder.ts';
import type { SyncChoices } from '../../../src/sync/engine/syncOptions.ts';
import type { SyncSummary } from '../../../src/sync/engine/syncSummary.ts';
import { readOrg } from '../../../src/sync/org/read/readOrg.ts';
import { writeOrg } from '../../../src/sync/org/write/writeOrg.ts';
import { callsAs } from './orgCalls.ts';

/** Who syncs what with which org. */
export interface SyncHere {
  /** Of the org, or of a proxy before it. */
  readonly url: string;
  readonly accessToken: string;
  readonly orgId: string;
  readonly root: string;
  /** From so many records on the Bulk API is used; as usual when not said. */
  readonly bulkFrom?: number;
}

const CHOICES: SyncChoices = {
  accounts: [],
  isAll: false,
  direction: 'both',
  resolve: null,
  mayDelete: true,
  isAllOrNone: false,
  concurrency: 2,
  isFullRead: false,
};

/**
 * What `sync start` and `sync resume` do, in this process and without waiting between tries: goes on with the last job where that has not ended well.
 * @throws what the org refuses
 */
export async function syncHere(
  { url, accessToken, orgId, root, bulkFrom }: SyncHere,
  signal = new AbortController().signal,
): Promise<SyncSummary> {
  const calls = callsAs({ accessToken }, url, { signal });
  const context = { instanceUrl: url, apiVersion: '66.0', naturalKeys: NATURAL_KEYS };
  const place: SyncPlace = {
    folder: syncFolder(root, orgId),
    userName: 'Priya Raman',
    org: {
      read: (scope, earlier) => readOrg(calls, context, scope, earlier),
      write: (changes, reading, options) => writeOrg(calls, changes, reading, bulkFrom === undefined ? options : { ...options, bulkFrom }),
    },
    findAccount: async () => [],
  };
  const found = await findJob(root);
  const isOpen = found && !found.events.some((one) => one.event === 'ended' && one.summary.status === 'Succeeded');
  const job: SyncJob = isOpen
    ? found.job
    : {
        id: newJobId(new Date()),
        orgId,
        username: 'sales.operations',
        apiVersion: null,
        choices: CHOICES,
        startedOn: new Date().toISOString(),
      };
  const openJournal = () => (isOpen ? goOnWith(place.folder, job) : startJournal(place.folder, job));
  return runJob({ place, calls, job, openJournal, earlier: isOpen ? found.events : [], events: {}, signal });
}
