/** Who runs where in the gaps, so that no two lines lie on each other as long as there is room. */
export interface Tracks {
  /**
   * The first of some places in a gap that is free between two ends; it is taken from then on. The first of all where none is free.
   * @param gap a number of its own for each
   * @param places across the gap, the best first; no more of them are asked for than are needed
   */
  take(gap: number, places: Iterable<number>, from: number, to: number): number;
}

/** Beside another line that ends here. */
const APART = 6;

export function emptyTracks(): Tracks {
  /** By gap and place: where lines begin and end, in turn. */
  const taken = new Map<number, Map<number, number[]>>();
  return {
    take: (gap, places, from, to) => {
      const [start, end] = [Math.min(from, to) - APART, Math.max(from, to) + APART];
      let lines = taken.get(gap);
      if (!lines) taken.set(gap, (lines = new Map<number, number[]>()));
      let first: number | undefined;
      for (const place of places) {
        const ends = lines.get(place);
        if (!ends) lines.set(place, [start, end]);
        else if (isFree(ends, start, end)) ends.push(start, end);
        else {
          first ??= place;
          continue;
        }
        return place;
      }
      return first!;
    },
  };
}

function isFree(ends: readonly number[], start: number, end: number): boolean {
  for (let place = 0; place < ends.length; place += 2) {
    if (ends[place]! < end && ends[place + 1]! > start) return false;
  }
  return true;
}
