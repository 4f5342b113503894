import type { Maybe } from 'c/planModel';

/** Money of an objective, a strategy or a plan, in the currency of the record. */
export interface Budget {
  /** What was granted; null where nobody said. */
  readonly granted: number | null;
  /** Sums of what was said; null where nobody said anything, which is not zero. */
  readonly planned: number | null;
  readonly spent: number | null;
  /** How much more was spent than planned, or than granted where that is known; 0 when not over. */
  readonly over: number;
  /** How much more is planned than granted; 0 when not over. */
  readonly overPlanned: number;
}

/** What strategies and actions cost. */
export interface Costs {
  readonly plannedCost?: Maybe<number>;
  readonly spentCost?: Maybe<number>;
  readonly status?: Maybe<string>;
}

/** A strategy's own cost and those of its actions are different money and are added. Dropped work plans nothing any more, but what it cost is spent. */
export function readBudget(strategies: readonly Costs[], actions: readonly Costs[], granted?: Maybe<number>): Budget {
  const all = [...strategies, ...actions];
  const planned = sumOf(all.flatMap(({ status, plannedCost }) => (status === 'Dropped' ? [] : [plannedCost])));
  const spent = sumOf(all.map(({ spentCost }) => spentCost));
  const limit = granted ?? planned;
  return {
    granted: granted ?? null,
    planned,
    spent,
    over: limit === null || spent === null ? 0 : Math.max(0, spent - limit),
    overPlanned: granted === null || granted === undefined || planned === null ? 0 : Math.max(0, planned - granted),
  };
}

function sumOf(amounts: readonly Maybe<number>[]): number | null {
  const stated = amounts.filter((amount) => typeof amount === 'number' && Number.isFinite(amount));
  return stated.length === 0 ? null : stated.reduce<number>((sum, amount) => sum + amount!, 0);
}
