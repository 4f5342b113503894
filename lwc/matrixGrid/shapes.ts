import { STATE_LOOKS } from 'c/cellStateLook';
import { CELL_STATES, type CellState } from 'c/planModel';

/** How much of the shape of a stale cell is left. */
const FADED = 0.5;

/** A state as a word in CSS: `open-opportunity`. */
export function stateWord(state: CellState): string {
  return state.toLowerCase().replace(' ', '-');
}

/**
 * The looks of all states as custom properties, `--full-potential: url("data:image/svg+xml,…")`: full and hollow, faded or not. So a cell needs a class
 * for its shape and no element.
 */
export const SHAPE_PROPERTIES: string = CELL_STATES.flatMap((state) => [
  `--full-${stateWord(state)}: ${shapeOf(state, false, 1)}`,
  `--hollow-${stateWord(state)}: ${shapeOf(state, true, 1)}`,
  `--faded-full-${stateWord(state)}: ${shapeOf(state, false, FADED)}`,
  `--faded-hollow-${stateWord(state)}: ${shapeOf(state, true, FADED)}`,
]).join('; ');

function shapeOf(state: CellState, isHollow: boolean, opacity: number): string {
  const { path, colour, isLine } = STATE_LOOKS[state];
  // A line has no inside: as a guess it is broken.
  const ink = isLine
    ? `fill="none" stroke="${colour}" stroke-width="2.25"${isHollow ? ' stroke-dasharray="2 2"' : ''}`
    : isHollow
      ? `fill="none" stroke="${colour}" stroke-width="1.75"`
      : `fill="${colour}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" opacity="${opacity}"><path d="${path}" ${ink}/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
