import type { RecordId, Stakeholder } from 'c/planModel';
import type { ContactFacts, StakeholderProposal } from './proposeStakeholders.ts';
import { emailKey, nameKey, titleKey } from './sameness.ts';

/** What stands against simply adding a proposed position. */
export type ProposalClash =
  /** A position on the map bears his title and nobody holds it: he may be the one who is looked for. */
  | { readonly code: 'emptyPosition'; readonly stakeholderId: RecordId }
  /** He looks like the holder of a position on the map, who is another contact. */
  | { readonly code: 'samePerson'; readonly stakeholderId: RecordId }
  /** He looks like another contact who is proposed before him. */
  | { readonly code: 'twin'; readonly contactId: RecordId }
  /** His own record names a head who cannot be one here: the line is left out. */
  | { readonly code: 'headCircle' | 'headLeft' | 'headUnknown'; readonly contactId: RecordId };

/**
 * By contact, in the order of their weight. Proposals that only fill in what is missing clash with nobody, except in their head.
 * @param stakeholders as they stand on the map
 */
export function proposalClashes(
  { contacts }: Pick<ContactFacts, 'contacts'>,
  proposals: readonly StakeholderProposal[],
  stakeholders: readonly Stakeholder[],
): Readonly<Record<RecordId, readonly ProposalClash[]>> {
  const byId = new Map(contacts.map((one) => [one.id, one]));
  const empty = new Map<string, Stakeholder[]>();
  const held = new Map<string, RecordId>();
  for (const one of stakeholders) {
    const { contactId, contactName, position } = one;
    if (!contactId) empty.set(titleKey(position), [...(empty.get(titleKey(position)) ?? []), one]);
    else for (const key of personKeys(byId.get(contactId)?.name ?? contactName, byId.get(contactId)?.email)) held.set(key, one.id);
  }
  const proposed = new Map<string, RecordId>();
  const taken = new Set<RecordId>();
  return Object.fromEntries(
    proposals.map((proposal): readonly [RecordId, readonly ProposalClash[]] => {
      const contact = byId.get(proposal.contactId);
      const clashes: ProposalClash[] = [];
      if (!proposal.stakeholderId && contact) {
        const keys = personKeys(contact.name, contact.email);
        const holder = keys.flatMap((key) => held.get(key) ?? [])[0];
        const twin = keys.flatMap((key) => proposed.get(key) ?? [])[0];
        if (holder) clashes.push({ code: 'samePerson', stakeholderId: holder });
        if (twin) clashes.push({ code: 'twin', contactId: twin });
        const seats = titleKey(contact.title) === '' ? [] : (empty.get(titleKey(contact.title)) ?? []);
        const free = seats.filter(({ id, buyingCenterId }) => !taken.has(id) && isNear(buyingCenterId, proposal.buyingCenterId));
        // Of several with one title nobody knows which is his.
        if (free.length === 1) {
          taken.add(free[0]!.id);
          clashes.push({ code: 'emptyPosition', stakeholderId: free[0]!.id });
        }
        for (const key of keys) if (!proposed.has(key)) proposed.set(key, proposal.contactId);
      }
      const headId = contact?.reportsToId;
      if (headId && !proposal.reportsToContactId) {
        const head = byId.get(headId);
        clashes.push({ code: !head ? 'headUnknown' : head.hasLeft ? 'headLeft' : 'headCircle', contactId: headId });
      }
      return [proposal.contactId, clashes];
    }),
  );
}

/** A mailbox several people share does not make them one: the address counts together with the name only. */
function personKeys(name: string | null | undefined, email: string | null | undefined): readonly string[] {
  const [byName, byEmail] = [nameKey(name), emailKey(email)];
  if (byName === '' || !byName.includes(' ')) return [];
  return byEmail ? [`${byName}|${byEmail}`, byName] : [byName];
}

const isNear = (a: RecordId | null | undefined, b: RecordId | null | undefined) => !a || !b || a === b;
