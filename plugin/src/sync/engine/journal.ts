import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { WriteOutcome } from '../contract.ts';
import { jsonLine, readJsonLines } from './jsonLines.ts';
import { SYNC_FOLDER, syncFolder, type SyncFolder } from './syncFolder.ts';
import type { SyncChoices } from './syncOptions.ts';
import type { SyncSummary } from './syncSummary.ts';

/** What was asked for: enough to go on with it in another process. */
export interface SyncJob {
  readonly id: string;
  readonly orgId: string;
  readonly username: string;
  readonly apiVersion: string | null;
  readonly choices: SyncChoices;
  /** ISO 8601. */
  readonly startedOn: string;
}

/** How a conflict was settled in a prompt. It holds for as long as both sides say what they said. */
export interface SettledConflict {
  readonly conflict: string;
  readonly side: 'files' | 'org';
}

/** What happened, line by line; the first one is `started`. Process ids tell who did it. */
export type JournalEvent =
  | ({ readonly event: 'started' } & SyncJob)
  | { readonly event: 'taken'; readonly pid: number }
  | { readonly event: 'stage'; readonly stage: string }
  | ({ readonly event: 'settled' } & SettledConflict)
  | { readonly event: 'restore'; readonly folder: string }
  | { readonly event: 'outcomes'; readonly outcomes: readonly WriteOutcome[] }
  | { readonly event: 'files'; readonly paths: readonly string[] }
  | { readonly event: 'ended'; readonly on: string; readonly summary: SyncSummary };

export interface Journal {
  readonly job: SyncJob;
  readonly folder: string;
  write(event: JournalEvent): Promise<void>;
  close(): Promise<void>;
}

/** A number that sorts by time: `20261122T175512-1f2e3d`. */
export function newJobId(now: Date): string {
  return `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}-${randomUUID().slice(0, 6)}`;
}

export function isJobId(text: string): boolean {
  return /^\d{8}T\d{6}-[0-9a-f]{6}$/.test(text);
}

/** Journals of so many jobs are kept; those of jobs that deleted something as long as what they deleted. */
const MOST_JOBS = 100;

export async function startJournal(folder: SyncFolder, job: SyncJob): Promise<Journal> {
  const deleted = new Set((await namesIn(folder.restore)).map((name) => name.slice(0, job.id.length)));
  const old = (await namesIn(folder.jobs)).filter(isJobId).slice(0, -(MOST_JOBS - 1));
  for (const name of old.filter((one) => !deleted.has(one))) await rm(join(folder.jobs, name), { recursive: true, force: true });
  const path = join(folder.jobs, job.id);
  await mkdir(path, { recursive: true });
  const journal = journalIn(path, job, await open(join(path, 'journal.jsonl'), 'a'));
  await journal.write({ event: 'started', ...job });
  return journal;
}

export async function goOnWith(folder: SyncFolder, job: SyncJob): Promise<Journal> {
  const path = join(folder.jobs, job.id);
  const file = await open(join(path, 'journal.jsonl'), 'a');
  // Behind a line that was half written when the process died.
  await file.write('\n');
  return journalIn(path, job, file);
}

function journalIn(folder: string, job: SyncJob, file: FileHandle): Journal {
  let last: Promise<unknown> = Promise.resolve();
  return {
    job,
    folder,
    // One line after the other, whoever waits for them.
    write: async (event) => void (await (last = last.then(() => file.write(jsonLine(event))))),
    close: () => last.then(() => file.close()),
  };
}

/** A job of before, with all that happened. */
export interface EarlierJob {
  readonly job: SyncJob;
  readonly folder: SyncFolder;
  readonly events: readonly JournalEvent[];
}

/** The job with the id, or the last one of the project; undefined where there is none. */
export async function findJob(root: string, id?: string): Promise<EarlierJob | undefined> {
  const orgs = await namesIn(join(root, ...SYNC_FOLDER.split('/')));
  const all = await Promise.all(
    orgs
      .filter((orgId) => /^\w{15,18}$/.test(orgId))
      .map(async (orgId) => {
        const folder = syncFolder(root, orgId);
        return (await namesIn(folder.jobs)).filter(isJobId).map((jobId) => ({ folder, jobId }));
      }),
  );
  const wanted = all.flat().filter(({ jobId }) => id === undefined || jobId === id);
  for (const { folder, jobId } of wanted.sort((one, other) => (one.jobId < other.jobId ? 1 : -1))) {
    const events = await eventsIn(join(folder.jobs, jobId, 'journal.jsonl'));
    const [started] = events;
    if (started?.event === 'started') return { job: started, folder, events };
  }
  return undefined;
}

async function eventsIn(path: string): Promise<readonly JournalEvent[]> {
  const events: JournalEvent[] = [];
  try {
    for (const event of (await readJsonLines(path, { skipDamaged: true })) ?? []) events.push(event as JournalEvent);
  } catch {
    // No such job after all.
  }
  return events;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}
