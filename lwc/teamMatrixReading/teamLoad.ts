import type { RelationshipLevel } from 'c/planModel';
import type { TeamSquare } from './teamSquare.ts';

/** What one of our people carries. */
export interface TeamLoad {
  /** Stakeholders he is in touch with. */
  readonly inTouch: number;
  /** Of those, how many on each stated level. */
  readonly levels: Readonly<Record<RelationshipLevel, number>>;
  /** Of those, whom nobody else of ours is in touch with: lost with him. */
  readonly alone: number;
  /** Squares where the level wanted is above the one now, and the steps they are short of together. */
  readonly gaps: number;
  readonly steps: number;
}

/** The same over some stakeholders. */
export interface TeamTotals {
  readonly people: number;
  /** Somebody of ours is in touch with. */
  readonly reached: number;
  /** Only one of ours is in touch with. */
  readonly alone: number;
  readonly gaps: number;
  readonly steps: number;
}

export const NO_LOAD: TeamLoad = {
  inTouch: 0,
  levels: { Vendor: 0, 'Credible Source': 0, 'Problem Solver': 0, 'Trusted Advisor': 0 },
  alone: 0,
  gaps: 0,
  steps: 0,
};

interface Counted {
  readonly squares: readonly (TeamSquare | null)[];
  readonly inTouch: number;
  readonly gaps: number;
  readonly steps: number;
}

/** The load of each column over these rows, in the order of the squares. */
export function loadsOf(rows: readonly Counted[], columns: number): readonly TeamLoad[] {
  const sums = Array.from({ length: columns }, () => ({ ...NO_LOAD, levels: { ...NO_LOAD.levels } }));
  for (const { squares, inTouch } of rows) {
    squares.forEach((square, column) => {
      if (!square) return;
      const sum = sums[column] as { -readonly [K in keyof TeamLoad]: TeamLoad[K] } & { levels: Record<RelationshipLevel, number> };
      if (square.isInTouch) sum.inTouch += 1;
      if (square.isInTouch && inTouch === 1) sum.alone += 1;
      if (square.now) sum.levels[square.now] += 1;
      if (square.gap > 0) sum.gaps += 1;
      sum.steps += square.gap;
    });
  }
  return sums;
}

export function totalsOf(rows: readonly Counted[]): TeamTotals {
  const sum = (count: (row: Counted) => number) => rows.reduce((all, row) => all + count(row), 0);
  return {
    people: rows.length,
    reached: sum(({ inTouch }) => (inTouch > 0 ? 1 : 0)),
    alone: sum(({ inTouch }) => (inTouch === 1 ? 1 : 0)),
    gaps: sum(({ gaps }) => gaps),
    steps: sum(({ steps }) => steps),
  };
}
