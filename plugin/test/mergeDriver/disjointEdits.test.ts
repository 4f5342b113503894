import fc from 'fast-check';
import { mergePlanFile } from '../../src/mergeDriver/mergePlanFile.ts';
import { recordsIn, rewritten, saying } from '../../src/mergeDriver/fileText.ts';
import { keyOf, type FieldValue, type KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import { SECTION_OF } from '../../src/planFiles/sections.ts';
import { applyChanges } from '../../src/sync/merge/applyChanges.ts';
import { arbitraryRecords } from '../planFiles/arbitraryRecords.ts';
import { notesIn, withNotes } from '../planFiles/notes.ts';

/** What one branch does to the entries that are its own. */
interface Branch {
  readonly name: string;
  readonly dice: readonly number[];
}
type Deed = 'leave' | 'delete' | 'change' | 'clear';
const DEEDS: readonly Deed[] = ['leave', 'change', 'change', 'clear', 'delete'];

/** The outermost entry that a record is part of. */
function rootOf(record: KeyedRecord, records: readonly KeyedRecord[]): KeyedRecord {
  const { parent } = SECTION_OF.get(record.object)!;
  const above = records.find((one) => one.object === parent && one.key === record.references[parent ?? '']);
  return above && above.object !== 'Account_Plan__c' ? rootOf(above, records) : record;
}

/** Does another entry have to refer to it? */
function isRequiredBy({ object, key }: KeyedRecord, records: readonly KeyedRecord[]): boolean {
  return records.some((one) =>
    SECTION_OF.get(one.object)!.fields.some(
      ({ field, target, isRequired }) => isRequired && target === object && one.references[field] === key,
    ),
  );
}

/** A text after a branch: each of its own entries left, changed, or deleted, and one more; with notes of its own. */
function afterBranch(path: string, text: string, { name, dice }: Branch, isOwn: (record: KeyedRecord) => boolean): string {
  const records = recordsIn({ path }, text)!;
  const set: KeyedRecord[] = [];
  const remove: KeyedRecord[] = [];
  records.forEach((record, index) => {
    const root = rootOf(record, records);
    if (!isOwn(root) || ['Account', 'Account_Plan__c'].includes(record.object)) return;
    const deed = DEEDS[dice[index % dice.length]! % DEEDS.length]!;
    if (deed === 'delete' && root === record && !isRequiredBy(record, records)) remove.push(record);
    if (deed === 'change' || deed === 'clear')
      set.push({ ...record, fields: changedFields(record, deed, name, dice[index % dice.length]!) });
  });
  const account = /^accounts\/([^/]+)\//.exec(path)?.[1];
  const stakeholder = {
    object: 'Stakeholder__c',
    key: `${account}/new-${name}`,
    fields: { Name: `New ${name}` },
    references: { Account__c: account! },
  };
  const gone = new Set(remove.map(keyOf));
  const kept = set.filter((record) => !gone.has(keyOf(rootOf(record, records))));
  const change = { set: [...kept, ...(path.endsWith('people.yaml') ? [stakeholder] : [])], remove };
  return saying({ path }, text, applyChanges(records, change));
}

function changedFields({ object, fields }: KeyedRecord, deed: Deed, name: string, pick: number): Readonly<Record<string, FieldValue>> {
  const section = SECTION_OF.get(object)!;
  const inKey = new Set(section.keyFrom?.fields.flatMap((choice) => choice.split('|')));
  const texts = section.fields.filter(({ field, kind, length = 255 }) => kind === 'text' && length > 20 && !inKey.has(field));
  const spec = texts[pick % Math.max(1, texts.length)];
  if (!spec) return fields;
  const { [spec.field]: _, ...others } = fields;
  return deed === 'clear' && !spec.isRequired ? others : { ...others, [spec.field]: `by ${name}` };
}

const sorted = (records: readonly KeyedRecord[]) => [...records].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
const dice = fc.array(fc.nat(10_000), { minLength: 30, maxLength: 30 });

test('edits of different entries merge in either order to the same, and nothing that anybody wrote is lost', async () => {
  let merges = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryRecords, dice, dice, dice, async (all, notes, ofOurs, ofTheirs) => {
      for (const noted of writePlanFiles(all).map((file) => withNotes(file, notes))) {
        const { path, text: base } = noted;
        const file = { path };
        const isOurs = (record: KeyedRecord) => keyOf(record).length % 2 === 0;
        const ours = afterBranch(path, base, { name: 'ours', dice: ofOurs }, isOurs);
        const theirs = afterBranch(path, base, { name: 'theirs', dice: ofTheirs }, (record) => !isOurs(record));
        const one = await mergePlanFile(file, { base, ours, theirs });
        const other = await mergePlanFile(file, { base, ours: theirs, theirs: ours });
        expect([one?.conflicts, other?.conflicts]).toEqual([[], []]);
        const [merged, reversed, before, own, their] = [one!.text, other!.text, base, ours, theirs].map((text) => recordsIn(file, text)!);
        expect(sorted(merged!)).toEqual(sorted(reversed!));
        const names = (records: readonly KeyedRecord[]) => new Set(records.map(keyOf));
        const [was, here, there] = [before!, own!, their!].map(names);
        const expected = [...was!].filter((name) => here!.has(name) && there!.has(name));
        const added = [...here!, ...there!].filter((name) => !was!.has(name));
        expect([...names(merged!)].sort()).toEqual([...expected, ...added].sort());
        for (const record of merged!) {
          const owner = isOurs(rootOf(record, merged!)) ? own! : their!;
          const said =
            owner.find((one) => keyOf(one) === keyOf(record)) ?? [...own!, ...their!].find((one) => keyOf(one) === keyOf(record))!;
          expect(record.fields).toEqual(said.fields);
        }
        const left = (text: string) => new Set(notesIn([{ path, text }]));
        const [oursNotes, theirNotes, mergedNotes] = [ours, theirs, one!.text].map(left);
        expect([...oursNotes!].filter((note) => theirNotes!.has(note) && !mergedNotes!.has(note))).toEqual([]);
        if (ours !== base && theirs !== base) merges++;
      }
    }),
    { numRuns: 40 },
  );
  expect(merges).toBeGreaterThan(10);
}, 240_000);

test('where both gave one field a value, either side of the marks is a file that says what that branch said, and all else is merged', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecords, dice, fc.nat(1000), async (all, notes, pick) => {
      for (const { path, text: base } of writePlanFiles(all).map((file) => withNotes(file, notes))) {
        const file = { path };
        const records = recordsIn(file, base)!;
        const record = records[pick % records.length]!;
        if (['Account', 'Account_Plan__c'].includes(record.object)) continue;
        const branch = (value: string) => ({ ...record, fields: { ...record.fields, Source__c: value } });
        const [ours, theirs] = ['ours', 'theirs'].map((value) => rewritten(file, base, { set: [branch(`${value} said`)] }));
        const merged = await mergePlanFile(file, { base, ours: ours!, theirs: theirs! });
        expect(merged!.conflicts).toHaveLength(1);
        const pattern = /<<<<<<< ours\n([^]*?)=======\n([^]*?)>>>>>>> theirs\n/g;
        expect(merged!.text.match(pattern)).toHaveLength(1);
        expect(merged!.text.replace(pattern, '$1')).toBe(ours);
        expect(sorted(recordsIn(file, merged!.text.replace(pattern, '$2'))!)).toEqual(sorted(recordsIn(file, theirs!)!));
        expect(saying(file, merged!.text.replace(pattern, '$2'), recordsIn(file, ours!)!)).toBe(ours);
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);
