import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packPlugin } from '../../../plugin/packaging/packPlugin.ts';
import { salesforceCli, type SalesforceCli } from '../../end-to-end/support/salesforceCli.ts';
import type { Bench } from '../bench.ts';
import { compare } from '../measuring/compare.ts';
import type { Cost } from '../measuring/cost.ts';
import { atMost, timeFigure } from '../measuring/figure.ts';

/** Help of the plugin beside help that the CLI brings: of a topic, for which no command is loaded, and of a command, which is. */
const PAIRS = [
  { what: 'help of a topic', ours: ['account-plan'], theirs: ['org'], limit: 1.2 },
  { what: 'help of a command', ours: ['account-plan', 'list'], theirs: ['data', 'query'] },
] as const;

/** What the plugin costs the CLI at its start, installed from the packed tarball in a home of its own. */
export const benchPluginStart: Bench = async ({ isQuick, isTiny, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'account-planning-bench-plugin-'));
  const sf = salesforceCli();
  try {
    const tarball = pathToFileURL(await packPlugin(folder)).href;
    sf.trust(tarball);
    const begin = performance.now();
    await done(sf, ['plugins', 'install', tarball]);
    say(`installed in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    const figures = [];
    for (const pair of PAIRS) {
      const rounds = isTiny ? 1 : isQuick ? 3 : 15;
      const comparison = await compare(help(sf, pair.ours), help(sf, pair.theirs), rounds);
      const target = 'limit' in pair ? (_: number, ratio: number) => atMost(pair.limit, ratio, `${pair.limit}×`) : undefined;
      const commandOf = (words: readonly string[]) => `sf ${words.join(' ')} --help`;
      figures.push(timeFigure(`${pair.what}, ${commandOf(pair.ours)}`, commandOf(pair.theirs), comparison, { unit: 's' }, target));
    }
    return figures;
  } finally {
    sf.remove();
    rmSync(folder, { recursive: true, force: true });
  }
};

const help = (sf: SalesforceCli, words: readonly string[]) => async (): Promise<Cost> => {
  const begin = performance.now();
  const said = await done(sf, [...words, '--help']);
  const wall = (performance.now() - begin) / 1000;
  if (!said.includes(`$ sf ${words.join(' ')}`)) throw new Error(`sf ${words.join(' ')} --help said: ${said}`);
  return { wall, cpu: Number.NaN };
};

/** What it printed. @throws Error when it fails */
async function done(sf: SalesforceCli, words: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await sf.run(words);
  if (exitCode !== 0) throw new Error(`sf ${words.join(' ')} ended with ${exitCode}: ${stderr}`);
  return stdout;
}
