import type { Maybe, RecordId } from 'c/planModel';

/** Lists by the record they belong to; what belongs to none is left out. */
export function groupBy<T>(list: readonly T[], idOf: (one: T) => Maybe<RecordId>): ReadonlyMap<RecordId, readonly T[]> {
  const groups = new Map<RecordId, T[]>();
  for (const one of list) {
    const id = idOf(one);
    if (!id) continue;
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}
