import type { Hierarchy } from 'c/planModel';
import type { ChartSizes } from './orgChart.ts';

/** One tree, and what decides how it is drawn. */
export interface Shape {
  readonly tree: Hierarchy;
  readonly isSideBySide: (position: number) => boolean;
  readonly isFolded: (position: number) => boolean;
  readonly sizes: ChartSizes;
}

/** How much room each branch takes, by the position of its head. */
export interface TreeBoxes {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Of the whole tree. */
  readonly width: number;
  readonly height: number;
}

/** Upper left corners of the cards by position in the hierarchy; NaN where a folded branch hides the card. */
export interface PlacedTree {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

// Plain lists: typed ones cross the wall of Lightning Web Security with each number.
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/**
 * Every branch is a box that no other box enters. Side by side, boxes stand next to each other and the head in the middle above them, as in Reingold
 * and Tilford (1981) but box by box: wider, and a new card moves nobody by more than its own box grows. Hanging, boxes stand below each other, indented.
 * From the last position to the first each box is complete before its head's: no recursion, so a chain of thousands is no problem.
 */
export function measureTree({ tree, isSideBySide, isFolded, sizes }: Shape): TreeBoxes {
  const { cardWidth, cardHeight, gapX, gapY, listGap, indent } = sizes;
  const count = tree.ids.length;
  // Of what hangs below, until the head itself is reached.
  const [widths, heights] = [zeros(count), zeros(count)];
  let [width, height] = [0, 0];
  for (let position = count - 1; position >= 0; position--) {
    const isOpen = !isFolded(position);
    const wide = Math.max(cardWidth, isOpen ? widths[position]! : 0);
    const high = cardHeight + (isOpen ? heights[position]! : 0);
    widths[position] = wide;
    heights[position] = high;
    const head = tree.parents[position]!;
    if (head < 0) {
      width += (width === 0 ? 0 : gapX) + wide;
      height = Math.max(height, high);
    } else if (isSideBySide(head)) {
      widths[head] = widths[head]! + (widths[head] === 0 ? 0 : gapX) + wide;
      heights[head] = Math.max(heights[head]!, gapY + high);
    } else {
      widths[head] = Math.max(widths[head]!, indent + wide);
      heights[head] = heights[head]! + listGap + high;
    }
  }
  return { widths, heights, width, height };
}

/** From the first position to the last, as each head knows where his next box begins. */
export function placeTree({ tree, isSideBySide, isFolded, sizes }: Shape, { widths, heights }: TreeBoxes): PlacedTree {
  const { cardWidth, cardHeight, gapX, gapY, listGap, indent } = sizes;
  const count = tree.ids.length;
  const [left, top, x, y] = [zeros(count), zeros(count), zeros(count).fill(NaN), zeros(count).fill(NaN)];
  // How much of the room below each head is taken: of its width side by side, of its height in a list.
  const taken = zeros(count);
  let topsTaken = 0;
  for (let position = 0; position < count; position++) {
    const head = tree.parents[position]!;
    if (head < 0) {
      left[position] = topsTaken;
      topsTaken += widths[position]! + gapX;
    } else if (isFolded(head) || Number.isNaN(x[head]!)) continue;
    else if (isSideBySide(head)) {
      left[position] = left[head]! + taken[head]!;
      top[position] = top[head]! + cardHeight + gapY;
      taken[head] = taken[head]! + widths[position]! + gapX;
    } else {
      left[position] = left[head]! + indent;
      top[position] = top[head]! + cardHeight + taken[head]! + listGap;
      taken[head] = taken[head]! + listGap + heights[position]!;
    }
    // In the middle of the box when the reports are side by side, else at its left edge.
    const isCentred = isSideBySide(position) && !isFolded(position);
    x[position] = left[position]! + (isCentred ? (widths[position]! - cardWidth) / 2 : 0);
    y[position] = top[position]!;
  }
  return { x, y };
}
