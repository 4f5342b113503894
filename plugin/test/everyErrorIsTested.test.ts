import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorMessages, isTested, sentencesOf, testedSentences } from './support/testedSentences.ts';

const root = resolve(import.meta.dirname, '../..');

test('every error that a user can cause has a test of its exact words and of the exit code', () => {
  const texts = testedSentences(
    globSync(['plugin/test/**/*.test.ts', 'test/end-to-end/plugin*.test.ts'], { cwd: root }).map((file) => resolve(root, file)),
  );
  const errors = errorMessages();
  expect(errors.length).toBeGreaterThan(20);
  const untested = errors.filter((error) => !isTested(error, texts)).map(({ bundle, key, sentence }) => `${bundle} ${key}: ${sentence}`);
  expect(untested).toEqual([]);
});

describe('a test of an error', () => {
  const error = { key: 'error.existing', sentence: 'There\'s a plan "%s" already in %s.' };
  const inTest = (body: string) => sentencesOf('x.test.ts', `test('x', async () => { ${body} });`);

  test.each<[string, string, boolean, string?]>([
    ['has the sentence with its values', `expect(run).toEqual({ exitCode: 1, message: 'There\\'s a plan "a" already in b.' })`, true],
    [
      'may have what only a run knows',
      'expect(run).toEqual({ exitCode: 1, message: `There\'s a plan "${name}" already in ${folder}.` })',
      true,
    ],
    ['may be put together', `expect(run).toEqual({ exitCode: 1, message: 'There\\'s a plan "a" ' + 'already in b.' })`, true],
    ['has the whole sentence', `expect(run).toMatchObject({ exitCode: 1, message: 'There\\'s a plan "a" already' })`, false],
    ['has its very words', `expect(run).toEqual({ exitCode: 1, message: 'There is a plan "a" already in b.' })`, false],
    ['has the exit code', `expect(run.message).toBe('There\\'s a plan "a" already in b.')`, false],
    [
      'names the command',
      `run('add', 'plan'); expect(run).toEqual({ exitCode: 1, message: 'There\\'s a plan "a" already in b.' })`,
      false,
      'account-plan.add.team',
    ],
  ])('%s', (_, body, expected, bundle = 'shared') => {
    expect(isTested({ ...error, bundle }, inTest(body))).toBe(expected);
  });
});
