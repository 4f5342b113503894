import { addDays, daysBetween, type IsoDate, type Maybe, type ObjectiveStatus, type PlanObjective } from 'c/planModel';
import type { WorkProgress } from './progressOf.ts';

/** What the facts say, whatever a person stated. */
export type PaceVerdict = Extract<ObjectiveStatus, 'Achieved' | 'On Track' | 'At Risk' | 'Missed'>;

/** What is needed to say more. */
export type MissingForPace = 'baseline' | 'target' | 'current' | 'dueOn' | 'startOn' | 'actions';

export interface Pace {
  /** Null while the facts do not say. */
  readonly verdict: PaceVerdict | null;
  /** What it was judged by: success before work. */
  readonly by: 'measure' | 'actions' | null;
  /** Of the way done, by what it was judged by; may pass 1 or be negative. */
  readonly share: number | null;
  /** Of the time that has passed, 0 to 1. */
  readonly timeShare: number | null;
  /** The day it will be done when it goes on as until now; null without any progress. */
  readonly projectedOn: IsoDate | null;
  readonly missing: readonly MissingForPace[];
}

export interface PaceInput {
  readonly objective: Pick<PlanObjective, 'baseline' | 'target' | 'current' | 'dueOn'>;
  /** When the work began: the first action's start, or the plan's. */
  readonly startOn: Maybe<IsoDate>;
  readonly progress: WorkProgress;
}

/** Before this share of the time has passed a pace says nothing. */
const TOO_EARLY = 0.1;

/**
 * Whether the objective will be reached in time if all goes on as until now. The measure speaks; where it cannot be computed, the work does, though work done is
 * not success: `by` says which. A straight line from the first day, as nothing better is known.
 */
export function readPace({ objective, startOn, progress }: PaceInput, today: IsoDate): Pace {
  const ofMeasure = measureShare(objective);
  const share = ofMeasure ?? progress.share;
  const by = ofMeasure !== null ? 'measure' : share === null ? null : 'actions';
  const { dueOn } = objective;
  const missing: MissingForPace[] = [
    ...(['baseline', 'target', 'current'] as const).filter((field) => !isNumber(objective[field])),
    ...(dueOn ? [] : (['dueOn'] as const)),
    ...(startOn ? [] : (['startOn'] as const)),
    ...(progress.actions > 0 ? [] : (['actions'] as const)),
  ];
  const timeShare = startOn && dueOn && startOn < dueOn ? clamp(daysBetween(startOn, today) / daysBetween(startOn, dueOn)) : null;
  const projectedOn = share !== null && startOn ? projectedFrom(startOn, share, today) : null;
  return { verdict: verdictOf(share, by, { dueOn, timeShare, projectedOn }, today), by, share, timeShare, projectedOn, missing };
}

/** Of the way from baseline to target; null where it cannot be computed. The same as `Measure_Progress__c`. */
export function measureShare({ baseline, target, current }: Pick<PlanObjective, 'baseline' | 'target' | 'current'>): number | null {
  if (!isNumber(baseline) || !isNumber(target) || !isNumber(current) || target === baseline) return null;
  return (current - baseline) / (target - baseline);
}

interface Times {
  readonly dueOn: Maybe<IsoDate>;
  readonly timeShare: number | null;
  readonly projectedOn: IsoDate | null;
}

function verdictOf(share: number | null, by: Pace['by'], { dueOn, timeShare, projectedOn }: Times, today: IsoDate): PaceVerdict | null {
  if (share === null) return null;
  // All work done is not the goal reached.
  if (share >= 1) return by === 'measure' ? 'Achieved' : 'On Track';
  if (!dueOn) return null;
  if (dueOn < today) return 'Missed';
  if (timeShare === null || timeShare < TOO_EARLY) return null;
  return projectedOn !== null && projectedOn <= dueOn ? 'On Track' : 'At Risk';
}

function projectedFrom(startOn: IsoDate, share: number, today: IsoDate): IsoDate | null {
  const passed = daysBetween(startOn, today);
  if (share <= 0 || passed <= 0) return null;
  const days = Math.ceil(passed / share);
  // Beyond that a date says no more than "never".
  return days > 36_500 ? null : addDays(startOn, days);
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
const isNumber = (value: Maybe<number>): value is number => typeof value === 'number' && Number.isFinite(value);
