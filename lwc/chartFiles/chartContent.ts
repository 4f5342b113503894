import type { LegendContent } from 'c/chartLegend';
import { namesOf } from 'c/cellWords';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { CELL_STATES, type CellState, type Quadrant } from 'c/planModel';
import { legendAmounts, layoutQuadrants, radiusOf, type ChartSize, type QuadrantLayout, type Thresholds } from 'c/quadrantLayout';
import type { PlotView } from 'c/quadrantPlot';

/** What a person chose to see. */
export interface ChartChoices {
  readonly thresholds: Thresholds;
  readonly zoom: Quadrant | null;
  readonly hidden: readonly CellState[];
}

/** Everything on the screen, from one reading: plot, tray, table and legend agree. */
export interface ChartContent {
  readonly view: PlotView;
  readonly legend: LegendContent;
  /** Without both scores, best rank first. */
  readonly unscored: readonly SquareReading[];
  /** In the plot, best rank first. */
  readonly scored: readonly SquareReading[];
}

export function contentOf(reading: MatrixReading, { thresholds, zoom, hidden }: ChartChoices, size: ChartSize): ChartContent {
  const all = squaresOf(reading);
  const squares = hidden.length === 0 ? all : all.filter(({ state }) => !hidden.includes(state));
  const layout = layoutQuadrants(squares, thresholds, size, zoom);
  return {
    view: { reading, squares, layout, names: namesOf(reading) },
    legend: legendOf(all, layout, hidden),
    unscored: layout.unscored.map(({ index }) => squares[index]!),
    scored: layout.byRank.map((position) => squares[layout.bubbles[position]!.index]!),
  };
}

/** Each square once: one that was recorded twice is read where the matrix reads it. */
function squaresOf({ squares, squareIndex }: MatrixReading): readonly SquareReading[] {
  return squares.filter(({ key }, index) => squareIndex[key] === index);
}

function legendOf(all: readonly SquareReading[], { money, bubbles }: QuadrantLayout, hidden: readonly CellState[]): LegendContent {
  const counts = new Map<CellState, number>();
  for (const { state } of all) counts.set(state, (counts.get(state) ?? 0) + 1);
  return {
    states: CELL_STATES.filter((state) => counts.has(state)).map((state) => ({ state, count: counts.get(state)! })),
    hidden,
    sizes: legendAmounts(money).map((amount) => ({ amount, radius: radiusOf(money, amount) })),
    mostToScale: bubbles.some(({ size }) => size === 'larger') ? money.reference : null,
  };
}

/** Best first; what is not ranked comes last, in the order it had. */
export function byRank(squares: readonly SquareReading[]): readonly SquareReading[] {
  const rankOf = ({ ranked }: SquareReading) => ranked?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...squares].sort((a, b) => rankOf(a) - rankOf(b));
}
