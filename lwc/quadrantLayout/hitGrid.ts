import type { Bubble } from './layoutQuadrants.ts';

/** Bubbles by the square of a coarse grid their centre lies in, so that a pointer looks at its neighbourhood only. */
export interface HitGrid {
  readonly bubbles: readonly Bubble[];
  readonly buckets: ReadonlyMap<number, readonly number[]>;
  readonly largestRadius: number;
}

/** Looked up once: under Lightning Web Security each look at a global goes through a proxy. */
const { floor } = Math;
const SIDE = 24;
/** More columns than any screen has. */
const COLUMNS = 4096;
const bucketOf = (column: number, row: number): number => row * COLUMNS + column;

export function hitGrid(bubbles: readonly Bubble[]): HitGrid {
  const buckets = new Map<number, number[]>();
  bubbles.forEach(({ x, y }, position) => {
    const bucket = bucketOf(floor(x / SIDE), floor(y / SIDE));
    const members = buckets.get(bucket);
    if (members) members.push(position);
    else buckets.set(bucket, [position]);
  });
  return { bubbles, buckets, largestRadius: bubbles[0]?.radius ?? 0 };
}

/**
 * Positions of the bubbles under a point: those that contain it, the topmost first, then those it misses by no more than `reach`, the nearest first.
 * @param reach in pixels, for what is smaller than a finger
 */
export function bubblesAt({ bubbles, buckets, largestRadius }: HitGrid, x: number, y: number, reach = 4): readonly number[] {
  const range = largestRadius + reach;
  const found: { readonly position: number; readonly miss: number }[] = [];
  for (let row = floor((y - range) / SIDE); row <= floor((y + range) / SIDE); row++) {
    for (let column = floor((x - range) / SIDE); column <= floor((x + range) / SIDE); column++) {
      for (const position of buckets.get(bucketOf(column, row)) ?? []) {
        const bubble = bubbles[position]!;
        const miss = Math.max(0, Math.hypot(bubble.x - x, bubble.y - y) - bubble.radius);
        if (miss <= reach) found.push({ position, miss });
      }
    }
  }
  return found.sort((a, b) => a.miss - b.miss || b.position - a.position).map(({ position }) => position);
}
