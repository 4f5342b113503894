import type { PlanAction } from './plan.ts';

/** Neither done nor dropped: it is still somebody's work. Without a status it is. */
export function isOpenAction({ status }: Pick<PlanAction, 'status'>): boolean {
  return status !== 'Done' && status !== 'Dropped';
}
