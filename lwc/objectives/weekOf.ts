import { isOpenAction, addDays, type IsoDate, type PlanAction, type PlanObjective, type PlanStrategy } from 'c/planModel';
import type { ObjectivesReading } from './readObjectives.ts';

/** What sales and marketing look at together once a week. */
export interface WeekReading<Objective extends PlanObjective = PlanObjective, Action extends PlanAction = PlanAction> {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Done in the last seven days, the latest first. */
  readonly done: readonly Action[];
  /** Measured, accepted or answered in the last seven days. */
  readonly moved: readonly Objective[];
  /** The longest overdue first. */
  readonly late: readonly Action[];
  /** Cannot go on without help. */
  readonly blocked: readonly Action[];
  /** Starting or due in the next seven days, the earliest first. */
  readonly next: readonly Action[];
}

/** @param to last day of the week that is looked at, usually today */
export function weekOf<Objective extends PlanObjective, Action extends PlanAction>(
  { objectives }: Pick<ObjectivesReading<Objective, PlanStrategy, Action>, 'objectives'>,
  to: IsoDate,
): WeekReading<Objective, Action> {
  const from = addDays(to, -6);
  const until = addDays(to, 7);
  const isInWeek = (day: string | null | undefined): boolean => Boolean(day && day >= from && day <= to);
  const isAhead = (day: string | null | undefined): boolean => Boolean(day && day > to && day <= until);
  const actions = objectives.flatMap(({ strategies, loose }) => [...strategies.flatMap((one) => one.actions), ...loose]);
  const open = actions.filter(isOpenAction);
  return {
    from,
    to,
    done: sortedBy(
      actions.filter(({ status, doneOn }) => status === 'Done' && isInWeek(doneOn)),
      ({ doneOn }) => doneOn!,
    ).reverse(),
    moved: objectives
      .map(({ objective }) => objective)
      .filter(({ measuredOn, acceptedOn, answeredOn }) => [measuredOn, acceptedOn, answeredOn].some(isInWeek)),
    late: sortedBy(
      open.filter(({ dueOn }) => Boolean(dueOn) && dueOn! < to),
      ({ dueOn }) => dueOn!,
    ),
    blocked: open.filter(({ status }) => status === 'Blocked'),
    next: sortedBy(
      open.filter(({ startOn, dueOn }) => isAhead(startOn) || isAhead(dueOn)),
      ({ startOn, dueOn }) => (isAhead(startOn) ? startOn! : dueOn!),
    ),
  };
}

function sortedBy<One>(list: readonly One[], keyOf: (one: One) => string): One[] {
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
