import type { Hierarchy } from 'c/planModel';
import type { ChartSizes } from './orgChart.ts';

/** Boxes of all branches of one tree, and where each card stands in it. */
export interface PlacedTree {
  /** By position in the hierarchy. NaN where a folded branch hides the card. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  readonly tree: Hierarchy;
  readonly isSideBySide: (position: number) => boolean;
  readonly isFolded: (position: number) => boolean;
  readonly sizes: ChartSizes;
}

/**
 * Every branch is a box that no other box enters. Side by side, boxes stand next to each other and the head in the middle above them, as in Reingold
 * and Tilford (1981) but box by box: wider, and a new card moves nobody by more than its own box grows. Hanging, boxes stand below each other, indented.
 * From the last position to the first for sizes, from the first to the last for places: no recursion, so a chain of thousands is no problem.
 */
export function placeTree(shape: Shape): PlacedTree {
  const { tree, sizes, isFolded } = shape;
  const count = tree.ids.length;
  const [width, height] = [new Float64Array(count), new Float64Array(count)];
  for (let position = count - 1; position >= 0; position--) measure(shape, position, width, height);
  const [x, y] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  const [left, top] = [new Float64Array(count), new Float64Array(count)];
  const total = { width: 0, height: 0 };
  for (const position of childrenOf(tree, -1)) {
    left[position] = total.width === 0 ? 0 : total.width + sizes.gapX;
    total.width = left[position]! + width[position]!;
    total.height = Math.max(total.height, height[position]!);
  }
  for (let position = 0; position < count; position++) {
    const parent = tree.parents[position]!;
    if (parent >= 0 && (Number.isNaN(x[parent]!) || isFolded(parent))) continue;
    placeBelow(shape, position, { left, top, width, height });
    x[position] = cardLeft(shape, position, left, width);
    y[position] = top[position]!;
  }
  return { x, y, ...total };
}

interface Boxes {
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
}

/** Positions of those directly below, in order; −1 asks for the tops. */
export function* childrenOf(tree: Hierarchy, position: number): Generator<number> {
  const end = position < 0 ? tree.ids.length : tree.ends[position]!;
  for (let child = position + 1; child < end; child = tree.ends[child]!) yield child;
}

function measure({ tree, isSideBySide, isFolded, sizes }: Shape, position: number, width: Float64Array, height: Float64Array): void {
  const { cardWidth, cardHeight, gapX, gapY, listGap, indent } = sizes;
  let [wide, high] = [0, 0];
  if (!isFolded(position)) {
    for (const child of childrenOf(tree, position)) {
      if (isSideBySide(position)) {
        wide += (wide === 0 ? 0 : gapX) + width[child]!;
        high = Math.max(high, gapY + height[child]!);
      } else {
        wide = Math.max(wide, indent + width[child]!);
        high += listGap + height[child]!;
      }
    }
  }
  width[position] = Math.max(cardWidth, wide);
  height[position] = cardHeight + high;
}

/** Gives each box directly below its corner. */
function placeBelow({ tree, isSideBySide, isFolded, sizes }: Shape, position: number, { left, top, width, height }: Boxes): void {
  if (isFolded(position)) return;
  let [x, y] = [left[position]!, top[position]! + sizes.cardHeight];
  for (const child of childrenOf(tree, position)) {
    if (isSideBySide(position)) {
      left[child] = x;
      top[child] = y + sizes.gapY;
      x += width[child]! + sizes.gapX;
    } else {
      left[child] = x + sizes.indent;
      top[child] = y + sizes.listGap;
      y = top[child]! + height[child]!;
    }
  }
}

/** In the middle of its box when its reports are side by side, else at the left edge. */
function cardLeft({ isSideBySide, isFolded, sizes }: Shape, position: number, left: Float64Array, width: Float64Array): number {
  const isCentred = isSideBySide(position) && !isFolded(position);
  return left[position]! + (isCentred ? (width[position]! - sizes.cardWidth) / 2 : 0);
}
