import fc from 'fast-check';
import { derivedKey } from '../../src/planFiles/derivedKey.ts';
import { keyOf, type FieldValue, type KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { LONGEST_KEY } from '../../src/planFiles/keys.ts';
import { isKey } from '../../src/planFiles/readEntries.ts';
import { isPlanned, SECTION_OF, type FieldSpec, type SectionSpec } from '../../src/planFiles/sections.ts';

/** Characters that YAML, paths, or a careless program give a meaning to. */
const NASTY = [
  ...'abcXYZ019 -:#?,[]{}&*!|>\'"%@`~=<.\\/\tüß日😀\n',
  '\u0007',
  '\u00a0',
  '\u2028',
  '\ufeff',
  'true',
  'null',
  '1e3',
  ': ',
  ' #',
  '- ',
  '---',
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...NASTY), minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'Dana Ortiz',
    'yes',
    'No',
    '~',
    '007',
    '2026-01-01',
    'first line\nsecond line',
    'ends with a line\n',
    '  indented\n  text',
    'a\n\nb',
    '<<',
  ),
);
/** What an org stores: no text of blanks, one kind of line end. */
const storedText = text.map((value) => value.replaceAll('\r\n', '\n')).filter((value) => value.trim() !== '');
const localKey = fc
  .oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/),
    fc.string({ unit: fc.constantFrom(...'abÅ日1 -:#/.@\'"{}[]&*'), minLength: 1, maxLength: 12 }),
  )
  .filter((key) => isKey(key) && !key.startsWith('/'));

function valueOf(spec: FieldSpec): fc.Arbitrary<FieldValue> {
  switch (spec.kind) {
    case 'text':
    case 'reference':
      return storedText.map((value) => value.slice(0, spec.length ?? 80)).filter((value) => value.trim() !== '');
    case 'word':
      return fc.constantFrom(...spec.words!);
    case 'words':
      return fc.subarray([...spec.words!], { minLength: 1 });
    case 'number': {
      const limit = Math.min(10 ** (spec.precision! - spec.scale!) - 1, 2 ** 31 - 1);
      return fc
        .integer({ min: -limit, max: limit })
        .map((whole) => (spec.scale! > 0 ? Number((whole / 10 ** Math.min(spec.scale!, 2)).toFixed(2)) + 0 : whole + 0));
    }
    case 'yesNo':
      return fc.boolean();
    case 'date':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'moment':
      return fc.constant('2026-11-22T10:00:00.000Z');
  }
}

/** What one record says, without key and parent. References to planning records are left to `linked`. */
function saysOf(section: SectionSpec) {
  const own = section.fields.filter((spec) => !spec.target || !isPlanned(spec.target));
  return fc.record(Object.fromEntries(own.map((spec) => [spec.field, valueOf(spec)])), {
    requiredKeys: own.filter(({ isRequired, kind }) => isRequired || kind === 'yesNo').map(({ field }) => field),
  }) as fc.Arbitrary<Readonly<Record<string, FieldValue>>>;
}

interface Seed {
  readonly object: string;
  readonly local: string;
  readonly isDerived: boolean;
  readonly says: Readonly<Record<string, FieldValue>>;
  /** Picks the parent, and the targets of references. */
  readonly picks: readonly number[];
}

const OBJECTS = [...SECTION_OF.keys()];
const seed = fc.constantFrom(...OBJECTS).chain((object) =>
  fc.record({
    object: fc.constant(object),
    local: localKey,
    isDerived: fc.boolean(),
    says: saysOf(SECTION_OF.get(object)!),
    picks: fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }),
  }),
);

/** The records of a small project: two accounts, a plan each, whatever else hangs together, with keys of all sorts. */
export const arbitraryRecords: fc.Arbitrary<readonly KeyedRecord[]> = fc
  .tuple(fc.constantFrom(['halvorsen', 'Meridian GmbH'], ['a', 'a-b'], ['ångström', '日本']), fc.array(seed, { maxLength: 25 }))
  .map(([accounts, seeds]) => {
    const records: KeyedRecord[] = accounts.flatMap((account, index): KeyedRecord[] => [
      { object: 'Account', key: account, fields: { Name: `Account ${index}` }, references: { Id: `00${index}` } },
      {
        object: 'Account_Plan__c',
        key: `${account}/2026`,
        fields: { Name: 'Plan', Period_Start__c: '2026-01-01', Period_End__c: '2026-12-31' },
        references: { Account__c: account },
      },
    ]);
    const seen = new Set(records.map(keyOf));
    for (const one of [...seeds].sort((a, b) => OBJECTS.indexOf(a.object) - OBJECTS.indexOf(b.object))) {
      const record = linked(one, records);
      if (!record || record.key.length > LONGEST_KEY || seen.has(keyOf(record))) continue;
      seen.add(keyOf(record));
      records.push(record);
    }
    return records;
  });

/** Hangs a record below one that is there, and points its references at some. */
function linked({ object, local, isDerived, says, picks }: Seed, there: readonly KeyedRecord[]): KeyedRecord | undefined {
  if (object === 'Account') return undefined;
  const section = SECTION_OF.get(object)!;
  const pick = (target: string, turn: number) => {
    const choices = there.filter((one) => one.object === target);
    return choices.length > 0 ? choices[picks[turn % 8]! % choices.length] : undefined;
  };
  const references: Record<string, string> = {};
  const fields: Record<string, FieldValue> = {};
  const parentObject = section.parent === 'Account__c' ? 'Account' : section.parent;
  const parent = parentObject && pick(parentObject, 0);
  if (section.parent) {
    if (!parent) return undefined;
    references[section.parent] = parent.key;
  }
  for (const [turn, spec] of section.fields.entries()) {
    const isOurs = spec.target && isPlanned(spec.target);
    const value = isOurs ? (spec.isRequired || picks[turn % 8]! % 2 === 0 ? pick(spec.target!, turn)?.key : undefined) : says[spec.field];
    if (value === undefined && spec.isRequired) return undefined;
    if (value !== undefined) (spec.kind === 'reference' ? references : fields)[spec.field] = value as never;
  }
  const account = accountOf({ object, key: '', fields, references }, there);
  const plan = planOf({ object, key: '', fields, references }, there);
  const prefix = section.scope === 'project' ? '' : `${section.scope === 'account' ? account : plan}/`;
  const place = { account, plan };
  const derived = section.form === 'list' && isDerived ? derivedKey(section, { fields, references }, place) : undefined;
  return { object, key: derived ?? `${picks[7]! % 5 === 0 ? '' : prefix}${local}`, fields, references };
}

function parentOf(record: KeyedRecord, there: readonly KeyedRecord[]): KeyedRecord | undefined {
  const { parent } = SECTION_OF.get(record.object)!;
  const object = parent === 'Account__c' ? 'Account' : parent;
  return there.find((one) => one.object === object && one.key === record.references[parent ?? '']);
}

function accountOf(record: KeyedRecord, there: readonly KeyedRecord[]): string | undefined {
  if (record.object === 'Account') return record.key;
  const parent = parentOf(record, there);
  return parent && accountOf(parent, there);
}

function planOf(record: KeyedRecord, there: readonly KeyedRecord[]): string | undefined {
  if (record.object === 'Account_Plan__c') return record.key;
  const parent = parentOf(record, there);
  return parent && planOf(parent, there);
}
