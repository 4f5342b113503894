/** Lists by the record, or the name, they belong to; what belongs to none is left out. */
export function groupBy<One>(list: readonly One[], nameOf: (one: One) => string | null | undefined): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) {
    const name = nameOf(one);
    if (!name) continue;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}
