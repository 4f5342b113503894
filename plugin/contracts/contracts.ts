import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildPlugin } from '../build.ts';
import { FILE_KINDS } from '../src/planFiles/layout.ts';
import { commandReference, type ListedCommand } from './commandReference.ts';
import { commandSnapshot } from './commandSnapshot.ts';
import { planningMetadata, SOURCES } from './planningMetadata.ts';
import { resultSchema } from './resultSchema.ts';

/**
 * What scripts of other people rely on: `command-snapshot.json` (commands and flags), `schemas/<command>.json` (results of `--json`) and
 * `schemas/files/<kind>.json` (plan files, for editors), and the command reference in the README; before them what the plugin knows of the deployed objects.
 * `node plugin/contracts/contracts.ts` writes them; with `--check` it only names those that no longer say what the plugin does, exit code 1.
 */
const root = resolve(import.meta.dirname, '..');
const contracts = new Map<string, string>();
// First of all: everything else follows from it.
contracts.set('src/planFiles/metadata.json', await toText(planningMetadata(SOURCES)));
const isCheck = process.argv.includes('--check');
if (!isCheck) write();
await buildPlugin();
contracts.set('command-snapshot.json', await toText(await commandSnapshot(root)));
const { editorSchema } = await import('../src/planFiles/fileSchema.ts');
for (const kind of FILE_KINDS) contracts.set(`schemas/files/${kind}.json`, await toText(editorSchema(kind)));
for (const command of globSync('src/commands/**/*.ts', { cwd: root }).sort()) {
  const words = command.replace(/^src.commands.|\.ts$/g, '').split(/[\\/]/);
  const className = words.flatMap((word) => word.split('-')).map((word) => word[0]!.toUpperCase() + word.slice(1));
  contracts.set(`schemas/${words.join('-')}.json`, await toText(resultSchema(join(root, command), `${className.join('')}Result`)));
}
contracts.set('README.md', await withReference(read('README.md')!));

const gone = globSync('schemas/**/*.json', { cwd: root }).filter((file) => !contracts.has(file.replaceAll('\\', '/')));
if (isCheck) {
  const changed = changedFiles();
  for (const file of [...gone, ...changed]) process.stdout.write(`${file}\n`);
  process.exitCode = gone.length + changed.length > 0 ? 1 : 0;
} else {
  write();
  if (gone.length > 0) process.stderr.write(`No command has these schemas any more, remove them: ${gone.join(', ')}\n`);
}

function changedFiles(): readonly string[] {
  return [...contracts].filter(([file, text]) => read(file) !== text).map(([file]) => file);
}

function write(): void {
  for (const file of changedFiles()) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), contracts.get(file)!);
  }
}

async function toText(value: unknown): Promise<string> {
  return formatted(JSON.stringify(value, undefined, 2), 'json');
}

/** The README with what the commands say of themselves between its two marks; the rest is written by hand. */
async function withReference(readme: string): Promise<string> {
  const { commands } = JSON.parse(read('oclif.manifest.json')!) as { readonly commands: Readonly<Record<string, ListedCommand>> };
  const [before, , after] = readme.split(/(?<=<!-- command reference[^>]*-->\n)([^]*)(?=<!-- end of the command reference -->)/);
  const listed = Object.values(commands).sort((one, other) => (one.id < other.id ? -1 : 1));
  return formatted(`${before}\n${commandReference(listed)}\n\n${after}`, 'markdown');
}

async function formatted(text: string, parser: 'json' | 'markdown'): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
