import { groupBy } from 'c/groupBy';
import { lazily } from 'c/lazily';
import { readMeasure, type ServiceLevelBreach } from 'c/marketing';
import { readObjectives, weekOf, type ScheduleProblem, type WeekReading } from 'c/objectives';
import type { IsoDate, RecordId } from 'c/planModel';
import type { ActionView, ObjectiveView } from 'c/planQueries';
import { readReadiness, type AccountReadiness } from 'c/readinessReading';
import { adviceByObjective, adviceOf } from './adviceOf.ts';
import { breachesOf } from './breaches.ts';
import { currentValue, periodOf } from './currentValue.ts';
import type { OsaFacts } from './facts.ts';

import type { OsaAdvice, OsaObjective } from './osaObjective.ts';
import { planBudget, type PlanBudget } from './planBudget.ts';
import { inOrder } from './sortOrder.ts';
import { servedIn } from './serves.ts';
import { withCoverage } from './withCoverage.ts';

/** Objectives, strategies and actions of one plan, read from the same facts at the same day. */
export interface OsaReading {
  /** Objectives, strategies and actions in their order of display; stakeholders with the coverage of today. */
  readonly facts: OsaFacts;
  readonly today: IsoDate;
  /** In their order of display. */
  readonly objectives: readonly OsaObjective[];
  /** Position in `objectives` by objective id. */
  readonly objectiveIndex: Readonly<Record<RecordId, number>>;
  /** Positions in the lists of `facts` by id. */
  readonly strategyIndex: Readonly<Record<RecordId, number>>;
  readonly actionIndex: Readonly<Record<RecordId, number>>;
  /** What is wrong with the order of the work. */
  readonly problems: readonly ScheduleProblem[];
  /** Strategies and actions whose objective is not among those of the plan. */
  readonly orphanIds: readonly RecordId[];
  /** What follows is worked out when somebody asks, once. */
  readonly readiness: AccountReadiness;
  readonly week: WeekReading<ObjectiveView, ActionView>;
  readonly budget: PlanBudget;
  /** What the checks say, the severest first (systems E and F). */
  readonly advice: readonly OsaAdvice[];
}

/** Reads all of it: measures, pace, what each objective serves, promises broken, readiness, the week, the money and the advice. */
export function readOsas(given: OsaFacts, today: IsoDate): OsaReading {
  const facts: OsaFacts = {
    ...given,
    objectives: inOrder(given.objectives),
    strategies: inOrder(given.strategies),
    actions: inOrder(given.actions),
    stakeholders: withCoverage(given.stakeholders, given.activities, today),
  };
  const actionsOf = groupBy(facts.actions, ({ objectiveId }) => objectiveId);
  const measured = facts.objectives.map((objective) => {
    const measure = readMeasure(objective, actionsOf.get(objective.id) ?? [], facts, periodOf(objective, facts.plan, today));
    return { objective, measure, current: currentValue(objective, measure, today) };
  });
  const read = readObjectives(
    {
      objectives: measured.map(({ objective, current }) => (current.isToStore ? { ...objective, current: current.value } : objective)),
      strategies: facts.strategies,
      actions: facts.actions,
      periodStart: facts.plan?.periodStart,
    },
    today,
  );
  const serves = servedIn(facts);
  const commentsOf = groupBy(facts.comments, ({ objectiveId }) => objectiveId);
  const advice = lazily(() => adviceOf(facts, read, () => allBreaches(objectives), readiness(), today));
  const adviceAbout = lazily(() => adviceByObjective(advice(), new Map(facts.actions.map(({ id, objectiveId }) => [id, objectiveId]))));
  const objectives: readonly OsaObjective[] = read.objectives.map((one, position) => {
    const { objective, measure, current } = measured[position]!;
    const { id } = objective;
    const [first, ...others] = serves(objective);
    return {
      ...one,
      id,
      objective,
      measure,
      current,
      breaches: breachesOf(objective, measure.scope, facts, today),
      serves: first ?? null,
      servesAlso: others,
      comments: commentsOf.get(id) ?? [],
      get advice() {
        return adviceAbout().get(id) ?? [];
      },
    };
  });
  const readiness = lazily(() => readReadiness({ ...facts, engagements: engagementsIn(facts) }, facts.policy, today));
  const week = lazily(() => weekOf({ objectives }, today));
  const budget = lazily(() => planBudget(facts, objectives));
  return {
    facts,
    today,
    objectives,
    objectiveIndex: indexOf(objectives),
    strategyIndex: indexOf(facts.strategies),
    actionIndex: indexOf(facts.actions),
    problems: read.problems,
    orphanIds: read.orphanIds,
    get readiness() {
      return readiness();
    },
    get week() {
      return week();
    },
    get budget() {
      return budget();
    },
    get advice() {
      return advice();
    },
  };
}

function indexOf(list: readonly { readonly id: RecordId }[]): Readonly<Record<RecordId, number>> {
  return Object.fromEntries(list.map(({ id }, position) => [id, position]));
}

/** The same answer may serve several objectives. */
function allBreaches(objectives: readonly OsaObjective[]): readonly ServiceLevelBreach[] {
  return [...new Map(objectives.flatMap(({ breaches }) => breaches ?? []).map((one) => [one.responseId, one])).values()];
}

/** What shows that somebody was in touch with us, or we with him. */
function engagementsIn({ responses, activities }: OsaFacts) {
  return [
    ...(responses ?? []).flatMap(({ id, contactId, hasResponded, respondedOn }) =>
      hasResponded && respondedOn ? [{ id, contactId, on: respondedOn }] : [],
    ),
    ...(activities ?? []),
  ];
}
