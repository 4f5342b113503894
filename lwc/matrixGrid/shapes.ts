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
export const SHAPE_PROPERTIES: string = [
  `--focus-mark: ${image('<circle cx="8" cy="8" r="6.5" fill="none" stroke="#03234d" stroke-width="2"/><circle cx="8" cy="8" r="2.5" fill="#03234d"/>', 1)}`,
  ...CELL_STATES.flatMap((state) => [
    `--full-${stateWord(state)}: ${shapeOf(state, false, 1)}`,
    `--hollow-${stateWord(state)}: ${shapeOf(state, true, 1)}`,
    `--faded-full-${stateWord(state)}: ${shapeOf(state, false, FADED)}`,
    `--faded-hollow-${stateWord(state)}: ${shapeOf(state, true, FADED)}`,
  ]),
].join('; ');

function shapeOf(state: CellState, isHollow: boolean, opacity: number): string {
  const { path, colour, isLine } = STATE_LOOKS[state];
  const line = (stroke: string, width: number) => `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  // A line has no inside: as a guess it is drawn wide, with a lighter one in it.
  if (isLine) return image(isHollow ? line(colour, 4) + line('#fff', 1.5) : line(colour, 2.5), opacity);
  return image(isHollow ? line(colour, 1.75) : `<path d="${path}" fill="${colour}"/>`, opacity);
}

function image(drawing: string, opacity: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" opacity="${opacity}">${drawing}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
