import type { BenchOptions } from '../bench.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import { startProcess } from '../server/startProcess.ts';
import { bulkCommands } from './bulkCommands.ts';
import type { Contestant } from './contestant.ts';
import { expectRecords } from './expectRecords.ts';
import { planSync } from './planSync.ts';
import { customersOnly } from './syncOrg.ts';
import { plannedRecords, RECORDS_OF_AN_ACCOUNT } from './syncRecords.ts';

/** The most memory a command has while it brings 100,000 new records into an org. */
export async function highestMemory({ org, isQuick, isTiny, say }: BenchOptions): Promise<readonly Figure[]> {
  const accounts = isTiny ? 2 : isQuick ? 100 : 1000;
  const count = (accounts * RECORDS_OF_AN_ACCOUNT).toLocaleString('en-US');
  say(`  ${count} records …`);
  const highest = async (contestant: Contestant): Promise<number> => {
    const server = await startProcess('orgProcess', customersOnly(await org(), accounts));
    try {
      const records = plannedRecords(accounts, 0);
      await contestant.prepare(server, records);
      const usages = await contestant.run(0);
      await expectRecords(server, contestant.names[0], records);
      return Math.max(...usages.map(({ highestBytes }) => highestBytes)) / 2 ** 20;
    } finally {
      contestant.remove();
      await server.stop();
    }
  };
  const rival = await bulkCommands();
  const [ours, theirs] = [await highest(await planSync(accounts)), await highest(rival)];
  const target = atMost(1024, ours, '1,024 MB');
  return [
    { what: `sync: ${count} new records, most memory`, unit: 'MB', ours, rival: rival.names[0], theirs, ratio: ours / theirs, target },
  ];
}
