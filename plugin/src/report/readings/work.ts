import { readOsas, type OsaReading } from 'c/osaReading';
import { factsOfPlan, type ReportContext } from '../reportContext.ts';

/** Objectives with their work as the pages read them; what only an org knows (campaigns, deals, activities) is unknown. */
export function workOf(context: ReportContext): OsaReading {
  const facts = factsOfPlan(context);
  const plan = facts.plans.find(({ key }) => key?.toLowerCase() === context.plan.key.toLowerCase());
  const unknown = { opportunities: null, campaigns: null, responses: null, activities: null, tasks: null, userNames: {} };
  return readOsas(
    { ...facts, ...unknown, accountIds: [facts.account.id], policy: context.policy, plan, members: plan?.members ?? [] },
    context.today,
  );
}
