import { fillIn } from 'c/fillIn';
import type { Pace, PaceVerdict, WorkProgress } from 'c/objectives';
import { daysBetween, type IsoDate, type Maybe } from 'c/planModel';
import { formatDay, formatList, formatPercent } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** `4 of 12 actions done, 35% of the work`; the share only where it says more than the number. */
export function progressWords({ actions, done, share }: WorkProgress): string {
  if (actions === 0) return LABELS.NO_WORK;
  const isPlain = share === null || Math.round(100 * share) === Math.round((100 * done) / actions);
  return isPlain ? fillIn(LABELS.WORK_DONE, done, actions) : fillIn(LABELS.WORK_SHARE, done, actions, formatPercent(100 * share));
}

const VERDICTS: Readonly<Record<PaceVerdict, string>> = {
  Achieved: LABELS.PACE_ACHIEVED,
  'On Track': LABELS.PACE_ON_TRACK,
  'At Risk': LABELS.PACE_AT_RISK,
  Missed: LABELS.PACE_MISSED,
};

const MISSING: Readonly<Record<Pace['missing'][number], string>> = {
  baseline: LABELS.MISSING_BASELINE,
  target: LABELS.MISSING_TARGET,
  current: LABELS.MISSING_CURRENT,
  dueOn: LABELS.MISSING_DUE_ON,
  startOn: LABELS.MISSING_START_ON,
  actions: LABELS.MISSING_ACTIONS,
};

/** Whether it will be reached in time, as a sentence of its own. */
export function paceVerdictWords({ verdict, missing }: Pace): string {
  if (verdict) return VERDICTS[verdict];
  return missing.length > 0 ? fillIn(LABELS.PACE_SILENT, formatList(missing.map((one) => MISSING[one]))) : LABELS.PACE_TOO_EARLY;
}

/** Why the pace is judged as it is: how far, after how much of the time, until when at this pace, and what was judged by. */
export function paceReasonWords({ verdict, by, share, timeShare, projectedOn }: Pace): readonly string[] {
  if (share === null || by === null) return [];
  const far =
    timeShare === null
      ? fillIn(LABELS.PACE_SHARE_ONLY, formatPercent(100 * share))
      : fillIn(LABELS.PACE_SHARE, formatPercent(100 * share), formatPercent(100 * timeShare));
  const until = projectedOn ? fillIn(LABELS.PACE_PROJECTED, formatDay(projectedOn)) : share <= 0 ? LABELS.PACE_PROJECTED_NEVER : null;
  const isRunning = verdict === 'On Track' || verdict === 'At Risk';
  return [far, ...(isRunning && until ? [until] : []), by === 'measure' ? LABELS.BY_MEASURE : LABELS.BY_ACTIONS];
}

/** `3 days late`. */
export function lateWords(dueOn: IsoDate, today: IsoDate): string {
  const days = daysBetween(dueOn, today);
  return days === 1 ? LABELS.LATE_ONE : fillIn(LABELS.LATE, days);
}

/** `Due Mar 4, 2026`; that there is no day is said as well. */
export function dueWords(dueOn: Maybe<IsoDate>): string {
  return dueOn ? fillIn(LABELS.DUE, formatDay(dueOn)) : LABELS.NO_DUE;
}

/** Said beside a status that the facts do not bear out. */
export const CONTRADICTED: string = LABELS.CONTRADICTED_BY;
