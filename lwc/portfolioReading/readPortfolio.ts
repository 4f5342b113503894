import { groupBy } from 'c/groupBy';
import { plansInOrderOfUse, type IsoDate, type ObjectiveStatus, type PlanningPolicy, type PlanStatus, type RecordId } from 'c/planModel';
import type {
  PortfolioCopy,
  ObjectiveCounts,
  ObjectiveMoney,
  PortfolioAccount,
  PortfolioCenter,
  PortfolioEvidence,
  PortfolioMarketer,
  PortfolioPlan,
  PortfolioReusable,
} from 'c/planQueries';
import { readBudget, type Budget } from 'c/objectives';
import type { AccountReadiness } from 'c/readinessReading';
import { centerReadiness } from './centerReadiness.ts';
import { readLoads, type MarketerLoad } from './readLoads.ts';
import { readReuse, type ReuseGroup } from './readReuse.ts';

/** Everything the portfolio is read from. Null: this reader may not see it; what rests on it is unknown then, never zero. */
export interface PortfolioFacts {
  readonly policy: PlanningPolicy;
  readonly accounts: readonly PortfolioAccount[];
  /** None of them closed. */
  readonly plans: readonly PortfolioPlan[];
  readonly marketers: readonly PortfolioMarketer[] | null;
  /** By plan. */
  readonly counts: Readonly<Record<RecordId, ObjectiveCounts>> | null;
  readonly money: Readonly<Record<RecordId, ObjectiveMoney>> | null;
  readonly centers: readonly PortfolioCenter[] | null;
  readonly evidence: PortfolioEvidence | null;
  readonly reusable: readonly PortfolioReusable[] | null;
  readonly adapted: readonly PortfolioCopy[];
  /** Names of owners who are on no team. */
  readonly userNames: Readonly<Record<RecordId, string>>;
}

/** Marketing objectives of one account. */
export interface ObjectiveStand {
  readonly all: number;
  readonly byStatus: Readonly<Partial<Record<ObjectiveStatus, number>>>;
  /** Neither reached, missed nor dropped. */
  readonly open: number;
  /** Of the open ones, due before today. */
  readonly late: number;
}

/** One account of the portfolio. */
export interface AccountLine {
  readonly id: RecordId;
  readonly name: string;
  readonly industry: string | null;
  /** The plan people work with; null where there is none that is not closed. */
  readonly plan: { readonly id: RecordId; readonly name: string; readonly status: PlanStatus | null; readonly isLive: boolean } | null;
  readonly readiness: AccountReadiness | null;
  readonly objectives: ObjectiveStand | null;
  /** Who of marketing is on its team. */
  readonly marketers: readonly { readonly id: RecordId; readonly name: string }[] | null;
  /** Whom its work is with: on the team of a plan that is not closed, or with an open objective of their own. */
  readonly carriedBy: readonly RecordId[];
  /** Null also where nothing was granted, planned or spent. In the org's currency. */
  readonly money: Budget | null;
}

export interface PortfolioReading {
  readonly facts: PortfolioFacts;
  readonly today: IsoDate;
  /** By name. */
  readonly accounts: readonly AccountLine[];
  /** Those who carry the most first. */
  readonly loads: readonly MarketerLoad[] | null;
  /** By industry. */
  readonly reuse: readonly ReuseGroup[] | null;
  readonly money: Budget | null;
  readonly isMoneyHidden: boolean;
}

/** Reads every account. An account's own page reads the same, of every record. */
export function readPortfolio(facts: PortfolioFacts, today: IsoDate): PortfolioReading {
  const plansOf = groupBy(facts.plans, ({ accountId }) => accountId);
  const centersOf = groupBy(facts.centers ?? [], ({ accountId }) => accountId);
  const marketersOf = groupBy(facts.marketers ?? [], ({ planId }) => planId);
  const accounts = facts.accounts
    .map((account): AccountLine => {
      const ownPlans = plansOf.get(account.id) ?? [];
      const plan = plansInOrderOfUse(ownPlans)[0];
      const centers = centersOf.get(account.id) ?? [];
      const teams = ownPlans.flatMap(({ id }) => marketersOf.get(id) ?? []);
      const owners = Object.keys((plan && facts.counts?.[plan.id]?.openByOwner) ?? {});
      return {
        id: account.id,
        name: account.name,
        industry: account.industry || null,
        plan: plan ? { id: plan.id, name: plan.name, status: plan.status ?? null, isLive: isLive(plan, today) } : null,
        readiness: facts.centers && facts.evidence ? centerReadiness(account, centers, facts.evidence, facts.policy, today) : null,
        objectives: facts.counts && standOf(plan ? facts.counts[plan.id] : undefined),
        marketers: facts.marketers && people(plan ? (marketersOf.get(plan.id) ?? []) : []),
        carriedBy: [...new Set([...teams.map(({ userId }) => userId), ...owners])],
        money: facts.money && plan ? budgetOf([facts.money[plan.id]]) : null,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return {
    facts,
    today,
    accounts,
    loads: readLoads(facts, accounts),
    reuse: readReuse(facts),
    money: facts.money && budgetOf(accounts.map(({ plan }) => (plan ? facts.money![plan.id] : undefined))),
    isMoneyHidden: facts.money === null,
  };
}

/** Active, and its period is not over. */
const isLive = ({ status, periodEnd }: PortfolioPlan, today: IsoDate): boolean => status === 'Active' && periodEnd >= today;

const CLOSED: readonly ObjectiveStatus[] = ['Achieved', 'Missed', 'Dropped'];

function standOf(counts: ObjectiveCounts | undefined): ObjectiveStand {
  const byStatus = counts?.byStatus ?? {};
  const sum = (statuses: readonly ObjectiveStatus[]) => statuses.reduce((total, status) => total + (byStatus[status] ?? 0), 0);
  const all = sum(Object.keys(byStatus) as ObjectiveStatus[]);
  return { all, byStatus, open: all - sum(CLOSED), late: counts?.late ?? 0 };
}

function people(marketers: readonly PortfolioMarketer[]): AccountLine['marketers'] {
  const names = new Map(marketers.map(({ userId, userName }) => [userId, userName ?? '']));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}

/** The platform's sums are zero of what nobody stated: nobody grants or plans nothing, and nothing was spent on what was never planned. */
function budgetOf(all: readonly (ObjectiveMoney | undefined)[]): Budget | null {
  const sum = (name: keyof ObjectiveMoney): number => all.reduce((total, money) => total + (money?.[name] ?? 0), 0);
  const [granted, planned, spent] = [sum('granted'), sum('planned'), sum('spent')];
  if (granted === 0 && planned === 0 && spent === 0) return null;
  return readBudget([], [{ plannedCost: planned || null, spentCost: spent }], granted || null);
}
