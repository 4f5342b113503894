import { createOrg } from '../../../local-org/src/createOrg.ts';
import { parseSoql } from '../../../local-org/src/soql/parseSoql.ts';
import type { Bench } from '../bench.ts';
import { compare } from '../measuring/compare.ts';
import { costOf } from '../measuring/cost.ts';
import { atMost, timeFigure } from '../measuring/figure.ts';
import type { Figure } from '../measuring/figure.ts';
import { cell, cellObject } from '../org/cells.ts';
import { download } from '../server/request.ts';
import { startProcess } from '../server/startProcess.ts';
import { bareReader, openBare } from './bareRead.ts';
import { reads } from './reads.ts';
import { expectSameAnswers, expectSameValues } from './sameValues.ts';

const ROWS = 2000;
const target = (_: number, ratio: number) => atMost(2, ratio, '2×');

/** Reads of 2,000 rows, in one process and over HTTP, against the same SQL on the same file. */
export const benchSoql: Bench = async ({ org: measured, isQuick, isTiny, say }) => {
  const { copy, parents } = await measured();
  const file = copy();
  const sizes = isTiny ? { rounds: 1, times: 1 } : isQuick ? { rounds: 4, times: 5 } : { rounds: 11, times: 10 };
  const direct = await inOneProcess(file, parents, sizes);
  say('  over HTTP …');
  return [...direct, ...(await overHttp(file, sizes, say))];
};

interface Sizes {
  readonly rounds: number;
  /** Reads in each round. */
  readonly times: number;
}

type Parents = Parameters<typeof cell>[0];

async function inOneProcess(file: string, parents: Parents, { rounds, times }: Sizes): Promise<readonly Figure[]> {
  const org = createOrg({ file });
  const { system } = org.sessions;
  org.records.transaction(system, (records) => {
    for (let index = 0; index < ROWS; index++) records.insert(cellObject, cell(parents, index));
  });
  const administrator = org.db.prepare(`SELECT "Id" FROM "User" WHERE "UserType" = 'Standard' LIMIT 1`).get()!;
  const session = org.sessions.create(String(administrator['Id']));
  const bare = openBare(file);
  const figures: Figure[] = [];
  try {
    for (const read of reads) {
      const ours = () => org.select(session, parseSoql(read.soql)).rows;
      const theirs = bareReader(bare, read);
      expectSameValues(read.what, ours(), theirs());
      const round = (work: () => unknown) => () => costOf(work, { times });
      if (rounds > 1) await compare(round(ours), round(theirs), 2);
      const comparison = await compare(round(ours), round(theirs), rounds);
      figures.push(timeFigure(`SOQL, ${read.what}: parse and select`, 'same SQL, node:sqlite', comparison, { unit: 'ms' }, target));
    }
  } finally {
    bare.close();
    org.close();
  }
  return figures;
}

async function overHttp(file: string, { rounds, times }: Sizes, say: (sentence: string) => void): Promise<readonly Figure[]> {
  const [org, bare] = await Promise.all([startProcess('orgProcess', file), startProcess('bareProcess', file)]);
  const figures: Figure[] = [];
  try {
    for (const read of reads) {
      const queryUrl = `${org.url}/services/data/v68.0/query?q=${encodeURIComponent(read.soql)}`;
      const bareUrl = `${bare.url}/?${read.sql.map((sql) => `sql=${encodeURIComponent(sql)}`).join('&')}`;
      const ours = () => costOf(() => download(queryUrl, org.accessToken), { cpu: org.cpu, times });
      const theirs = () => costOf(() => download(bareUrl, ''), { cpu: bare.cpu, times });
      expectSameAnswers(read.what, await download(queryUrl, org.accessToken), await download(bareUrl, ''));
      const kilobytes = async (content: Promise<Buffer>) => `${Math.round((await content).length / 1024)} kB`;
      say(`  ${read.what}: ${await kilobytes(download(queryUrl, org.accessToken))} against ${await kilobytes(download(bareUrl, ''))}`);
      if (rounds > 1) await compare(ours, theirs, 2);
      const comparison = await compare(ours, theirs, rounds);
      figures.push(timeFigure(`SOQL, ${read.what}: over HTTP`, 'same SQL, node:sqlite + node:http', comparison, { unit: 'ms' }, target));
    }
  } finally {
    await Promise.all([org.stop(), bare.stop()]);
  }
  return figures;
}
