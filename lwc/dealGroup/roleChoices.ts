import { buyingRoleOf, orgRoleFor } from 'c/mapBuilding';
import { BUYING_ROLES, type BuyingRole } from 'c/planModel';

/** A word for a role on a deal, and what it means to the method. */
export interface RoleChoice {
  /** The value of `OpportunityContactRole.Role`. */
  readonly word: string;
  /** Null where the word says nothing of buying. */
  readonly role: BuyingRole | null;
}

/**
 * The org's own words, then the method's for roles no word of the org means: the picklist of contact roles is not restricted, and most orgs have no
 * word for a champion.
 * @param inUse words that stand on the deal already; kept though the org does not offer them any more
 */
export function roleChoices(offered: readonly string[], inUse: readonly string[] = []): readonly RoleChoice[] {
  const lacking = BUYING_ROLES.filter((role) => orgRoleFor(role, offered) === null);
  return [...new Set([...offered, ...lacking, ...inUse])].map((word) => ({ word, role: buyingRoleOf(word) }));
}

/** What to write for a role of the method. */
export function wordFor(role: BuyingRole, offered: readonly string[]): string {
  return orgRoleFor(role, offered) ?? role;
}

/** Whether the method calls it something else than the org. */
export function meansAnother({ word, role }: RoleChoice): boolean {
  return role !== null && role.toLowerCase() !== word.toLowerCase();
}
