import { keyOf, type KeyedRecord, type RecordName } from '../../planFiles/keyedRecord.ts';
import type { RecordWrite, WriteOutcome } from '../contract.ts';
import { fieldsOf, targetOf } from './recordFields.ts';
import { byIdentity } from './threeSides.ts';

const DONE: readonly WriteOutcome['status'][] = ['created', 'updated', 'deleted'];

/** What is written to a side. */
export interface SideChanges {
  readonly set: readonly (KeyedRecord | RecordWrite)[];
  readonly remove: readonly RecordName[];
}

/**
 * A side as it is after its changes: with a record goes everything inside it, references to it are cleared, references to a record with a new key follow.
 * @param outcomes only what they say was done; without them everything was
 */
export function applyChanges(
  records: readonly KeyedRecord[],
  { set, remove }: SideChanges,
  outcomes?: readonly WriteOutcome[],
): readonly KeyedRecord[] {
  const done = outcomes && new Set(outcomes.filter(({ status }) => DONE.includes(status)).map(keyOf));
  const isDone = (name: RecordName) => done === undefined || done.has(keyOf(name));
  const all = byIdentity(records);
  const newKeys = new Map<string, string>();
  for (const one of set) {
    const [record, keyBefore] = 'record' in one ? [one.record, one.keyBefore] : [one, undefined];
    if (!isDone(record)) continue;
    const before = keyOf({ object: record.object, key: keyBefore ?? record.key });
    const { object, key, fields, references } = record;
    if (keyBefore !== undefined) newKeys.set(before, key);
    const there = all.get(before);
    if (before !== keyOf(record)) all.delete(before);
    all.set(keyOf(record), { ...there, object, key, fields, references });
  }
  if (newKeys.size > 0) follow(all, newKeys);
  removeWithContents(all, new Set(remove.filter(isDone).map(keyOf)));
  return [...all.values()];
}

function follow(all: Map<string, KeyedRecord>, newKeys: ReadonlyMap<string, string>): void {
  for (const [id, record] of all) {
    const moved = fieldsOf(record.object).flatMap((field) => {
      const key = newKeys.get(targetOf(record, field) ?? '');
      return key === undefined ? [] : [[field.field, key]];
    });
    if (moved.length > 0) all.set(id, { ...record, references: { ...record.references, ...Object.fromEntries(moved) } });
  }
}

function removeWithContents(all: Map<string, KeyedRecord>, gone: Set<string>): void {
  if (gone.size === 0) return;
  // Parents may stand behind what is part of them.
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const [id, record] of all) {
      const [parent] = fieldsOf(record.object);
      if (parent?.isParent && gone.has(targetOf(record, parent)!)) gone.add(id);
    }
  }
  for (const id of gone) all.delete(id);
  for (const [id, record] of all) {
    const cleared = fieldsOf(record.object).filter((field) => gone.has(targetOf(record, field) ?? ''));
    if (cleared.length === 0) continue;
    const names = new Set(cleared.map(({ field }) => field));
    all.set(id, { ...record, references: Object.fromEntries(Object.entries(record.references).filter(([field]) => !names.has(field))) });
  }
}
