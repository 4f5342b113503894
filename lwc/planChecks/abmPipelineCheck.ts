import type { MeasureKind, PlanObjective, SalesOpportunity } from 'c/planModel';
import { onAccount, type AbmCheck, type AbmCheckFacts, type AbmFinding } from './abmCheck.ts';
import { openMarketingOf } from './objectiveCheck.ts';

/**
 * Whether marketing is expected to bring more of a large account's pipeline than it ever does (system F): about a tenth, by the policy. What serves a deal
 * that is there already brings none. Amounts in several currencies are not added up, and without any open deal there is no pipeline to be a part of.
 */
export const abmPipelineCheck: AbmCheck = {
  code: 'AB008',
  name: 'pipelineExpected',
  system: 'F',
  severity: 'warning',
  find: (facts) => {
    const open = (facts.opportunities ?? []).filter(({ isClosed }) => !isClosed);
    return [...moneyExpected(facts, open), ...dealsExpected(facts, open)];
  },
};

function moneyExpected(facts: AbmCheckFacts, open: readonly SalesOpportunity[]): readonly AbmFinding[] {
  const bringing = bringingBy(facts, 'Won Amount');
  const currencies = new Set([...open, ...bringing].map(({ currency }) => currency ?? null));
  const expected = targetOf(bringing);
  const pipeline = open.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const limit = facts.policy.marketingSourcedLimit;
  const share = (100 * expected) / pipeline;
  if (currencies.size > 1 || pipeline <= 0 || share <= limit) return [];
  const currency = [...currencies][0];
  const values = { expected, pipeline, share, limit, ...(currency ? { currency } : {}) };
  return [onAccount(facts, 'pipelineExpected', 'expectLess', values, refsOf(bringing))];
}

function dealsExpected(facts: AbmCheckFacts, open: readonly SalesOpportunity[]): readonly AbmFinding[] {
  const bringing = bringingBy(facts, 'Opportunities Created');
  const expected = targetOf(bringing);
  const limit = facts.policy.marketingSourcedLimit;
  const share = (100 * expected) / open.length;
  // One deal is no tenth of anything.
  if (open.length === 0 || expected <= 1 || share <= limit) return [];
  return [onAccount(facts, 'dealsExpected', 'expectLess', { expected, deals: open.length, share, limit }, refsOf(bringing))];
}

function bringingBy(facts: AbmCheckFacts, kind: MeasureKind): readonly PlanObjective[] {
  return openMarketingOf(facts)
    .map(({ objective }) => objective)
    .filter(({ measureKind, opportunityId }) => measureKind === kind && !opportunityId);
}

/** What is to come on top of what there was. */
const targetOf = (objectives: readonly PlanObjective[]): number =>
  objectives.reduce((sum, { target, baseline }) => sum + Math.max(0, (target ?? 0) - (baseline ?? 0)), 0);

const refsOf = (objectives: readonly PlanObjective[]) => objectives.map(({ id }) => ({ object: 'Plan_Objective__c' as const, id }));
