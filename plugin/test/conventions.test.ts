import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPlugin } from '../build.ts';
import type { ListedCommand, ListedFlag } from '../contracts/commandReference.ts';

/** What eslint-plugin-sf-plugin asks of the sources of the official plugins, asked of the commands as the CLI sees them. */
let commands: readonly ListedCommand[];
beforeAll(async () => {
  await buildPlugin();
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../oclif.manifest.json'), 'utf8'));
  commands = Object.values(manifest.commands);
}, 120_000);

const wordsOf = ({ id }: ListedCommand) => id.replaceAll(':', ' ');
/** Flags of ours: those of every command come from the CLI. */
const flagsOf = (command: ListedCommand) =>
  Object.values(command.flags)
    .filter(({ name }) => !['json', 'flags-dir', 'target-org', 'api-version'].includes(name))
    .map((flag) => ({ flag, called: `${wordsOf(command)} --${flag.name}` }));
const ours = (isWrong: (flag: ListedFlag) => boolean) =>
  commands.flatMap(flagsOf).flatMap(({ flag, called }) => (isWrong(flag) ? [called] : []));

test('every command has a summary that is a sentence, a description, examples and exit codes', () => {
  expect(commands.length).toBeGreaterThan(5);
  const isMute = ({ summary, description, examples, errorCodes }: ListedCommand) =>
    !/^[A-Z].*\.$/.test(summary) || !description || !examples?.length || !errorCodes?.body.length;
  expect(commands.filter(isMute).map(wordsOf)).toEqual([]);
});

test('every example runs the command it stands with', () => {
  const stray = commands.flatMap(({ examples = [], ...command }) =>
    examples.filter((example) => !example.includes('<%= config.bin %> <%= command.id %>')).map(() => wordsOf(command as ListedCommand)),
  );
  expect(stray).toEqual([]);
});

test('every flag is in lower case with hyphens and has a summary that is a sentence', () => {
  expect(ours(({ name, summary }) => !/^[a-z]+(?:-[a-z]+)*$/.test(name) || !/^[A-Z].*\.$/s.test(summary ?? ''))).toEqual([]);
});

test('-o is the target org, and nothing is called -h', () => {
  expect(ours(({ char }) => char === 'o' || char === 'h')).toEqual([]);
});

test('a flag that several commands have is never two letters', () => {
  const letters = new Map<string, Set<string>>();
  for (const { name, char } of commands.flatMap(({ flags }) => Object.values(flags))) {
    if (char) letters.set(name, (letters.get(name) ?? new Set()).add(char));
  }
  expect([...letters].filter(([, chars]) => chars.size > 1).map(([name, chars]) => [name, ...chars])).toEqual([]);
});

test('only the codes that the CLI leaves to commands are used', () => {
  const codes = new Set(commands.flatMap(({ errorCodes }) => errorCodes?.body.map(({ name }) => name) ?? []));
  expect([...codes].filter((code) => !['0', '1', '2', '68', '69', '130'].includes(code))).toEqual([]);
});
