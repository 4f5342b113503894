import { naturalName } from '../diff/recordNames.ts';
import { keyOf, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { isPlanned, SECTION_OF } from '../planFiles/sections.ts';

/** A record as an org's GraphQL would answer it, for the mappers of `c/planQueries`: one knowledge of fields for pages and files. */
export type RecordNode = Readonly<Record<string, unknown>> & { readonly Id: string };

/** Ids that stand for records which have none yet: object and key; of a record that is not ours, its natural key. */
export function idOf(record: Pick<KeyedRecord, 'object' | 'key'>): string {
  return keyOf(record);
}

/** Every field of the section is answered, with null where nothing is said: unlike an org, files hide nothing from their reader. */
export function nodeOf(record: KeyedRecord, index: PlanIndex): RecordNode {
  const section = SECTION_OF.get(record.object)!;
  const node: Record<string, unknown> = { Id: idOf(record), Key__c: { value: record.key } };
  if (section.parent) {
    const object = section.parent === 'Account__c' ? 'Account' : section.parent;
    node[section.parent] = { value: idOf({ object, key: record.references[section.parent]! }) };
  }
  for (const { field, kind, target } of section.fields) {
    if (kind !== 'reference') {
      const value = record.fields[field];
      node[field] = { value: Array.isArray(value) ? value.join(';') : (value ?? null) };
      continue;
    }
    const key = record.references[field];
    const isOurs = target !== undefined && isPlanned(target);
    node[field] = { value: key === undefined ? null : isOurs ? idOf({ object: target, key }) : key };
    const name = key === undefined ? null : isOurs ? index.find(target, key)?.fields.Name : naturalName(target, key);
    node[field.replace(/__c$/, '__r')] = { Name: { value: name ?? null } };
  }
  return node as RecordNode;
}

/** One page of an answer. */
export function pageOf(object: string, nodes: readonly RecordNode[]): object {
  return { uiapi: { query: { [object]: connectionOf(nodes) } } };
}

export function connectionOf(nodes: readonly RecordNode[]): object {
  return { edges: nodes.map((node) => ({ node })) };
}
