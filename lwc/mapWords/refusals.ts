import { fillIn } from 'c/fillIn';
import { isDrawnKind, type DrawnKind } from 'c/mapPeople';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { headRefusal } from 'c/relationships';
import { MAP_LABELS } from './labels.ts';
import { calledName } from './spokenPerson.ts';

/** Why people cannot be moved below a head, as a sentence; null when they can. The head null is the top. */
export function moveRefusal(reading: RelationshipReading, ids: readonly RecordId[], headId: RecordId | null): string | null {
  const stakeholders = reading.people.map(({ stakeholder }) => stakeholder);
  const name = (id: RecordId) => nameOf(reading, id);
  for (const id of ids) {
    const refusal = headRefusal(stakeholders, id, headId);
    if (!refusal) continue;
    switch (refusal.code) {
      case 'self':
        return MAP_LABELS.REFUSED_SELF;
      case 'missing':
        return MAP_LABELS.REFUSED_MISSING;
      case 'circle':
        return fillIn(MAP_LABELS.REFUSED_CIRCLE, name(id), name(headId!), [...refusal.path].map(name).join(' → '));
    }
  }
  const isStaying = headId !== null && ids.every((id) => personOf(reading, id)?.stakeholder.reportsToId === headId);
  return isStaying ? fillIn(MAP_LABELS.REFUSED_SAME, ids.map(name).join(', '), name(headId)) : null;
}

/** Why two people cannot be linked, as a sentence; null when they can. Without a kind only what holds for all kinds. */
export function linkRefusal(reading: RelationshipReading, fromId: RecordId, toId: RecordId, kind?: DrawnKind): string | null {
  if (fromId === toId) return MAP_LABELS.REFUSED_LINK_SELF;
  const isThere = (reading.linksOf[fromId] ?? []).some((position) => {
    const link = reading.links[position]!;
    if (link.kind !== kind || !isDrawnKind(link.kind) || !link.fromStakeholderId) return false;
    const isSame = link.fromStakeholderId === fromId && link.toStakeholderId === toId;
    // A conflict has no direction.
    return isSame || (kind === 'Conflicts With' && link.toStakeholderId === fromId && link.fromStakeholderId === toId);
  });
  return isThere ? fillIn(MAP_LABELS.REFUSED_LINK_THERE, nameOf(reading, fromId), nameOf(reading, toId)) : null;
}

function nameOf(reading: RelationshipReading, id: RecordId): string {
  const person = personOf(reading, id);
  return person ? calledName(person) : '';
}
