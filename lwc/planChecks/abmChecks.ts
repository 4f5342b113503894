import type { AbmAdvice, AbmCheck, AbmCheckFacts } from './abmCheck.ts';
import { abmFactChecks } from './abmFactChecks.ts';
import { abmPipelineCheck } from './abmPipelineCheck.ts';
import { abmPlanChecks } from './abmPlanChecks.ts';
import { abmWorkChecks } from './abmWorkChecks.ts';
import { runAll } from './runChecks.ts';

/** The checks of account-based marketing (system F), by code. */
export const ABM_CHECKS: readonly AbmCheck[] = [...abmPlanChecks, ...abmWorkChecks, abmPipelineCheck, ...abmFactChecks].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

/** What they say, the severest first. */
export function runAbmChecks(facts: AbmCheckFacts): readonly AbmAdvice[] {
  return runAll(facts, ABM_CHECKS);
}
