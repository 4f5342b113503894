import type { Bench } from '../bench.ts';
import type { Cost } from '../measuring/cost.ts';
import { timeFigure, type Figure } from '../measuring/figure.ts';
import { median } from '../measuring/median.ts';
import { bulkCommands } from './bulkCommands.ts';
import type { Contestant } from './contestant.ts';
import { highestMemory } from './highestMemory.ts';
import { nothingToDo } from './nothingToDo.ts';
import { planSync } from './planSync.ts';
import { sfdmu } from './sfdmu.ts';
import { customersOnly } from './syncOrg.ts';
import { RECORDS_OF_AN_ACCOUNT, type Edition } from './syncRecords.ts';
import { EDITIONS, takePart, type Sample } from './takePart.ts';

type Samples = Readonly<Record<Edition, readonly Sample[]>>;

/**
 * The plans of 200 accounts into an org that has the accounts, then a change of every record: ours, SFDMU, and the CLI's own bulk commands. Each gets an org
 * of its own, a new one in every round, in another order; what came of it is looked up. Then ours with nothing to do, and with 100,000 records.
 */
export const benchSync: Bench = async (options) => {
  const { org, isQuick, isTiny, say } = options;
  const measured = await org();
  const accounts = isTiny ? 2 : isQuick ? 20 : 200;
  const rounds = isTiny ? 1 : 3;
  const [ours, loader, bulk] = await Promise.all([planSync(accounts), sfdmu(accounts), bulkCommands()]);
  const rivals = [loader, bulk];
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
    const lastOf = (one: Contestant) => ({ 0: samples.get(one)![0].at(-1)!, 1: samples.get(one)![1].at(-1)! });
    // At its smallest it is about the same records: they are not brought in once more.
    const known = isTiny ? { accounts, ours: lastOf(ours), theirs: lastOf(bulk) } : undefined;
    return [...figures, ...(await nothingToDo(options, ours, accounts)), ...(await highestMemory(options, bulk, known))];
  } finally {
    for (const contestant of contestants) contestant.remove();
  }
};

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
