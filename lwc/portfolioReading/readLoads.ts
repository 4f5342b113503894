import type { RecordId } from 'c/planModel';
import type { AccountLine, PortfolioFacts } from './readPortfolio.ts';

/** What one person of marketing carries. */
export interface MarketerLoad {
  readonly userId: RecordId;
  readonly name: string;
  /** Accounts on whose team he is, or where an open marketing objective is his. */
  readonly accountIds: readonly RecordId[];
  readonly openObjectives: number;
  /** Accounts one person can look after, of the policy. */
  readonly limit: number;
  /** How many accounts are too many; 0 within the limit. */
  readonly over: number;
}

/** Those who carry the most first. Null where teams or objectives cannot be seen: half of a load is no load. */
export function readLoads(
  { marketers, counts, policy, userNames }: PortfolioFacts,
  accounts: readonly AccountLine[],
): readonly MarketerLoad[] | null {
  if (!marketers || !counts) return null;
  const loads = new Map<RecordId, { name: string; accountIds: Set<RecordId>; openObjectives: number }>();
  const of = (userId: RecordId, name: string | undefined) => {
    const load = loads.get(userId) ?? { name: '', accountIds: new Set(), openObjectives: 0 };
    loads.set(userId, load);
    load.name ||= name ?? '';
    return load;
  };
  for (const { id, plan, marketers: own, carriedBy } of accounts) {
    const names = new Map(own?.map((one) => [one.id, one.name]));
    const openOf = plan && counts[plan.id]?.openByOwner;
    for (const userId of carriedBy) {
      const load = of(userId, names.get(userId) ?? userNames[userId]);
      load.accountIds.add(id);
      load.openObjectives += openOf?.[userId] ?? 0;
    }
  }
  const limit = policy.accountsPerMarketer;
  return [...loads]
    .map(([userId, { name, accountIds, openObjectives }]) => ({
      ...{ userId, name, openObjectives, limit, accountIds: [...accountIds] },
      over: Math.max(0, accountIds.size - limit),
    }))
    .sort((a, b) => b.accountIds.length - a.accountIds.length || a.name.localeCompare(b.name));
}
