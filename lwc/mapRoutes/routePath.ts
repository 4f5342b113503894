import type { Point } from 'c/mapView';

/** Rounded, so that the eye follows a line around a corner and does not take a crossing for one. */
const ROUND = 6;

/** A route as a path of SVG and canvas. */
export function routePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${short(first.x)} ${short(first.y)}`;
  let before = first;
  rest.forEach((corner, position) => {
    const after = rest[position + 1];
    if (!after) {
      path += `L${short(corner.x)} ${short(corner.y)}`;
      return;
    }
    const into = towards(corner, before);
    const out = towards(corner, after);
    path += `L${short(into.x)} ${short(into.y)}Q${short(corner.x)} ${short(corner.y)} ${short(out.x)} ${short(out.y)}`;
    before = corner;
  });
  return path;
}

/** A little way from a corner, at most to the middle. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = length === 0 ? 0 : Math.min(ROUND, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
