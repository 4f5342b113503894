import type { BuyingRole, Maybe } from 'c/planModel';

/** Words of standard and usual contact roles for the buying roles of the method. */
const ROLES: readonly (readonly [pattern: RegExp, role: BuyingRole])[] = [
  [/economic (buyer|decision)|approv/i, 'Approver'],
  [/decision maker/i, 'Decision Maker'],
  [/executive sponsor/i, 'Executive Sponsor'],
  [/evaluat|technical buyer/i, 'Evaluator'],
  [/champion/i, 'Champion'],
  [/coach/i, 'Coach'],
  [/influenc/i, 'Influencer'],
  [/gatekeeper|purchas|procurement/i, 'Gatekeeper'],
  [/blocker|opponent/i, 'Blocker'],
  [/user/i, 'User'],
];

/** The method's word for an org's contact role; null where it says nothing of buying. */
export function buyingRoleOf(word: Maybe<string>): BuyingRole | null {
  return word ? (ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? null) : null;
}

/** The org's word for a role of the method, of those it offers; null where none fits. The same word wins over one that only means it. */
export function orgRoleFor(role: BuyingRole, offered: readonly string[]): string | null {
  return offered.find((word) => word.toLowerCase() === role.toLowerCase()) ?? offered.find((word) => buyingRoleOf(word) === role) ?? null;
}
