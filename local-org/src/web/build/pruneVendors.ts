import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const HOUR = 3_600_000;

/**
 * Deletes old builds. The current one and the newest other stay: somebody may go back and forth between two versions. So does whatever
 * is younger than an hour: another process may be making it.
 */
export function pruneVendors(cacheDirectory: string, current: string, now: number = Date.now()): void {
  const others = readdirSync(cacheDirectory)
    .filter((name) => /^vendor-[0-9a-f]{16}(\.\d+)?$/.test(name))
    .map((name) => path.join(cacheDirectory, name))
    .filter((directory) => directory !== current)
    .map((directory) => ({ directory, modified: statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.modified - a.modified);
  const finished = others.filter(({ directory }) => !/\.\d+$/.test(directory));
  for (const { directory, modified } of others)
    if (directory !== finished[0]?.directory && now - modified > HOUR) rmSync(directory, { recursive: true, force: true });
}
