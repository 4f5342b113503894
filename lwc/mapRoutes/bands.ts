import type { Point } from 'c/mapView';

/** A row of cards; between two rows there is a gap that no card reaches into. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Left edges of its cards, from left to right. */
  readonly lefts: readonly number[];
}

export interface Bands {
  readonly bands: readonly Band[];
  /** Band of each card, by its position. */
  readonly bandOf: readonly number[];
  readonly cardWidth: number;
}

/** Above the first and below the last row. */
const OUTER = 24;

/** Cards whose rows overlap share a band: then the gaps are free whatever layout placed the cards. */
export function bandsOf(cards: readonly Point[], cardWidth: number, cardHeight: number): Bands {
  const order = cards.map((_, position) => position).sort((a, b) => cards[a]!.y - cards[b]!.y || cards[a]!.x - cards[b]!.x);
  const bands: { top: number; bottom: number; lefts: number[] }[] = [];
  const bandOf = cards.map(() => 0);
  for (const position of order) {
    const { x, y } = cards[position]!;
    const last = bands[bands.length - 1];
    if (last && y < last.bottom) {
      last.bottom = Math.max(last.bottom, y + cardHeight);
      last.lefts.push(x);
    } else bands.push({ top: y, bottom: y + cardHeight, lefts: [x] });
    bandOf[position] = bands.length - 1;
  }
  for (const band of bands) band.lefts.sort((a, b) => a - b);
  return { bands, bandOf, cardWidth };
}

/** The gap above a band; one more than there are bands asks for the one below the last. */
export function gapAbove({ bands }: Bands, band: number): { readonly top: number; readonly bottom: number } {
  const [before, after] = [bands[band - 1], bands[band]];
  if (!before) return { top: after!.top - OUTER, bottom: after!.top };
  return { top: before.bottom, bottom: after ? after.top : before.bottom + OUTER };
}

/** Left edge of the card of a band that a vertical line at `x` comes too near to; undefined where there is none. */
export function blockerAt({ bands, cardWidth }: Bands, band: number, x: number, distance: number): number | undefined {
  const { lefts } = bands[band]!;
  let [low, high] = [0, lefts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lefts[middle]! < x + distance) low = middle + 1;
    else high = middle;
  }
  // The last card that begins left of the line; it is the nearest one to reach it.
  const left = lefts[low - 1];
  return left !== undefined && left + cardWidth > x - distance ? left : undefined;
}

/**
 * The nearest place on one side of `x` where a vertical line through bands `from` to `to` (included) meets no card.
 * @returns undefined where the search takes too many moves
 */
export function freeBeside(bands: Bands, x: number, from: number, to: number, side: 1 | -1, distance: number): number | undefined {
  const rows = to - from + 1;
  let [at, band, moves] = [x, from, 0];
  // Round and round until no row stood in the way for a whole round: each move is needed, so their order does not matter.
  for (let free = 0; free < rows;) {
    const blocker = blockerAt(bands, band, at, distance);
    if (blocker === undefined) {
      free += 1;
      band = band === to ? from : band + 1;
      continue;
    }
    moves += 1;
    if (moves === MOST_MOVES) return undefined;
    free = 0;
    at = side > 0 ? blocker + bands.cardWidth + distance : blocker - distance;
  }
  return at;
}
const MOST_MOVES = 24;
