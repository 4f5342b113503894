import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/** Steps from a person to those around him: to his head, to his reports, along a link either way. Himself 0. */
export function neighbourhood(reading: RelationshipReading, id: RecordId, steps: number): ReadonlyMap<RecordId, number> {
  const found = new Map<RecordId, number>();
  if (reading.index[id] === undefined) return found;
  found.set(id, 0);
  let edge: readonly RecordId[] = [id];
  for (let step = 1; step <= steps; step++) {
    const next: RecordId[] = [];
    for (const one of edge) {
      for (const other of besides(reading, one)) {
        if (found.has(other)) continue;
        found.set(other, step);
        next.push(other);
      }
    }
    edge = next;
  }
  return found;
}

function besides({ people, index, links, linksOf }: RelationshipReading, id: RecordId): readonly RecordId[] {
  const { headId, reportIds } = people[index[id]!]!;
  const linked = (linksOf[id] ?? []).flatMap((position) => {
    const { fromStakeholderId, toStakeholderId } = links[position]!;
    return fromStakeholderId ? (fromStakeholderId === id ? toStakeholderId : fromStakeholderId) : [];
  });
  return [...(headId ? [headId] : []), ...reportIds, ...linked];
}
