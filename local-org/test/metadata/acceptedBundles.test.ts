import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptedBundles } from '../../src/metadata/bundles/acceptedBundles.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'accepted-bundles-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('what one process saw accepted, another knows', () => {
  acceptedBundles(directory).add(['one', 'two']);
  acceptedBundles(directory).add(['two', 'three']);

  const later = acceptedBundles(directory);
  expect(['one', 'two', 'three', 'four'].map((key) => later.has(key))).toEqual([true, true, true, false]);
});

test('nothing is known of another compiler: its name is in the name of the file', () => {
  acceptedBundles(directory).add(['one']);
  const [file] = readdirSync(directory);
  expect(readdirSync(directory)).toHaveLength(1);
  rmSync(join(directory, file!));
  writeFileSync(join(directory, 'accepted-bundles-ofanother.txt'), 'one\n');

  expect(acceptedBundles(directory).has('one')).toBe(false);
});

test('where nothing can be written it is known in this process alone', () => {
  const notADirectory = join(directory, 'file');
  writeFileSync(notADirectory, '');

  const here = acceptedBundles(notADirectory);
  here.add(['one']);
  expect([here.has('one'), acceptedBundles(notADirectory).has('one')]).toEqual([true, false]);
});
