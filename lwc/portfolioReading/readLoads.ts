import type { RecordId } from 'c/planModel';
import type { AccountLine, PortfolioFacts } from './readPortfolio.ts';

/** What one person of marketing carries. */
export interface MarketerLoad {
  readonly userId: RecordId;
  readonly name: string;
  /** Accounts on whose team he is, by plans that are not closed: what the check AB006 counts. */
  readonly accountIds: readonly RecordId[];
  /** Accounts where an open marketing objective is his although he is on no team there. */
  readonly otherAccountIds: readonly RecordId[];
  readonly openObjectives: number;
  /** Accounts one person can look after, of the policy. */
  readonly limit: number;
  /** How many accounts are too many; 0 within the limit. */
  readonly over: number;
}

interface Counting {
  name: string;
  readonly team: Set<RecordId>;
  readonly owned: Set<RecordId>;
  openObjectives: number;
}

/** Those who carry the most first. Null where teams or objectives cannot be seen: half of a load is no load. */
export function readLoads(facts: PortfolioFacts, accounts: readonly AccountLine[]): readonly MarketerLoad[] | null {
  const { marketers, counts, plans, policy, userNames } = facts;
  if (!marketers || !counts) return null;
  const loads = new Map<RecordId, Counting>();
  const of = (userId: RecordId, name: string): Counting => {
    const load = loads.get(userId) ?? { name, team: new Set(), owned: new Set(), openObjectives: 0 };
    loads.set(userId, load);
    return load;
  };
  const shown = new Set(accounts.map(({ id }) => id));
  const accountOf = new Map(plans.map(({ id, accountId }) => [id, accountId]));
  for (const { planId, userId, userName } of marketers) {
    const accountId = accountOf.get(planId);
    if (accountId && shown.has(accountId)) of(userId, userName ?? '').team.add(accountId);
  }
  for (const { id, plan } of accounts) {
    for (const [userId, open] of Object.entries((plan && counts[plan.id]?.openByOwner) ?? {})) {
      const load = of(userId, userNames[userId] ?? '');
      load.owned.add(id);
      load.openObjectives += open;
    }
  }
  const limit = policy.accountsPerMarketer;
  return [...loads]
    .map(([userId, { name, team, owned, openObjectives }]) => ({
      ...{ userId, name, openObjectives, limit, accountIds: [...team] },
      otherAccountIds: [...owned].filter((id) => !team.has(id)),
      over: Math.max(0, team.size - limit),
    }))
    .sort((a, b) => b.accountIds.length - a.accountIds.length || b.openObjectives - a.openObjectives || a.name.localeCompare(b.name));
}
