import fc from 'fast-check';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { keyOf } from '../../src/planFiles/keyedRecord.ts';
import { readPlanFiles } from '../../src/planFiles/readPlanFiles.ts';
import { rewritePlanFiles, writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import type { PlanFile } from '../../src/planFiles/yamlSource.ts';
import { arbitraryRecords } from './arbitraryRecords.ts';

const byKey = (one: KeyedRecord, other: KeyedRecord) => (keyOf(one) < keyOf(other) ? -1 : 1);
const recordsIn = (files: readonly PlanFile[]): readonly KeyedRecord[] => {
  const { records, problems } = readPlanFiles(files);
  expect(problems).toEqual([]);
  return records.map(({ object, key, fields, references }) => ({ object, key, fields, references }));
};
const sorted = (records: readonly KeyedRecord[]) => [...records].sort(byKey);

/** The files after a rewrite. */
function rewritten(
  files: readonly PlanFile[],
  ...[change, options]: Parameters<typeof rewritePlanFiles> extends [unknown, ...infer Rest] ? Rest : never
) {
  const changed = rewritePlanFiles(files, change, options);
  const paths = new Set(changed.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...changed].filter(({ text }) => text !== '');
}

test('records written as files and read again are the same records', () => {
  fc.assert(
    fc.property(arbitraryRecords, fc.constantFrom(2, 400), (records, splitFrom) => {
      expect(sorted(recordsIn(writePlanFiles(records, { splitFrom })))).toEqual(sorted(records));
    }),
    { numRuns: 150 },
  );
});

test('rewriting without a change gives no file back', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      expect(rewritePlanFiles(writePlanFiles(records), { set: records })).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('files become what any other records say, whatever they said before', () => {
  fc.assert(
    fc.property(arbitraryRecords, arbitraryRecords, fc.constantFrom('\n', '\r\n'), (before, after, lineEnd) => {
      const files = writePlanFiles(before).map(({ path, text }) => ({ path, text: text.replaceAll('\n', lineEnd) }));
      const wanted = new Set(after.map(keyOf));
      const remove = before.filter((record) => !wanted.has(keyOf(record)) && record.object !== 'Account');
      const accounts = before.filter((record) => record.object === 'Account' && !wanted.has(keyOf(record)));
      expect(sorted(recordsIn(rewritten(files, { set: after, remove })))).toEqual(sorted([...after, ...accounts]));
    }),
    { numRuns: 150 },
  );
});
