import { STATE_LOOKS } from 'c/cellStateLook';
import type { SquareReading } from 'c/matrixReading';
import { inkOf } from 'c/quadrantLayout';

/** The shape of a cell's state in a box of 16 × 16, beside its name: hollow for a guess, faded when stale. */
export interface Glyph {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
}

export function glyphOf({ state, score }: Pick<SquareReading, 'state' | 'score'>): Glyph {
  const { shape, opacity } = inkOf({ state, isGuess: score.isGuess, isStale: score.freshness !== 'fresh', radius: 6 });
  return { path: STATE_LOOKS[state].path, ...shape, opacity };
}
