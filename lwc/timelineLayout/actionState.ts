import { daysBetween, type IsoDate, type PlanAction } from 'c/planModel';

/** How an action stands today: late beats everything that is still open. */
export type ActionState = 'done' | 'dropped' | 'late' | 'blocked' | 'running' | 'planned';

export function actionState({ status, dueOn }: PlanAction, today: IsoDate): ActionState {
  if (status === 'Done') return 'done';
  if (status === 'Dropped') return 'dropped';
  if (dueOn && dueOn < today) return 'late';
  if (status === 'Blocked') return 'blocked';
  return status === 'In Progress' ? 'running' : 'planned';
}

/** Days that an open action is overdue; 0 where it is not. */
export function daysLate(action: PlanAction, today: IsoDate): number {
  return actionState(action, today) === 'late' ? daysBetween(action.dueOn!, today) : 0;
}
