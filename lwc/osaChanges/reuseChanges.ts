import { createdBy, inSteps, spokenFields } from 'c/changeSets';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import {
  addDays,
  daysBetween,
  type IsoDate,
  type Maybe,
  type PlanAction,
  type PlanObjective,
  type PlanStrategy,
  type RecordId,
} from 'c/planModel';
import type { OsaReading } from 'c/osaReading';
import { fieldsOf, type OsaObject } from './fields.ts';
import { objectivesIn } from './siblings.ts';
import { orderAtEnd } from './sortOrders.ts';

/** An objective of another account with its work. */
export interface Reused {
  readonly objective: PlanObjective;
  readonly strategies: readonly PlanStrategy[];
  readonly actions: readonly PlanAction[];
}

export interface ReuseOptions {
  /** First day of the work here: all dates keep their distances. Without one the dates stay as they are. */
  readonly startOn?: Maybe<IsoDate>;
  readonly ownerId: RecordId | null;
  /** What was already adapted for this account, by API name, over what the other one says. */
  readonly fields?: FieldValues;
}

/** What belongs to the other account, or to what happened there. */
const NOT_OF_THE_OBJECTIVE: FieldValues = {
  Account_Plan__c: null,
  Current__c: null,
  Measured_On__c: null,
  Buying_Center__c: null,
  White_Space_Cell__c: null,
  Opportunity__c: null,
  Objective_Owner__c: null,
  Sales_Co_Owner__c: null,
  Accepted_On__c: null,
  Answer__c: null,
  Answer_Reason__c: null,
  Answered_By__c: null,
  Answered_On__c: null,
  Reusable__c: null,
};
export const NOT_OF_THE_ACTION: FieldValues = {
  Action_Owner__c: null,
  Done_On__c: null,
  Spent_Cost__c: null,
  Campaign__c: null,
  Stakeholder__c: null,
  Outcome_Note__c: null,
};
export const NOT_CONFIRMED_HERE: FieldValues = { Confirmed_On__c: null, Confirmed_By__c: null };

/**
 * An objective of another account for this one: a proposal of its own that says where it came from. What is changed here stays when the other one
 * changes. What was dropped there is not copied. Save the groups in order. Nothing without a plan.
 */
export function reuseChanges(
  reading: OsaReading,
  { objective, strategies, actions }: Reused,
  { startOn, ownerId, fields = {} }: ReuseOptions,
): readonly ChangeGroup[] {
  const { plan } = reading.facts;
  if (!plan) return [];
  const kept = strategies.filter(({ status }) => status !== 'Dropped');
  const going = actions.filter(({ status }) => status !== 'Dropped');
  const shift = shiftFor(going, startOn);
  const aliases = new Map([
    ...kept.map(({ id }, index) => [id, `strategy${index}`] as const),
    ...going.map(({ id }, index) => [id, `action${index}`] as const),
  ]);
  const pointerTo = (id: Maybe<RecordId>) => (id && aliases.has(id) ? createdBy(aliases.get(id)!) : null);
  return inSteps([
    created('Plan_Objective__c', 'objective', {
      ...fieldsOf('Plan_Objective__c', objective),
      ...NOT_OF_THE_OBJECTIVE,
      ...NOT_CONFIRMED_HERE,
      Account_Plan__c: plan.id,
      Status__c: 'Proposed',
      Due_On__c: shift(objective.dueOn),
      Objective_Owner__c: ownerId,
      Sort_Order__c: orderAtEnd(objectivesIn(reading, objective.track)),
      Adapted_From__c: objective.id,
      ...fields,
    }),
    ...kept.map((one) =>
      created('Plan_Strategy__c', aliases.get(one.id)!, {
        ...fieldsOf('Plan_Strategy__c', one),
        ...NOT_CONFIRMED_HERE,
        Plan_Objective__c: createdBy('objective'),
        Status__c: null,
        Spent_Cost__c: null,
      }),
    ),
    ...whomTheyWaitForFirst(going).map((one) =>
      created('Plan_Action__c', aliases.get(one.id)!, {
        ...fieldsOf('Plan_Action__c', one),
        ...NOT_OF_THE_ACTION,
        ...NOT_CONFIRMED_HERE,
        Plan_Objective__c: createdBy('objective'),
        Plan_Strategy__c: pointerTo(one.strategyId),
        Depends_On__c: pointerTo(one.dependsOnId),
        Status__c: 'Planned',
        Start_On__c: shift(one.startOn),
        Due_On__c: shift(one.dueOn),
      }),
    ),
  ]);
}

export function created(object: OsaObject, alias: string, fields: FieldValues): PlanChange {
  return { kind: 'create', object, alias, fields: spokenFields(fields) };
}

export function shiftFor(actions: readonly PlanAction[], startOn: Maybe<IsoDate>): (day: Maybe<IsoDate>) => IsoDate | null {
  const first = actions.flatMap((one) => one.startOn ?? one.dueOn ?? []).sort()[0];
  const days = first && startOn ? daysBetween(first, startOn) : 0;
  return (day) => (day ? addDays(day, days) : null);
}

/** A reference can only point back; what waits in a circle waits for nothing. */
export function whomTheyWaitForFirst(actions: readonly PlanAction[]): readonly PlanAction[] {
  const byId = new Map(actions.map((one) => [one.id, one]));
  const done = new Set<RecordId>();
  const ordered: PlanAction[] = [];
  for (const action of actions) {
    const chain: PlanAction[] = [];
    let at: PlanAction | undefined = action;
    while (at && !done.has(at.id) && !chain.includes(at)) {
      chain.push(at);
      at = at.dependsOnId ? byId.get(at.dependsOnId) : undefined;
    }
    const isCircle = at !== undefined && chain.includes(at);
    chain.reverse().forEach((one, index) => {
      done.add(one.id);
      ordered.push(isCircle && index === 0 ? { ...one, dependsOnId: null } : one);
    });
  }
  return ordered;
}
