import { isOpenAction, daysBetween } from 'c/planModel';
import type { ScheduleProblem } from 'c/objectives';
import { actionsOf, isOpenObjective, onObjective, type ObjectiveCheck, type ObjectiveFinding } from './objectiveCheck.ts';

/** Checks of the work under objectives: owners, dates, pace, money (system E). */
export const workChecks: readonly ObjectiveCheck[] = [
  {
    code: 'OS006',
    name: 'nobodysTime',
    system: 'E',
    severity: 'warning',
    find: ({ objectives }) =>
      objectives.filter(isOpenObjective).flatMap((reading) => {
        const orphans = actionsOf(reading).filter((one) => !one.ownerId && isOpenAction(one));
        return orphans.length > 0
          ? [onObjective(reading, 'nobodysTime', 'giveItAnOwner', { actions: orphans.length }, refsOf(orphans))]
          : [];
      }),
  },
  {
    code: 'OS010',
    name: 'factsSayOtherwise',
    system: 'E',
    severity: 'warning',
    find: ({ objectives }) =>
      objectives
        .filter(({ isContradicted }) => isContradicted)
        .map((reading) => {
          const { verdict, share, projectedOn } = reading.pace;
          return onObjective(reading, 'factsSayOtherwise', 'followTheFacts', {
            stated: reading.objective.status ?? '',
            verdict: verdict!,
            share: share!,
            ...(projectedOn ? { projectedOn } : {}),
          });
        }),
  },
  {
    code: 'OS011',
    name: 'scheduleBroken',
    system: 'E',
    severity: 'warning',
    find: ({ problems }) => problems.map(broken),
  },
  {
    code: 'OS012',
    name: 'overBudget',
    system: 'E',
    severity: 'warning',
    find: ({ objectives }) =>
      objectives.flatMap((reading) => {
        const { over, overPlanned, granted, planned } = reading.budget;
        const limit = granted ?? planned ?? 0;
        if (over > 0) return [onObjective(reading, 'overBudget', 'askForMoneyOrStop', { over, limit })];
        return overPlanned > 0 ? [onObjective(reading, 'plannedOverBudget', 'askForMoneyOrStop', { over: overPlanned, limit })] : [];
      }),
  },
  {
    code: 'OS013',
    name: 'actionsOverdue',
    system: 'E',
    severity: 'info',
    find: ({ objectives, today }) =>
      objectives.filter(isOpenObjective).flatMap((reading) => {
        const { overdue } = reading;
        if (overdue.length === 0) return [];
        const days = daysBetween(overdue[0]!.dueOn!, today);
        return [onObjective(reading, 'actionsOverdue', 'doOrMoveThem', { actions: overdue.length, days }, refsOf(overdue))];
      }),
  },
];

const refsOf = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => ({ object: 'Plan_Action__c' as const, id }));

function broken(problem: ScheduleProblem): ObjectiveFinding {
  if (problem.kind === 'circle') {
    const { actionIds } = problem;
    return {
      records: refsOf(actionIds.map((id) => ({ id }))),
      message: { code: 'circleOfActions', values: { actionIds } },
      remedy: { code: 'openTheCircle', values: { actionIds } },
    };
  }
  const { actionId } = problem;
  const finding = (
    code: ObjectiveFinding['message']['code'],
    remedy: ObjectiveFinding['remedy']['code'],
    values = {},
  ): ObjectiveFinding => ({
    records: refsOf([{ id: actionId }]),
    message: { code, values: { actionId, ...values } },
    remedy: { code: remedy, values: { actionId } },
  });
  switch (problem.kind) {
    case 'dueBeforeStart':
      return finding('dueBeforeStart', 'correctTheDates');
    case 'tooEarly':
      return finding('beginsTooEarly', 'correctTheDates', { onId: problem.onId, days: problem.days });
    case 'waitsForNothing':
      return finding('waitsForNothing', 'chooseAnotherPredecessor', { onId: problem.onId });
  }
}
