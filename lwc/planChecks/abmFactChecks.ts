import type { CenterReadiness, FactReading } from 'c/readinessReading';
import { onAccount, type AbmCheck, type AbmCheckFacts, type AbmFinding, type AbmMessageCode, type AbmRemedyCode } from './abmCheck.ts';
import { openMarketingOf } from './objectiveCheck.ts';

/** Checks of the facts marketing works on: a required one has to be known, and still true, where an objective is under way (system F). */
export const abmFactChecks: readonly AbmCheck[] = [
  {
    code: 'AB009',
    name: 'factMissing',
    system: 'F',
    severity: 'warning',
    find: (facts) => findings(facts, 'factMissingUnderWork', 'findTheFact', ({ isKnown }) => !isKnown),
  },
  {
    code: 'AB010',
    name: 'factStale',
    system: 'F',
    severity: 'info',
    find: (facts) =>
      findings(facts, 'factStaleUnderWork', 'confirmTheFact', ({ freshness }) => freshness !== null && freshness !== 'fresh'),
  },
];

/** One finding for each buying center an open marketing objective is about, with all its required facts of that sort. */
function findings(
  facts: AbmCheckFacts,
  message: AbmMessageCode,
  remedy: AbmRemedyCode,
  isMeant: (fact: FactReading) => boolean,
): readonly AbmFinding[] {
  const working = objectivesByCenter(facts);
  return facts.readiness.centers.flatMap((center) => {
    const id = center.buyingCenterId;
    const objectives = working.get(id) ?? 0;
    const codes = requiredIn(center)
      .filter(isMeant)
      .map(({ code }) => code);
    if (objectives === 0 || codes.length === 0) return [];
    return [onAccount(facts, message, remedy, { buyingCenterId: id, facts: codes, objectives }, [{ object: 'Buying_Center__c', id }])];
  });
}

const requiredIn = ({ facts }: CenterReadiness) => facts.filter(({ level }) => level === 'Required');

/** By buying center: how many open marketing objectives are about it, or about a cell of it. */
function objectivesByCenter(facts: AbmCheckFacts): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { objective } of openMarketingOf(facts)) {
    const id = objective.buyingCenterId ?? facts.cells.find((cell) => cell.id === objective.cellId)?.buyingCenterId;
    if (id) found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
}
