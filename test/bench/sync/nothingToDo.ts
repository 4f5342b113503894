import type { BenchOptions } from '../bench.ts';
import { timeFigure, type Figure } from '../measuring/figure.ts';
import { median } from '../measuring/median.ts';
import { startProcess } from '../server/startProcess.ts';
import type { CommandUsage } from './commandLine.ts';
import { countingProxy, queriesByObject } from './countingProxy.ts';
import type { PlanSync } from './planSync.ts';
import { customersOnly } from './syncOrg.ts';
import { plannedRecords } from './syncRecords.ts';

/** Seconds that a sync with nothing to do may take beside what the CLI needs to start. */
const LIMIT = 3;

/** A sync after a sync, in turn with the help of the same command. @throws Error when there was something to do after all */
export async function nothingToDo({ org, isTiny, say }: BenchOptions, sync: PlanSync, accounts: number): Promise<readonly Figure[]> {
  say('  nothing to do …');
  const server = await startProcess('orgProcess', customersOnly(await org(), accounts));
  const proxy = await countingProxy(server);
  try {
    await sync.prepare(proxy.server, plannedRecords(accounts, 0));
    await sync.run(0);
    // The first one still learns how the org stamped what was written.
    await sync.again();
    const [ours, help]: [CommandUsage[], CommandUsage[]] = [[], []];
    let [asked, queried]: [readonly string[], readonly string[]] = [[], []];
    for (let round = 0; round < (isTiny ? 1 : 5); round++) {
      const [before, queriesBefore] = [proxy.paths.length, proxy.queries.length];
      ours.push(await sync.again());
      asked = proxy.paths.slice(before);
      queried = proxy.queries.slice(queriesBefore);
      help.push(await sync.help());
    }
    const middle = (usages: readonly CommandUsage[]) => ({
      wall: median(usages.map(({ wall }) => wall)),
      cpu: median(usages.map(({ cpu }) => cpu)),
    });
    const what = `sync: nothing to do for ${accounts} accounts`;
    const [mine, start] = [middle(ours), middle(help)];
    const comparison = { ours: mine, theirs: start, ratio: median(ours.map(({ wall }, round) => wall / help[round]!.wall)) };
    const beside = mine.wall - start.wall;
    const queries = queriesByObject(queried);
    const most = Math.max(...queries.values());
    const count = [...queries.values()].reduce((sum, each) => sum + each, 0);
    return [
      timeFigure(what, 'its own --help', comparison, { unit: 's' }, () => ({ text: `≤ ${LIMIT} s more`, isMet: beside <= LIMIT })),
      {
        ...{
          what: `${what}: queries`,
          unit: 'requests',
          ours: count,
          rival: 'one an object',
          theirs: queries.size,
          ratio: count / queries.size,
        },
        target: { text: '≤ 1 an object', isMet: most <= 1 },
      },
      {
        what: `${what}: API requests`,
        unit: 'requests',
        ours: asked.length,
        rival: 'one an object',
        theirs: queries.size,
        ratio: asked.length / queries.size,
      },
    ];
  } finally {
    await proxy.stop();
    await server.stop();
  }
}
