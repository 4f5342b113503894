import { inSteps } from 'c/changeSets';
import { dependencyRefusal, followersMoved, type DependencyRefusal, type MovedAction } from 'c/objectives';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { actionOf, type OsaReading } from 'c/osaReading';
import { updateChanges } from './updates.ts';

export type DateRefusal = 'dueBeforeStart';

/** What a move of dates writes, or why it cannot be. */
export type DateChanges =
  | {
      readonly groups: readonly ChangeGroup[];
      /** What has to move with it so that nothing begins before what it waits for is due: offered, never done unasked. */
      readonly followers: readonly MovedAction[];
    }
  | { readonly refusal: DateRefusal };

/** New dates of an action; with its followers where the person said so. Save the groups in order. */
export function dateChanges(reading: OsaReading, moved: MovedAction, { withFollowers }: { readonly withFollowers: boolean }): DateChanges {
  const { id, startOn, dueOn } = moved;
  if (startOn && dueOn && dueOn < startOn) return { refusal: 'dueBeforeStart' };
  const followers = actionOf(reading, id) ? followersMoved(reading.facts.actions, moved) : [];
  const all = withFollowers ? [moved, ...followers] : [moved];
  return { groups: inSteps(all.flatMap((one) => datesOf(reading, one))), followers };
}

function datesOf(reading: OsaReading, { id, startOn, dueOn }: MovedAction): readonly PlanChange[] {
  return updateChanges(reading, 'Plan_Action__c', id, { Start_On__c: startOn, Due_On__c: dueOn });
}

/** What an action waits for (null: nothing), or why it cannot. */
export function dependencyChanges(
  reading: OsaReading,
  id: RecordId,
  onId: RecordId | null,
): { readonly changes: readonly PlanChange[] } | { readonly refusal: DependencyRefusal } {
  const refusal = onId === null ? null : dependencyRefusal(reading.facts.actions, id, onId);
  return refusal ? { refusal } : { changes: updateChanges(reading, 'Plan_Action__c', id, { Depends_On__c: onId }) };
}
