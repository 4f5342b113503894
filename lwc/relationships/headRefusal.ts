import type { Maybe, RecordId, Stakeholder } from 'c/planModel';

/** Why a position cannot stand below another one. */
export interface HeadRefusal {
  readonly code: 'self' | 'circle' | 'missing';
  /** From the wanted head up to the one that is moved; empty unless a circle. */
  readonly path: readonly RecordId[];
}

/** Whether somebody may report to a head; null when nothing stands against it. Circles that are in the data already are walked once and no reason to hang. */
export function headRefusal(
  stakeholders: readonly Pick<Stakeholder, 'id' | 'reportsToId'>[],
  id: RecordId,
  headId: Maybe<RecordId>,
): HeadRefusal | null {
  if (!headId) return null;
  if (headId === id) return { code: 'self', path: [] };
  const people = new Map(stakeholders.map((one) => [one.id, one]));
  if (!people.has(headId)) return { code: 'missing', path: [] };
  const path: RecordId[] = [];
  for (let at: Maybe<RecordId> = headId; at && !path.includes(at); at = people.get(at)?.reportsToId) {
    path.push(at);
    if (at === id) return { code: 'circle', path };
  }
  return null;
}
