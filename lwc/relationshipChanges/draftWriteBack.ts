import { arrangeDrafts, orgRoleFor, type PositionDraft } from 'c/mapBuilding';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/** A contact's Reports To as it will be; null where the map says that he reports to nobody the contacts know. */
export interface ContactLine {
  readonly contactId: RecordId;
  readonly headContactId: RecordId | null;
}

/**
 * Lines of a map that is being built which the contacts do not say, or say otherwise. A line is only taken away where it would close a circle with
 * another: that the map knows no head is no reason to forget one. Those come first.
 */
export function draftLines({ facts }: RelationshipReading, drafts: readonly PositionDraft[]): readonly ContactLine[] {
  const { headOf } = arrangeDrafts(facts.stakeholders, drafts);
  const contacts = new Map(facts.contacts.map((one) => [one.id, one]));
  const positions = new Map(facts.stakeholders.map((one) => [one.id, one]));
  const byKey = new Map(drafts.map((one) => [one.key, one]));
  const byPosition = new Map(drafts.flatMap((one) => (one.stakeholderId ? [[one.stakeholderId, one] as const] : [])));
  const headContactOf = (draft: PositionDraft): RecordId | null => {
    const standing = positions.get(draft.stakeholderId ?? '')?.reportsToId;
    const head = standing ? { key: byPosition.get(standing)?.key ?? null, stakeholderId: standing } : headOf(draft.key);
    return byKey.get(head?.key ?? '')?.contactId ?? positions.get(head?.stakeholderId ?? '')?.contactId ?? null;
  };
  const said = new Map<RecordId, RecordId>();
  for (const draft of drafts) {
    const head = headContactOf(draft);
    if (draft.contactId && head && head !== draft.contactId && !said.has(draft.contactId)) said.set(draft.contactId, head);
  }
  const lineOf = (id: RecordId) => said.get(id) ?? contacts.get(id)?.reportsToId ?? null;
  const closesCircle = (id: RecordId) => {
    const seen = new Set<RecordId>();
    let at = lineOf(id);
    for (; at && at !== id && !seen.has(at); at = lineOf(at)) seen.add(at);
    return at === id;
  };
  const cleared = drafts.flatMap(({ contactId }): readonly ContactLine[] =>
    contactId && !said.has(contactId) && contacts.get(contactId)?.reportsToId && closesCircle(contactId)
      ? [{ contactId, headContactId: null }]
      : [],
  );
  const written = [...said].flatMap(([contactId, headContactId]): readonly ContactLine[] =>
    contacts.has(contactId) && contacts.get(contactId)!.reportsToId !== headContactId ? [{ contactId, headContactId }] : [],
  );
  return [...cleared, ...written];
}

/** A contact who gets a role on a deal, in the org's word. */
export interface DraftDealRole {
  readonly contactId: RecordId;
  readonly role: string;
}

/** Roles of drafts that a deal does not say yet. Who has a role there keeps it, and a role the org has no word for is left out. @param offered the org's words */
export function draftDealRoles(
  { facts }: RelationshipReading,
  drafts: readonly PositionDraft[],
  opportunityId: RecordId,
  offered: readonly string[],
): readonly DraftDealRole[] {
  const there = new Set(facts.dealRoles.flatMap((one) => (one.opportunityId === opportunityId && one.role ? one.contactId : [])));
  return drafts.flatMap(({ contactId, buyingRoles }) => {
    const role = buyingRoles.flatMap((one) => orgRoleFor(one, offered) ?? [])[0];
    return contactId && role && !there.has(contactId) ? [{ contactId, role }] : [];
  });
}
