import type * as Words from 'c/documentWords';
import { PAGED_DOCUMENTS, type PagedDocumentName } from 'c/planQueries';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
let words: typeof Words;
beforeAll(async () => {
  words = await import('c/documentWords');
});

test('what could not be read is named as people call it', () => {
  expect(words.documentWords(['contactRoles'])).toBe('people on opportunities');
  expect(words.documentWords(['assets', 'contracts', 'contactRoles'])).toBe('assets, contracts, and people on opportunities');
});

test('two documents that read the same thing name it once', () => {
  expect(words.documentWords(['cells', 'changedCells', 'insights'])).toBe('white-space cells and insights');
});

test('no document shows the name it has in the code', () => {
  const names = Object.keys(PAGED_DOCUMENTS) as PagedDocumentName[];
  expect(names.filter((name) => /[a-z][A-Z]/.test(words.documentWords([name])) || words.documentWords([name]) === '')).toEqual([]);
});
