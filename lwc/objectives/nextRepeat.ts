import { addDays, daysBetween, type IsoDate, type PlanAction, type Repeat } from 'c/planModel';

/** Dates of the next time. */
export interface NextRepeat {
  readonly startOn: IsoDate | null;
  readonly dueOn: IsoDate;
}

/**
 * When an action that repeats is due again, once it is done: the next turn after today, so that one done late does not come back at once for every turn that was
 * missed. As long as before. The 31st becomes the last day of a shorter month, and the 31st again in the next.
 * @returns null where it does not repeat, or is due no day
 */
export function nextRepeat(
  { repeat, startOn, dueOn }: Pick<PlanAction, 'repeat' | 'startOn' | 'dueOn'>,
  today: IsoDate,
): NextRepeat | null {
  if (!repeat || !dueOn) return null;
  const after = dueOn > today ? dueOn : today;
  let turn = 1;
  while (turnOf(dueOn, repeat, turn) <= after) turn += 1;
  const next = turnOf(dueOn, repeat, turn);
  return { startOn: startOn ? addDays(next, -daysBetween(startOn, dueOn)) : null, dueOn: next };
}

const DAYS: Partial<Record<Repeat, number>> = { Weekly: 7, 'Every Two Weeks': 14 };
const MONTHS: Partial<Record<Repeat, number>> = { Monthly: 1, Quarterly: 3, Yearly: 12 };

function turnOf(first: IsoDate, repeat: Repeat, turn: number): IsoDate {
  const days = DAYS[repeat];
  if (days !== undefined) return addDays(first, days * turn);
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const months = year * 12 + (month - 1) + MONTHS[repeat]! * turn;
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
