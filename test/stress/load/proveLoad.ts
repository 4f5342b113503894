import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkFile } from '../crash/checkLedger.ts';
import { seeded } from '../random.ts';
import { startServer } from '../server/startServer.ts';
import type { ServerHealth } from '../server/stressServer.ts';
import { stressClient } from '../server/stressClient.ts';
import { newWorker, work } from './worker.ts';

export interface LoadProof {
  readonly clients: number;
  readonly seconds: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds per request as a client sees it. */
  readonly latency: { readonly usual: number; readonly slowest1Percent: number; readonly longest: number };
  /** After a garbage collection, at a third, two thirds and the end. */
  readonly residentMegabytes: readonly number[];
  readonly heapMegabytes: readonly number[];
  /** Milliseconds the event loop was late, over the last third. */
  readonly eventLoop: { readonly usual: number; readonly longest: number };
}

export interface LoadProofOptions {
  readonly clients: number;
  readonly seconds: number;
  readonly seed: number;
}

/** Growth from the first third to the end that is still flat: caches filling, pages kept by the allocator. */
const allowedHeapGrowth = 1.25;
const allowedMegabytes = 24;

/**
 * Many clients read and write at once; each knows what is its own and checks every answer.
 * @throws Error for a wrong answer, a 5xx, an unexpected error in the server's log, wrong roll-ups, or memory that grows
 */
export async function proveLoad({ clients, seconds, seed }: LoadProofOptions): Promise<LoadProof> {
  const directory = mkdtempSync(join(tmpdir(), 'local-org-load-'));
  const file = join(directory, 'org.sqlite');
  const random = seeded(seed);
  const server = await startServer(file);
  const latencies: number[] = [];
  try {
    const client = stressClient(server);
    const workers = await Promise.all(Array.from({ length: clients }, (_, index) => newWorker(client, random.branch(), `w${index}`)));
    const health: ServerHealth[] = [];
    const end = Date.now() + seconds * 1000;
    const watch = async (): Promise<void> => {
      for (let part = 1; part <= 3; part++) {
        await wait((seconds * 1000) / 3);
        health.push(await server.health());
      }
    };
    await Promise.all([watch(), ...workers.map((worker) => work(worker, end, latencies))]);
    const log = server.complaints();
    if (log !== '') throw new Error(`The server complained:\n${log.slice(0, 2000)}`);
    const wrong = checkFile(file);
    if (wrong.length > 0) throw new Error(wrong.slice(0, 20).join('\n'));
    return summary({ clients, seconds }, latencies, health);
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function summary(
  { clients, seconds }: Pick<LoadProof, 'clients' | 'seconds'>,
  latencies: number[],
  health: readonly ServerHealth[],
): LoadProof {
  latencies.sort((left, right) => left - right);
  const at = (share: number): number => round(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0);
  const heapMegabytes = health.map(({ heapBytes }) => round(heapBytes / 2 ** 20));
  const residentMegabytes = health.map(({ residentBytes }) => round(residentBytes / 2 ** 20));
  const [early = 0, , late = 0] = heapMegabytes;
  if (late > early * allowedHeapGrowth + allowedMegabytes) throw new Error(`Memory grows: the heap went from ${early} to ${late} MB`);
  const last = health.at(-1)!;
  return {
    clients,
    seconds,
    requests: latencies.length,
    requestsPerSecond: Math.round(latencies.length / seconds),
    latency: { usual: at(0.5), slowest1Percent: at(0.99), longest: at(1) },
    residentMegabytes,
    heapMegabytes,
    eventLoop: { usual: round(last.usualDelay), longest: round(last.longestDelay) },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
