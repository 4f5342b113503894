import type { CheckSeverity, PlanningPolicy } from 'c/planModel';
import type { Advice, Check, PlanFacts } from './check.ts';
import { CHECKS } from './registry.ts';

const ORDER: readonly CheckSeverity[] = ['error', 'warning', 'info'];

/** All advice of a list of checks, the severest first, then in their order. What the policy switches off does not even run. */
export function runAll<Facts extends { readonly policy: PlanningPolicy }, Said extends string, Todo extends string, Ref>(
  facts: Facts,
  checks: readonly Check<Facts, Said, Todo, Ref>[],
): readonly Advice<Said, Todo, Ref>[] {
  const advice = checks.flatMap((check) => {
    const severity = severityOf(check, facts.policy);
    return severity === 'off' ? [] : check.find(facts).map((finding) => ({ code: check.code, severity, ...finding }));
  });
  return severestFirst(advice);
}

/** Advice of several lists of checks as one list; what is equally severe keeps its order. */
export function severestFirst<Told extends { readonly severity: CheckSeverity }>(advice: readonly Told[]): readonly Told[] {
  return [...advice].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** What the checks of the white-space matrix say (system C). */
export function runChecks(facts: PlanFacts, checks: readonly Check[] = CHECKS): readonly Advice[] {
  return runAll(facts, checks);
}

/** What the team's policy says, else the check's own. */
export function severityOf({ code, severity }: Pick<Check, 'code' | 'severity'>, policy: PlanningPolicy): CheckSeverity {
  return policy.checkSeverities[code] ?? severity;
}

/** How one check stands in this team, and how much it found. */
export interface CheckResult {
  readonly code: string;
  readonly severity: CheckSeverity;
  /** Null where the check is switched off: what did not run found nothing, which is not zero. */
  readonly found: number | null;
}

/** Every check of a list, in its order. */
export function checkResults(
  checks: readonly Pick<Check, 'code' | 'severity'>[],
  policy: PlanningPolicy,
  advice: readonly { readonly code: string }[],
): readonly CheckResult[] {
  return checks.map((check) => {
    const severity = severityOf(check, policy);
    return { code: check.code, severity, found: severity === 'off' ? null : advice.filter(({ code }) => code === check.code).length };
  });
}
