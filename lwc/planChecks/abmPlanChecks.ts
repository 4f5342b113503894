import { daysBetween, type AccountPlan, type IsoDate } from 'c/planModel';
import { onAccount, type AbmCheck, type AbmCheckFacts, type AbmFinding } from './abmCheck.ts';

/** Checks of what account-based marketing stands on: a live plan, and people with time (system F). */
export const abmPlanChecks: readonly AbmCheck[] = [
  {
    code: 'AB001',
    name: 'noLivePlan',
    system: 'F',
    severity: 'error',
    find: (facts) => {
      const { plans, today, policy } = facts;
      if (plans.length === 0) return [onAccount(facts, 'noPlan', 'makeAPlan')];
      const active = plans.filter(({ status }) => status === 'Active');
      const running = active.find(({ periodEnd }) => periodEnd >= today);
      if (!running) return [notRunning(facts, active[0] ?? plans[0]!)];
      const seenOn = lastSeenOn(running);
      return daysBetween(seenOn ?? running.periodStart, today) > policy.staleAfterDays ? [stale(facts, running, seenOn)] : [];
    },
  },
  {
    code: 'AB006',
    name: 'tooManyAccounts',
    system: 'F',
    severity: 'warning',
    find: (facts) => {
      const limit = facts.policy.accountsPerMarketer;
      return facts.members.flatMap(({ userId, role }) => {
        const accounts = facts.accountsOfMarketers?.[userId] ?? 0;
        if (role !== 'Marketing' || accounts <= limit) return [];
        return [onAccount(facts, 'tooManyAccounts', 'shareTheAccounts', { userId, accounts, limit }, [{ object: 'User', id: userId }])];
      });
    },
  },
];

function notRunning(facts: AbmCheckFacts, { id, status, periodEnd }: AccountPlan): AbmFinding {
  const records = [{ object: 'Account_Plan__c' as const, id }];
  return status === 'Active'
    ? onAccount(facts, 'planIsOver', 'makeThePlanLive', { planId: id, endedOn: periodEnd }, records)
    : onAccount(facts, 'planNotActive', 'makeThePlanLive', { planId: id, status: status ?? '' }, records);
}

function stale(facts: AbmCheckFacts, { id }: AccountPlan, reviewedOn: IsoDate | null): AbmFinding {
  const { staleAfterDays } = facts.policy;
  const values = { planId: id, staleAfterDays, ...(reviewedOn ? { reviewedOn } : {}) };
  return onAccount(facts, 'planGoesStale', 'reviewThePlan', values, [{ object: 'Account_Plan__c', id }]);
}

/** The last day anybody reviewed it or confirmed a part of it. */
function lastSeenOn({ lastReviewOn, sectionsConfirmedOn }: AccountPlan): IsoDate | null {
  const days = [lastReviewOn, ...Object.values(sectionsConfirmedOn ?? {})].filter((day) => typeof day === 'string');
  return days.reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
