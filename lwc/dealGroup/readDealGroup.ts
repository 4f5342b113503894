import { buyingRoleOf } from 'c/mapBuilding';
import type { BuyingRole, CustomerContact, DealRole, RecordId, SalesOpportunity } from 'c/planModel';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { introductionsAmong, NEEDED_ROLES, readBuyingGroup, type GroupMember, type Introduction } from 'c/relationships';
import { candidatesFor, type Candidate } from './candidatesFor.ts';
import { dealCenterOf, type DealCenter } from './dealCenter.ts';

/** One contact on the deal. */
export interface DealMember {
  readonly contactId: RecordId;
  /** Null where the contact may not be seen. */
  readonly name: string | null;
  /** His position on the map, else his title. */
  readonly position: string | null;
  /** On the account's map; of several positions the one in the deal's buying center, else the highest. Null where he is not on it. */
  readonly person: PersonReading | null;
  /** As the account's contacts have it; null where he works for another company, or may not be seen. */
  readonly contact: CustomerContact | null;
  /** Whom he works for, of one who is not among the account's contacts. */
  readonly companyName: string | null;
  /** One row of the deal each: a person may have several roles. */
  readonly rows: readonly DealRole[];
  readonly roles: readonly BuyingRole[];
  readonly isPrimary: boolean;
  readonly stand: GroupMember['stand'];
  readonly isReached: boolean;
}

/** One of the roles a decision needs. */
export interface DealNeed {
  readonly role: BuyingRole;
  /** Who has it in this deal. */
  readonly members: readonly DealMember[];
  /** While nobody has it: who may, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** Somebody on the deal nobody of ours is in touch with. */
export interface UnreachedMember {
  readonly member: DealMember;
  readonly isDeciding: boolean;
  /** Whom to ask, the best way first. Rests on who supports us: empty where the reader may not see it. */
  readonly introductions: readonly Introduction[];
}

export interface DealGroupReading {
  readonly opportunityId: RecordId;
  /** As the account's sales records have it; null where it is not among them. */
  readonly deal: SalesOpportunity | null;
  readonly center: DealCenter | null;
  /** The primary contact first, then by what they are on the deal, then by name. */
  readonly members: readonly DealMember[];
  readonly needs: readonly DealNeed[];
  /** Those who decide first. */
  readonly unreached: readonly UnreachedMember[];
  /** Whether support, opposition and whom to ask may be told at all. */
  readonly seesStand: boolean;
}

/** The buying group of a deal: its contact roles and the account's map put together. */
export function readDealGroup(reading: RelationshipReading, opportunityId: RecordId): DealGroupReading {
  const { facts, people, links, sees } = reading;
  const rows = facts.dealRoles.filter((one) => one.opportunityId === opportunityId);
  const deal = facts.opportunities.find(({ id }) => id === opportunityId) ?? null;
  const held = Map.groupBy(
    people.filter(({ stakeholder }) => stakeholder.contactId),
    ({ stakeholder }) => stakeholder.contactId!,
  );
  const onMap = [...new Set(rows.map(({ contactId }) => contactId))].flatMap((contactId) => held.get(contactId)?.[0] ?? []);
  const center = dealCenterOf(reading, deal ?? { id: opportunityId }, onMap);
  const positionOf = (contactId: RecordId) => chosenOf(held.get(contactId) ?? [], center);
  const group = readBuyingGroup(
    rows.map(({ contactId, role, isPrimary }) => ({ contactId, role: buyingRoleOf(role), isPrimary })),
    rows.flatMap(({ contactId }) => positionOf(contactId)?.stakeholder ?? []),
    links,
  );
  const contacts = new Map(facts.contacts.map((one) => [one.id, one]));
  const members = group.members.map((one): DealMember => {
    const own = rows.filter(({ contactId }) => contactId === one.contactId);
    const person = personOf(reading, one.stakeholderId) ?? null;
    const contact = contacts.get(one.contactId) ?? null;
    return {
      contactId: one.contactId,
      name: person?.name ?? contact?.name ?? own[0]?.contactName ?? null,
      position: person?.stakeholder.position ?? contact?.title ?? own[0]?.contactTitle ?? null,
      person,
      contact,
      companyName: contact ? null : (own[0]?.contactAccountName ?? null),
      rows: own,
      roles: one.roles,
      isPrimary: own.some(({ isPrimary }) => isPrimary === true),
      stand: sees.attitude ? one.stand : 'unknown',
      isReached: one.isReached,
    };
  });
  const ordered = members.sort(inOrder);
  return {
    opportunityId,
    deal,
    center,
    members: ordered,
    needs: needsOf(reading, opportunityId, ordered, center),
    unreached: unreachedOf(reading, ordered),
    seesStand: sees.attitude,
  };
}

function chosenOf(positions: readonly PersonReading[], center: DealCenter | null): PersonReading | undefined {
  return positions.find(({ laneId }) => center !== null && laneId === center.id) ?? [...positions].sort((a, b) => a.depth - b.depth)[0];
}

function needsOf(
  reading: RelationshipReading,
  opportunityId: RecordId,
  members: readonly DealMember[],
  center: DealCenter | null,
): readonly DealNeed[] {
  const deciderIds = members.filter(isDeciding).flatMap(({ person }) => person?.id ?? []);
  return NEEDED_ROLES.map((role) => {
    const having = members.filter(({ roles }) => roles.includes(role));
    const deal = {
      opportunityId,
      centerId: center?.id ?? null,
      deciderIds,
      takenContactIds: having.map(({ contactId }) => contactId),
      memberContactIds: members.map(({ contactId }) => contactId),
    };
    return { role, members: having, candidates: having.length > 0 ? [] : candidatesFor(reading, role, deal) };
  });
}

function unreachedOf({ people, links }: RelationshipReading, members: readonly DealMember[]): readonly UnreachedMember[] {
  const out = members.filter(({ person, isReached }) => person !== null && !isReached);
  if (out.length === 0) return [];
  const waysTo = introductionsAmong(
    people.map(({ stakeholder }) => stakeholder),
    links,
  );
  return out
    .map((member) => ({ member, isDeciding: isDeciding(member), introductions: waysTo(member.person!.id) }))
    .sort((a, b) => Number(b.isDeciding) - Number(a.isDeciding));
}

function isDeciding({ roles }: Pick<DealMember, 'roles'>): boolean {
  return roles.some((role) => role === 'Approver' || role === 'Decision Maker');
}

function inOrder(a: DealMember, b: DealMember): number {
  const place = ({ roles }: DealMember) => {
    const places = roles.map((role) => NEEDED_ROLES.indexOf(role)).filter((index) => index >= 0);
    return places.length > 0 ? Math.min(...places) : NEEDED_ROLES.length;
  };
  return Number(b.isPrimary) - Number(a.isPrimary) || place(a) - place(b) || (a.name ?? '').localeCompare(b.name ?? '');
}
