import { Messages } from '@salesforce/core';
import type { OrgCalls, WriteOutcome } from '../contract.ts';
import type { EarlierJob, Journal, JournalEvent, SettledConflict, SyncJob } from './journal.ts';
import { lockedError, takeLock } from './lock.ts';
import { runSync, type SyncPlace } from './runSync.ts';
import type { AskPerson } from './askConflicts.ts';
import { countsOf, emptySummary, summaryOf } from './summaryOf.ts';
import type { SyncStatus, SyncSummary } from './syncSummary.ts';
import type { SyncEvents } from './prepareSync.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

/** Why a sync was stopped before its end. */
export class StoppedSync extends Error {
  readonly status: 'Interrupted' | 'TimedOut';
  constructor(status: StoppedSync['status']) {
    super(status);
    this.name = 'StoppedSync';
    this.status = status;
  }
}

export interface JobRun {
  readonly place: SyncPlace;
  readonly calls: Pick<OrgCalls, 'count'>;
  readonly job: SyncJob;
  readonly openJournal: () => Promise<Journal>;
  /** What happened before, of a job that goes on. */
  readonly earlier: readonly JournalEvent[];
  readonly events: SyncEvents;
  readonly ask?: AskPerson;
  readonly signal: AbortSignal;
}

/**
 * Does the work of a job from wherever it stands, and writes down what happens.
 * @returns with status `Interrupted` or `TimedOut` where `signal` was aborted with a `StoppedSync`
 * @throws SfError LockedError while another process works on the same; those of `runSync`
 */
export async function runJob({ place, calls, job, openJournal, earlier, events, ask, signal }: JobRun): Promise<SyncSummary> {
  const lock = await takeLock(place.folder.lock, job.id);
  if ('holder' in lock) throw lockedError(lock.holder);
  try {
    return await work(await openJournal());
  } finally {
    await lock.release();
  }

  async function work(journal: Journal): Promise<SyncSummary> {
    await journal.write({ event: 'taken', pid: process.pid });
    const before = earlierWork(earlier);
    let restoreFolder = before.restoreFolder;
    const outcomes: WriteOutcome[] = [];
    const end = async (summary: SyncSummary) => {
      await journal.write({ event: 'ended', on: summary.endedOn!, summary });
      return summary;
    };
    const unfinished = (status: SyncStatus, error: string | null): SyncSummary => ({
      ...emptySummary(job, status),
      endedOn: new Date().toISOString(),
      org: countsOf([...before.outcomes, ...outcomes]),
      restoreFolder,
      apiCalls: calls.count,
      error,
    });
    try {
      const done = await runSync(place, {
        ...events,
        jobId: job.id,
        choices: job.choices,
        settled: before.settled,
        ask,
        signal,
        onStage: (stage) => {
          events.onStage?.(stage);
          void journal.write({ event: 'stage', stage });
        },
        onSettled: (settled) => journal.write({ event: 'settled', ...settled }),
        onOutcomes: async (some) => {
          outcomes.push(...some);
          await journal.write({ event: 'outcomes', outcomes: some });
        },
        onRestore: async (folder) => {
          restoreFolder ??= folder;
          await journal.write({ event: 'restore', folder });
        },
        onFiles: (paths) => journal.write({ event: 'files', paths }),
        onDamagedState: (keptAs) => events.onWarning?.(messages.getMessage('warning.damagedState', [keptAs])),
      });
      for (const path of done.edited) events.onWarning?.(messages.getMessage('warning.stillEdited', [path]));
      const all = { ...done, outcomes: [...before.outcomes, ...done.outcomes] };
      return await end(await summaryOf(job, all, { endedOn: new Date().toISOString(), restoreFolder, apiCalls: calls.count }));
    } catch (error) {
      const { reason } = signal;
      if (signal.aborted && reason instanceof StoppedSync) return await end(unfinished(reason.status, null));
      await end(unfinished('Failed', (error as Error).message));
      throw error;
    } finally {
      await journal.close();
    }
  }
}

interface EarlierWork {
  readonly settled: readonly SettledConflict[];
  /** What the org took before; what it refused is tried again. */
  readonly outcomes: readonly WriteOutcome[];
  readonly restoreFolder: string | null;
}

function earlierWork(events: readonly JournalEvent[]): EarlierWork {
  const of = <Event extends JournalEvent['event']>(event: Event) =>
    events.filter((one): one is Extract<JournalEvent, { event: Event }> => one.event === event);
  const outcomes = of('outcomes').flatMap((one) => one.outcomes);
  return {
    settled: of('settled').map(({ conflict, side }) => ({ conflict, side })),
    outcomes: outcomes.filter(({ status, problems }) => ['created', 'updated', 'deleted'].includes(status) && !problems?.length),
    restoreFolder: of('restore')[0]?.folder ?? null,
  };
}

/** What is known of a job, whoever did it and however far it came. @param isRunning does a living process hold its lock? */
export function summaryOfJob({ job, events }: Pick<EarlierJob, 'events'> & { readonly job: SyncJob }, isRunning: boolean): SyncSummary {
  const last = events.findLastIndex(({ event }) => event === 'ended' || event === 'taken');
  const ended = events[last];
  if (!isRunning && ended?.event === 'ended') return ended.summary;
  const { outcomes, restoreFolder } = earlierWork(events);
  const files = events.flatMap((one) => (one.event === 'files' ? one.paths : []));
  return {
    ...emptySummary(job, isRunning ? 'Running' : 'Interrupted'),
    org: countsOf(outcomes),
    restoreFolder,
    paths: [...new Set(files)].sort(),
  };
}
