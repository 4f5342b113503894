import type { BuyingCenter } from 'c/planModel';
import type { TreeNode } from './buildTree.ts';

/** The money of a buying center that can be added up. */
export type MoneyField = 'wallet' | 'ourRevenue' | 'salesGoal';

/** A sum that says what it is made of: nothing known is undefined, which is different from zero. */
export interface Total {
  readonly value: number | undefined;
  /** Some buying center that should be in it has no number. */
  readonly isPartial: boolean;
}

/**
 * The rule against counting twice: a number a person stated for a buying center covers everything below it; only where nobody stated one do the
 * buying centers below count. So a total takes from every branch the topmost number there is.
 */
export function totalOf(nodes: readonly TreeNode[], field: MoneyField): Total {
  return add(nodes.map((node) => (isStated(node.buyingCenter[field]) ? stated(node.buyingCenter[field]) : partsOf(node, field))));
}

/** What the buying centers directly and indirectly below add up to, by the same rule. */
export function partsOf(node: TreeNode, field: MoneyField): Total {
  return node.children.length === 0 ? { value: undefined, isPartial: true } : totalOf(node.children, field);
}

/** Our share of one buying center's wallet, in percent; undefined when either number is missing or the wallet is empty. */
export function shareOf({ wallet, ourRevenue }: Pick<BuyingCenter, 'wallet' | 'ourRevenue'>): number | undefined {
  return isStated(wallet) && isStated(ourRevenue) && wallet > 0 ? (100 * ourRevenue) / wallet : undefined;
}

/** Our share of all wallets together, over the branches where both numbers are known: revenue without its wallet would flatter. */
export function totalShareOf(nodes: readonly TreeNode[]): number | undefined {
  const known = branchesWithBoth(nodes);
  return shareOf({
    wallet: add(known.map(({ wallet }) => stated(wallet))).value,
    ourRevenue: add(known.map(({ ourRevenue }) => stated(ourRevenue))).value,
  });
}

function branchesWithBoth(nodes: readonly TreeNode[]): readonly BuyingCenter[] {
  return nodes.flatMap(({ buyingCenter, children }) =>
    isStated(buyingCenter.wallet) && isStated(buyingCenter.ourRevenue) ? [buyingCenter] : branchesWithBoth(children),
  );
}

const isStated = (value: number | null | undefined): value is number => value !== null && value !== undefined;
const stated = (value: number | null | undefined): Total => ({ value: value ?? undefined, isPartial: false });

function add(totals: readonly Total[]): Total {
  const known = totals.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    value: known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0),
    isPartial: totals.some(({ isPartial }) => isPartial),
  };
}
