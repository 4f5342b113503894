import { QUADRANTS, type Quadrant } from 'c/planModel';
import type { Bubble } from './layoutQuadrants.ts';
import { lineOf, xOf, yOf, type Plot, type Rectangle, type Span } from './plot.ts';
import type { Thresholds } from './thresholds.ts';

export interface QuadrantSides {
  readonly isHighToYou: boolean;
  readonly isHighToCustomer: boolean;
}

/** On which side of each threshold a quadrant lies. */
export const QUADRANT_SIDES: Readonly<Record<Quadrant, QuadrantSides>> = {
  'Pursue Together': { isHighToYou: true, isHighToCustomer: true },
  'Do Not Push': { isHighToYou: true, isHighToCustomer: false },
  Invest: { isHighToYou: false, isHighToCustomer: true },
  Leave: { isHighToYou: false, isHighToCustomer: false },
};

/** Which scores the plot shows. */
export function spanOf(zoom: Quadrant | null, thresholds: Thresholds): { readonly toYou: Span; readonly toCustomer: Span } {
  if (zoom === null) return { toYou: { from: 0, to: 100 }, toCustomer: { from: 0, to: 100 } };
  const { isHighToYou, isHighToCustomer } = QUADRANT_SIDES[zoom];
  return { toYou: sideOf(thresholds.toYou, isHighToYou), toCustomer: sideOf(thresholds.toCustomer, isHighToCustomer) };
}

/** A side that no score can reach still has one point, so that it can be drawn. */
function sideOf(threshold: number, isHigh: boolean): Span {
  const line = lineOf(threshold);
  return isHigh ? { from: line, to: Math.max(100, line + 1) } : { from: Math.min(0, line - 1), to: line };
}

/** Where a quadrant lies in the plot; without width or height where nothing of it shows. */
export function areaOf(plot: Plot, thresholds: Thresholds, quadrant: Quadrant): Rectangle {
  const { isHighToYou, isHighToCustomer } = QUADRANT_SIDES[quadrant];
  const x = clamp(xOf(plot, lineOf(thresholds.toCustomer)), plot.left, plot.left + plot.width);
  const y = clamp(yOf(plot, lineOf(thresholds.toYou)), plot.top, plot.top + plot.height);
  return {
    left: isHighToCustomer ? x : plot.left,
    width: isHighToCustomer ? plot.left + plot.width - x : x - plot.left,
    top: isHighToYou ? plot.top : y,
    height: isHighToYou ? y - plot.top : plot.top + plot.height - y,
  };
}

/** How many cells each quadrant holds. No sum of money: an amount stated for a cell covers those below it, which may be bubbles too. */
export function countByQuadrant(bubbles: readonly Bubble[], { toYou, toCustomer }: Thresholds): Readonly<Record<Quadrant, number>> {
  const counts = { 'Pursue Together': 0, 'Do Not Push': 0, Invest: 0, Leave: 0 };
  for (const bubble of bubbles) {
    const isHighToYou = bubble.toYou >= toYou;
    const isHighToCustomer = bubble.toCustomer >= toCustomer;
    counts[QUADRANTS.find((one) => isAt(QUADRANT_SIDES[one], isHighToYou, isHighToCustomer))!] += 1;
  }
  return counts;
}

function isAt(sides: QuadrantSides, isHighToYou: boolean, isHighToCustomer: boolean): boolean {
  return sides.isHighToYou === isHighToYou && sides.isHighToCustomer === isHighToCustomer;
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
