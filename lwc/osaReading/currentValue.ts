import type { MeasurePeriod, MeasureReading } from 'c/marketing';
import type { IsoDate } from 'c/planModel';
import type { ObjectiveView, PlanView } from 'c/planQueries';
import type { CurrentValue } from './osaObjective.ts';

/** The days an objective counts: those of its plan until it is due. What is only planned has not happened. */
export function periodOf({ dueOn }: ObjectiveView, plan: PlanView | undefined, today: IsoDate): MeasurePeriod {
  return { from: plan?.periodStart || null, to: dueOn && dueOn < today ? dueOn : today };
}

/** Counted now comes before what was stored once; what cannot be counted is not zero. */
export function currentValue(objective: ObjectiveView, { kind, value }: MeasureReading, today: IsoDate): CurrentValue {
  const stored = objective.current ?? null;
  if (kind !== 'Manual' && value !== null) {
    const isToStore = rounded(value) !== stored;
    return { value: rounded(value), from: 'counted', on: today, isToStore };
  }
  if (stored === null) return { value: null, from: null, on: null, isToStore: false };
  return { value: stored, from: 'stated', on: objective.measuredOn ?? null, isToStore: false };
}

/** As `Current__c` keeps it. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
