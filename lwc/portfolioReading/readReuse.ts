import { groupBy } from 'c/groupBy';
import type { RecordId } from 'c/planModel';
import type { PortfolioAccount, PortfolioReusable } from 'c/planQueries';
import type { PortfolioFacts } from './readPortfolio.ts';

/** One objective that can be used again. */
export interface ReuseLine {
  readonly objective: PortfolioReusable;
  /** Accounts of the portfolio that have a copy of it. */
  readonly usedBy: readonly PortfolioAccount[];
  /** Accounts of its industry that could have one: neither its own nor one with a copy. */
  readonly fits: readonly PortfolioAccount[];
}

export interface ReuseGroup {
  /** Null: for no industry in particular, so for every account. */
  readonly industry: string | null;
  readonly lines: readonly ReuseLine[];
}

/** By industry, in the order of their names; objectives for every account come last. */
export function readReuse({ reusable, adapted, accounts: given }: PortfolioFacts): readonly ReuseGroup[] | null {
  if (!reusable) return null;
  // Sorted once: what is picked out of them stays in their order.
  const accounts = reusable.length > 0 ? byName(given) : given;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const copies = groupBy(adapted, ({ fromId }) => fromId);
  const lineOf = (objective: PortfolioReusable, industry: string | null): ReuseLine => {
    const users = new Set<RecordId>((copies.get(objective.id) ?? []).map(({ accountId }) => accountId));
    const fitting = accounts.filter((account) => industry === null || account.industry === industry);
    return {
      objective,
      usedBy: byName([...users].flatMap((id) => byId.get(id) ?? [])),
      fits: fitting.filter(({ id }) => id !== objective.accountId && !users.has(id)),
    };
  };
  const groups = Map.groupBy(reusable, ({ industry }) => industry || null);
  return [...groups]
    .map(([industry, objectives]) => ({ industry, lines: byObjective(objectives.map((objective) => lineOf(objective, industry))) }))
    .sort((a, b) => (a.industry === null ? 1 : b.industry === null ? -1 : a.industry.localeCompare(b.industry)));
}

const byName = (accounts: readonly PortfolioAccount[]) => [...accounts].sort((a, b) => a.name.localeCompare(b.name));
const byObjective = (lines: readonly ReuseLine[]) => [...lines].sort((a, b) => a.objective.name.localeCompare(b.objective.name));
