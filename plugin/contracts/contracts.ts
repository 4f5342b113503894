import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildPlugin } from '../build.ts';
import { commandSnapshot } from './commandSnapshot.ts';
import { resultSchema } from './resultSchema.ts';

/**
 * What scripts of other people rely on: `command-snapshot.json` (commands and flags) and `schemas/<command>.json` (results of `--json`).
 * `node plugin/contracts/contracts.ts` writes them; with `--check` it only names those that no longer say what the plugin does, exit code 1.
 */
const root = resolve(import.meta.dirname, '..');
await buildPlugin();
const contracts = new Map([['command-snapshot.json', await toText(await commandSnapshot(root))]]);
for (const command of globSync('src/commands/**/*.ts', { cwd: root }).sort()) {
  const words = command.replace(/^src.commands.|\.ts$/g, '').split(/[\\/]/);
  const className = words.flatMap((word) => word.split('-')).map((word) => word[0]!.toUpperCase() + word.slice(1));
  contracts.set(`schemas/${words.join('-')}.json`, await toText(resultSchema(join(root, command), `${className.join('')}Result`)));
}

const gone = globSync('schemas/*.json', { cwd: root }).filter((file) => !contracts.has(file.replaceAll('\\', '/')));
const changed = [...contracts].filter(([file, text]) => read(file) !== text);
if (process.argv.includes('--check')) {
  for (const file of [...gone, ...changed.map(([name]) => name)]) process.stdout.write(`${file}\n`);
  process.exitCode = gone.length + changed.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of changed) writeFileSync(join(root, file), text);
  if (gone.length > 0) process.stderr.write(`No command has these schemas any more, remove them: ${gone.join(', ')}\n`);
}

async function toText(value: unknown): Promise<string> {
  return format(JSON.stringify(value, undefined, 2), { ...(await resolveConfig(join(root, 'package.json'))), parser: 'json' });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
