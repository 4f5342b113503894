import { keyOf, type FieldValue, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { SECTION_OF, type FieldSpec } from '../planFiles/sections.ts';

/** What one record says otherwise than before. */
export interface RecordDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly object: string;
  readonly key: string;
  readonly before?: KeyedRecord;
  readonly after?: KeyedRecord;
  /** Of a changed record, in the order of the format. */
  readonly changes: readonly FieldDifference[];
}

export interface FieldDifference {
  readonly spec: FieldSpec;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** Fields that say how sure somebody is, not how things are: only told where nothing else is. */
const PROVENANCE: readonly string[] = ['Source__c', 'Confidence__c', 'Confirmed_On__c', 'Confirmed_By__c'];

/**
 * How records differ, by key, in the order of the format: parents before what is part of them. What is part of something that came or went is not told by
 * itself, unless it was there before.
 */
export function diffRecords(before: readonly KeyedRecord[], after: readonly KeyedRecord[]): readonly RecordDifference[] {
  const old = new Map(before.map((record) => [keyOf(record), record]));
  const now = new Map(after.map((record) => [keyOf(record), record]));
  const turn = new Map([...SECTION_OF.keys()].map((object, index) => [object, index]));
  const all = [...new Map([...old, ...now]).values()].sort((one, other) => turn.get(one.object)! - turn.get(other.object)!);
  return all.flatMap((record): RecordDifference[] => {
    const [was, is] = [old.get(keyOf(record)), now.get(keyOf(record))];
    const { object, key } = record;
    if (!was) return isInside(is!, now, old) ? [] : [{ kind: 'added', object, key, after: is, changes: [] }];
    if (!is) return isInside(was, old, now) ? [] : [{ kind: 'removed', object, key, before: was, changes: [] }];
    const changes = changesOf(was, is);
    return changes.length > 0 ? [{ kind: 'changed', object, key, before: was, after: is, changes }] : [];
  });
}

/** Came or went together with what it is part of. An account and a plan are no such thing: what they hold is worth telling. */
function isInside(
  { object, references }: KeyedRecord,
  own: ReadonlyMap<string, KeyedRecord>,
  other: ReadonlyMap<string, KeyedRecord>,
): boolean {
  const { parent } = SECTION_OF.get(object)!;
  if (!parent || parent === 'Account__c' || parent === 'Account_Plan__c') return false;
  const name = keyOf({ object: parent, key: references[parent]! });
  return own.has(name) && !other.has(name);
}

function changesOf(was: KeyedRecord, is: KeyedRecord): readonly FieldDifference[] {
  const { fields, parent } = SECTION_OF.get(was.object)!;
  const differing = fields.flatMap((spec): FieldDifference[] => {
    const [before, after] = [valueOf(was, spec.field), valueOf(is, spec.field)];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ spec, before, after }];
  });
  if (parent && was.references[parent] !== is.references[parent]) {
    const spec: FieldSpec = {
      field: parent,
      name: parent,
      kind: 'reference',
      label: SECTION_OF.get(parent)?.label ?? '',
      isRequired: true,
      target: parent,
    };
    return [{ spec, before: was.references[parent], after: is.references[parent] }, ...differing];
  }
  const telling = differing.filter(({ spec }) => !PROVENANCE.includes(spec.field));
  return telling.length > 0 ? telling : differing;
}

function valueOf(record: KeyedRecord, field: string): FieldValue | undefined {
  return record.references[field] ?? record.fields[field];
}
