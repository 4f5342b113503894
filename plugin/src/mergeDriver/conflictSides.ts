import { isDeepStrictEqual } from 'node:util';
import { keyOf, type FieldValue, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { SECTION_OF } from '../planFiles/sections.ts';
import type { Conflict, FieldConflict } from '../sync/contract.ts';
import type { Versions } from './gitTextMerge.ts';
import { withContents } from './leaveMoved.ts';

/** What all that is merged says, in each version of what is not: records by identity. */
export type Sides = Versions<readonly KeyedRecord[]>;

/**
 * A merged file three times: with our, the base's and their version of what is in conflict, and the same in everything else.
 * @param merged what was decided, where conflicts say something
 */
export function conflictSides(merged: readonly KeyedRecord[], conflicts: readonly Conflict[], base: readonly KeyedRecord[]): Sides {
  const [ours, old, theirs] = [0, 1, 2].map(() => new Map(merged.map((record) => [keyOf(record), record])));
  const before = new Map(base.map((record) => [keyOf(record), record]));
  for (const conflict of conflicts) {
    const name = keyOf(conflict);
    const now = ours!.get(name) ?? old!.get(name);
    switch (conflict.kind) {
      case 'bothChanged':
      case 'bothCreated': {
        if (!now) break;
        replace(old!, now, withFields(now, conflict.fields, 'base'));
        replace(theirs!, now, withFields(now, conflict.fields, 'org'));
        break;
      }
      case 'deletedInFiles':
      case 'deletedInOrg': {
        const gone = conflict.kind === 'deletedInFiles' ? ours! : theirs!;
        for (const one of withContents(conflict, merged)) {
          gone.delete(keyOf(one));
          old!.delete(keyOf(one));
        }
        for (const one of withContents(conflict, base)) old!.set(keyOf(one), one);
        const was = old!.get(name);
        // It is only needed where it is left: git must not take that for no change.
        if (was && now && isDeepStrictEqual([was.fields, was.references], [now.fields, now.references])) old!.set(name, otherwise(was));
        break;
      }
      case 'needsMissing': {
        if (!conflict.org) break;
        theirs!.set(name, { ...conflict.org, references: { ...conflict.org.references } });
        const was = before.get(name);
        if (was) old!.set(name, was);
        break;
      }
    }
  }
  return { ours: [...ours!.values()], base: [...old!.values()], theirs: [...theirs!.values()] };
}

/** Says anything else. */
function otherwise(record: KeyedRecord): KeyedRecord {
  const optional = SECTION_OF.get(record.object)!.fields.filter(
    ({ field, isRequired }) => !isRequired && typeof record.fields[field] === 'string',
  );
  const [last] = optional.slice(-1);
  if (!last) return { ...record, fields: { ...record.fields, Source__c: '…' } };
  const { [last.field]: _, ...fields } = record.fields;
  return { ...record, fields };
}

function replace(records: Map<string, KeyedRecord>, now: KeyedRecord, wanted: KeyedRecord): void {
  records.delete(keyOf(now));
  records.set(keyOf(wanted), wanted);
}

function withFields(record: KeyedRecord, conflicts: readonly FieldConflict[], version: 'base' | 'org'): KeyedRecord {
  const { byField, parent } = SECTION_OF.get(record.object)!;
  const fields: Record<string, FieldValue> = { ...record.fields };
  const references: Record<string, string> = { ...record.references };
  let { key } = record;
  for (const conflict of conflicts) {
    const value = conflict[version];
    if (conflict.field === 'Key__c') {
      if (version === 'org') key = String(value);
      continue;
    }
    const isReference = conflict.field === parent || byField.get(conflict.field)?.kind === 'reference';
    const values: Record<string, FieldValue> = isReference ? references : fields;
    if (value !== undefined) values[conflict.field] = value;
    // What is part of something is always part of something.
    else if (conflict.field !== parent) delete values[conflict.field];
  }
  return { ...record, key, fields, references };
}
