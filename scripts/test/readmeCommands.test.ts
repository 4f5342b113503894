import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';

interface SnapshotCommand {
  readonly command: string;
  readonly flags: readonly string[];
  readonly flagChars: readonly string[];
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const commands = JSON.parse(read('plugin/command-snapshot.json')) as readonly SnapshotCommand[];
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const pages = globSync(['README.md', '*/README.md', 'docs/*.md'], { cwd: projectRoot }).sort();

/** What is wrong with a command as it is written, to the end of its line or of its backticks; nothing where it is one there is. */
function wrongIn(words: readonly string[]): string | undefined {
  const named = commands
    .filter(({ command }) =>
      command
        .split(':')
        .slice(1)
        .every((word, place) => words[place] === word),
    )
    .toSorted((one, other) => other.command.length - one.command.length)[0];
  if (!named) {
    const isTopic = commands.some(({ command }) =>
      command.startsWith(['account-plan', ...words.filter((word) => !word.startsWith('-'))].join(':')),
    );
    return isTopic ? undefined : 'no such command';
  }
  const flags = words.flatMap((word) => /^--?[a-z][\w-]*/.exec(word)?.[0] ?? []);
  const unknown = flags.find(
    (flag) =>
      flag !== '--help' &&
      !(flag.startsWith('--') ? named.flags : named.flagChars).includes(flag.replace(/^--?(?:no-)?/, '')) &&
      !named.flags.includes(flag.slice(2)),
  );
  return unknown && `no flag ${unknown}`;
}

const wordsOf = (text: string): readonly string[] => [...text.matchAll(/"[^"]*"|'[^']*'|\S+/g)].map(([word]) => word);

test('every command of the plugin that the documentation tells to type is there, with its flags', () => {
  const told = pages.flatMap((page) =>
    [...read(page).matchAll(/"sf account-plan ([a-z][^"\n]*)"|(?<!")\bsf account-plan ([a-z][^`\n#|>&]*)/g)].map(([, quoted, plain]) => ({
      page,
      words: wordsOf(quoted ?? plain!),
    })),
  );
  expect(told.length).toBeGreaterThan(10);
  expect(
    told.flatMap(({ page, words }) => (wrongIn(words) ? [`${page}: sf account-plan ${words.join(' ')}: ${wrongIn(words)}`] : [])),
  ).toEqual([]);
});

test('every npm script that the documentation tells to run is there', () => {
  const told = pages.flatMap((page) => [...read(page).matchAll(/\bnpm run ([\w-]+)/g)].map(([, name]) => ({ page, name: name! })));
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter(({ name }) => !(name in scripts))).toEqual([]);
});

test('a command or a flag that is not there is found', () => {
  expect(wrongIn(['list', '--status', 'Draft', '-o', 'x'])).toBeUndefined();
  expect(wrongIn(['generate'])).toBeUndefined();
  expect(wrongIn(['generate', 'project', '--title', 'x'])).toBe('no flag --title');
  expect(wrongIn(['generate', 'projects'])).toBe('no such command');
  expect(wrongIn(['list', '-x'])).toBe('no flag -x');
});
