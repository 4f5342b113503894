import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Messages, type SfError } from '@salesforce/core';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

/** Who is syncing. */
export interface LockHolder {
  readonly jobId: string;
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

/** The holder that is in the way, or what lets go again. */
export type Locked = { readonly holder: LockHolder } | { readonly release: () => Promise<void> };

/** Only one sync at a time works on one org and one project. The lock of a process that is no more is taken over. */
export async function takeLock(path: string, jobId: string): Promise<Locked> {
  const own: LockHolder = { jobId, pid: process.pid, host: hostname(), since: new Date().toISOString() };
  await mkdir(dirname(path), { recursive: true });
  for (let tries = 0; ; tries++) {
    try {
      await writeFile(path, JSON.stringify(own), { flag: 'wx' });
      return { release: () => release(path, own) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = await lockHolder(path);
    if (holder || tries > 1000) return { holder: holder ?? { ...own, pid: 0 } };
    await clearDead(path);
  }
}

/** Of several that find a dead lock one takes it away; else the last one would take away what the first one has put in its place. */
async function clearDead(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  try {
    await writeFile(guard, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = (await stat(guard).catch(() => undefined))?.mtimeMs ?? Date.now();
    // Its owner has died in the middle of it.
    if (Date.now() - since > 10_000) await rm(guard, { force: true });
    await pause(20);
    return;
  }
  try {
    if (!(await lockHolder(path))) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** @throws SfError LockedError while another process holds the lock */
export async function requireFree(path: string): Promise<void> {
  const holder = await lockHolder(path);
  if (holder) throw lockedError(holder);
}

export function lockedError({ jobId, pid, host }: LockHolder): SfError {
  return messages.createError('error.locked', [jobId, pid, host], [jobId]);
}

/** Who holds the lock now; undefined for nobody, or for a process that is no more. */
export async function lockHolder(path: string): Promise<LockHolder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const holder = JSON.parse(text) as LockHolder;
    return isHeld(holder) ? holder : undefined;
  } catch {
    // Being written this moment, or left half written long ago.
    const written = await stat(path).catch(() => undefined);
    const isFresh = written !== undefined && Date.now() - written.mtimeMs < 5000;
    return isFresh ? { jobId: '', pid: 0, host: hostname(), since: written.mtime.toISOString() } : undefined;
  }
}

function isHeld({ pid, host, since }: LockHolder): boolean {
  if (host !== hostname()) return true;
  // Since the machine has started anew, another process may have the number.
  if (Date.parse(since) < Date.now() - uptime() * 1000 - 1000) return false;
  return isAlive(pid);
}

/** Is there a process of that number on this machine? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is a process too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function release(path: string, own: LockHolder): Promise<void> {
  const now = await readFile(path, 'utf8').catch(() => '');
  if (now === JSON.stringify(own)) await rm(path, { force: true });
}
