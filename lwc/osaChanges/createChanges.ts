import { spokenFields } from 'c/changeSets';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { Maybe, RecordId, Track } from 'c/planModel';
import type { OsaReading } from 'c/osaReading';
import { actionsIn, objectivesIn, strategiesIn } from './siblings.ts';
import { orderAtEnd } from './sortOrders.ts';

/** Something new, at the end of its list. `alias`: lets later changes of the same set point at it with `createdBy(alias)`. */
interface Creation {
  readonly fields: FieldValues;
  readonly alias?: string;
}

/**
 * A new objective of the shown plan; nothing without one. Marketing proposes; what a track plans for itself is agreed.
 * @param fields by API name; `Track__c` is Marketing unless said
 */
export function createObjectiveChanges(reading: OsaReading, { fields, alias }: Creation): readonly PlanChange[] {
  const { plan } = reading.facts;
  if (!plan) return [];
  const track = (fields['Track__c'] ?? 'Marketing') as Track;
  return [
    created('Plan_Objective__c', alias, {
      Account_Plan__c: plan.id,
      Track__c: track,
      Status__c: track === 'Marketing' ? 'Proposed' : 'Accepted',
      Sort_Order__c: orderAtEnd(objectivesIn(reading, track)),
      ...fields,
    }),
  ];
}

/** @param objectiveId of the shown plan, or `createdBy(alias)` of an objective made in the same set */
export function createStrategyChanges(reading: OsaReading, objectiveId: RecordId, { fields, alias }: Creation): readonly PlanChange[] {
  return [
    created('Plan_Strategy__c', alias, {
      Plan_Objective__c: objectiveId,
      Sort_Order__c: orderAtEnd(strategiesIn(reading, objectiveId)),
      ...fields,
    }),
  ];
}

/** Where an action belongs; ids, or `createdBy(alias)` of what is made in the same set. */
export interface ActionParents {
  readonly objectiveId: RecordId;
  readonly strategyId?: Maybe<RecordId>;
}

export function createActionChanges(
  reading: OsaReading,
  { objectiveId, strategyId }: ActionParents,
  { fields, alias }: Creation,
): readonly PlanChange[] {
  return [
    created('Plan_Action__c', alias, {
      Plan_Objective__c: objectiveId,
      Plan_Strategy__c: strategyId ?? null,
      Status__c: 'Planned',
      Sort_Order__c: orderAtEnd(actionsIn(reading, objectiveId, strategyId)),
      ...fields,
    }),
  ];
}

function created(
  object: 'Plan_Objective__c' | 'Plan_Strategy__c' | 'Plan_Action__c',
  alias: string | undefined,
  fields: FieldValues,
): PlanChange {
  return { kind: 'create', object, ...(alias ? { alias } : {}), fields: spokenFields(fields) };
}
