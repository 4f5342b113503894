import type { BuyingCenter, BuyingRole, IsoDate, ManagementLevel, Maybe, RecordId, Stakeholder } from 'c/planModel';
import { buyingRoleOf } from './buyingRoleOf.ts';
import { readTitle } from './readTitle.ts';

/** A `Contact` as the map needs it. */
export interface KnownContact {
  readonly id: RecordId;
  readonly name: string;
  readonly title?: Maybe<string>;
  readonly department?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly reportsToId?: Maybe<RecordId>;
  readonly accountId?: Maybe<RecordId>;
  /** A contact of another account who is related to this one (`AccountContactRelation`). */
  readonly relatedRoles?: readonly string[];
  readonly hasLeft?: boolean;
}

/** What Salesforce knows of the people of an account. Every part may be empty. */
export interface ContactFacts {
  readonly contacts: readonly KnownContact[];
  /** `OpportunityContactRole`: the org's own words for the role. */
  readonly opportunityRoles: readonly {
    readonly contactId: RecordId;
    readonly role?: Maybe<string>;
    readonly opportunityName?: Maybe<string>;
  }[];
  /** `CampaignMember`. */
  readonly campaignMembers: readonly {
    readonly contactId: RecordId;
    readonly campaignName: string;
    readonly hasResponded?: Maybe<boolean>;
  }[];
  readonly lastActivityOn: Readonly<Record<RecordId, IsoDate>>;
}

/** Why somebody is proposed, and what each value rests on; screens have a sentence for each. */
export interface ProposalReason {
  readonly code: 'contact' | 'relatedContact' | 'reportsTo' | 'title' | 'department' | 'opportunityRole' | 'campaign' | 'activity';
  readonly values: Readonly<Record<string, string>>;
}

/** A position to add to the map, or what would be filled in on one that stands there. Nothing a person stated is replaced. */
export interface StakeholderProposal {
  readonly contactId: RecordId;
  /** The position that contact holds already; null when it would be a new one. */
  readonly stakeholderId: RecordId | null;
  readonly position: string;
  readonly managementLevel: ManagementLevel | null;
  readonly function: string | null;
  readonly buyingCenterId: RecordId | null;
  /** By contact: his position may be proposed as well. Left out where it would close a circle. */
  readonly reportsToContactId: RecordId | null;
  readonly buyingRoles: readonly BuyingRole[];
  readonly reasons: readonly ProposalReason[];
  /** Has been in touch, holds a role, or heads somebody: those to look at first. */
  readonly isInvolved: boolean;
}

/**
 * Positions to add and gaps to fill from what the org already knows, each with its reasons, in the order of the contacts. Contacts who have left are
 * left out, as is whoever has his position complete.
 */
export function proposeStakeholders(
  facts: ContactFacts,
  stakeholders: readonly Stakeholder[],
  buyingCenters: readonly BuyingCenter[],
): readonly StakeholderProposal[] {
  const heads = headsOf(facts.contacts);
  const isHead = new Set(heads.values());
  const held = new Map(stakeholders.flatMap((one) => (one.contactId ? [[one.contactId, one] as const] : [])));
  return facts.contacts
    .filter(({ hasLeft }) => !hasLeft)
    .map((contact) => proposalFor(contact, { facts, heads, isHead, held, buyingCenters }))
    .filter((proposal) => proposal.stakeholderId === null || fillsSomething(proposal, held.get(proposal.contactId)!));
}

interface Around {
  readonly facts: ContactFacts;
  readonly heads: ReadonlyMap<RecordId, RecordId>;
  readonly isHead: ReadonlySet<RecordId>;
  readonly held: ReadonlyMap<RecordId, Stakeholder>;
  readonly buyingCenters: readonly BuyingCenter[];
}

function proposalFor(contact: KnownContact, { facts, heads, isHead, held, buyingCenters }: Around): StakeholderProposal {
  const { level, function: field } = readTitle(contact.title, contact.department);
  const roles = facts.opportunityRoles.filter(({ contactId, role }) => contactId === contact.id && role);
  const campaigns = facts.campaignMembers.filter(({ contactId }) => contactId === contact.id);
  const reportsToContactId = heads.get(contact.id) ?? null;
  const lastActivity = facts.lastActivityOn[contact.id];
  const reasons: ProposalReason[] = [
    contact.relatedRoles ? { code: 'relatedContact', values: { roles: contact.relatedRoles.join(', ') } } : { code: 'contact', values: {} },
  ];
  if (reportsToContactId) reasons.push({ code: 'reportsTo', values: { contactId: reportsToContactId } });
  if (level && contact.title) reasons.push({ code: 'title', values: { title: contact.title } });
  if (contact.department) reasons.push({ code: 'department', values: { department: contact.department } });
  for (const { role, opportunityName } of roles) {
    reasons.push({ code: 'opportunityRole', values: { role: role!, opportunity: opportunityName ?? '' } });
  }
  for (const { campaignName } of campaigns) reasons.push({ code: 'campaign', values: { campaign: campaignName } });
  if (lastActivity) reasons.push({ code: 'activity', values: { on: lastActivity } });
  return {
    contactId: contact.id,
    stakeholderId: held.get(contact.id)?.id ?? null,
    position: contact.title?.trim() || contact.name,
    managementLevel: level,
    function: field,
    buyingCenterId: buyingCenterOf(contact, buyingCenters),
    reportsToContactId,
    buyingRoles: [...new Set(roles.flatMap(({ role }) => buyingRoleOf(role) ?? []))],
    reasons,
    isInvolved: roles.length > 0 || Boolean(lastActivity) || isHead.has(contact.id) || campaigns.some(({ hasResponded }) => hasResponded),
  };
}

/** Who reports to whom among the contacts, without the line that would close a circle and without heads nobody knows. */
function headsOf(contacts: readonly KnownContact[]): ReadonlyMap<RecordId, RecordId> {
  const here = new Set(contacts.filter(({ hasLeft }) => !hasLeft).map(({ id }) => id));
  const heads = new Map<RecordId, RecordId>();
  for (const { id, reportsToId } of contacts) {
    if (!reportsToId || !here.has(reportsToId) || !here.has(id)) continue;
    let above: RecordId | undefined = reportsToId;
    while (above && above !== id) above = heads.get(above);
    if (above !== id) heads.set(id, reportsToId);
  }
  return heads;
}

/** The subsidiary the contact belongs to, else the buying center named like the department. */
function buyingCenterOf({ accountId, department }: KnownContact, buyingCenters: readonly BuyingCenter[]): RecordId | null {
  const bySubsidiary = buyingCenters.filter(({ subsidiaryAccountId }) => subsidiaryAccountId && subsidiaryAccountId === accountId);
  if (bySubsidiary.length === 1) return bySubsidiary[0]!.id;
  const wanted = department?.trim().toLowerCase();
  const named = wanted ? buyingCenters.filter(({ name }) => name.trim().toLowerCase() === wanted) : [];
  return named.length === 1 ? named[0]!.id : null;
}

function fillsSomething(
  proposal: StakeholderProposal,
  { managementLevel, function: field, buyingCenterId, reportsToId, buyingRoles }: Stakeholder,
) {
  return (
    (!managementLevel && proposal.managementLevel !== null) ||
    (!field && proposal.function !== null) ||
    (!buyingCenterId && proposal.buyingCenterId !== null) ||
    (!reportsToId && proposal.reportsToContactId !== null) ||
    proposal.buyingRoles.some((role) => !buyingRoles?.includes(role))
  );
}
