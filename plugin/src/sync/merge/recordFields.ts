import { keyOf, type FieldValue, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { isPlanned, SECTION_OF } from '../../planFiles/sections.ts';
import { storedValue, type StoredSpec, type StoredValue } from './sameValue.ts';

/** A field of a record as the merge sees it: the master-detail that the place in the files stands for is one too. */
export interface RecordField extends StoredSpec {
  readonly field: string;
  readonly isReference: boolean;
  readonly isParent: boolean;
  readonly isRequired: boolean;
  /** Said for the reader and for finding the record; an org is right about it. */
  readonly isReadOnly: boolean;
  /** Object that a reference leads to. */
  readonly target?: string;
  /** The same, where it is said by the key of one of our records. */
  readonly ours?: string;
}

const known = new Map<string, readonly RecordField[]>();

/** Fields of an object; its parent comes first. */
export function fieldsOf(object: string): readonly RecordField[] {
  const there = known.get(object);
  if (there) return there;
  const { parent, fields } = SECTION_OF.get(object)!;
  const all: RecordField[] = fields.map(({ field, kind, scale, words, default: byDefault, target, isRequired, isReadOnly }) => ({
    ...{ field, kind, scale, words, default: byDefault, isRequired },
    ...{ isReference: kind === 'reference', isParent: false, isReadOnly: isReadOnly ?? false },
    ...(target ? { target } : {}),
    ...(target && isPlanned(target) ? { ours: target } : {}),
  }));
  if (parent) {
    const place = { isReference: true, isParent: true, isRequired: true, isReadOnly: false };
    all.unshift({ field: parent, kind: 'reference', ...place, ours: parent === 'Account__c' ? 'Account' : parent });
  }
  known.set(object, all);
  return all;
}

export function valueOf(record: KeyedRecord | undefined, { field, isReference }: RecordField): FieldValue | undefined {
  return isReference ? record?.references[field] : record?.fields[field];
}

/** Identity of what a reference of ours leads to, as its side says it. */
export function targetOf(record: KeyedRecord | undefined, { field, ours }: RecordField): string | undefined {
  const key = ours && record?.references[field];
  return ours && key !== undefined ? keyOf({ object: ours, key }) : undefined;
}

/** Names by which a side knows records, turned into those of the base: what it renamed. */
export type Renames = ReadonlyMap<string, string>;

/** A value to compare by: the same for all that is the same. */
export function comparable(record: KeyedRecord | undefined, field: RecordField, renames: Renames): StoredValue {
  const target = field.ours ? targetOf(record, field) : undefined;
  return field.ours ? target && (renames.get(target) ?? target) : storedValue(field, valueOf(record, field));
}

/** Do two records say the same, letter by letter? Says so for nearly all of them, and quickly. */
export function isVerbatim(one: KeyedRecord, other: KeyedRecord): boolean {
  return (
    one === other || (one.key === other.key && isShallowSame(one.references, other.references) && isShallowSame(one.fields, other.fields))
  );
}

function isShallowSame(one: Readonly<Record<string, FieldValue>>, other: Readonly<Record<string, FieldValue>>): boolean {
  let count = 0;
  for (const name in one) {
    const [value, theirs] = [one[name], other[name]];
    if (value !== theirs && !isSameList(value, theirs)) return false;
    count++;
  }
  for (const _ in other) count--;
  return count === 0;
}

function isSameList(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((word, index) => word === other[index]);
}
