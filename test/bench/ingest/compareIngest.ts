import { rmSync } from 'node:fs';
import { compare } from '../measuring/compare.ts';
import { costOf } from '../measuring/cost.ts';
import { atLeast, timeFigure } from '../measuring/figure.ts';
import type { Figure } from '../measuring/figure.ts';
import type { MeasuredOrg } from '../org/measuredOrg.ts';
import { startProcess } from '../server/startProcess.ts';
import type { ServerProcess } from '../server/startProcess.ts';
import { bareInsert } from './bareInsert.ts';

export interface Ingest {
  readonly what: string;
  readonly object: string;
  readonly records: number;
  /** Rows to a commit of the rival. */
  readonly perTransaction: number;
  readonly rounds: number;
  /** Records per second wanted. */
  readonly target?: number;
  /** Sends all records and returns when they are written. @throws Error when one is refused */
  write(server: ServerProcess): Promise<void>;
}

/** Every round: a new org in a new process takes the records, then bare SQLite the very rows that came out. */
export async function compareIngest(
  { copy }: MeasuredOrg,
  { what, object, records, perTransaction, rounds, target, write }: Ingest,
): Promise<Figure> {
  const files: string[] = [];
  const ours = async () => {
    const file = copy();
    files.push(file);
    const server = await startProcess('orgProcess', file);
    try {
      return await costOf(() => write(server), { cpu: server.cpu });
    } finally {
      await server.stop();
    }
  };
  const theirs = async (round: number) => {
    const file = files[round]!;
    const { cost, rows } = await bareInsert(file, object, perTransaction);
    if (rows !== records) throw new Error(`${what}: ${rows} rows came out of ${records} records`);
    for (const each of [file, `${file}.bare`]) rmSync(each);
    return cost;
  };
  const comparison = await compare(ours, theirs, rounds, { inOrder: true });
  const rival = `same rows, node:sqlite, ${perTransaction.toLocaleString('en-US')} a commit`;
  const wanted = target === undefined ? undefined : (rate: number) => atLeast(target, rate, target.toLocaleString('en-US'));
  return timeFigure(what, rival, comparison, { records }, wanted);
}
