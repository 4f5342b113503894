import type { BenchOptions } from '../bench.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import { startProcess } from '../server/startProcess.ts';
import { bulkCommands } from './bulkCommands.ts';
import type { Contestant } from './contestant.ts';
import { expectRecords } from './expectRecords.ts';
import { planSync } from './planSync.ts';
import { customersOnly } from './syncOrg.ts';
import { plannedRecords, RECORDS_OF_AN_ACCOUNT, type Edition } from './syncRecords.ts';

/** The most memory a command has while it brings 100,000 new records into an org, and then changes them. */
export async function highestMemory({ org, isQuick, isTiny, say }: BenchOptions): Promise<readonly Figure[]> {
  const accounts = isTiny ? 2 : isQuick ? 100 : 1000;
  const count = (accounts * RECORDS_OF_AN_ACCOUNT).toLocaleString('en-US');
  say(`  ${count} records …`);
  const highest = async (contestant: Contestant): Promise<Readonly<Record<Edition, number>>> => {
    const server = await startProcess('orgProcess', customersOnly(await org(), accounts));
    const of = async (edition: Edition): Promise<number> => {
      const records = plannedRecords(accounts, edition);
      await contestant.prepare(server, records);
      const usages = await contestant.run(edition);
      await expectRecords(server, contestant.names[edition], records);
      return Math.max(...usages.map(({ highestBytes }) => highestBytes)) / 2 ** 20;
    };
    try {
      return { 0: await of(0), 1: await of(1) };
    } finally {
      contestant.remove();
      await server.stop();
    }
  };
  const rival = await bulkCommands();
  const [mine, its] = [await highest(await planSync(accounts)), await highest(rival)];
  return ([0, 1] as const).map((edition): Figure => {
    const [ours, theirs] = [mine[edition], its[edition]];
    const what = `sync: ${count} records of ${accounts} accounts, ${['new', 'changed'][edition]!}: most memory`;
    return { what, unit: 'MB', ours, rival: rival.names[edition], theirs, ratio: ours / theirs, target: atMost(1024, ours, '1,024 MB') };
  });
}
