import type { ChartCard, ChartSizes } from 'c/orgChartLayout';
import type { Box, Point } from './view.ts';

/** Cards by the square of the map they begin in, to find those of a part without looking at all. */
export interface CardGrid {
  readonly cards: readonly ChartCard[];
  readonly sizes: ChartSizes;
  /** Positions in `cards` by the name of a square. */
  readonly squares: ReadonlyMap<string, readonly number[]>;
}

/** A square holds about a dozen cards, so that a stage shows about a dozen squares. */
export const SQUARE = { width: 720, height: 448 } as const;

/** The square a place of the map belongs to. */
export function squareAt({ x, y }: Point): string {
  return `${Math.floor(x / SQUARE.width)}:${Math.floor(y / SQUARE.height)}`;
}

export function cardGrid(cards: readonly ChartCard[], sizes: ChartSizes): CardGrid {
  const squares = new Map<string, number[]>();
  cards.forEach((card, position) => {
    const name = squareAt(card);
    const square = squares.get(name);
    if (square) square.push(position);
    else squares.set(name, [position]);
  });
  return { cards, sizes, squares };
}

/** Names of the squares with a card that reaches into a box, the nearest to its middle first. */
export function squaresIn({ squares, sizes }: CardGrid, box: Box): readonly string[] {
  const [left, right] = [Math.floor((box.x - sizes.cardWidth) / SQUARE.width), Math.floor((box.x + box.width) / SQUARE.width)];
  const [top, bottom] = [Math.floor((box.y - sizes.cardHeight) / SQUARE.height), Math.floor((box.y + box.height) / SQUARE.height)];
  const found: { readonly name: string; readonly far: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const name = `${column}:${row}`;
      if (squares.has(name)) found.push({ name, far: Math.abs(2 * column - left - right) + Math.abs(2 * row - top - bottom) });
    }
  }
  return found.sort((a, b) => a.far - b.far).map(({ name }) => name);
}

/** Cards that touch a box. */
export function cardsIn(grid: CardGrid, box: Box): readonly ChartCard[] {
  const { cardWidth, cardHeight } = grid.sizes;
  return squaresIn(grid, box).flatMap((name) =>
    grid.squares.get(name)!.flatMap((position) => {
      const card = grid.cards[position]!;
      const isTouching =
        card.x <= box.x + box.width && card.x + cardWidth >= box.x && card.y <= box.y + box.height && card.y + cardHeight >= box.y;
      return isTouching ? [card] : [];
    }),
  );
}

/** The card at a place. @param around units beside a card that count as on it */
export function cardAt(grid: CardGrid, { x, y }: Point, around = 0): ChartCard | undefined {
  return cardsIn(grid, { x: x - around, y: y - around, width: 2 * around, height: 2 * around })[0];
}
