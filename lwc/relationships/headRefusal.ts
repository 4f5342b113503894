import { upwardRefusal, type Maybe, type RecordId, type Stakeholder, type UpwardRefusal } from 'c/planModel';

/** Why a position cannot stand below another one. */
export type HeadRefusal = UpwardRefusal;

/** Whether somebody may report to a head; null when nothing stands against it. */
export function headRefusal(
  stakeholders: readonly Pick<Stakeholder, 'id' | 'reportsToId'>[],
  id: RecordId,
  headId: Maybe<RecordId>,
): HeadRefusal | null {
  if (!headId) return null;
  const heads = new Map(stakeholders.map((one) => [one.id, one.reportsToId ?? null]));
  return upwardRefusal(id, headId, (at) => heads.get(at));
}
