import type { Box, Point } from './view.ts';

/** The smallest box with all points in it. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether boxes have a point in common, or come as near as that. @param near in the units of the boxes */
export function doBoxesTouch(a: Box, b: Box, near = 0): boolean {
  return a.x - near <= b.x + b.width && a.x + a.width + near >= b.x && a.y - near <= b.y + b.height && a.y + a.height + near >= b.y;
}
