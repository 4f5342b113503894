import type { Maybe } from 'c/planModel';

/**
 * How the size of a bubble relates to its money: `toScale`, its area is; `larger` or `smaller`, the money is beyond what the scale can show and the
 * bubble is drawn at its end; `none`, there is no potential (not known, zero or negative) and a fixed mark is drawn.
 */
export type BubbleSize = 'toScale' | 'larger' | 'smaller' | 'none';

/** Area proportional to money: `radius` for `reference`. */
export interface MoneyScale {
  readonly reference: number;
  readonly radius: number;
}

/** Of a bubble whose money is too small to be seen. */
export const SMALLEST_RADIUS = 2;
/** Of a cell without potential. */
export const MARK_RADIUS = 3;
const LARGEST_RADIUS = 34;
const LARGEST_RADIUS_IN_CROWD = 6;
/** Of the shorter side of the plot. */
const LARGEST_SHARE = 0.075;
/** Of the plot that bubbles may cover before all get smaller. */
const INK_SHARE = 0.22;
/** An amount so many times the median does not make all others dots. */
const OUTLIER = 100;

/** @param amounts potential money of the squares, as it was typed */
export function moneyScaleFor(amounts: readonly Maybe<number>[], plot: { readonly width: number; readonly height: number }): MoneyScale {
  // No typed array: under Lightning Web Security each look into one crosses the wall of the sandbox.
  const known = amounts.filter(hasPotential).sort((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)] ?? 0;
  const reference = known.findLast((amount) => amount <= median * OUTLIER) ?? 0;
  const largest = Math.min(LARGEST_RADIUS, LARGEST_SHARE * Math.min(plot.width, plot.height));
  if (reference === 0) return { reference, radius: largest };
  const inkOfUnitRadius = Math.PI * known.reduce((sum, amount) => sum + Math.min(1, amount / reference), 0);
  const radius = Math.sqrt((INK_SHARE * plot.width * plot.height) / inkOfUnitRadius);
  return { reference, radius: Math.min(largest, Math.max(radius, LARGEST_RADIUS_IN_CROWD)) };
}

/** Looked up once: under Lightning Web Security each look at a global goes through a proxy. */
const { isFinite } = Number;
const { sqrt } = Math;

export function hasPotential(amount: Maybe<number>): amount is number {
  return typeof amount === 'number' && isFinite(amount) && amount > 0;
}

export function sizeOf({ reference, radius }: MoneyScale, amount: Maybe<number>): { readonly radius: number; readonly size: BubbleSize } {
  if (!hasPotential(amount)) return { radius: MARK_RADIUS, size: 'none' };
  if (amount > reference) return { radius, size: 'larger' };
  const exact = radiusOf({ reference, radius }, amount);
  return exact < SMALLEST_RADIUS ? { radius: SMALLEST_RADIUS, size: 'smaller' } : { radius: exact, size: 'toScale' };
}

/** The exact radius for an amount, whether it can be seen or not. */
export function radiusOf({ reference, radius }: MoneyScale, amount: number): number {
  return radius * sqrt(amount / reference);
}

/** Up to three round amounts for a legend of sizes, largest first. */
export function legendAmounts(scale: MoneyScale): readonly number[] {
  if (scale.reference === 0) return [];
  const amounts = [1, 5, 25].map((part) => roundAmount(scale.reference / part));
  return [...new Set(amounts)].filter((amount) => radiusOf(scale, amount) >= SMALLEST_RADIUS);
}

/** The next lower 1, 2 or 5 with zeros; a ten thousandth more, because thirds of powers of ten are not exact. */
function roundAmount(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount * 1.0001));
  const digit = [5, 2, 1].find((one) => one * power <= amount * 1.0001) ?? 1;
  return digit * power;
}
