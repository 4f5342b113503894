import { Messages, type Org } from '@salesforce/core';
import { terminalToAsk } from '../../scaffold/terminalToAsk.ts';
import { askConflictsIn } from './askConflicts.ts';
import type { Journal, JournalEvent, SyncJob } from './journal.ts';
import { openSync, usernameOf } from './openSync.ts';
import { runJob } from './runJob.ts';
import { syncSignals } from './syncSignals.ts';
import { syncStages, type SyncStages } from './syncStages.ts';
import type { SyncStatus, SyncSummary } from './syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

export interface JobToPerform {
  readonly org: Org;
  readonly root: string;
  readonly job: SyncJob;
  readonly openJournal: () => Promise<Journal>;
  readonly earlier?: readonly JournalEvent[];
  /** Milliseconds; undefined for as long as it takes. */
  readonly wait?: number;
  readonly isJson: boolean;
  readonly isSilent: boolean;
  readonly warn: (text: string) => void;
}

/** Does a job in front of a person, or of nobody. @throws what `runJob` throws */
export async function performJob(work: JobToPerform): Promise<SyncSummary> {
  const { org, root, job, openJournal, earlier = [], wait, isJson, isSilent, warn } = work;
  const signals = syncSignals(wait);
  let stages: SyncStages | undefined;
  let rows = 0;
  let end: Parameters<SyncStages['stop']>[0] = 'failed';
  try {
    const { place, calls } = await openSync(org, job.apiVersion ?? undefined, root, signals.signal, (more) =>
      stages?.onProgress((rows += more), 0),
    );
    const title = messages.getMessage('title', [root, usernameOf(org) || place.folder.orgId]);
    stages = await syncStages({ title, calls, warn, isLive: isTerminal(), isSilent: isJson });
    const { pause, ...events } = stages;
    const terminal = terminalToAsk(isJson, isSilent);
    const ask = terminal && askConflictsIn(terminal, pause, signals.signal);
    const summary = await runJob({ place, calls, job, openJournal, earlier, events, ask, signal: signals.signal });
    end = summary.status === 'Interrupted' || summary.status === 'TimedOut' ? 'aborted' : 'completed';
    return summary;
  } finally {
    stages?.stop(end);
    signals.release();
  }
}

/** Is there somebody who watches? */
export function isTerminal(): boolean {
  return Boolean(process.stdout.isTTY) && Boolean(process.stderr.isTTY) && !process.env.CI && process.env.TERM !== 'dumb';
}

const EXIT_CODES: Readonly<Record<SyncStatus, number>> = {
  Succeeded: 0,
  Failed: 1,
  PartiallySucceeded: 68,
  Running: 69,
  TimedOut: 69,
  Interrupted: 130,
};

export function exitCodeOf(status: SyncStatus): number {
  return EXIT_CODES[status];
}
