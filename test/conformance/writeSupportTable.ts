import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'expect';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../../scripts/projectRoot.ts';

// Writes the table of what is supported into local-org/README.md: `node test/conformance/writeSupportTable.ts`.
// With `--check` it writes nothing and ends with 1 when the table is not what the suite asserts today.

// The rows name what they expect with Jest's matchers, which are there in a test only.
Object.assign(globalThis, { expect });
const { supportTable } = await import('./supportTable.ts');

const start = '<!-- what is supported: written by test/conformance/writeSupportTable.ts -->';
const end = '<!-- end of what is supported -->';

const readme = join(projectRoot, 'local-org/README.md');
const current = readFileSync(readme, 'utf8');
const [from, to] = [current.indexOf(start), current.indexOf(end)];
if (from < 0 || to < from) throw new Error(`local-org/README.md needs the lines "${start}" and "${end}", for the table to stand between.`);
const text = `${current.slice(0, from)}${start}\n\n${supportTable()}\n\n${current.slice(to)}`;
const written = await format(text, { ...(await resolveConfig(readme)), filepath: readme });
if (!process.argv.includes('--check')) writeFileSync(readme, written);
else if (written !== current) {
  process.stderr.write('The table in local-org/README.md is out of date. Run: node test/conformance/writeSupportTable.ts\n');
  process.exitCode = 1;
}
