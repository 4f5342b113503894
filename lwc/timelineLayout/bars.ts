import type { Pace, WorkProgress } from 'c/objectives';
import type { IsoDate, Maybe, PlanAction } from 'c/planModel';
import { xOf, type TimeScale } from './timeScale.ts';

/** What a line shows on the scale. Both days are part of it. */
export interface TimelineBar {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** One day, because nobody said another. */
  readonly isMoment: boolean;
  /** Spans what stands below it: nobody set these days. */
  readonly isSummary: boolean;
  /** The data say that it is due before it starts. */
  readonly isReversed: boolean;
  /** Of the work below it done, 0 to 1; null where that says nothing. */
  readonly share: number | null;
  /** When it is to be reached, of an objective. */
  readonly dueOn: IsoDate | null;
  /** When it will be reached at this pace, where that is later than due. */
  readonly projectedOn: IsoDate | null;
}

const PLAIN = { isSummary: false, share: null, dueOn: null, projectedOn: null } as const;

/** Null where nobody said a day. */
export function actionBar({ startOn, dueOn }: Pick<PlanAction, 'startOn' | 'dueOn'>): TimelineBar | null {
  return spanOf(startOn, dueOn);
}

export function campaignBar({
  startOn,
  endOn,
}: {
  readonly startOn?: Maybe<IsoDate>;
  readonly endOn?: Maybe<IsoDate>;
}): TimelineBar | null {
  return spanOf(startOn, endOn);
}

/** From the first to the last day of its actions; null where none has a day. */
export function strategyBar(actions: readonly PlanAction[], { share }: Pick<WorkProgress, 'share'>): TimelineBar | null {
  const days = daysOf(actions);
  if (days.length === 0) return null;
  const [first, last] = endsOf(days);
  return { ...PLAIN, first, last, isMoment: first === last, isSummary: true, isReversed: false, share };
}

/** From the first day of its work to the day it is due, or to the last day of the work where that is later. */
export function objectiveBar(due: Maybe<IsoDate>, actions: readonly PlanAction[], pace: Pace): TimelineBar | null {
  const dueOn = due ?? null;
  const days = [...daysOf(actions), ...(dueOn ? [dueOn] : [])];
  if (days.length === 0) return null;
  const [first, last] = endsOf(days);
  const isLater = pace.projectedOn !== null && dueOn !== null && pace.projectedOn > dueOn && pace.verdict !== 'Achieved';
  return {
    first,
    last,
    isMoment: first === last,
    isSummary: true,
    isReversed: false,
    share: pace.share === null ? null : Math.min(1, Math.max(0, pace.share)),
    dueOn,
    projectedOn: isLater ? pace.projectedOn : null,
  };
}

/** Where a bar stands, in pixels. */
export interface BarBox {
  readonly x: number;
  readonly width: number;
  /** A part of it lies before, or after, all that the scale shows. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** What lies beyond the scale stands as one day at its end, to be seen at all. */
export function barBox(scale: TimeScale, { first, last }: Pick<TimelineBar, 'first' | 'last'>): BarBox {
  const { width, pixelsPerDay } = scale;
  const start = Math.min(width - pixelsPerDay, Math.max(0, xOf(scale, first)));
  const end = Math.max(pixelsPerDay, Math.min(width, xOf(scale, last) + pixelsPerDay));
  return { x: start, width: Math.max(pixelsPerDay, end - start), isCutBefore: first < scale.from, isCutAfter: last > scale.to };
}

function spanOf(startOn: Maybe<IsoDate>, endOn: Maybe<IsoDate>): TimelineBar | null {
  const [start, end] = [startOn ?? endOn, endOn ?? startOn];
  if (!start || !end) return null;
  const isReversed = end < start;
  const [first, last] = isReversed ? [end, start] : [start, end];
  return { ...PLAIN, first, last, isMoment: first === last, isReversed };
}

/** Dropped work takes no time any more. */
function daysOf(actions: readonly PlanAction[]): readonly IsoDate[] {
  return actions.flatMap(({ status, startOn, dueOn }) =>
    status === 'Dropped' ? [] : [startOn, dueOn].filter((day): day is IsoDate => Boolean(day)),
  );
}

function endsOf(days: readonly IsoDate[]): readonly [first: IsoDate, last: IsoDate] {
  let [first, last] = [days[0]!, days[0]!];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
