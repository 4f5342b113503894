import { groupBy } from 'c/groupBy';
import type { FieldValues } from 'c/planChanges';
import type { ActionStatus, Maybe, PlanAction, RecordId } from 'c/planModel';
import type { TaskView } from 'c/planQueries';
import type { OsaFacts } from 'c/osaReading';

/**
 * The Salesforce Task that stands for an action: the one about it that is called the same, an open one before one that is closed. Other tasks about it
 * are steps of somebody's own, and what becomes of them says nothing of the action.
 */
export function taskStandingFor({ tasks }: Pick<OsaFacts, 'tasks'>, action: Pick<PlanAction, 'id' | 'name'>): TaskView | undefined {
  const own = tasks?.filter(({ actionId }) => actionId === action.id);
  return own && oneOf(own, action);
}

/** The same for many actions: tasks are gone through once. */
export function tasksStanding({ tasks }: Pick<OsaFacts, 'tasks'>): (action: Pick<PlanAction, 'id' | 'name'>) => TaskView | undefined {
  const byAction = groupBy(tasks ?? [], ({ actionId }) => actionId);
  return (action) => {
    const own = byAction.get(action.id);
    return own && oneOf(own, action);
  };
}

function oneOf(tasks: readonly TaskView[], { name }: Pick<PlanAction, 'name'>): TaskView | undefined {
  const alike = tasks.filter(({ subject }) => isSameName(subject, name));
  return alike.find(({ isClosed }) => !isClosed) ?? alike.at(-1);
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The platform's own words for how a task stands; an org that renamed them refuses, and only the task stays as it was. */
export const TASK_STATUS: Readonly<Record<ActionStatus, string>> = {
  Planned: 'Not Started',
  'In Progress': 'In Progress',
  Done: 'Completed',
  Blocked: 'Waiting on someone else',
  Dropped: 'Deferred',
};

/** What an open task says of its action; undefined where that is nothing the action has a word for. */
export function actionStatusOf(taskStatus: string): ActionStatus | undefined {
  const open: readonly ActionStatus[] = ['Planned', 'In Progress', 'Blocked'];
  return open.find((status) => TASK_STATUS[status] === taskStatus);
}

/** A queue may own a task, but answers for no action. */
export function isUser(id: Maybe<RecordId>): id is RecordId {
  return Boolean(id?.startsWith('005'));
}

/** What a task is to say of an action, of those of the action's fields that are named. */
export function taskFields(fields: FieldValues): FieldValues {
  const status = fields['Status__c'] as ActionStatus | null | undefined;
  const owner = fields['Action_Owner__c'];
  return {
    ...(typeof fields['Name'] === 'string' ? { Subject: fields['Name'] } : {}),
    ...(fields['Due_On__c'] === undefined ? {} : { ActivityDate: fields['Due_On__c'] }),
    ...(status ? { Status: TASK_STATUS[status] } : {}),
    // A task belongs to somebody: where nobody answers for the action it stays with whom it was.
    ...(typeof owner === 'string' && owner !== '' ? { OwnerId: owner } : {}),
  };
}
