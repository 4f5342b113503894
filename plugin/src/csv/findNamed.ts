import { nameOf } from '../diff/recordNames.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { fullKey, saidKey, type KeyPlace } from '../planFiles/keys.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { nearest } from '../planFiles/problem.ts';
import { scopeOf } from '../planFiles/sections.ts';

/** What a cell that names a record leads to. */
export type Found = { readonly key: string } | { readonly problem: 'unknown' | 'ambiguous'; readonly near?: string };
export type FindNamed = (object: string, said: string, place: KeyPlace) => Found;

/** Finds planning records as people name them: by key, else by what they are called. A name that two have is no name. */
export function findNamed(index: PlanIndex): FindNamed {
  const named = new Map<string, KeyedRecord[]>();
  const read = new Set<string>();
  const at = (object: string, { account = '', plan = '' }: KeyPlace, name: string) => {
    const scope = scopeOf(object);
    return [object, scope === 'project' ? '' : scope === 'account' ? account.toLowerCase() : plan.toLowerCase(), name].join('\n');
  };
  const readNames = (object: string) => {
    if (read.has(object)) return;
    read.add(object);
    for (const record of index.ofObject(object)) {
      const place = { account: index.accountOf(record), plan: index.planOf(record) };
      for (const name of new Set(namesOf(record, index))) {
        const own = named.get(at(object, place, name));
        if (own) own.push(record);
        else named.set(at(object, place, name), [record]);
      }
    }
  };
  return (object, said, place) => {
    const text = said.trim();
    const byKey = index.find(object, fullKey(text, scopeOf(object), place)) ?? index.find(object, text);
    if (byKey) return { key: byKey.key };
    readNames(object);
    const [only, ...others] = named.get(at(object, place, text.toLowerCase())) ?? [];
    if (only) return others.length > 0 ? { problem: 'ambiguous' } : { key: only.key };
    return {
      problem: 'unknown',
      near: nearest(
        text,
        index.ofObject(object).map(({ key }) => saidKey(key, scopeOf(object), place)),
      ),
    };
  };
}

/** In lower case. */
function namesOf(record: KeyedRecord, index: PlanIndex): readonly string[] {
  const { Name } = record.fields;
  const said = [Name, record.references.Contact__c, nameOf(record, [index])];
  return said.filter((name) => name !== undefined).map((name) => String(name).trim().toLowerCase());
}
