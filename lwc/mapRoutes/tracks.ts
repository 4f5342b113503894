/** Who runs where in the gaps, so that no two lines lie on each other as long as there is room. */
export interface Tracks {
  /**
   * The first of some places in a gap that is free between two ends; it is taken from then on. The first of all where none is free.
   * @param places across the gap, the best first
   */
  take(gap: string, places: readonly number[], from: number, to: number): number;
}

/** Beside another line that ends here. */
const APART = 6;

export function emptyTracks(): Tracks {
  const taken = new Map<string, [from: number, to: number][]>();
  return {
    take: (gap, places, from, to) => {
      const [start, end] = [Math.min(from, to) - APART, Math.max(from, to) + APART];
      for (const place of places) {
        const key = `${gap} ${place}`;
        const others = taken.get(key);
        if (others?.some((other) => other[0] < end && other[1] > start)) continue;
        if (others) others.push([start, end]);
        else taken.set(key, [[start, end]]);
        return place;
      }
      return places[0]!;
    },
  };
}
