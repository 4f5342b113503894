import { fillIn } from 'c/fillIn';
import type { DrawnKind } from 'c/mapPeople';
import { calledName, linkRefusal, MAP_LABELS, moveRefusal } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { addLinkChanges, reportChanges } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { LABELS } from './labels.ts';

/** A gesture of the map as a change to save, or why it cannot be, as a sentence. */
export type Gesture = { readonly change: MapChange } | { readonly refusal: string };

/** What the map tells when somebody is dropped on a head, or a line drawn. */
export type GestureEvent =
  | { readonly type: 'report'; readonly detail: { readonly ids: readonly RecordId[]; readonly headId: RecordId | null } }
  | { readonly type: 'link'; readonly detail: { readonly fromId: RecordId; readonly toId: RecordId; readonly kind: DrawnKind } };

export function gestureOf(reading: RelationshipReading, { type, detail }: GestureEvent): Gesture {
  switch (type) {
    case 'report':
      return reportGesture(reading, detail.ids, detail.headId);
    case 'link':
      return linkGesture(reading, detail.fromId, detail.toId, detail.kind);
  }
}

/** `ids` are to report to a head, or to nobody (null). */
function reportGesture(reading: RelationshipReading, ids: readonly RecordId[], headId: RecordId | null): Gesture {
  const { changes, refused } = reportChanges(reading, ids, headId);
  const refusal = changes.length === 0 || refused.length > 0 ? moveRefusal(reading, ids, headId) : null;
  if (refusal) return { refusal };
  const [head, first] = [personOf(reading, headId), personOf(reading, ids[0])];
  const who = ids.length === 1 && first ? calledName(first) : changes.length;
  const [one, many] = head ? [MAP_LABELS.DROPPED, LABELS.MOVED_MANY] : [MAP_LABELS.DROPPED_TOP, LABELS.MOVED_MANY_TOP];
  const message = fillIn(ids.length === 1 ? one : many, who, ...(head ? [calledName(head)] : []));
  return { change: { groups: changes.map((change) => [change]), message } };
}

const LINKED: Readonly<Record<DrawnKind, string>> = {
  Influences: LABELS.LINK_INFLUENCES,
  'Conflicts With': LABELS.LINK_CONFLICTS,
  Trusts: LABELS.LINK_TRUSTS,
  'Dotted Line': LABELS.LINK_DOTTED,
};

/** A line from one person to another. */
function linkGesture(reading: RelationshipReading, fromId: RecordId, toId: RecordId, kind: DrawnKind): Gesture {
  const [from, to] = [personOf(reading, fromId), personOf(reading, toId)];
  if (!from || !to) return { refusal: MAP_LABELS.REFUSED_MISSING };
  const refusal = linkRefusal(reading, fromId, toId, kind);
  if (refusal) return { refusal };
  const { changes } = addLinkChanges(reading, { fromId, toId, kind });
  return { change: { groups: [changes], message: fillIn(LINKED[kind], calledName(from), calledName(to)) } };
}
