import { agreementChecks } from './agreementChecks.ts';
import type { ObjectiveAdvice, ObjectiveCheck, ObjectiveCheckFacts } from './objectiveCheck.ts';
import { runAll } from './runChecks.ts';
import { servingChecks } from './servingChecks.ts';
import { workChecks } from './workChecks.ts';

/** The checks of objectives, strategies and actions (system E), by code. */
export const OBJECTIVE_CHECKS: readonly ObjectiveCheck[] = [...agreementChecks, ...servingChecks, ...workChecks].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

/** What they say, the severest first. */
export function runObjectiveChecks(facts: ObjectiveCheckFacts): readonly ObjectiveAdvice[] {
  return runAll(facts, OBJECTIVE_CHECKS);
}
