import fc from 'fast-check';
import { derivedKey } from '../../../src/planFiles/derivedKey.ts';
import { keyOf, type FieldValue, type KeyedRecord, type RecordName } from '../../../src/planFiles/keyedRecord.ts';
import { indexRecords } from '../../../src/planFiles/planIndex.ts';
import { writePlanFiles } from '../../../src/planFiles/rewritePlanFiles.ts';
import { SECTION_OF } from '../../../src/planFiles/sections.ts';
import { fieldsOf, type RecordField } from '../../../src/sync/merge/recordFields.ts';
import type { MemoryOrg } from './memoryOrg.ts';
import { recordsOf, rewrite, type PlanProject } from './planProject.ts';

/** What a person does to plans. Which record and which field follows from numbers, so that it can be done to whatever is there. */
export interface Edit {
  readonly kind: 'change' | 'clear' | 'relink' | 'create' | 'remove' | 'move' | 'reorder' | 'rename';
  readonly record: number;
  readonly field: number;
  readonly target: number;
}

export const EDITS: readonly Edit['kind'][] = ['change', 'change', 'change', 'clear', 'relink', 'create', 'remove', 'move', 'reorder'];

export const arbitraryEdits = (kinds: readonly Edit['kind'][] = EDITS, maxLength = 6): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      record: fc.oneof(fc.nat(5), fc.nat(1000)),
      field: fc.oneof(fc.nat(3), fc.nat(1000)),
      target: fc.nat(1000),
    }),
    { maxLength },
  );

/** A side that a person works on. */
export interface Workplace {
  readonly records: () => readonly KeyedRecord[];
  readonly save: (records: readonly KeyedRecord[]) => void;
  /** Something that nothing must refer to any longer. */
  readonly remove: (names: readonly RecordName[]) => void;
  readonly rename: (record: KeyedRecord, key: string) => void;
  readonly reorder: (turn: number) => void;
}

export function inFiles(project: PlanProject): Workplace {
  const records = () => recordsOf(project);
  return {
    records,
    save: (set) => rewrite(project, { set }),
    remove: (remove) => rewrite(project, { remove }),
    rename: (record, key) => {
      const follow = (one: KeyedRecord) => ({
        ...one,
        references: mapTargets(one, (name) => (keyOf(name) === keyOf(record) ? key : name.key)),
      });
      const set = records().map((one) => follow(keyOf(one) === keyOf(record) ? { ...one, key } : one));
      project.files = writePlanFiles(set);
    },
    reorder: (turn) => {
      const all = records();
      project.files = writePlanFiles([...all.slice(turn % all.length), ...all.slice(0, turn % all.length)]);
    },
  };
}

export function inOrg(org: MemoryOrg): Workplace {
  return {
    records: org.records,
    save: (records) => records.forEach(org.save),
    remove: (names) => {
      // As often as something in the way has to go first.
      for (let left = [...names], tries = 0; left.length > 0 && tries < 20; tries++) {
        left = left.filter((name) => {
          if (!org.ids().has(keyOf(name))) return false;
          try {
            org.remove(name);
            return false;
          } catch {
            return true;
          }
        });
      }
    },
    rename: org.rename,
    reorder: () => undefined,
  };
}

/** Does what a person does, with words of their own. Edits that make no sense there are none. @param who different for everybody */
export function carryOut(edits: readonly Edit[], place: Workplace, who: string): void {
  for (const [index, edit] of edits.entries()) carryOutOne(edit, place, `${who} ${index}`);
}

function carryOutOne({ kind, record: pick, field, target }: Edit, place: Workplace, words: string): void {
  const all = place.records();
  const ours = all.filter(({ object }) => object !== 'Account');
  const record = all[pick % all.length]!;
  const own = ours[pick % ours.length] ?? record;
  switch (kind) {
    case 'change':
      return place.save([changed(record, field, target, words)]);
    case 'clear':
      return place.save([cleared(record, field)]);
    case 'relink':
      return place.save([relinked(record, all, field, target)]);
    case 'create': {
      const made = created(all, field, target, words);
      return made && !all.some((one) => keyOf(one) === keyOf(made)) ? place.save([made]) : undefined;
    }
    case 'remove': {
      if (own.object === 'Account') return;
      const going = closure(own, all);
      const kept = all
        .filter((one) => !going.has(keyOf(one)))
        .map((one) => ({ ...one, references: mapTargets(one, (name) => (going.has(keyOf(name)) ? undefined : name.key)) }));
      place.save(
        kept.filter(
          (one, index) =>
            Object.keys(one.references).length < Object.keys(all.filter((old) => !going.has(keyOf(old)))[index]!.references).length,
        ),
      );
      return place.remove(all.filter((one) => going.has(keyOf(one))));
    }
    case 'move':
      return place.save([moved(own, all, target)]);
    case 'rename':
      if (own.object === 'Account') return;
      return place.rename(own, `${own.key.slice(0, own.key.lastIndexOf('/') + 1)}${words.replaceAll(' ', '-')}`.toLowerCase());
    case 'reorder':
      return place.reorder(pick);
  }
}

function mapTargets(
  { object, references }: KeyedRecord,
  keyFor: (name: RecordName) => string | undefined,
): Readonly<Record<string, string>> {
  const all = Object.entries(references).flatMap(([field, key]) => {
    const { ours } = fieldsOf(object).find((one) => one.field === field)!;
    const now = ours ? keyFor({ object: ours, key }) : key;
    return now === undefined ? [] : [[field, now] as const];
  });
  return Object.fromEntries(all);
}

const editable = (object: string) =>
  fieldsOf(object).filter(({ isReference, isReadOnly, field }) => !isReference && !isReadOnly && field !== 'CurrencyIsoCode');

function valueFor({ field, kind, words = [] }: RecordField, object: string, pick: number, said: string): FieldValue {
  switch (kind) {
    case 'word':
      return words[pick % words.length]!;
    case 'words':
      return words.filter((_, index) => (pick >> index) % 2 === 0 || index === pick % words.length);
    case 'number':
      return pick % 10;
    case 'yesNo':
      return pick % 2 === 0;
    case 'date':
      return `2027-01-${String(10 + (pick % 20))}`;
    default:
      return said.slice(0, SECTION_OF.get(object)!.byField.get(field)?.length ?? 80);
  }
}

function changed(record: KeyedRecord, field: number, pick: number, said: string): KeyedRecord {
  const choices = editable(record.object);
  const spec = choices[field % choices.length]!;
  return { ...record, fields: { ...record.fields, [spec.field]: valueFor(spec, record.object, pick, said) } };
}

function cleared(record: KeyedRecord, field: number): KeyedRecord {
  const choices = Object.keys(record.fields).filter((name) => {
    const { isRequired, kind, isReadOnly } = fieldsOf(record.object).find((one) => one.field === name)!;
    return !isRequired && kind !== 'yesNo' && !isReadOnly;
  });
  const { [choices[field % choices.length]!]: _, ...fields } = record.fields;
  return { ...record, fields };
}

function relinked(record: KeyedRecord, all: readonly KeyedRecord[], field: number, target: number): KeyedRecord {
  const choices = fieldsOf(record.object).filter(({ ours, isParent }) => ours && !isParent);
  const spec = choices[field % choices.length];
  if (!spec) return record;
  const targets = all.filter(({ object }) => object === spec.ours);
  const { [spec.field]: _, ...others } = record.references;
  const to = targets[target % (targets.length + 1)];
  if (!to && spec.isRequired) return record;
  return { ...record, references: to ? { ...others, [spec.field]: to.key } : others };
}

function moved(record: KeyedRecord, all: readonly KeyedRecord[], target: number): KeyedRecord {
  const parent = fieldsOf(record.object).find(({ isParent }) => isParent);
  const targets = all.filter(({ object }) => object === parent?.ours);
  if (!parent || targets.length === 0) return record;
  return { ...record, references: { ...record.references, [parent.field]: targets[target % targets.length]!.key } };
}

/** Something new with what it must say. Some of the keys two persons come upon independently. */
function created(all: readonly KeyedRecord[], choice: number, target: number, said: string): KeyedRecord | undefined {
  const objects = [...SECTION_OF.keys()].filter((object) => object !== 'Account');
  const object = objects[choice % objects.length]!;
  const section = SECTION_OF.get(object)!;
  const fields: Record<string, FieldValue> = {};
  const references: Record<string, string> = {};
  for (const [turn, spec] of fieldsOf(object).entries()) {
    if (!spec.isRequired && spec.kind !== 'yesNo') continue;
    const targets = all.filter((one) => one.object === spec.ours);
    const value = spec.isReference
      ? spec.ours
        ? targets[(target + turn) % targets.length]?.key
        : said
      : valueFor(spec, object, target, said);
    if (value === undefined) return undefined;
    (spec.isReference ? references : fields)[spec.field] = value as never;
  }
  const index = indexRecords(all);
  const bare: KeyedRecord = { object, key: '', fields, references };
  const place = { account: index.accountOf(bare), plan: index.planOf(bare) };
  const local = choice % 3 === 0 ? `new-${target % 3}` : said.replaceAll(' ', '-');
  if (section.form === 'list') return { ...bare, key: derivedKey(section, bare, place) };
  return { ...bare, key: section.scope === 'project' ? local : `${section.scope === 'account' ? place.account : place.plan}/${local}` };
}

/** What goes with a record: what is inside it, and what must refer to it. */
function closure(record: KeyedRecord, all: readonly KeyedRecord[]): ReadonlySet<string> {
  const going = new Set([keyOf(record)]);
  for (let size = 0; size !== going.size;) {
    size = going.size;
    for (const one of all) {
      const isHeld = fieldsOf(one.object).some(({ field, ours, isRequired }) => {
        const key = one.references[field];
        return isRequired && ours && key !== undefined && going.has(keyOf({ object: ours, key }));
      });
      if (isHeld) going.add(keyOf(one));
    }
  }
  return going;
}
