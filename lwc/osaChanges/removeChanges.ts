import { inSteps } from 'c/changeSets';
import type { ChangedObject, ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import type { OsaReading } from 'c/osaReading';
import { updateChanges } from './updates.ts';

/**
 * An objective with all its work and what was said to it. Everything is removed by name, so that taking it back brings all of it again; save the groups
 * in order.
 */
export function removeObjectiveChanges(reading: OsaReading, id: RecordId): readonly ChangeGroup[] {
  const { facts } = reading;
  const own = <One extends { readonly objectiveId: RecordId }>(list: readonly One[]) =>
    list.filter(({ objectiveId }) => objectiveId === id);
  return inSteps([
    ...removedActions(reading, own(facts.actions)),
    ...own(facts.strategies).map((one) => removed('Plan_Strategy__c', one.id)),
    ...own(facts.comments).map((one) => removed('Plan_Comment__c', one.id)),
    removed('Plan_Objective__c', id),
  ]);
}

/** A strategy with its actions, or, where these are kept, without: they stay under the objective. */
export function removeStrategyChanges(
  reading: OsaReading,
  id: RecordId,
  { keepsActions }: { readonly keepsActions: boolean },
): readonly ChangeGroup[] {
  const own = reading.facts.actions.filter(({ strategyId }) => strategyId === id);
  const actions = keepsActions
    ? own.flatMap((one) => updateChanges(reading, 'Plan_Action__c', one.id, { Plan_Strategy__c: null }))
    : removedActions(reading, own);
  return inSteps([...actions, removed('Plan_Strategy__c', id)]);
}

export function removeActionsChanges(reading: OsaReading, ids: readonly RecordId[]): readonly ChangeGroup[] {
  return inSteps(
    removedActions(
      reading,
      reading.facts.actions.filter(({ id }) => ids.includes(id)),
    ),
  );
}

/** What waits for them waits no more; then they go, who waits before whom he waits for, so that they come again the other way round. */
function removedActions(reading: OsaReading, actions: readonly ActionView[]): readonly PlanChange[] {
  const going = new Set(actions.map(({ id }) => id));
  const left = reading.facts.actions.filter(({ id, dependsOnId }) => dependsOnId && going.has(dependsOnId) && !going.has(id));
  return [
    ...left.flatMap(({ id }) => updateChanges(reading, 'Plan_Action__c', id, { Depends_On__c: null })),
    ...followersFirst(actions).map(({ id }) => removed('Plan_Action__c', id)),
  ];
}

function followersFirst(actions: readonly ActionView[]): readonly ActionView[] {
  const byId = new Map(actions.map((one) => [one.id, one]));
  const seen = new Set<RecordId>();
  const ordered: ActionView[] = [];
  for (const action of actions) {
    const chain: ActionView[] = [];
    // A circle ends where it began.
    for (let at: ActionView | undefined = action; at && !seen.has(at.id); at = at.dependsOnId ? byId.get(at.dependsOnId) : undefined) {
      seen.add(at.id);
      chain.push(at);
    }
    ordered.unshift(...chain);
  }
  return ordered;
}

function removed(object: ChangedObject, id: RecordId): PlanChange {
  return { kind: 'delete', object, id };
}
