import { runAbmChecks, runObjectiveChecks, severestFirst } from 'c/planChecks';
import type { ObjectivesReading } from 'c/objectives';
import type { ServiceLevelBreach } from 'c/marketing';
import type { IsoDate, RecordId } from 'c/planModel';
import type { AccountReadiness } from 'c/readinessReading';
import type { OsaFacts } from './facts.ts';
import type { OsaAdvice } from './osaObjective.ts';

/** What every check of objectives and of account-based marketing says, the severest first (systems E and F). */
export function adviceOf(
  facts: OsaFacts,
  { objectives, problems }: Pick<ObjectivesReading, 'objectives' | 'problems'>,
  breaches: () => readonly ServiceLevelBreach[],
  readiness: AccountReadiness,
  today: IsoDate,
): readonly OsaAdvice[] {
  const { policy, buyingCenters, cells } = facts;
  const ofObjectives = runObjectiveChecks({
    policy,
    today,
    objectives,
    problems,
    buyingCenters,
    buyingCenterOfCell: Object.fromEntries(cells.map(({ id, buyingCenterId }) => [id, buyingCenterId])),
    breaches,
  });
  return severestFirst<OsaAdvice>([...runAbmChecks({ ...facts, today, objectives, readiness }), ...ofObjectives]);
}

/** The advice that points at an objective, or at one of its actions. */
export function adviceByObjective(
  advice: readonly OsaAdvice[],
  objectiveOfAction: ReadonlyMap<RecordId, RecordId>,
): ReadonlyMap<RecordId, readonly OsaAdvice[]> {
  const byObjective = new Map<RecordId, OsaAdvice[]>();
  for (const one of advice) {
    const objectives = one.records.flatMap(({ object, id }) =>
      object === 'Plan_Objective__c' ? id : object === 'Plan_Action__c' ? (objectiveOfAction.get(id) ?? []) : [],
    );
    for (const id of new Set(objectives)) {
      const list = byObjective.get(id);
      if (list) list.push(one);
      else byObjective.set(id, [one]);
    }
  }
  return byObjective;
}
