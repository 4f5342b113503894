import type { Cost } from '../measuring/cost.ts';
import { startProcess, type ServerProcess } from '../server/startProcess.ts';
import type { Contestant } from './contestant.ts';
import { expectRecords } from './expectRecords.ts';
import { requestsSoFar } from './syncOrg.ts';
import { plannedRecords, type Edition } from './syncRecords.ts';

/** What it took to bring the records of one edition into an org, on both sides: what one leaves to the other is no gain. */
export interface Sample extends Cost {
  readonly requests: number;
  /** The most memory a command had. */
  readonly highestBytes: number;
}

export const EDITIONS = [0, 1] as const;

/**
 * Both editions, one after the other, into the same org; what came of it is looked up.
 * @param file database of an org with the accounts, which is changed
 */
export async function takePart(contestant: Contestant, file: string, accounts: number): Promise<Readonly<Record<Edition, Sample>>> {
  const server = await startProcess('orgProcess', file);
  try {
    return { 0: await sampleOf(contestant, server, accounts, 0), 1: await sampleOf(contestant, server, accounts, 1) };
  } finally {
    await server.stop();
  }
}

async function sampleOf(contestant: Contestant, server: ServerProcess, accounts: number, edition: Edition): Promise<Sample> {
  const records = plannedRecords(accounts, edition);
  await contestant.prepare(server, records);
  const [cpu, requests] = [await server.cpu(), await requestsSoFar(server)];
  const usages = await contestant.run(edition);
  const cpuTogether = (await server.cpu()) - cpu + usages.reduce((sum, usage) => sum + usage.cpu, 0);
  const sent = (await requestsSoFar(server)) - requests - 1;
  await expectRecords(server, contestant.names[edition], records);
  return {
    wall: usages.reduce((sum, usage) => sum + usage.wall, 0),
    cpu: cpuTogether,
    requests: sent,
    highestBytes: Math.max(...usages.map(({ highestBytes }) => highestBytes)),
  };
}
