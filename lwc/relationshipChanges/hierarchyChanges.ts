import type { PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { headRefusal, type HeadRefusal } from 'c/relationships';
import type { RelationshipReading } from 'c/relationshipReading';
import { updateOf } from './stakeholderChanges.ts';

export interface RefusedMove {
  readonly id: RecordId;
  readonly refusal: HeadRefusal;
}

/** What moving people below a head writes, and who cannot go there. */
export interface ReportMoves {
  readonly changes: readonly PlanChange[];
  readonly refused: readonly RefusedMove[];
}

/**
 * Who shall report to a head, or to nobody (null). Of people who are above each other only the highest moves, the others stay below him. A line that
 * would close a circle is refused with the path; the others move.
 */
export function reportChanges(
  { facts, people, index }: RelationshipReading,
  ids: readonly RecordId[],
  headId: RecordId | null,
): ReportMoves {
  const chosen = new Set(ids);
  const isBelowChosen = (id: RecordId) => {
    for (let at = people[index[id] ?? -1]?.headId; at; at = people[index[at]!]!.headId) if (chosen.has(at)) return true;
    return false;
  };
  const changes: PlanChange[] = [];
  const refused: RefusedMove[] = [];
  for (const id of chosen) {
    const stakeholder = facts.stakeholders[index[id] ?? -1];
    if (!stakeholder || isBelowChosen(id)) continue;
    const refusal = headRefusal(facts.stakeholders, id, headId);
    if (refusal) refused.push({ id, refusal });
    else if ((stakeholder.reportsToId ?? null) !== headId) changes.push(updateOf(stakeholder, { Reports_To__c: headId }));
  }
  return { changes, refused };
}
