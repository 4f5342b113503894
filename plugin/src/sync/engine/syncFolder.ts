import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the sync keeps beside the plan files, for one machine and one checkout: never in version control. */
export const SYNC_FOLDER = '.sf/account-plan';

/** Where things are kept for one org. @param orgId 15 or 18 characters, as the org says it */
export interface SyncFolder {
  readonly root: string;
  readonly orgId: string;
  readonly state: string;
  readonly lock: string;
  readonly jobs: string;
  readonly restore: string;
}

export function syncFolder(root: string, orgId: string): SyncFolder {
  if (!/^\w{15,18}$/.test(orgId)) throw new Error(`${orgId} is no id of an org.`);
  const path = join(root, ...SYNC_FOLDER.split('/'), orgId);
  return {
    root,
    orgId,
    state: join(path, 'state.jsonl'),
    lock: join(path, 'lock.json'),
    jobs: join(path, 'jobs'),
    restore: join(path, 'restore'),
  };
}

/** Writes a file whole or not at all, piece by piece, so that its text is never in memory at once. */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const file = await open(draft, 'w');
    try {
      let waiting = '';
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < 1 << 20) continue;
        await file.write(waiting);
        waiting = '';
      }
      await file.write(waiting);
      // Else a power failure may leave the new name with nothing behind it.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
