import { keyOf, type FieldValue, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { SECTION_OF } from '../planFiles/sections.ts';
import type { Versions } from './gitTextMerge.ts';

/**
 * Fields of several words (buying roles) where both branches changed the words: what one added and what the other took out are no conflict, so both get
 * the words that come of it.
 */
export function mergeWords({ base, ours, theirs }: Versions<readonly KeyedRecord[]>): Versions<readonly KeyedRecord[]> {
  const [before, there] = [base, theirs].map((records) => new Map(records.map((record) => [keyOf(record), record])));
  const agreed = new Map<string, Record<string, FieldValue>>();
  for (const record of ours) {
    const name = keyOf(record);
    const [was, other] = [before!.get(name), there!.get(name)];
    if (!was || !other) continue;
    for (const { field, kind, words = [] } of SECTION_OF.get(record.object)!.fields) {
      if (kind !== 'words') continue;
      const [old, own, their] = [was, record, other].map(({ fields }) => (fields[field] ?? []) as readonly string[]);
      if (isSame(own!, old!) || isSame(their!, old!) || isSame(own!, their!)) continue;
      const isThere = (word: string) =>
        old!.includes(word) ? own!.includes(word) && their!.includes(word) : own!.includes(word) || their!.includes(word);
      agreed.set(name, { ...agreed.get(name), [field]: words.filter(isThere) });
    }
  }
  const withAgreed = (records: readonly KeyedRecord[]) =>
    records.map((record) => {
      const words = agreed.get(keyOf(record));
      if (!words) return record;
      const fields = Object.entries({ ...record.fields, ...words }).filter(([, value]) => !Array.isArray(value) || value.length > 0);
      return { ...record, fields: Object.fromEntries(fields) };
    });
  return { base, ours: withAgreed(ours), theirs: withAgreed(theirs) };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word));
}
