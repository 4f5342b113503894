import { createdBy, inSteps } from 'c/changeSets';
import { sameWorkIn } from 'c/objectiveReuse';
import type { ChangeGroup } from 'c/planChanges';
import type { Maybe, RecordId } from 'c/planModel';
import { objectiveOf, type OsaReading } from 'c/osaReading';
import { fieldsOf } from './fields.ts';
import {
  created,
  NOT_CONFIRMED_HERE,
  NOT_OF_THE_ACTION,
  shiftFor,
  whomTheyWaitForFirst,
  type Reused,
  type ReuseOptions,
} from './reuseChanges.ts';

/**
 * An objective that was reused gets what it lacks of the one it was copied from, below what it has; nothing that is here is touched. Strategies and actions
 * are the same where they are called the same: see `compareReuse`. Save the groups in order. Nothing where the objective is gone.
 * @param there what it was copied from, whole: what comes may hang below, or wait for, what is here already
 * @param ids strategies and actions of there that are to come
 */
export function bringUpChanges(
  reading: OsaReading,
  objectiveId: RecordId,
  there: Reused,
  ids: readonly RecordId[],
  { startOn, ownerId }: Pick<ReuseOptions, 'startOn' | 'ownerId'>,
): readonly ChangeGroup[] {
  if (!objectiveOf(reading, objectiveId)) return [];
  const wanted = new Set(ids);
  const strategies = there.strategies.filter(({ id }) => wanted.has(id));
  const actions = there.actions.filter(({ id }) => wanted.has(id));
  const shift = shiftFor(actions, startOn);
  const aliases = new Map([
    ...strategies.map(({ id }, index) => [id, `strategy${index}`] as const),
    ...actions.map(({ id }, index) => [id, `action${index}`] as const),
  ]);
  const strategyHere = sameWorkIn(reading.facts.strategies.filter((one) => one.objectiveId === objectiveId));
  const actionHere = sameWorkIn(reading.facts.actions.filter((one) => one.objectiveId === objectiveId));
  const pointer = <One extends { readonly id: RecordId; readonly name: string }>(
    list: readonly One[],
    here: (one: One) => { readonly id: RecordId } | undefined,
    id: Maybe<RecordId>,
  ): string | null => {
    if (id && aliases.has(id)) return createdBy(aliases.get(id)!);
    const one = id ? list.find((other) => other.id === id) : undefined;
    return (one && here(one)?.id) ?? null;
  };
  // Without a number it comes last.
  const fields = { ...NOT_CONFIRMED_HERE, Plan_Objective__c: objectiveId, Sort_Order__c: null };
  return inSteps([
    ...strategies.map((one) =>
      created('Plan_Strategy__c', aliases.get(one.id)!, {
        ...fieldsOf('Plan_Strategy__c', one),
        ...fields,
        Status__c: null,
        Spent_Cost__c: null,
      }),
    ),
    ...whomTheyWaitForFirst(actions).map((one) =>
      created('Plan_Action__c', aliases.get(one.id)!, {
        ...fieldsOf('Plan_Action__c', one),
        ...NOT_OF_THE_ACTION,
        ...fields,
        Plan_Strategy__c: pointer(there.strategies, strategyHere, one.strategyId),
        Depends_On__c: pointer(there.actions, actionHere, one.dependsOnId),
        Action_Owner__c: ownerId,
        Status__c: 'Planned',
        Start_On__c: shift(one.startOn),
        Due_On__c: shift(one.dueOn),
      }),
    ),
  ]);
}
