import { STATE_LOOKS } from 'c/cellStateLook';
import type { CellState } from 'c/planModel';
import { placePath } from 'c/quadrantLayout';
import type { Attributes } from 'c/svgText';

/** How much of a stale shape is left. */
const FADED = 0.5;

export interface StateShape {
  readonly look: Attributes;
  readonly path: string;
}

/** The shape of a state as in the cells of the matrix: hollow for a guess (a line, which has no inside, is broken), faded when stale. */
export function stateShape(state: CellState, isGuess: boolean, isStale: boolean, x: number, y: number, size: number): StateShape {
  const { path, colour, isLine } = STATE_LOOKS[state];
  const opacity = isStale ? FADED : undefined;
  const ink: Attributes = isLine
    ? { fill: 'none', stroke: colour, 'stroke-width': 2, 'stroke-dasharray': isGuess ? '2 2' : undefined }
    : isGuess
      ? { fill: 'none', stroke: colour, 'stroke-width': 1.5 }
      : { fill: colour };
  return { look: { ...ink, opacity }, path: placePath(path, x + size / 2, y + size / 2, size / 16) };
}
