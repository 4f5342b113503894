import type { Bench } from '../bench.ts';
import { cell, cellObject } from '../org/cells.ts';
import { plainObject, plainRecord } from '../org/plainObject.ts';
import { compareIngest } from './compareIngest.ts';
import { csvOf, runBulkJob } from './runBulkJob.ts';

/** As many rows to a commit as a job of the org takes at least. */
const PER_TRANSACTION = 600;

/** One job of Bulk API 2.0, from creating it to seeing it complete. */
export const benchBulk: Bench = async ({ org: measured, isQuick, isTiny, say }) => {
  const org = await measured();
  const rounds = isQuick ? 1 : 3;
  const common = { rounds, perTransaction: PER_TRANSACTION };
  const plain = isTiny ? 400 : isQuick ? 10_000 : 100_000;
  const cells = isTiny ? 200 : isQuick ? 2000 : 20_000;
  const plainCsv = csvOf(plain, plainRecord);
  const cellCsv = csvOf(cells, (index) => cell(org.parents, index));
  const plainFigure = await compareIngest(org, {
    ...{ ...common, what: `Bulk 2.0, ${plain.toLocaleString('en-US')} plain records`, object: plainObject, records: plain, target: 20_000 },
    write: (server) => runBulkJob(server, plainObject, plainCsv),
  });
  say('  with rules, lookup filters, roll-ups …');
  const cellFigure = await compareIngest(org, {
    ...{
      ...common,
      what: `Bulk 2.0, ${cells.toLocaleString('en-US')} white-space cells`,
      object: cellObject,
      records: cells,
      target: 5000,
    },
    write: (server) => runBulkJob(server, cellObject, cellCsv),
  });
  return [plainFigure, cellFigure];
};
