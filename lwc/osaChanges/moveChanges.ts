import { inSteps } from 'c/changeSets';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { Maybe, RecordId, Track } from 'c/planModel';
import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import { actionsIn, objectivesIn, strategiesIn } from './siblings.ts';
import { placedBefore, type Sibling } from './sortOrders.ts';
import { updateChanges } from './updates.ts';
import type { OsaObject } from './fields.ts';

/** Where something goes in its new list. */
interface Place {
  /** Null: at the end. */
  readonly beforeId: RecordId | null;
}

/** An action to another place: in its list, or under another strategy or objective. Save the groups in order. */
export function moveActionChanges(
  reading: OsaReading,
  id: RecordId,
  { objectiveId, strategyId, beforeId }: Place & { readonly objectiveId: RecordId; readonly strategyId: Maybe<RecordId> },
): readonly ChangeGroup[] {
  const action = actionOf(reading, id);
  if (!action || !objectiveOf(reading, objectiveId)) return [];
  if (strategyId && strategyOf(reading, strategyId)?.objectiveId !== objectiveId) return [];
  const fields = { Plan_Objective__c: objectiveId, Plan_Strategy__c: strategyId ?? null };
  return moved(reading, 'Plan_Action__c', action, actionsIn(reading, objectiveId, strategyId), beforeId, fields);
}

/** A strategy to another place, with its actions: these belong to the objective their strategy leads to. Save the groups in order. */
export function moveStrategyChanges(
  reading: OsaReading,
  id: RecordId,
  { objectiveId, beforeId }: Place & { readonly objectiveId: RecordId },
): readonly ChangeGroup[] {
  const strategy = strategyOf(reading, id);
  if (!strategy || !objectiveOf(reading, objectiveId)) return [];
  const along =
    strategy.objectiveId === objectiveId
      ? []
      : reading.facts.actions
          .filter(({ strategyId }) => strategyId === id)
          .flatMap((one) => updateChanges(reading, 'Plan_Action__c', one.id, { Plan_Objective__c: objectiveId }));
  const siblings = strategiesIn(reading, objectiveId);
  return moved(reading, 'Plan_Strategy__c', strategy, siblings, beforeId, { Plan_Objective__c: objectiveId }, along);
}

/** An objective to another place in its track, or to the end of another track. */
export function moveObjectiveChanges(
  reading: OsaReading,
  id: RecordId,
  { track, beforeId }: Place & { readonly track: Track },
): readonly ChangeGroup[] {
  const objective = objectiveOf(reading, id)?.objective;
  if (!objective) return [];
  return moved(reading, 'Plan_Objective__c', objective, objectivesIn(reading, track), beforeId, { Track__c: track });
}

/** The moved record first; then what goes along, then those whose number changes. */
function moved(
  reading: OsaReading,
  object: OsaObject,
  record: Sibling,
  list: readonly Sibling[],
  beforeId: RecordId | null,
  fields: FieldValues,
  along: readonly PlanChange[] = [],
): readonly ChangeGroup[] {
  if (beforeId === record.id) return [];
  const others = list.filter(({ id }) => id !== record.id);
  const isThere = list.length > others.length;
  const position = list.findIndex(({ id }) => id === record.id);
  // It stands there already.
  if (isThere && (list[position + 1]?.id ?? null) === beforeId) return [];
  const orders = placedBefore(others, record, beforeId);
  const own = orders.find(({ id }) => id === record.id);
  return inSteps([
    ...updateChanges(reading, object, record.id, { ...fields, ...(own ? { Sort_Order__c: own.sortOrder } : {}) }),
    ...along,
    ...orders.flatMap(({ id, sortOrder }) => (id === record.id ? [] : updateChanges(reading, object, id, { Sort_Order__c: sortOrder }))),
  ]);
}
