import { QUADRANTS, type Quadrant } from 'c/planModel';
import type { QuadrantLayout } from './layoutQuadrants.ts';
import { lineOf, xOf, yOf, type Rectangle } from './plot.ts';
import { areaOf, QUADRANT_SIDES } from './quadrantAreas.ts';
import type { Thresholds } from './thresholds.ts';

/** What stands behind and around the bubbles: the same on screen and in exports. */
export interface Frame {
  readonly areas: readonly QuadrantArea[];
  readonly ticks: readonly Tick[];
  /** Of the thresholds, in pixels; null while one quadrant fills the plot. */
  readonly lines: { readonly x: number; readonly y: number } | null;
  /** Where the name of value to you ends up and that of value to customer. */
  readonly titles: { readonly toYou: Place; readonly toCustomer: Place };
}

export interface QuadrantArea extends Rectangle {
  readonly quadrant: Quadrant;
  /** Where its name stands: in the outer corner, in one line with its baseline at y. */
  readonly label: Place;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A score on an axis with the place of its number. */
export interface Tick extends Place {
  readonly axis: 'toYou' | 'toCustomer';
  readonly score: number;
  /** Of its grid line. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

const STEPS = [100, 50, 25, 20, 10, 5, 2, 1];
/** Numbers closer than this to each other, or to the handle of a threshold, cannot be read. */
const CLOSEST = 26;

export function frameOf({ plot, zoom, size }: QuadrantLayout, thresholds: Thresholds): Frame {
  const { left, top, width, height } = plot;
  const right = left + width;
  const bottom = top + height;
  const x = xOf(plot, lineOf(thresholds.toCustomer));
  const y = yOf(plot, lineOf(thresholds.toYou));
  const shown = zoom === null ? QUADRANTS : [zoom];
  const isFree = (at: number, line: number) => zoom !== null || Math.abs(at - line) >= CLOSEST;
  const across = scoresFor(plot.toCustomer, width)
    .map((score) => ({ score, at: xOf(plot, score) }))
    .filter(({ at }) => isFree(at, x));
  const up = scoresFor(plot.toYou, height)
    .map((score) => ({ score, at: yOf(plot, score) }))
    .filter(({ at }) => isFree(at, y));
  return {
    areas: shown.map((quadrant) => areaWithLabel(zoom === null ? areaOf(plot, thresholds, quadrant) : plot, quadrant)),
    ticks: [
      ...across.map(({ score, at }): Tick => ({
        axis: 'toCustomer',
        score,
        x: at,
        y: bottom + 17,
        anchor: 'middle',
        from: { x: at, y: top },
        to: { x: at, y: bottom },
      })),
      ...up.map(({ score, at }): Tick => ({
        axis: 'toYou',
        score,
        x: left - 8,
        y: at + 4,
        anchor: 'end',
        from: { x: left, y: at },
        to: { x: right, y: at },
      })),
    ],
    lines: zoom === null ? { x, y } : null,
    titles: { toYou: { x: left, y: top - 9, anchor: 'start' }, toCustomer: { x: right, y: size.height - 7, anchor: 'end' } },
  };
}

function areaWithLabel({ left, top, width, height }: Rectangle, quadrant: Quadrant): QuadrantArea {
  const { isHighToYou, isHighToCustomer } = QUADRANT_SIDES[quadrant];
  return {
    quadrant,
    left,
    top,
    width,
    height,
    label: {
      x: isHighToCustomer ? left + width - 10 : left + 10,
      y: isHighToYou ? top + 18 : top + height - 10,
      anchor: isHighToCustomer ? 'end' : 'start',
    },
  };
}

/** Round scores along an axis, as many as can be told apart. */
function scoresFor({ from, to }: { readonly from: number; readonly to: number }, length: number): readonly number[] {
  const most = Math.max(1, length / 64);
  const step = STEPS.findLast((one) => (to - from) / one <= most) ?? 100;
  const first = Math.ceil(from / step) * step;
  const scores: number[] = [];
  for (let score = first; score <= to; score += step) if (score >= 0 && score <= 100) scores.push(score);
  return scores;
}
