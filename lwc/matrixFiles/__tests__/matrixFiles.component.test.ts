import type * as Files from 'c/matrixFiles';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { wordsIn } from '../../matrixExport/__tests__/drawings.ts';
import { reading, viewOf } from '../../matrixExport/__tests__/matrixFacts.ts';

speakEnglish();
let matrixFiles: typeof Files.matrixFiles;
beforeAll(async () => {
  ({ matrixFiles } = await import('c/matrixFiles'));
});

test('the drawing says whose matrix of which day it is, in which mode, and how much of it', () => {
  const source = matrixFiles(reading(), viewOf({ mode: 'potential', columnSearch: 'voyage' }), ['Rows by name, A–Z']);
  expect([source.account, source.what, source.today]).toEqual([
    'Halvorsen & Sons <Group>',
    'White-space matrix – Potential money',
    '2026-11-22',
  ]);
  expect(wordsIn(source.drawing()!).slice(0, 3)).toEqual([
    'Halvorsen & Sons <Group>',
    'White-space matrix of Nov 22, 2026: Potential money',
    '2 of 3 cells · Rows by name, A–Z',
  ]);
});

test('the table has its column headings in words and its cells in plain numbers', () => {
  const rows = matrixFiles(reading(), viewOf({ mode: 'toYou' })).csv!().split('\r\n');
  expect(rows[0]).toContain('Voyage Planning: Value to you,');
  expect(rows[0]).toContain('Voyage Planning: How sure');
  expect(rows[3]).toContain('Gdańsk,2,10,,Potential,"a guess, not confirmed lately"');
});
