import type { DrawnFrame } from './drawFrame.ts';
import type { Rectangle } from './plot.ts';

/** Widest letters of a quadrant's name and its advice, on average. */
const LETTER = 6.6;

/** About where the frame has its texts and thresholds, so that names keep away from them. */
export function labelBoxes({ labels, lines }: DrawnFrame): readonly Rectangle[] {
  const texts = labels.map(({ x, y, anchor, text }) => {
    const width = text.length * LETTER;
    return { left: anchor === 'end' ? x - width : x, top: y - 12, width, height: 16 };
  });
  const thresholds = lines
    .filter(({ kind }) => kind === 'threshold')
    .map(({ x1, y1, x2, y2 }) => ({ left: x1, top: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 }));
  return [...texts, ...thresholds];
}
