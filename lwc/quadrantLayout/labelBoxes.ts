import type { DrawnText } from './drawFrame.ts';
import type { Rectangle } from './plot.ts';

/** Widest letters of a quadrant's name and its advice, on average. */
const LETTER = 6.6;

/** About where texts of the frame stand, so that names keep away from them. */
export function labelBoxes(labels: readonly DrawnText[]): readonly Rectangle[] {
  return labels.map(({ x, y, anchor, text }) => {
    const width = text.length * LETTER;
    return { left: anchor === 'end' ? x - width : x, top: y - 12, width, height: 16 };
  });
}
