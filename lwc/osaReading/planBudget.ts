import { readBudget, type Budget } from 'c/objectives';
import type { ObjectiveView } from 'c/planQueries';
import type { OsaFacts } from './facts.ts';
import type { OsaObjective } from './osaObjective.ts';

/** Money of all objectives together. */
export interface PlanBudget extends Budget {
  /** ISO code; null in an org with one currency. */
  readonly currency: string | null;
  /** In several currencies: nothing can be summed, all amounts are null. */
  readonly isMixed: boolean;
}

/** What is granted, planned and spent in the whole plan. Money that one objective has left pays for no other: `over` is the sum of those that are over. */
export function planBudget(
  { strategies, actions }: OsaFacts,
  objectives: readonly Pick<OsaObjective, 'objective' | 'budget'>[],
): PlanBudget {
  const currencies = new Set(objectives.map(({ objective: { currency } }) => currency ?? null));
  if (currencies.size > 1) return { granted: null, planned: null, spent: null, over: 0, overPlanned: 0, currency: null, isMixed: true };
  const { planned, spent } = readBudget(strategies, actions);
  return {
    granted: grantedIn(objectives.map(({ objective }) => objective)),
    planned,
    spent,
    over: objectives.reduce((sum, { budget }) => sum + budget.over, 0),
    overPlanned: objectives.reduce((sum, { budget }) => sum + budget.overPlanned, 0),
    currency: [...currencies][0] ?? null,
    isMixed: false,
  };
}

function grantedIn(objectives: readonly ObjectiveView[]): number | null {
  const stated = objectives.flatMap(({ budget }) => budget ?? []);
  return stated.length === 0 ? null : stated.reduce((sum, budget) => sum + budget, 0);
}
