import { readTitle } from 'c/mapBuilding';
import { MANAGEMENT_LEVELS, type CustomerContact, type RecordId } from 'c/planModel';
import { personOf } from './lookups.ts';
import type { RelationshipReading } from './readRelationships.ts';

/** Somebody who may hold a position next, and what speaks for him. */
export interface Successor {
  readonly contactId: RecordId;
  readonly name: string;
  /** His own position on the map; null where he has none. */
  readonly stakeholderId: RecordId | null;
  readonly reasons: readonly SuccessorReason[];
}
export type SuccessorReason = 'sameTitle' | 'deputy' | 'sameFunctionAndLevel' | 'sameDepartment';

/** A title that is the position's own says nearly everything; a department alone very little. */
const WEIGHTS: Readonly<Record<SuccessorReason, number>> = { sameTitle: 8, deputy: 4, sameFunctionAndLevel: 2, sameDepartment: 1 };

/** Who may follow in a position, the likeliest first: who bears its title already, its highest reports, who does the same work on the same level. */
export function successorsFor(reading: RelationshipReading, id: RecordId, most = 5): readonly Successor[] {
  const person = personOf(reading, id);
  if (!person) return [];
  const { stakeholder, contact: leaving, reportIds } = person;
  const own = readTitle(stakeholder.position, leaving?.department);
  const level = stakeholder.managementLevel ?? own.level;
  const workedIn = stakeholder.function ?? own.function;
  const positionOf = new Map(
    reading.people.flatMap((one) => (one.stakeholder.contactId ? [[one.stakeholder.contactId, one] as const] : [])),
  );
  const deputies = deputiesAmong(reading, reportIds);
  const reasonsFor = (contact: CustomerContact): readonly SuccessorReason[] => {
    const there = readTitle(contact.title, contact.department);
    const isAlike = there.level !== null && there.level === level && there.function !== null && same(there.function, workedIn);
    const reasons: readonly (readonly [SuccessorReason, boolean])[] = [
      ['sameTitle', same(contact.title, stakeholder.position) || same(contact.title, leaving?.title)],
      ['deputy', deputies.has(contact.id)],
      ['sameFunctionAndLevel', isAlike],
      ['sameDepartment', same(contact.department, leaving?.department)],
    ];
    return reasons.flatMap(([reason, holds]) => (holds ? reason : []));
  };
  const weigh = ({ reasons }: Successor) => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return reading.facts.contacts
    .filter((contact) => !contact.hasLeft && contact.id !== stakeholder.contactId)
    .map((contact) => ({
      contactId: contact.id,
      name: contact.name,
      stakeholderId: positionOf.get(contact.id)?.id ?? null,
      reasons: reasonsFor(contact),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weigh(b) - weigh(a) || a.name.localeCompare(b.name))
    .slice(0, most);
}

/** Of those who report there, the contacts on the highest level. */
function deputiesAmong(reading: RelationshipReading, reportIds: readonly RecordId[]): ReadonlySet<RecordId> {
  const reports = reportIds.flatMap((id) => personOf(reading, id) ?? []).filter(({ stakeholder }) => stakeholder.contactId);
  const height = (index: number) => (index < 0 ? MANAGEMENT_LEVELS.length : index);
  const heights = reports.map(({ stakeholder }) =>
    height(stakeholder.managementLevel ? MANAGEMENT_LEVELS.indexOf(stakeholder.managementLevel) : -1),
  );
  const highest = Math.min(...heights);
  return new Set(reports.flatMap(({ stakeholder }, index) => (heights[index] === highest ? stakeholder.contactId! : [])));
}

function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a?.trim()) && a!.trim().toLowerCase() === b?.trim().toLowerCase();
}
