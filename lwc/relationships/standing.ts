import type { BuyingRole, Coverage, Stakeholder } from 'c/planModel';

/** Of a link whose weight nobody stated: the middle of 1 (weak) to 5 (decisive). */
export const UNSTATED_WEIGHT = 3;

const DECIDING: readonly BuyingRole[] = ['Approver', 'Decision Maker'];

/** The word that counts: inner circle, or a deciding role in buying. */
export function isDecider({ power, buyingRoles }: Stakeholder): boolean {
  return power === 'Inner Circle' || Boolean(buyingRoles?.some((role) => DECIDING.includes(role)));
}

/** Somebody whose view counts in the customer's politics. */
export function isKeyPlayer(stakeholder: Stakeholder): boolean {
  return stakeholder.power === 'In the Structure' || isDecider(stakeholder);
}

/** Wants us to win and can be asked. */
export function isFriend({ attitude, contactId, occupancy }: Stakeholder): boolean {
  return (attitude === 'Supporter' || attitude === 'Advocate') && Boolean(contactId) && occupancy !== 'Vacant';
}

export function isOpposed({ attitude, buyingRoles }: Stakeholder): boolean {
  return attitude === 'Opponent' || attitude === 'Sceptic' || Boolean(buyingRoles?.includes('Blocker'));
}

const IN_TOUCH: readonly Coverage[] = ['Brief', 'Regular', 'Deep'];

/** Somebody of ours really is in touch. */
export function isInTouch(coverage: Coverage): boolean {
  return IN_TOUCH.includes(coverage);
}

/** What a person stated; what the activities say where nobody stated anything. */
export function coverageOf({ coverage, computedCoverage }: Stakeholder): Coverage {
  return coverage && coverage !== 'Unknown' ? coverage : (computedCoverage ?? 'Unknown');
}
