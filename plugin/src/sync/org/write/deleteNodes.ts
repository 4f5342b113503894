import { keyOf, type KeyedRecord } from '../../../planFiles/keyedRecord.ts';
import type { OrgChanges, OrgReading, WriteOutcome } from '../../contract.ts';
import { noRightToObject } from './problems.ts';
import { targetOf } from './resolveReference.ts';
import type { WriteNode } from './writeNode.ts';

/**
 * Records that go, each after whatever refers to it in the org: what goes too, and what is changed so that it does not any more. Some lookups refuse the
 * deletion of what they point at.
 */
export function deleteNodes(
  changes: OrgChanges,
  reading: OrgReading,
  groupOf: (record: KeyedRecord) => string,
): { readonly nodes: readonly WriteNode[]; readonly outcomes: readonly WriteOutcome[] } {
  const removed = new Set(changes.remove.map(keyOf));
  if (removed.size === 0) return { nodes: [], outcomes: [] };
  const set = new Map(changes.set.map(({ record, keyBefore }) => [keyOf({ object: record.object, key: keyBefore ?? record.key }), record]));
  const known = new Map(reading.records.map((record) => [keyOf(record), record]));
  const referrers = referrersOf(removed, reading.records);

  const nodes: WriteNode[] = [];
  const outcomes: WriteOutcome[] = [];
  for (const { object, key } of changes.remove) {
    const name = keyOf({ object, key });
    const record = known.get(name);
    if (!record) outcomes.push({ object, key, status: 'deleted' });
    else if (!reading.rights[object]?.isDeletable)
      outcomes.push({ object, key, status: 'notSent', problems: [noRightToObject(object, 'delete')] });
    else {
      const group = groupOf(record);
      const after = (referrers.get(name) ?? []).flatMap((referrer) => {
        const changed = set.get(referrer);
        return removed.has(referrer) ? [referrer] : changed ? [keyOf(changed)] : [];
      });
      nodes.push({ name, object, key, kind: 'delete', id: record.id, group, stage: group === '' ? 3 : 1, values: {}, links: [], after });
    }
  }
  return { nodes, outcomes };
}

/** Names of the records that refer to each of those that go. */
function referrersOf(removed: ReadonlySet<string>, records: readonly KeyedRecord[]): ReadonlyMap<string, readonly string[]> {
  const referrers = new Map<string, string[]>();
  for (const record of records) {
    const own = keyOf(record);
    for (const [field, key] of Object.entries(record.references)) {
      const target = targetOf(record.object, field);
      const name = target === undefined ? '' : keyOf({ object: target, key });
      if (!removed.has(name) || name === own) continue;
      const found = referrers.get(name);
      if (found) found.push(own);
      else referrers.set(name, [own]);
    }
  }
  return referrers;
}
