import fc from 'fast-check';
import { keyOf, type FieldValue, type KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { readPlanFiles } from '../../src/planFiles/readPlanFiles.ts';
import { rewritePlanFiles, writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import { SECTION_OF, type FieldSpec } from '../../src/planFiles/sections.ts';
import { arbitraryRecords } from './arbitraryRecords.ts';
import { notesIn, withNotes } from './notes.ts';

/** Other words for a field, or none. */
function otherValue(spec: FieldSpec, now: FieldValue | undefined, pick: number): FieldValue | undefined {
  if (now !== undefined && !spec.isRequired && spec.kind !== 'yesNo' && pick % 3 === 0) return undefined;
  switch (spec.kind) {
    case 'word':
      return spec.words!.filter((word) => word !== now)[pick % (spec.words!.length - 1)];
    case 'number':
      return now === 1 ? 2 : 1;
    case 'yesNo':
      return now !== true;
    case 'date':
      return now === '2027-01-01' ? '2027-01-02' : '2027-01-01';
    default:
      return now === 't1' ? 't2' : 't1';
  }
}

/** One record with one field otherwise. */
function oneChange(records: readonly KeyedRecord[], pick: number): { readonly record: KeyedRecord; readonly spec: FieldSpec } | undefined {
  const record = records[pick % records.length]!;
  const { fields, keyFrom } = SECTION_OF.get(record.object)!;
  const inKey = new Set(keyFrom?.fields.flatMap((choice) => choice.split('|')));
  const choices = fields.filter(({ field, kind }) => kind !== 'reference' && kind !== 'words' && !inKey.has(field));
  const spec = choices[Math.floor(pick / 7) % choices.length]!;
  const value = otherValue(spec, record.fields[spec.field], pick);
  const { [spec.field]: _, ...others } = record.fields;
  return { record: { ...record, fields: value === undefined ? others : { ...others, [spec.field]: value } }, spec };
}

function lineDifference(before: string, after: string): { readonly gone: number; readonly come: number } {
  const count = (lines: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [old, now] = [count(before.split('\n')), count(after.split('\n'))];
  const only = (one: Map<string, number>, other: Map<string, number>) =>
    [...one].reduce((sum, [line, times]) => sum + Math.max(0, times - (other.get(line) ?? 0)), 0);
  return { gone: only(old, now), come: only(now, old) };
}

const files = fc.tuple(arbitraryRecords, fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 })).map(([records, dice]) => ({
  records,
  files: writePlanFiles(records).map((file) => withNotes(file, dice)),
}));

test('notes, gaps and empty lines change nothing of what files say', () => {
  fc.assert(
    fc.property(files, ({ records, files: noted }) => {
      const { records: read, problems } = readPlanFiles(noted);
      expect(problems).toEqual([]);
      expect(read.map(keyOf).sort()).toEqual(records.map(keyOf).sort());
      expect(rewritePlanFiles(noted, { set: records })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('one changed field is one changed line, and every note stays', () => {
  fc.assert(
    fc.property(files, fc.nat(100_000), ({ records, files: noted }, pick) => {
      const change = oneChange(records, pick)!;
      const changed = rewritePlanFiles(noted, { set: records.map((one) => (keyOf(one) === keyOf(change.record) ? change.record : one)) });
      expect(changed.length).toBeLessThanOrEqual(1);
      for (const { path, text } of changed) {
        const before = noted.find((file) => file.path === path)!.text;
        const { gone, come } = lineDifference(before, text);
        const was = records.find((one) => keyOf(one) === keyOf(change.record))!.fields[change.spec.field];
        // A text of several lines is as many lines.
        const isBlock = typeof was === 'string' && was.includes('\n');
        if (!isBlock) expect(gone).toBeLessThanOrEqual(1);
        expect(come).toBeLessThanOrEqual(1);
        expect(notesIn([{ path, text }])).toEqual(notesIn([{ path, text: before }]));
      }
      const all = noted.map((file) => changed.find(({ path }) => path === file.path) ?? file);
      const now = readPlanFiles(all).records.find((one) => keyOf(one) === keyOf(change.record))!;
      expect({ fields: now.fields, references: now.references }).toEqual({
        fields: change.record.fields,
        references: change.record.references,
      });
    }),
    { numRuns: 150 },
  );
});

test('whatever comes and goes, notes outside of what goes stay', () => {
  fc.assert(
    fc.property(files, arbitraryRecords, ({ records, files: noted }, others) => {
      const known = new Set(records.map(keyOf));
      const added = others.filter((record) => !known.has(keyOf(record)));
      const changed = rewritePlanFiles(noted, { set: [...records, ...added] });
      for (const { path, text } of changed) {
        const before = noted.find((file) => file.path === path);
        if (before) expect(notesIn([{ path, text }]).sort()).toEqual(notesIn([before]).sort());
      }
      const all = [...noted.filter(({ path }) => !changed.some((file) => file.path === path)), ...changed];
      expect(readPlanFiles(all).problems).toEqual([]);
      expect(readPlanFiles(all).records.map(keyOf).sort()).toEqual([...records, ...added].map(keyOf).sort());
    }),
    { numRuns: 80 },
  );
});
