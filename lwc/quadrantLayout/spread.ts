/** Angle between neighbours in a sunflower, in radians: points on a spiral that never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Looked up once: under Lightning Web Security each look at a global goes through a proxy. */
const { cos, sin, sqrt } = Math;
/** Scores are rounded to whole points, so less than half a point says nothing that is not true. */
const FARTHEST = 0.45;

type Offset = readonly [toCustomer: number, toYou: number];
const NONE: Offset = [0, 0];

/**
 * Moves apart what has the very same scores, by less than the rounding of a score.
 * @param places one number for each place
 * @returns for each one how far to move, in points
 */
export function spread(places: readonly number[]): readonly Offset[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const next = new Map<number, number>();
  return places.map((place) => {
    const count = counts.get(place)!;
    if (count === 1) return NONE;
    const at = next.get(place) ?? 0;
    next.set(place, at + 1);
    const distance = FARTHEST * sqrt((at + 0.5) / count);
    return [distance * cos(at * GOLDEN_ANGLE), distance * sin(at * GOLDEN_ANGLE)];
  });
}
