import type { Bench } from '../bench.ts';
import { cell, cellObject } from '../org/cells.ts';
import { plainObject, plainRecord } from '../org/plainObject.ts';
import { request } from '../server/request.ts';
import type { ServerProcess } from '../server/startProcess.ts';
import { compareIngest } from './compareIngest.ts';

const PER_REQUEST = 200;

/** Records through `composite/sobjects`, one request after the other as most clients do. */
export const benchComposite: Bench = async ({ org: measured, isQuick, isTiny }) => {
  const org = await measured();
  const rounds = isQuick ? 1 : 3;
  const common = { rounds, perTransaction: PER_REQUEST };
  const plain = isTiny ? 400 : isQuick ? 2000 : 20_000;
  const cells = isTiny ? 200 : isQuick ? 1000 : 5000;
  return [
    await compareIngest(org, {
      ...{ ...common, what: `composite/sobjects, ${plain.toLocaleString('en-US')} plain records`, object: plainObject, records: plain },
      write: (server) => post(server, plainObject, plain, plainRecord),
    }),
    await compareIngest(org, {
      ...{ ...common, what: `composite/sobjects, ${cells.toLocaleString('en-US')} white-space cells`, object: cellObject, records: cells },
      write: (server) => post(server, cellObject, cells, (index) => cell(org.parents, index)),
    }),
  ];
};

async function post(server: ServerProcess, type: string, count: number, record: (index: number) => object): Promise<void> {
  for (let begin = 0; begin < count; begin += PER_REQUEST) {
    const records = Array.from({ length: PER_REQUEST }, (_, index) => ({ attributes: { type }, ...record(begin + index) }));
    const results = await request(server, 'POST', '/composite/sobjects', { body: { allOrNone: true, records } });
    const refused = results.find(({ success }: { success: boolean }) => !success);
    if (refused) throw new Error(`A record was refused: ${JSON.stringify(refused)}`);
  }
}
