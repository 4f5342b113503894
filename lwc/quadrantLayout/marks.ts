import { CELL_STATES, type CellState } from 'c/planModel';
import { STATE_LOOKS } from 'c/cellStateLook';
import type { Bubble } from './layoutQuadrants.ts';
import { placePath, short } from './placePath.ts';

/** Up to so many bubbles are drawn one by one; beyond, all that look alike are one path. */
export const MOST_DRAWN_SINGLY = 150;
/** From this radius the shape of the state is drawn in a disc; smaller ones are the shape alone. */
const DISC_FROM = 7;
const HALF_BOX = 8;
/** A shape alone reaches a little beyond the circle it stands for: corners look smaller than they are. */
const ALONE = 1.15;
const IN_DISC = 0.58;
const PAPER = '#ffffff';

/** Its shape is the disc itself: another circle within would look like a hollow one. */
const ROUND: CellState = 'Potential';

/** One bubble as SVG paths. */
export interface Mark {
  /** Absent where the shape stands alone. */
  readonly disc: string | null;
  /** Empty where the disc says it all. */
  readonly shape: string;
}

/** How to draw a path; colours are those of `c/cellStateLook` and white. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
}

export interface MarkInk {
  readonly disc: Ink;
  readonly shape: Ink;
  /** Faded when stale. */
  readonly opacity: number;
}

export function markOf({ x, y, radius, state }: Pick<Bubble, 'x' | 'y' | 'radius' | 'state'>): Mark {
  const { path } = STATE_LOOKS[state];
  if (radius < DISC_FROM) return { disc: null, shape: placePath(path, x, y, (radius * ALONE) / (HALF_BOX - 2)) };
  return { disc: circle(x, y, radius), shape: state === ROUND ? '' : placePath(path, x, y, (radius * IN_DISC) / (HALF_BOX - 1)) };
}

/** A circle around a bubble. @param gap in pixels between the two */
export function ringOf({ x, y, radius }: Pick<Bubble, 'x' | 'y' | 'radius'>, gap: number): string {
  return circle(x, y, radius + gap);
}

function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** Hollow is a guess, faded is stale: everywhere alike. */
export function inkOf({ state, isGuess, isStale, radius }: Pick<Bubble, 'state' | 'isGuess' | 'isStale' | 'radius'>): MarkInk {
  const { colour, isLine } = STATE_LOOKS[state];
  const line = radius < DISC_FROM ? 1.25 : Math.min(2.5, 1 + radius / 16);
  const disc: Ink = isGuess ? { fill: 'none', stroke: colour, width: 1.5 } : { fill: colour, stroke: PAPER, width: 1 };
  const onPaper = isGuess || radius < DISC_FROM;
  const shapeColour = onPaper ? colour : PAPER;
  const isOutline = isLine || isGuess;
  const shape: Ink = isOutline
    ? { fill: 'none', stroke: shapeColour, width: line }
    : { fill: shapeColour, stroke: onPaper ? PAPER : 'none', width: onPaper ? 0.5 : 0 };
  return { disc, shape, opacity: isStale ? 0.45 : 1 };
}

/** Bubbles that look alike, as one path each for their discs and their shapes. */
export interface MarkGroup {
  readonly discs: string;
  readonly shapes: string;
  readonly ink: MarkInk;
}

/** So many are painted before those of the next size: within them a state lies above another, never above all of it. */
const LAYER = 1_500;

/** Everything to draw in a few hundred paths: large before small, within a layer by state. @param bubbles as painted */
export function groupMarks(bubbles: readonly Bubble[]): readonly MarkGroup[] {
  const groups = new Map<number, { discs: string; shapes: string; readonly first: Bubble }>();
  bubbles.forEach((bubble, position) => {
    const { disc, shape } = markOf(bubble);
    const key = groupKey(bubble, (position / LAYER) | 0, disc !== null);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { discs: '', shapes: '', first: bubble }));
    if (disc) group.discs += disc;
    group.shapes += shape;
  });
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, { discs, shapes, first }]) => ({ discs, shapes, ink: inkOf(first) }));
}

/** A number that orders: layer, discs before shapes alone, faded before fresh, hollow before full, state. */
function groupKey({ state, isGuess, isStale }: Bubble, layer: number, hasDisc: boolean): number {
  const looks = (((hasDisc ? 0 : 2) + (isStale ? 0 : 1)) * 2 + (isGuess ? 0 : 1)) * CELL_STATES.length;
  return layer * 1_000 + looks + CELL_STATES.indexOf(state);
}
