import type { BuyingRole, RecordId, Stakeholder, WhiteSpaceCell } from 'c/planModel';

/** A contact who belongs on the opportunity, for a person to accept: a decision is never made by the same people twice. */
export interface ContactRoleProposal {
  readonly stakeholderId: RecordId;
  readonly contactId: RecordId;
  /** Proposed in the plan's word; the org's picklist of contact roles may use another. */
  readonly role: string | null;
  readonly isPrimary: boolean;
  readonly reason: 'sponsor' | 'buyingRole';
}

/** Roles of people who decide; those who merely use or guard are found later. */
const DECIDING: readonly BuyingRole[] = ['Decision Maker', 'Approver', 'Evaluator', 'Champion', 'Executive Sponsor'];

/** The sponsor first, then who decides in the same buying center. Positions nobody holds have no contact and are left out. */
export function proposeContactRoles(cell: WhiteSpaceCell, stakeholders: readonly Stakeholder[]): readonly ContactRoleProposal[] {
  const sponsor = stakeholders.find(({ id }) => id === cell.sponsorId);
  const deciders = stakeholders.filter(
    (one) =>
      one.id !== cell.sponsorId && one.buyingCenterId === cell.buyingCenterId && one.buyingRoles?.some((role) => DECIDING.includes(role)),
  );
  const people = [...(sponsor ? [sponsor] : []), ...deciders].filter(({ contactId }) => contactId);
  const distinct = people.filter((one, index) => people.findIndex(({ contactId }) => contactId === one.contactId) === index);
  return distinct.map((one) => ({
    stakeholderId: one.id,
    contactId: one.contactId!,
    role: one.buyingRoles?.find((role) => DECIDING.includes(role)) ?? one.buyingRoles?.[0] ?? null,
    isPrimary: one.id === cell.sponsorId,
    reason: one.id === cell.sponsorId ? 'sponsor' : 'buyingRole',
  }));
}
