import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { ActionView, TaskView } from 'c/planQueries';
import { actionOf, isInPlannedTrack, type OsaReading } from 'c/osaReading';
import { actionStatusOf, isUser, taskFields, tasksStanding } from './actionTask.ts';
import { doneChanges } from './statusChanges.ts';
import { updateChanges } from './updates.ts';

/** An action and the task that stands for it say different things: one of them was changed elsewhere. */
export interface TaskDifference {
  readonly actionId: RecordId;
  readonly taskId: RecordId;
  /** Which was saved last, and leads. */
  readonly leads: 'task' | 'action';
  readonly about: readonly ('done' | 'status' | 'dueOn' | 'owner')[];
}

/** Where actions and their tasks are out of step; none where tasks cannot be read. */
export function taskDifferences({ facts }: OsaReading): readonly TaskDifference[] {
  if (!facts.tasks?.length) return [];
  const standing = tasksStanding(facts);
  return facts.actions.flatMap((action): readonly TaskDifference[] => {
    const task = standing(action);
    if (!task) return [];
    const leads = (task.changedOn ?? '') >= (action.lastChange.on ?? '') ? 'task' : 'action';
    const about = differencesOf(action, task, leads);
    return about.length > 0 ? [{ actionId: action.id, taskId: task.id, leads, about }] : [];
  });
}

function differencesOf(action: ActionView, task: TaskView, leads: TaskDifference['leads']): TaskDifference['about'] {
  // What was dropped is nobody's work any more, whatever his list says.
  if (action.status === 'Dropped') return [];
  const isDone = action.status === 'Done';
  const done = isDone === task.isClosed ? [] : (['done'] as const);
  // Of what is over only that it is counts.
  if (leads === 'task' ? task.isClosed : isDone) return done;
  const said = actionStatusOf(task.status);
  return [
    ...done,
    ...(done.length === 0 && said && said !== (action.status ?? 'Planned') ? (['status'] as const) : []),
    ...((action.dueOn ?? null) === (task.dueOn ?? null) ? [] : (['dueOn'] as const)),
    ...(isUser(task.ownerId) && action.ownerId && task.ownerId !== action.ownerId ? (['owner'] as const) : []),
  ];
}

/** Brings actions and tasks in step again, one group each: what was saved last holds. An action done by its task carries the day of that. One of another
 * track than the reader's is left to those who plan it. */
export function catchUpChanges(
  reading: OsaReading,
  differences: readonly TaskDifference[] = taskDifferences(reading),
): readonly ChangeGroup[] {
  return differences
    .filter(({ actionId, leads }) => leads === 'action' || isInPlannedTrack(reading, actionId))
    .map((one) => (one.leads === 'task' ? actionFollows(reading, one) : taskFollows(reading, one)))
    .filter(({ length }) => length > 0);
}

function actionFollows(reading: OsaReading, { actionId, taskId, about }: TaskDifference): readonly PlanChange[] {
  const task = reading.facts.tasks!.find(({ id }) => id === taskId)!;
  if (task.isClosed) return doneOn(doneChanges(reading, actionId, {}), dayOf(task, reading.today));
  const fields: FieldValues = {
    ...(about.includes('done') ? { Status__c: actionStatusOf(task.status) ?? 'In Progress', Done_On__c: null } : {}),
    ...(about.includes('status') ? { Status__c: actionStatusOf(task.status)! } : {}),
    ...(about.includes('dueOn') ? datesFor(reading, actionId, task) : {}),
    ...(about.includes('owner') ? { Action_Owner__c: task.ownerId! } : {}),
  };
  return updateChanges(reading, 'Plan_Action__c', actionId, fields);
}

/** A task knows only when it is due: an action that would be due before it starts becomes a matter of that day. */
function datesFor(reading: OsaReading, actionId: RecordId, { dueOn = null }: TaskView): FieldValues {
  const startOn = actionOf(reading, actionId)?.startOn;
  return dueOn && startOn && dueOn < startOn ? { Due_On__c: dueOn, Start_On__c: dueOn } : { Due_On__c: dueOn };
}

function taskFollows(reading: OsaReading, { actionId, taskId }: TaskDifference): readonly PlanChange[] {
  const { status, dueOn, ownerId } = actionOf(reading, actionId)!;
  return updateChanges(
    reading,
    'Task',
    taskId,
    taskFields({ Status__c: status ?? 'Planned', Due_On__c: dueOn ?? null, Action_Owner__c: ownerId ?? null }),
  );
}

function doneOn(changes: readonly PlanChange[], day: string): readonly PlanChange[] {
  return changes.map((change) => (change.kind === 'update' ? { ...change, fields: { ...change.fields, Done_On__c: day } } : change));
}

function dayOf({ changedOn }: TaskView, today: string): string {
  const day = changedOn?.slice(0, 10);
  return day && day < today ? day : today;
}
