import type { BuyingRole, Maybe, RecordId, Stakeholder, StakeholderLink } from 'c/planModel';
import { findIntroductions, type Introduction } from './findIntroductions.ts';
import { coverageOf, isInTouch, isOpposed } from './standing.ts';

/** What a decision needs, whatever the deal: an opportunity without one of these is decided by people we do not know. */
export const NEEDED_ROLES: readonly BuyingRole[] = ['Approver', 'Decision Maker', 'Evaluator', 'User', 'Champion'];

/** A contact on this opportunity (`OpportunityContactRole`). Roles differ from deal to deal: the account's map only proposes. */
export interface DealContact {
  readonly contactId: RecordId;
  /** The method's word; null where the org's word says nothing of it. */
  readonly role: BuyingRole | null;
  readonly isPrimary?: Maybe<boolean>;
}

export interface GroupMember {
  readonly contactId: RecordId;
  /** The position on the account's map; null where the contact is not on it. */
  readonly stakeholderId: RecordId | null;
  readonly roles: readonly BuyingRole[];
  readonly stand: 'supports' | 'opposes' | 'undecided' | 'unknown';
  readonly isReached: boolean;
}

/** A role nobody has in this deal, with those who have it on the account's map, the buying center's own people first. */
export interface MissingRole {
  readonly role: BuyingRole;
  readonly candidateIds: readonly RecordId[];
}

export interface BuyingGroupReading {
  readonly members: readonly GroupMember[];
  readonly missing: readonly MissingRole[];
  /** Approvers and decision makers of this deal whom nobody of ours reaches, with the best ways to each. */
  readonly unreached: readonly { readonly stakeholderId: RecordId; readonly introductions: readonly Introduction[] }[];
}

/** The buying group of one deal, afresh: a decision is never made by the same people twice (system D). */
export function readBuyingGroup(
  contacts: readonly DealContact[],
  stakeholders: readonly Stakeholder[],
  links: readonly StakeholderLink[],
  buyingCenterId: Maybe<RecordId> = null,
): BuyingGroupReading {
  const positions = new Map(stakeholders.flatMap((one) => (one.contactId ? [[one.contactId, one] as const] : [])));
  const members = [...new Set(contacts.map(({ contactId }) => contactId))].map((contactId) => {
    const position = positions.get(contactId);
    return {
      contactId,
      stakeholderId: position?.id ?? null,
      roles: [...new Set(contacts.flatMap((one) => (one.contactId === contactId && one.role ? one.role : [])))],
      stand: standOf(position),
      isReached: position !== undefined && isReached(position),
    };
  });
  const has = (role: BuyingRole) => members.some(({ roles }) => roles.includes(role));
  const deciding = members.filter(
    ({ roles, isReached: reached }) => !reached && roles.some((role) => role === 'Approver' || role === 'Decision Maker'),
  );
  return {
    members,
    missing: NEEDED_ROLES.filter((role) => !has(role)).map((role) => ({
      role,
      candidateIds: candidatesFor(role, stakeholders, buyingCenterId),
    })),
    unreached: deciding.flatMap(({ stakeholderId }) =>
      stakeholderId ? [{ stakeholderId, introductions: findIntroductions(stakeholderId, stakeholders, links) }] : [],
    ),
  };
}

/** What nobody said, or may not be seen, is not neutral. */
function standOf(position: Stakeholder | undefined): GroupMember['stand'] {
  if (!position?.attitude) return position && isOpposed(position) ? 'opposes' : 'unknown';
  if (isOpposed(position)) return 'opposes';
  return position.attitude === 'Neutral' ? 'undecided' : 'supports';
}

const isReached = (position: Stakeholder) => isInTouch(coverageOf(position));

function candidatesFor(role: BuyingRole, stakeholders: readonly Stakeholder[], buyingCenterId: Maybe<RecordId>): readonly RecordId[] {
  const fits = stakeholders.filter(
    ({ buyingRoles, contactId, occupancy }) => contactId && occupancy !== 'Vacant' && buyingRoles?.includes(role),
  );
  const isOwn = (one: Stakeholder) => Number(Boolean(buyingCenterId) && one.buyingCenterId === buyingCenterId);
  return [...fits].sort((a, b) => isOwn(b) - isOwn(a)).map(({ id }) => id);
}
