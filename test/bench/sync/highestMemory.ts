import type { BenchOptions } from '../bench.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import type { Contestant } from './contestant.ts';
import { planSync } from './planSync.ts';
import { customersOnly } from './syncOrg.ts';
import { RECORDS_OF_AN_ACCOUNT, type Edition } from './syncRecords.ts';
import { EDITIONS, takePart, type Sample } from './takePart.ts';

/** What both took to bring the records of so many accounts into an org. */
export interface TakenByBoth {
  readonly accounts: number;
  readonly ours: Readonly<Record<Edition, Sample>>;
  readonly theirs: Readonly<Record<Edition, Sample>>;
}

/** The most memory a command has while it brings 100,000 new records into an org, and then changes them. @param known measured already */
export async function highestMemory(options: BenchOptions, rival: Contestant, known?: TakenByBoth): Promise<readonly Figure[]> {
  const { accounts, ours, theirs } = known ?? (await takenByBoth(options, rival));
  const what = `sync: ${countOf(accounts)} records of ${accounts} accounts`;
  return EDITIONS.map((edition): Figure => {
    const [mine, its] = [ours[edition].highestBytes / 2 ** 20, theirs[edition].highestBytes / 2 ** 20];
    return {
      ...{ what: `${what}, ${['new', 'changed'][edition]!}: most memory`, unit: 'MB', ours: mine, rival: rival.names[edition] },
      ...{ theirs: its, ratio: mine / its, target: atMost(1024, mine, '1,024 MB') },
    };
  });
}

const countOf = (accounts: number): string => (accounts * RECORDS_OF_AN_ACCOUNT).toLocaleString('en-US');

async function takenByBoth({ org, isQuick, say }: BenchOptions, rival: Contestant): Promise<TakenByBoth> {
  const accounts = isQuick ? 100 : 1000;
  say(`  ${countOf(accounts)} records …`);
  const measured = await org();
  const sync = await planSync(accounts);
  try {
    const ours = await takePart(sync, customersOnly(measured, accounts), accounts);
    return { accounts, ours, theirs: await takePart(rival, customersOnly(measured, accounts), accounts) };
  } finally {
    sync.remove();
  }
}
