import type { Bench } from '../bench.ts';
import { csvOf, runBulkJob } from '../ingest/runBulkJob.ts';
import { atMost } from '../measuring/figure.ts';
import type { Figure } from '../measuring/figure.ts';
import { plainObject, plainRecord } from '../org/plainObject.ts';
import type { Health } from '../server/health.ts';
import { request } from '../server/request.ts';
import { startProcess } from '../server/startProcess.ts';
import type { ServerProcess } from '../server/startProcess.ts';

const PER_JOB = 50_000;

/** What the server keeps in memory with many records: after it has taken them all in, and after a restart. The rival is the same org without them. */
export const benchMemory: Bench = async ({ org: measured, isQuick, isTiny, say }) => {
  const { copy } = await measured();
  const count = isTiny ? 1000 : isQuick ? 50_000 : 500_000;
  const perJob = Math.min(count, PER_JOB);
  const empty = await memoryOf(copy(), read);
  const file = copy();
  const loaded = await memoryOf(file, async (server) => {
    for (let begin = 0; begin < count; begin += perJob) {
      await runBulkJob(
        server,
        plainObject,
        csvOf(perJob, (index) => plainRecord(begin + index)),
      );
      say(`  ${(begin + perJob).toLocaleString('en-US')} records …`);
    }
    await read(server);
  });
  const restarted = await memoryOf(file, read);
  say('  a query of all of them, open …');
  const opened = await memoryOf(file, async (server) => void (await query(server, `SELECT Id, Name, Site__c FROM ${plainObject}`)));
  const at = `at ${count.toLocaleString('en-US')} records`;
  return [
    figure(`resident, ${at}, after loading them`, 'residentBytes', loaded, empty, 400),
    figure(`resident, ${at}, the most while loading`, 'highestBytes', loaded, empty, 400),
    figure(`resident, ${at}, restarted and read from`, 'residentBytes', restarted, empty, 400),
    figure(`resident, ${at}, a query of all of them open`, 'residentBytes', opened, empty),
    figure(`heap, ${at}, after loading them`, 'heapBytes', loaded, empty),
    figure(`heap, ${at}, restarted and read from`, 'heapBytes', restarted, empty),
    figure(`heap, ${at}, a query of all of them open`, 'heapBytes', opened, empty),
  ];
};

async function memoryOf(file: string, work: (server: ServerProcess) => Promise<void>): Promise<Health> {
  const server = await startProcess('orgProcess', file);
  try {
    await work(server);
    return await server.health();
  } finally {
    await server.stop();
  }
}

const query = (server: ServerProcess, soql: string) => request(server, 'GET', `/query?q=${encodeURIComponent(soql)}`);

/** What a client does with many records: ten pages, a filter, a total. */
async function read(server: ServerProcess): Promise<void> {
  let page = await query(server, `SELECT Id, Name, Site__c, Amount__c FROM ${plainObject} LIMIT 20000`);
  while (page.nextRecordsUrl) page = await request(server, 'GET', String(page.nextRecordsUrl).replace('/services/data/v68.0', ''));
  await query(server, `SELECT Id, Name FROM ${plainObject} WHERE Site__c = 'Site 1'`);
  await query(server, `SELECT Kind__c, SUM(Amount__c) FROM ${plainObject} GROUP BY Kind__c`);
}

function figure(what: string, which: Exclude<keyof Health, 'cpu'>, ours: Health, empty: Health, limit?: number): Figure {
  const [value, theirs] = [ours[which] / 2 ** 20, empty[which] / 2 ** 20];
  const target = limit === undefined ? undefined : atMost(limit, value, `${limit} MB`);
  return { what, unit: 'MB', ours: value, rival: 'same org, none of them', theirs, ratio: value / theirs, target };
}
