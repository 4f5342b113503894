import type { CheckSeverity, PlanningPolicy } from 'c/planModel';
import type { Advice, Check, PlanFacts } from './check.ts';
import { CHECKS } from './registry.ts';

const ORDER: readonly CheckSeverity[] = ['error', 'warning', 'info'];

/** All advice, the severest first, then in the order of the registry. What the policy switches off does not even run. */
export function runChecks(facts: PlanFacts, checks: readonly Check[] = CHECKS): readonly Advice[] {
  const advice = checks.flatMap((check) => {
    const severity = severityOf(check, facts.policy);
    return severity === 'off' ? [] : check.find(facts).map((finding) => ({ code: check.code, severity, ...finding }));
  });
  return advice.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** What the team's policy says, else the check's own. */
export function severityOf({ code, severity }: Check, policy: PlanningPolicy): CheckSeverity {
  return policy.checkSeverities[code] ?? severity;
}
