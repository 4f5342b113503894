import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { proofs } from '../test/stress/proofs.ts';

/** The proofs of test/stress at full size; `docs/reliability.md` quotes what this prints. */
const HELP = `Usage: npm run stress -- [--only <proof>,…] [--share <0…1>] [--seed <number>] [--json <file>]

  --only   ${Object.keys(proofs).join(', ')} (all unless said)
  --share  how much of the full size, e.g. 0.1 (default 1)
  --seed   another seed tries other cases (default 1)
  --json   writes the figures there too
`;

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(proofs).join(',') },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const names = values.only.split(',').filter((name) => name !== '');
const [share, seed] = [Number(values.share), Number(values.seed)];
const unknown = names.find((name) => !(name in proofs));
if (values.help || unknown !== undefined || !(share > 0 && share <= 1) || !Number.isInteger(seed)) {
  if (unknown !== undefined) say(`There is no proof "${unknown}".`);
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 1);
}

say(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
);
const figures: Record<string, unknown> = {};
let failed = 0;
for (const name of names) {
  say(`${name} …`);
  const started = performance.now();
  try {
    figures[name] = { ...(await proofs[name]!(share, seed)), took: `${Math.round((performance.now() - started) / 1000)} s` };
    process.stdout.write(`${name}: ${JSON.stringify(figures[name])}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`${name} FAILED\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
process.stdout.write(`${names.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
