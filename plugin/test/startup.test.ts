import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { buildPlugin } from '../build.ts';

const root = resolve(import.meta.dirname, '..');
const library = join(root, 'lib');
beforeAll(buildPlugin, 60_000);

const AT_THE_TOP = /^(?:import|export)\b[^;]*?["']([^"']+)["'];$/gm;
const LATER = /\bimport\(["']([^"']+)["']\)/g;
const importsOf = (path: string, how: RegExp) => [...readFileSync(path, 'utf8').matchAll(how)].map(([, imported]) => imported!);

/** The packages that are read when a command is loaded, before it runs: those whose sources are in its file and in what that imports at the top. */
function packagesOf(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8')) as { readonly sources: readonly string[] };
  const own = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  const others = importsOf(path, AT_THE_TOP).filter((imported) => imported.startsWith('.'));
  return [...new Set([...own, ...others.flatMap((imported) => packagesOf(join(dirname(path), imported), seen))])];
}

const commands = () => globSync('commands/**/*.js', { cwd: library }).map((path) => path.replaceAll('\\', '/'));

test('a command that is only asked for help loads nothing that draws reports, and nothing for CSV unless it is about CSV', () => {
  expect(commands().length).toBeGreaterThan(12);
  const heavy = commands().flatMap((command) =>
    packagesOf(join(library, command))
      .filter((name) => !['yaml', 'zod'].includes(name) && !(name.startsWith('csv-') && command.endsWith('/csv.js')))
      .map((name) => `${command} loads ${name}`),
  );
  expect(heavy).toEqual([]);
});

test.each(['list', 'display', 'validate', 'generate/plan', 'generate/project', 'generate/report'])(
  '%s loads no library of ours before it runs, the parser of plan files neither',
  (command) => expect(packagesOf(join(library, `commands/account-plan/${command}.js`))).toEqual([]),
);

test('what the plugin is built of imports from outside is of Node, or a dependency that npm brings with it', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: object };
  const files = [join(root, 'bin/run.js'), ...globSync('**/*.js', { cwd: library }).map((file) => join(library, file))];
  const imported = new Set(
    files.flatMap((file) => [...importsOf(file, AT_THE_TOP), ...importsOf(file, LATER)]).filter((name) => !name.startsWith('.')),
  );
  const packages = new Set([...imported].filter((name) => !isBuiltin(name)).map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]));
  expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
});
