import { commitmentChecks } from './commitmentChecks.ts';
import { judgementChecks } from './judgementChecks.ts';
import { reachChecks } from './reachChecks.ts';
import type { RelationshipAdvice, RelationshipCheck, RelationshipCheckFacts } from './relationshipCheck.ts';
import { runAll } from './runChecks.ts';

/** The checks of the relationship map (systems D and H), by code. */
export const RELATIONSHIP_CHECKS: readonly RelationshipCheck[] = [...reachChecks, ...judgementChecks, ...commitmentChecks].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

/** What they say, the severest first. */
export function runRelationshipChecks(facts: RelationshipCheckFacts): readonly RelationshipAdvice[] {
  return runAll(facts, RELATIONSHIP_CHECKS);
}
