import { join, resolve } from 'node:path';
import type { Bench } from '../bench.ts';
import { compare } from '../measuring/compare.ts';
import { atMost, timeFigure } from '../measuring/figure.ts';
import { firstAnswer } from './firstAnswer.ts';

const orgProgram = resolve(import.meta.dirname, '../../../local-org/src/bin.ts');
const bareProgram = join(import.meta.dirname, 'bareProgram.ts');

/** The bare `local-org` command on an org that has the project's objects, against the least that Node needs to serve the same file. */
export const benchStart: Bench = async ({ org: measured, isQuick, isTiny }) => {
  const file = (await measured()).copy();
  const addressOf = (printed: string): string | undefined => /http:\/\/127\.0\.0\.1:\d+(?=\s)/.exec(printed)?.[0];
  const ours = () =>
    firstAnswer([orgProgram, '--file', file, '--port', '0'], (printed) => {
      const url = addressOf(printed);
      return url && `${url}/services/data`;
    });
  const theirs = () => firstAnswer([bareProgram, file], addressOf);
  const comparison = await compare(ours, theirs, isTiny ? 1 : isQuick ? 3 : 9);
  return [
    timeFigure('local-org, process start to first answer', 'node:sqlite + node:http', comparison, { unit: 's' }, (value) =>
      atMost(1, value, '1 s'),
    ),
  ];
};
