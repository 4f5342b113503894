import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../random.ts';
import { startServer } from '../server/startServer.ts';
import { stressClient } from '../server/stressClient.ts';
import type { StressClient } from '../server/stressClient.ts';
import { checkFile, checkLedger } from './checkLedger.ts';
import { deployUntilKilled, checkDeploys, newDeployLedger } from './deployer.ts';
import { newLedger, writeUntilKilled } from './writer.ts';

export interface CrashProof {
  readonly crashes: number;
  /** Requests answered before the crashes. */
  readonly acknowledged: number;
  readonly batches: number;
  /** All-or-none requests that were cut off: some came through, the others left nothing. */
  readonly unanswered: number;
  readonly deploys: number;
}

export interface CrashProofOptions {
  readonly crashes: number;
  readonly writers: number;
  readonly seed: number;
}

/**
 * Kills a server under load at random points; after every restart each acknowledged write, all-or-none request and deploy is checked.
 * @throws Error with the number of the crash and everything that was wrong after it
 */
export async function proveCrashes({ crashes, writers, seed }: CrashProofOptions): Promise<CrashProof> {
  const directory = mkdtempSync(join(tmpdir(), 'local-org-crash-'));
  const file = join(directory, 'org.sqlite');
  const random = seeded(seed);
  const ledger = newLedger();
  const deploys = newDeployLedger();
  try {
    let server = await startServer(file);
    let client = stressClient(server);
    const boxes = await makeBoxes(client);
    for (let crash = 0; crash < crashes; crash++) {
      const running = [
        ...Array.from({ length: writers }, (_, index) => writeUntilKilled(client, random.branch(), ledger, boxes, `c${crash}w${index}`)),
        deployUntilKilled(server, deploys),
      ];
      const all = Promise.all(running);
      await Promise.race([wait(random.whole(30, 700)), all]);
      await server.kill();
      await all;
      server = await startServer(file);
      client = stressClient(server);
      const wrong = [...(await checkLedger(client, ledger)), ...checkFile(file), ...(await checkDeploys(client, deploys))];
      if (wrong.length > 0) throw new Error(`After crash ${crash + 1} (seed ${seed}):\n${wrong.slice(0, 20).join('\n')}`);
      settle(ledger);
    }
    await server.stop();
    return {
      crashes,
      acknowledged: ledger.acknowledged,
      batches: ledger.batches.size,
      unanswered: [...ledger.batches.values()].filter(({ isAcknowledged }) => !isAcknowledged).length,
      deploys: deploys.succeeded,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function makeBoxes(client: StressClient): Promise<readonly string[]> {
  const store = (await client.call('POST', '/sobjects/Store__c', { Name: 'Store' })).body.id;
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => client.call('POST', '/sobjects/Box__c', { Name: 'Box', Store__c: store })),
  );
  return answers.map(({ body }) => body.id);
}

/** Nobody writes to the parcels of a crash that is over: the unsure ones stay as they were found, and are not asked about again. */
function settle({ unsure, parcels }: ReturnType<typeof newLedger>): void {
  for (const id of unsure) parcels.delete(id);
  unsure.clear();
}
