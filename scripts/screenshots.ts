import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeScreenshots } from '../test/screenshots/takeScreenshots.ts';

/** The pictures of docs/, taken of the running product. */
const HELP = `Usage: npm run screenshots -- [--only <part of a name>] [--into <folder>]

  --only  the pictures whose name contains it (all unless said)
  --into  the folder they go to (docs unless said)
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    into: { type: 'string', default: resolve(import.meta.dirname, '..', 'docs') },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await takeScreenshots(values.into, values.only, (sentence) => void process.stdout.write(`${sentence}\n`));
