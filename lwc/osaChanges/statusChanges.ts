import { spokenFields } from 'c/changeSets';
import { nextRepeat } from 'c/objectives';
import type { PlanChange } from 'c/planChanges';
import type { ActionStatus, IsoDate, ObjectiveStatus, RecordId } from 'c/planModel';
import { actionOf, objectiveOf, type OsaReading } from 'c/osaReading';
import { fieldsOf } from './fields.ts';
import { updateChanges } from './updates.ts';

export function objectiveStatusChanges(reading: OsaReading, id: RecordId, status: ObjectiveStatus): readonly PlanChange[] {
  return updateChanges(reading, 'Plan_Objective__c', id, { Status__c: status });
}

/** The objective gets the status the facts speak for; nothing where they do not. */
export function followFactsChanges(reading: OsaReading, id: RecordId): readonly PlanChange[] {
  const one = objectiveOf(reading, id);
  return one?.isContradicted && one.pace.verdict ? objectiveStatusChanges(reading, id, one.pace.verdict) : [];
}

/** An action that is done carries the day, and one that is not carries none. One that repeats comes again once it is done: see `doneChanges`. */
export function actionStatusChanges(reading: OsaReading, id: RecordId, status: ActionStatus): readonly PlanChange[] {
  if (status === 'Done') return doneChanges(reading, id, {});
  return updateChanges(reading, 'Plan_Action__c', id, { Status__c: status, Done_On__c: null });
}

export interface DoneWith {
  /** What came of it; added above what was noted before. */
  readonly note?: string;
  /** In all, not in addition. */
  readonly spentCost?: number | null;
}

/** An action is done; one that repeats comes again, open, at its next turn. Nothing where it is done already. */
export function doneChanges(reading: OsaReading, id: RecordId, { note, spentCost }: DoneWith): readonly PlanChange[] {
  const action = actionOf(reading, id);
  if (!action || action.status === 'Done') return [];
  const said = note?.trim();
  const done = updateChanges(reading, 'Plan_Action__c', id, {
    Status__c: 'Done',
    Done_On__c: reading.today,
    ...(said ? { Outcome_Note__c: [said, action.outcomeNote].filter(Boolean).join('\n') } : {}),
    ...(spentCost === undefined ? {} : { Spent_Cost__c: spentCost }),
  });
  return [...done, ...comesAgain(reading, id, reading.today)];
}

/** The next turn has everything of the one before but what came of it. */
function comesAgain(reading: OsaReading, id: RecordId, today: IsoDate): readonly PlanChange[] {
  const action = actionOf(reading, id)!;
  const next = nextRepeat(action, today);
  if (!next) return [];
  const fields = {
    ...fieldsOf('Plan_Action__c', action),
    Status__c: 'Planned',
    Start_On__c: next.startOn,
    Due_On__c: next.dueOn,
    Done_On__c: null,
    Spent_Cost__c: null,
    Outcome_Note__c: null,
    Depends_On__c: null,
    Confirmed_On__c: null,
    Confirmed_By__c: null,
  };
  return [{ kind: 'create', object: 'Plan_Action__c', fields: spokenFields(fields) }];
}
