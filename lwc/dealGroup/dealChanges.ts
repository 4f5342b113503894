import { draftOf, proposeStakeholders } from 'c/mapBuilding';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { DealRole, RecordId } from 'c/planModel';
import { buildMapChanges, removeDealRoleChanges } from 'c/relationshipChanges';
import { contactFactsOf, type RelationshipReading } from 'c/relationshipReading';

/** A role somebody is given on a deal. */
export interface NewDealRole {
  readonly contactId: RecordId;
  /** The org's own word; null for none. */
  readonly role: string | null;
  readonly isPrimary: boolean;
}

/** One more role on a deal. A deal has one primary contact: who was it before is not any more, in the same save. */
export function addRoleChanges(
  reading: RelationshipReading,
  opportunityId: RecordId,
  { contactId, role, isPrimary }: NewDealRole,
): ChangeGroup {
  const fields: FieldValues = { OpportunityId: opportunityId, ContactId: contactId, ...(role ? { Role: role } : {}), IsPrimary: isPrimary };
  return [...(isPrimary ? noLongerPrimary(reading, opportunityId) : []), { kind: 'create', object: 'OpportunityContactRole', fields }];
}

/** @param role the org's own word; null for none */
export function changeRoleChanges({ id, role: before }: DealRole, role: string | null): ChangeGroup {
  return role === (before ?? null) ? [] : [updateOf(id, { Role: role })];
}

export function makePrimaryChanges(reading: RelationshipReading, { id, opportunityId }: DealRole): ChangeGroup {
  return [...noLongerPrimary(reading, opportunityId, id), updateOf(id, { IsPrimary: true })];
}

export function removeRoleChanges({ id }: DealRole): ChangeGroup {
  return removeDealRoleChanges(id);
}

/**
 * A position on the account's map for a contact, as his title, department and Reports To propose it.
 * @param more fields for it, such as its source
 * @returns null where he cannot be put there: he works for another company that is not related to the account, has left, or is on the map
 */
export function putOnMapChanges(reading: RelationshipReading, contactId: RecordId, more: FieldValues = {}): ChangeGroup | null {
  const { facts } = reading;
  const proposals = proposeStakeholders(contactFactsOf(reading), facts.stakeholders, facts.buyingCenters);
  const proposal = proposals.find((one) => one.contactId === contactId && one.stakeholderId === null);
  return (proposal && buildMapChanges(reading, [draftOf(proposal)], { more }).groups[0]) ?? null;
}

function noLongerPrimary({ facts }: RelationshipReading, opportunityId: RecordId, but?: RecordId): readonly PlanChange[] {
  return facts.dealRoles
    .filter((one) => one.opportunityId === opportunityId && one.isPrimary === true && one.id !== but)
    .map(({ id }) => updateOf(id, { IsPrimary: false }));
}

function updateOf(id: RecordId, fields: FieldValues): PlanChange {
  return { kind: 'update', object: 'OpportunityContactRole', id, seenRevision: null, fields };
}
