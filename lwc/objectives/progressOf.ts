import type { PlanAction } from 'c/planModel';

/** How much of the planned work is done: the same sums as `Action_Weight__c` and `Action_Weight_Done__c` of the objective. */
export interface WorkProgress {
  /** Actions that were not dropped. */
  readonly actions: number;
  readonly done: number;
  readonly weight: number;
  readonly weightDone: number;
  /** 0 to 1; null where no work was planned, which is not the same as none done. */
  readonly share: number | null;
}

/** An action counts when it is done, not while it goes on: started work is no result. One without a weight weighs nothing, as in the org's own sums. */
export function progressOf(actions: readonly Pick<PlanAction, 'status' | 'weight'>[]): WorkProgress {
  let [count, done, weight, weightDone] = [0, 0, 0, 0];
  for (const action of actions) {
    if (action.status === 'Dropped') continue;
    count += 1;
    weight += action.weight ?? 0;
    if (action.status !== 'Done') continue;
    done += 1;
    weightDone += action.weight ?? 0;
  }
  return { actions: count, done, weight, weightDone, share: weight > 0 ? weightDone / weight : null };
}
