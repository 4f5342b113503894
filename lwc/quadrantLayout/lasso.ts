import type { Bubble } from './layoutQuadrants.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys of the bubbles whose centre lies within a line drawn by hand; its ends are joined. In the order of the bubbles. */
export function bubblesWithin(bubbles: readonly Bubble[], line: readonly Point[]): readonly string[] {
  if (line.length < 3) return [];
  const xs = line.map(({ x }) => x);
  const ys = line.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return bubbles.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom && isInside(line, x, y)).map(({ key }) => key);
}

/** Even-odd rule: a ray to the right crosses the line an odd number of times. */
function isInside(line: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  let previous = line[line.length - 1]!;
  for (const point of line) {
    if (point.y > y !== previous.y > y && x < ((previous.x - point.x) * (y - point.y)) / (previous.y - point.y) + point.x) inside = !inside;
    previous = point;
  }
  return inside;
}
