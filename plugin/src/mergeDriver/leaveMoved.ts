import { isDeepStrictEqual } from 'node:util';
import { keyOf, type KeyedRecord, type RecordName } from '../planFiles/keyedRecord.ts';
import { SECTION_OF } from '../planFiles/sections.ts';
import { fieldsOf, targetOf } from '../sync/merge/recordFields.ts';
import type { Versions } from './gitTextMerge.ts';

/**
 * Leaves out entries that one branch moved to another file: they are gone from this one, and it still refers to them. They are no deletion, and who
 * refers to them is right. One that the other branch changed here stays in, and is in conflict.
 */
export function leaveMoved({ base, ours, theirs }: Versions<readonly KeyedRecord[]>): Versions<readonly KeyedRecord[]> {
  const left = new Set<string>();
  for (const [side, other] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const there = new Set(side.map(keyOf));
    const referred = new Set(side.flatMap((record) => fieldsOf(record.object).map((field) => targetOf(record, field))));
    for (const record of base) {
      if (there.has(keyOf(record)) || !referred.has(keyOf(record)) || !isSame(record, base, other)) continue;
      for (const one of withContents(record, base)) left.add(keyOf(one));
    }
  }
  if (left.size === 0) return { base, ours, theirs };
  const rest = (records: readonly KeyedRecord[]) => records.filter((record) => !left.has(keyOf(record)));
  return { base: rest(base), ours: rest(ours), theirs: rest(theirs) };
}

/** Is it the same with everything inside it, or gone as well? */
function isSame(name: RecordName, base: readonly KeyedRecord[], other: readonly KeyedRecord[]): boolean {
  const [was, is] = [base, other].map((records) => new Map(withContents(name, records).map((record) => [keyOf(record), record])));
  return is!.size === 0 || isDeepStrictEqual(was, is);
}

/** A record with all that is part of it. */
export function withContents(name: RecordName, records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const inside = new Set([keyOf(name)]);
  // Parts may stand before what they are part of.
  for (let size = 0; size !== inside.size;) {
    size = inside.size;
    for (const record of records) {
      const { parent } = SECTION_OF.get(record.object)!;
      if (parent && inside.has(keyOf({ object: parent, key: record.references[parent] ?? '' }))) inside.add(keyOf(record));
    }
  }
  return records.filter((record) => inside.has(keyOf(record)));
}
