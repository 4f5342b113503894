import { isLate } from 'c/osaTree';
import { daysBetween, type IsoDate, type PlanAction } from 'c/planModel';

/** How an action stands today: late beats everything that is still open. */
export type ActionState = 'done' | 'dropped' | 'late' | 'blocked' | 'running' | 'planned';

export function actionState(action: PlanAction, today: IsoDate): ActionState {
  const { status } = action;
  if (status === 'Done') return 'done';
  if (status === 'Dropped') return 'dropped';
  if (isLate(action, today)) return 'late';
  if (status === 'Blocked') return 'blocked';
  return status === 'In Progress' ? 'running' : 'planned';
}

/** Days that an open record is overdue; 0 where it is not. */
export function daysLate(record: Parameters<typeof isLate>[0], today: IsoDate): number {
  return isLate(record, today) ? daysBetween(record.dueOn!, today) : 0;
}
