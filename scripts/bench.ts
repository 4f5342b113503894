import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benches } from '../test/bench/benches.ts';
import type { Figure } from '../test/bench/measuring/figure.ts';
import { figureTable } from '../test/bench/measuring/figureTable.ts';
import { machine } from '../test/bench/measuring/machine.ts';
import type { MeasuredOrg } from '../test/bench/org/measuredOrg.ts';

/** Every figure of docs/performance.md beside its rival, as a table. Exits with 1 when a measurement fails, never because it is slow. */
const HELP = `Usage: npm run bench -- [--only <name>,…] [--quick | --tiny] [--json <file>]

  --only   ${Object.keys(benches).join(', ')} (all unless said)
  --quick  few rounds of small sizes: whether it works, not how fast it is
  --tiny   one round of the smallest sizes, as its own test runs it
  --json   writes the figures there too
`;

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(benches).join(',') },
    quick: { type: 'boolean', default: false },
    tiny: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const names = values.only.split(',').filter((name) => name !== '');
const unknown = names.find((name) => !(name in benches));
if (values.help || unknown !== undefined) {
  if (unknown !== undefined) say(`There is no measurement "${unknown}".`);
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 1);
}

let made: Promise<MeasuredOrg> | undefined;
const org = (): Promise<MeasuredOrg> => {
  // Loaded here: what makes the zip takes over a second.
  made ??= import('../test/bench/org/measuredOrg.ts').then(({ createMeasuredOrg }) => createMeasuredOrg());
  return made;
};

say(machine());
const figures: Record<string, readonly Figure[]> = {};
const failures: string[] = [];
for (const name of names) {
  say(`${name} …`);
  try {
    figures[name] = await benches[name]!({ org, isQuick: values.quick || values.tiny, isTiny: values.tiny, say });
  } catch (error) {
    failures.push(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
(await made?.catch(() => undefined))?.remove();
process.stdout.write(
  `${machine()}${values.quick || values.tiny ? '\nA quick run: the figures mean little.' : ''}\n\n${figureTable(Object.values(figures).flat())}`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
for (const failure of failures) say(failure);
process.exit(failures.length === 0 ? 0 : 1);
