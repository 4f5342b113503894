import { STATE_LOOKS } from 'c/cellStateLook';
import type { MatrixCell, MatrixMode } from 'c/matrixView';
import { CELL_STATES, type Quadrant } from 'c/planModel';
import { circle, Paths, rectangle } from './paths.ts';
import { stateShape } from './stateShape.ts';
import { fitted, INK, textAt } from 'c/svgText';

/** In pixels, as on screen with letters of the usual size. */
export const CELL = { width: 104, height: 44, total: 116 } as const;

const INSET = 8;
const BAR = { customer: 29, you: 36, height: 4 } as const;
/** Steps of a tint: more nobody tells apart. */
const TINTS = 20;
const STRONGEST = 0.55;

export const QUADRANT_COLOURS: Readonly<Record<Quadrant, string>> = {
  'Pursue Together': '#cdefc4',
  'Do Not Push': '#f9e3b6',
  Invest: '#acf3e4',
  Leave: INK.faint,
};

/** Collects what cells are drawn of, in layers. */
export interface CellLayers {
  readonly grounds: Paths;
  readonly signs: Paths;
  readonly texts: string[];
}

export function newLayers(): CellLayers {
  return { grounds: new Paths(), signs: new Paths(), texts: [] };
}

export function drawCell(layers: CellLayers, cell: MatrixCell, mode: MatrixMode, text: string, x: number, y: number, width: number): void {
  const box = rectangle(x, y, width, CELL.height);
  if (cell.kind === 'filtered') layers.signs.add({ stroke: INK.faint, fill: 'none' }, `M${x} ${y + CELL.height}L${x + width} ${y}`);
  if (cell.kind === 'empty' || cell.kind === 'filtered') return;
  const ground = groundOf(cell, mode);
  if (ground) layers.grounds.add({ fill: ground }, box);
  if (cell.kind === 'sum') drawMix(layers, cell, x, y);
  if (cell.state) {
    const { look, path } = stateShape(cell.state, cell.isGuess, cell.isStale, x + INSET, y + 7, 14);
    layers.signs.add(look, path);
  }
  if (cell.focused > 0) {
    layers.signs.add({ fill: 'none', stroke: INK.focus, 'stroke-width': 1.25 }, circle(x + 29, y + 14, 4));
    layers.signs.add({ fill: INK.focus }, circle(x + 29, y + 14, 1.5));
  }
  drawBar(layers, cell.toYou, cell.isHighToYou ? INK.toYouHigh : INK.toYou, x, y + BAR.you, width);
  drawBar(layers, cell.toCustomer, cell.isHighToCustomer ? INK.toCustomerHigh : INK.toCustomer, x, y + BAR.customer, width);
  layers.texts.push(
    textAt(x + width - INSET, y + 19, fitted(text, 13, width - 44), {
      'text-anchor': 'end',
      'font-style': cell.isGuess ? 'italic' : undefined,
      fill: cell.isStale && !ground ? INK.weak : undefined,
    }),
  );
}

function groundOf({ kind, strength, quadrant }: MatrixCell, mode: MatrixMode): string | undefined {
  if (mode === 'mutualValue' && kind === 'square' && quadrant) return QUADRANT_COLOURS[quadrant];
  if (strength !== null) return tintOf(mode, strength);
  return kind === 'sum' ? INK.wash : undefined;
}

/** Between white and the colour of the mode. @param strength 0–1 */
export function tintOf(mode: MatrixMode, strength: number): string {
  const colour = mode === 'confirmed' ? [0xdd, 0x7a, 0x01] : [0x1b, 0x96, 0xff];
  const share = (Math.round(Math.min(1, Math.max(0, strength)) * TINTS) / TINTS) * STRONGEST;
  return `#${colour
    .map((part) =>
      Math.round(255 + (part - 255) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The states of a branch as a stack at its left edge. */
function drawMix({ signs }: CellLayers, { rollup }: MatrixCell, x: number, y: number): void {
  if (!rollup || rollup.cells === 0) return;
  let from = y;
  for (const state of CELL_STATES) {
    const height = (CELL.height * rollup.states[state]) / rollup.cells;
    if (height > 0) signs.add({ fill: STATE_LOOKS[state].colour }, rectangle(x, from, 4, height));
    from += height;
  }
}

function drawBar({ signs }: CellLayers, score: number | null, colour: string, x: number, y: number, width: number): void {
  if (score === null) return;
  const length = width - 2 * INSET;
  signs.add({ fill: INK.faint }, rectangle(x + INSET, y, length, BAR.height));
  if (score > 0) signs.add({ fill: colour }, rectangle(x + INSET, y, (length * score) / 100, BAR.height));
}
