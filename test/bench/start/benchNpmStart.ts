import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDirectory } from '../../../local-org/src/cacheDirectory.ts';
import type { Bench } from '../bench.ts';
import { compare } from '../measuring/compare.ts';
import { atMost, timeFigure } from '../measuring/figure.ts';
import { runToEnd, startToPage } from './npmRun.ts';

/**
 * `npm start` on an installed clone, the web build there: with a new database (deploy and sample customers), with another when the platform compiler has
 * seen the components before, and with the database from before.
 */
export const benchNpmStart: Bench = async ({ isQuick, say }) => {
  const rounds = isQuick ? 1 : 3;
  const directory = mkdtempSync(join(tmpdir(), 'local-org-bench-start-'));
  try {
    const nothing = () => runToEnd('bench', ['--help']);
    const rival = 'npm running a script that does nothing';
    const target = (value: number) => atMost(10, value, '10 s');
    // The first build is left out.
    await startToPage(join(directory, 'again'));
    const fresh = await compare(
      (round) => {
        forgetAcceptedBundles();
        return startToPage(join(directory, `fresh-${round}`));
      },
      nothing,
      rounds,
    );
    say('  with a new database, every component compiled once before …');
    const empty = await compare((round) => startToPage(join(directory, `empty-${round}`)), nothing, rounds);
    say('  with the database of a start before …');
    const again = await compare(() => startToPage(join(directory, 'again')), nothing, rounds);
    return [
      timeFigure('npm start, everything compiled anew, to the page', rival, fresh, { unit: 's' }, target),
      timeFigure('npm start, new database, to the page', rival, empty, { unit: 's' }, target),
      timeFigure('npm start, same database again, to the page', rival, again, { unit: 's' }, target),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

/** So that a deploy compiles everything, as on a new machine. */
function forgetAcceptedBundles(): void {
  for (const name of readdirSync(cacheDirectory)) if (name.startsWith('accepted-bundles-')) rmSync(join(cacheDirectory, name));
}
