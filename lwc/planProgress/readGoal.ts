import type { Maybe } from 'c/planModel';

/** The revenue goal of a plan against what is won and what is open. Money; the shares are percent of the longest of the three. */
export interface GoalReading {
  readonly goal: Maybe<number>;
  readonly won: number;
  readonly openPotential: number;
  /** What is still to win; zero once the goal is reached, undefined without a goal. */
  readonly gap: number | undefined;
  /** What would be missing even if all open potential were won. */
  readonly uncovered: number | undefined;
  /** Percent of the goal that is won; may pass 100. */
  readonly wonPercent: number | undefined;
  readonly wonShare: number;
  readonly openShare: number;
  /** Where the goal lies on the bar. */
  readonly goalShare: number | undefined;
}

/** A goal of zero is a goal; a goal nobody set is none. Potential or won revenue that nobody knows counts as nothing yet. */
export function readGoal(goal: Maybe<number>, won: Maybe<number>, openPotential: Maybe<number>): GoalReading {
  const wonSoFar = won ?? 0;
  const open = openPotential ?? 0;
  const isSet = goal !== undefined && goal !== null;
  const length = Math.max(isSet ? goal : 0, wonSoFar + open);
  const share = (part: number) => (length > 0 ? (100 * part) / length : 0);
  const gap = isSet ? Math.max(0, goal - wonSoFar) : undefined;
  return {
    goal,
    won: wonSoFar,
    openPotential: open,
    gap,
    uncovered: gap === undefined ? undefined : Math.max(0, gap - open),
    wonPercent: isSet && goal > 0 ? (100 * wonSoFar) / goal : undefined,
    wonShare: share(wonSoFar),
    openShare: share(open),
    goalShare: isSet && goal > 0 ? share(goal) : undefined,
  };
}
