import { groupBy } from 'c/groupBy';
import {
  isOpenAction,
  type IsoDate,
  type Maybe,
  type ObjectiveStatus,
  type PlanAction,
  type PlanObjective,
  type PlanStrategy,
  type RecordId,
} from 'c/planModel';
import { scheduleProblems, type ScheduleProblem } from './dependencies.ts';
import { progressOf, type WorkProgress } from './progressOf.ts';
import { readBudget, type Budget } from './readBudget.ts';
import { readPace, type Pace } from './readPace.ts';

/** Objectives of one or many plans with their work. Lists are in their order of display. */
export interface ObjectiveFacts<
  Objective extends PlanObjective = PlanObjective,
  Strategy extends PlanStrategy = PlanStrategy,
  Action extends PlanAction = PlanAction,
> {
  readonly objectives: readonly Objective[];
  readonly strategies: readonly Strategy[];
  readonly actions: readonly Action[];
  /** First day of the plan: when work began where no action says. */
  readonly periodStart?: Maybe<IsoDate>;
}

export interface StrategyReading<Strategy extends PlanStrategy = PlanStrategy, Action extends PlanAction = PlanAction> {
  readonly strategy: Strategy;
  readonly actions: readonly Action[];
  readonly progress: WorkProgress;
  /** Its part of the objective's work, 0 to 1; null where no work was planned. */
  readonly partOfObjective: number | null;
  readonly budget: Budget;
}

export interface ObjectiveReading<
  Objective extends PlanObjective = PlanObjective,
  Strategy extends PlanStrategy = PlanStrategy,
  Action extends PlanAction = PlanAction,
> {
  readonly objective: Objective;
  readonly strategies: readonly StrategyReading<Strategy, Action>[];
  /** Actions of no strategy. */
  readonly loose: readonly Action[];
  readonly progress: WorkProgress;
  readonly pace: Pace;
  /** True where the facts say otherwise than the status a person set: the page offers to follow them. */
  readonly isContradicted: boolean;
  readonly budget: Budget;
  /** Neither done nor dropped although due, the longest overdue first. */
  readonly overdue: readonly Action[];
}

export interface ObjectivesReading<
  Objective extends PlanObjective = PlanObjective,
  Strategy extends PlanStrategy = PlanStrategy,
  Action extends PlanAction = PlanAction,
> {
  readonly objectives: readonly ObjectiveReading<Objective, Strategy, Action>[];
  /** Strategies and actions whose objective was not handed over. */
  readonly orphanIds: readonly RecordId[];
  readonly problems: readonly ScheduleProblem[];
}

/** Puts objectives, strategies and actions together and says how each stands. */
export function readObjectives<Objective extends PlanObjective, Strategy extends PlanStrategy, Action extends PlanAction>(
  facts: ObjectiveFacts<Objective, Strategy, Action>,
  today: IsoDate,
): ObjectivesReading<Objective, Strategy, Action> {
  const strategiesOf = groupBy(facts.strategies, ({ objectiveId }) => objectiveId);
  const actionsOf = groupBy(facts.actions, ({ objectiveId }) => objectiveId);
  const known = new Set(facts.objectives.map(({ id }) => id));
  return {
    objectives: facts.objectives.map((objective) =>
      readObjective(objective, strategiesOf.get(objective.id) ?? [], actionsOf.get(objective.id) ?? [], facts.periodStart, today),
    ),
    orphanIds: [...facts.strategies, ...facts.actions].filter(({ objectiveId }) => !known.has(objectiveId)).map(({ id }) => id),
    problems: scheduleProblems(facts.actions),
  };
}

function readObjective<Objective extends PlanObjective, Strategy extends PlanStrategy, Action extends PlanAction>(
  objective: Objective,
  strategies: readonly Strategy[],
  actions: readonly Action[],
  periodStart: Maybe<IsoDate>,
  today: IsoDate,
): ObjectiveReading<Objective, Strategy, Action> {
  const progress = progressOf(actions);
  const actionsOf = groupBy(actions, ({ strategyId }) => strategyId);
  const ownIds = new Set(strategies.map(({ id }) => id));
  const pace = readPace({ objective, startOn: firstDay(actions) ?? periodStart, progress }, today);
  const readings = strategies.map((strategy) => {
    const own = actionsOf.get(strategy.id) ?? [];
    const ownProgress = progressOf(own);
    return {
      strategy,
      actions: own,
      progress: ownProgress,
      partOfObjective: progress.weight > 0 ? ownProgress.weight / progress.weight : null,
      budget: readBudget([strategy], own),
    };
  });
  return {
    objective,
    strategies: readings,
    // An action of another objective's strategy is still this objective's work.
    loose: actions.filter(({ strategyId }) => !strategyId || !ownIds.has(strategyId)),
    progress,
    pace,
    isContradicted: isContradicted(objective.status, pace),
    budget: readBudget(strategies, actions, objective.budget),
    overdue: actions
      .filter((one) => isOpenAction(one) && Boolean(one.dueOn) && one.dueOn! < today)
      .sort((a, b) => (a.dueOn! < b.dueOn! ? -1 : a.dueOn! > b.dueOn! ? 1 : 0)),
  };
}

function firstDay(actions: readonly PlanAction[]): IsoDate | undefined {
  const days = actions.flatMap(({ status, startOn }) => (startOn && status !== 'Dropped' ? startOn : []));
  return days.reduce<IsoDate | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}

/** A dropped objective is dropped, and nothing is at risk before it was accepted. */
const SILENT: readonly Maybe<ObjectiveStatus>[] = ['Dropped', 'Proposed'];

function isContradicted(stated: Maybe<ObjectiveStatus>, { verdict, by }: Pace): boolean {
  if (verdict === null || SILENT.includes(stated)) return false;
  // That an objective was accepted does not say that all goes well.
  if (stated === 'Accepted') return verdict !== 'On Track';
  // Only a measure can say that a goal was not reached after all.
  if (stated === 'Achieved') return by === 'measure' && verdict !== 'Achieved';
  return (stated ?? null) !== verdict;
}
