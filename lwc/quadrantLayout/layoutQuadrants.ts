import type { SquareReading } from 'c/matrixReading';
import type { CellState, Quadrant } from 'c/planModel';
import { moneyScaleFor, sizeOf, type BubbleSize, type MoneyScale } from './moneyScale.ts';
import { xOf, yOf, type Plot } from './plot.ts';
import { spanOf } from './quadrantAreas.ts';
import { spread } from './spread.ts';
import type { Thresholds } from './thresholds.ts';

/** Of the whole drawing with its axes, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A square with both scores, drawn. */
export interface Bubble {
  readonly key: string;
  /** Position among the squares. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: BubbleSize;
  readonly toYou: number;
  readonly toCustomer: number;
  readonly state: CellState;
  /** Drawn hollow. */
  readonly isGuess: boolean;
  /** Drawn faded. */
  readonly isStale: boolean;
  readonly isInFocus: boolean;
}

/** A square without a score on at least one axis: it has no place in the plot. */
export interface Unscored {
  readonly key: string;
  readonly index: number;
  readonly toYou: number | null;
  readonly toCustomer: number | null;
}

export interface QuadrantLayout {
  readonly size: ChartSize;
  readonly plot: Plot;
  readonly money: MoneyScale;
  /** The quadrant that fills the plot; null for all four. */
  readonly zoom: Quadrant | null;
  /** As painted: large ones first, so that small ones lie above them. */
  readonly bubbles: readonly Bubble[];
  /** Positions in `bubbles` from the best rank down; what is not ranked comes last. */
  readonly byRank: readonly number[];
  /** In the same order. */
  readonly unscored: readonly Unscored[];
}

/** Room for the axes. */
const MARGIN = { left: 48, top: 26, right: 12, bottom: 44 };

/**
 * Places every square with both scores, whatever its money. Squares of which not both are known are handed back, never placed by guess.
 * @param zoom only the squares of this quadrant, as large as the plot allows
 */
export function layoutQuadrants(
  squares: readonly SquareReading[],
  thresholds: Thresholds,
  size: ChartSize,
  zoom: Quadrant | null = null,
): QuadrantLayout {
  const inner = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(1, size.width - MARGIN.left - MARGIN.right),
    height: Math.max(1, size.height - MARGIN.top - MARGIN.bottom),
  };
  const ordered = inRankOrder(squares);
  const spans = spanOf(zoom, thresholds);
  const placed: number[] = [];
  const unscored: Unscored[] = [];
  for (const index of ordered) {
    const { key, score } = squares[index]!;
    const toYou = score.toYou.value;
    const toCustomer = score.toCustomer.value;
    if (toYou === null || toCustomer === null) unscored.push({ key, index, toYou, toCustomer });
    else if (zoom === null || (isWithin(toYou, spans.toYou) && isWithin(toCustomer, spans.toCustomer))) placed.push(index);
  }
  const money = moneyScaleFor(
    placed.map((index) => squares[index]!.cell.potentialAnnualRevenue),
    inner,
  );
  const plot: Plot = { ...inner, ...spans, inset: Math.min(money.radius + 4, inner.width / 4, inner.height / 4) };
  const offsets = spread(placed.map((index) => pointOf(squares[index]!)));
  const inOrder = placed.map((index, at) => bubbleOf(squares[index]!, index, offsets[at]!, plot, money));
  const radii = inOrder.map(({ radius }) => radius);
  const painted = inOrder.map((_, at) => at).sort((a, b) => radii[b]! - radii[a]! || a - b);
  const byRank = new Array<number>(painted.length);
  painted.forEach((at, position) => (byRank[at] = position));
  return { size, plot, money, zoom, bubbles: painted.map((at) => inOrder[at]!), byRank, unscored };
}

const isWithin = (score: number, { from, to }: { readonly from: number; readonly to: number }): boolean => score >= from && score <= to;
const pointOf = ({ score }: SquareReading) => score.toYou.value! * 1000 + score.toCustomer.value!;

/** Positions by rank, then by key, so that the order is total and does not depend on the order of the squares. */
function inRankOrder(squares: readonly SquareReading[]): readonly number[] {
  const ranked: number[] = [];
  const others: number[] = [];
  squares.forEach((square, index) => (square.ranked ? ranked : others).push(index));
  const ranks = squares.map((square) => square.ranked?.rank ?? 0);
  const keys = squares.map(({ key }) => key);
  const byKey = (a: number, b: number) => (keys[a]! < keys[b]! ? -1 : 1);
  ranked.sort((a, b) => ranks[a]! - ranks[b]! || byKey(a, b));
  others.sort(byKey);
  return [...ranked, ...others];
}

function bubbleOf(
  { key, cell, state, score, focus }: SquareReading,
  index: number,
  offset: readonly [toCustomer: number, toYou: number],
  plot: Plot,
  money: MoneyScale,
): Bubble {
  const toYou = score.toYou.value!;
  const toCustomer = score.toCustomer.value!;
  return {
    key,
    index,
    x: xOf(plot, toCustomer + offset[0]),
    y: yOf(plot, toYou + offset[1]),
    ...sizeOf(money, cell.potentialAnnualRevenue),
    toYou,
    toCustomer,
    state,
    isGuess: score.isGuess,
    isStale: score.freshness !== 'fresh',
    isInFocus: focus !== null,
  };
}
