import type { Names } from 'c/cellWords';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { hitGrid, type Bubble, type HitGrid, type QuadrantLayout } from 'c/quadrantLayout';

/** What a plot shows. */
export interface PlotView {
  readonly reading: MatrixReading;
  /** Those the layout was made of. */
  readonly squares: readonly SquareReading[];
  readonly layout: QuadrantLayout;
  readonly names: Names;
}

/** A view with what pointers and keys need to find their way; made once for each. */
export interface PlotIndex extends PlotView {
  readonly grid: HitGrid;
  /** Place in rank order by key. */
  readonly places: ReadonlyMap<string, number>;
  readonly bubbleAt: (place: number) => Bubble | undefined;
  readonly bubbleOf: (key: string | undefined) => Bubble | undefined;
  readonly squareOf: (bubble: Bubble) => SquareReading;
}

export function indexPlot(view: PlotView): PlotIndex {
  const { layout, squares } = view;
  const { bubbles, byRank } = layout;
  const places = new Map(byRank.map((position, place) => [bubbles[position]!.key, place]));
  const bubbleAt = (place: number) => bubbles[byRank[place] ?? -1];
  return {
    ...view,
    grid: hitGrid(bubbles),
    places,
    bubbleAt,
    bubbleOf: (key) => (key === undefined ? undefined : bubbleAt(places.get(key) ?? -1)),
    squareOf: ({ index }) => squares[index]!,
  };
}

/** The name of the square of a bubble. */
export function nameIn({ names, squares }: PlotView): (bubble: Bubble) => string {
  return ({ index }) => names.square(squares[index]!.cell);
}
