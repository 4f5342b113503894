import type { Bench } from '../bench.ts';
import type { Cost } from '../measuring/cost.ts';
import { timeFigure, type Figure } from '../measuring/figure.ts';
import { median } from '../measuring/median.ts';
import { startProcess, type ServerProcess } from '../server/startProcess.ts';
import { bulkCommands } from './bulkCommands.ts';
import type { Contestant } from './contestant.ts';
import { expectRecords } from './expectRecords.ts';
import { highestMemory } from './highestMemory.ts';
import { nothingToDo } from './nothingToDo.ts';
import { planSync } from './planSync.ts';
import { sfdmu } from './sfdmu.ts';
import { customersOnly, requestsSoFar } from './syncOrg.ts';
import { plannedRecords, RECORDS_OF_AN_ACCOUNT, type Edition } from './syncRecords.ts';

interface Sample extends Cost {
  readonly requests: number;
}
type Samples = Readonly<Record<Edition, readonly Sample[]>>;

const EDITIONS = [0, 1] as const;

/**
 * The plans of 200 accounts into an org that has the accounts, then a change of every record: ours, SFDMU, and the CLI's own bulk commands. Each gets an org
 * of its own, a new one in every round, in another order; what came of it is looked up. Then ours with nothing to do, and with 100,000 records.
 */
export const benchSync: Bench = async (options) => {
  const { org, isQuick, isTiny, say } = options;
  const measured = await org();
  const accounts = isTiny ? 2 : isQuick ? 20 : 200;
  const rounds = isTiny ? 1 : 3;
  const [ours, ...rivals] = await Promise.all([planSync(accounts), sfdmu(accounts), bulkCommands()]);
  const contestants: readonly Contestant[] = [ours, ...rivals];
  const samples = new Map<Contestant, Record<Edition, Sample[]>>(contestants.map((one) => [one, { 0: [], 1: [] }]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const turn of contestants.keys()) {
        const contestant = contestants[(turn + round) % contestants.length]!;
        say(`  round ${round + 1}: ${contestant.names[0]} …`);
        const taken = await takePart(contestant, customersOnly(measured, accounts), accounts);
        for (const edition of EDITIONS) samples.get(contestant)![edition].push(taken[edition]);
      }
    }
    const figures = rivals.flatMap((rival) =>
      EDITIONS.flatMap((edition) => figuresOf(accounts, edition, samples.get(ours)!, rival, samples.get(rival)!)),
    );
    return [...figures, ...(await nothingToDo(options, accounts)), ...(await highestMemory(options))];
  } finally {
    for (const contestant of contestants) contestant.remove();
  }
};

/** Both editions, one after the other, into the same org. */
async function takePart(contestant: Contestant, file: string, accounts: number): Promise<Readonly<Record<Edition, Sample>>> {
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
  // Both sides: what one leaves to the other is no gain.
  const cpuTogether = (await server.cpu()) - cpu + usages.reduce((sum, usage) => sum + usage.cpu, 0);
  const sent = (await requestsSoFar(server)) - requests - 1;
  await expectRecords(server, contestant.names[edition], records);
  return { wall: usages.reduce((sum, usage) => sum + usage.wall, 0), cpu: cpuTogether, requests: sent };
}

function figuresOf(accounts: number, edition: Edition, ours: Samples, rival: Contestant, theirs: Samples): readonly Figure[] {
  const what = `sync: ${(accounts * RECORDS_OF_AN_ACCOUNT).toLocaleString('en-US')} records of ${accounts} accounts, ${['new', 'changed'][edition]!}`;
  const middle = (samples: Samples, of: keyof Sample) => median(samples[edition].map((sample) => sample[of]));
  const cost = (samples: Samples): Cost => ({ wall: middle(samples, 'wall'), cpu: middle(samples, 'cpu') });
  const ratio = (of: keyof Sample) => median(ours[edition].map((sample, round) => sample[of] / theirs[edition][round]![of]));
  const name = rival.names[edition];
  const less = (_: number, is: number) => ({ text: '< 1×', isMet: is < 1 });
  const requests: Figure = {
    ...{ what: `${what}: API requests`, unit: 'requests', ours: middle(ours, 'requests'), rival: name, theirs: middle(theirs, 'requests') },
    ...{ ratio: ratio('requests'), target: less(0, ratio('requests')) },
  };
  return [timeFigure(what, name, { ours: cost(ours), theirs: cost(theirs), ratio: ratio('wall') }, { unit: 's' }, less), requests];
}
