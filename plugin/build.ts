import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { labelsFile, platformModules } from './platformModules.ts';

const root = import.meta.dirname;
const library = join(root, 'lib');
const manifest = join(root, 'oclif.manifest.json');
/** The files that the last build was made from, one a line: a file that has gone is a change too. */
const inputList = join(library, '.inputs');

/**
 * Bundles every command into `lib/`, the domain modules inside, so that the plugin needs nothing of this repository at run time, and lists the commands in
 * `oclif.manifest.json`. Does nothing when nothing changed. Throws with esbuild's words when a source does not compile, with oclif's when a command does not load.
 */
export async function buildPlugin(): Promise<void> {
  if (isUpToDate()) return;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: commands(),
    outbase: 'src',
    outdir: library,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    // The CLI's own libraries must be the CLI's: errors and flags are told apart by their class.
    external: ['@oclif/*', '@salesforce/core', '@salesforce/sf-plugins-core', '@salesforce/ts-types', '@inquirer/*'],
    plugins: [platformModules],
    // Its build for Node is CommonJS, which nothing unused is left out of.
    alias: { yaml: join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/index.js') },
    // The name of a command's class is in the JSON of its errors.
    keepNames: true,
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
  });
  removeAllBut(Object.keys(metafile.outputs));
  await writeManifest();
  const inputs = Object.keys(metafile.inputs).filter((input) => !/^(?:label|platform):/.test(input));
  writeFileSync(inputList, [...inputs, ...messages(), relative(root, labelsFile), 'platformModules.ts'].sort().join('\n'));
}

const commands = () => globSync('src/commands/**/*.ts', { cwd: root });
const messages = () => globSync('messages/*.md', { cwd: root });

/** Without the surroundings of tests and of development: there oclif looks for TypeScript sources. */
async function writeManifest(): Promise<void> {
  const program = join(root, 'packaging/writeManifest.ts');
  const env = { ...process.env, NODE_ENV: 'production', SF_DISABLE_LOG_FILE: 'true' };
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program], { env });
}

const outputOf = (command: string) => join(root, command.replace(/^src/, 'lib').replace(/\.ts$/, '.js'));

/** A command whose source is gone would still be there. */
function removeAllBut(outputs: readonly string[]): void {
  const made = new Set(outputs.map((output) => join(root, output)));
  for (const file of globSync('lib/**/*.{js,map}', { cwd: root })) {
    if (!made.has(join(root, file))) rmSync(join(root, file));
  }
}

function isUpToDate(): boolean {
  if (!existsSync(inputList) || !existsSync(manifest)) return false;
  const builtAt = statSync(inputList).mtimeMs;
  const inputs = [...readFileSync(inputList, 'utf8').split('\n'), ...messages(), 'build.ts', 'package.json', 'packaging/writeManifest.ts'];
  const isUnchanged = inputs.every((input) => (statSync(join(root, input), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= builtAt);
  return isUnchanged && commands().every((command) => existsSync(outputOf(command)));
}
