import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import type { ContactLine } from './draftWriteBack.ts';

/** The map's lines of reporting written back to the contacts' Reports To, one group each; only where they differ and both ends are contacts. */
export function reportsToWriteBack(reading: RelationshipReading, ids: readonly RecordId[]): readonly ChangeGroup[] {
  const written = new Set<RecordId>();
  return ids.flatMap((id): readonly ChangeGroup[] => {
    const person = personOf(reading, id);
    const contact = person?.contact;
    const head = personOf(reading, person?.headId)?.stakeholder.contactId;
    // Who holds two positions has one Reports To: that of the first.
    if (!contact || !head || head === contact.id || contact.reportsToId === head || written.has(contact.id)) return [];
    written.add(contact.id);
    return [[{ kind: 'update', object: 'Contact', id: contact.id, seenRevision: null, fields: { ReportsToId: head } }]];
  });
}

/** Contacts get the Reports To that the map says, one group each. */
export function contactLineChanges(lines: readonly ContactLine[]): readonly ChangeGroup[] {
  return lines.map(({ contactId, headContactId }) => [
    { kind: 'update', object: 'Contact', id: contactId, seenRevision: null, fields: { ReportsToId: headContactId } },
  ]);
}

/** The role of a contact on a deal, in the org's own word: made, or changed where he has one already. */
export function dealRoleChanges(
  { facts }: RelationshipReading,
  opportunityId: RecordId,
  contactId: RecordId,
  { role, isPrimary }: { readonly role?: string | null; readonly isPrimary?: boolean },
): readonly PlanChange[] {
  const known = facts.dealRoles.find((one) => one.opportunityId === opportunityId && one.contactId === contactId);
  const fields = { ...(role === undefined ? {} : { Role: role }), ...(isPrimary === undefined ? {} : { IsPrimary: isPrimary }) };
  if (known) {
    return Object.keys(fields).length === 0
      ? []
      : [{ kind: 'update', object: 'OpportunityContactRole', id: known.id, seenRevision: null, fields }];
  }
  return [{ kind: 'create', object: 'OpportunityContactRole', fields: { OpportunityId: opportunityId, ContactId: contactId, ...fields } }];
}

export function removeDealRoleChanges(id: RecordId): readonly PlanChange[] {
  return [{ kind: 'delete', object: 'OpportunityContactRole', id }];
}
