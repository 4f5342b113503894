import { barBox, type TimelineBar, type TimeScale } from 'c/timelineLayout';
import { LEAST_WIDTH } from './gridData.ts';

export interface DrawnBox {
  readonly left: number;
  readonly width: number;
}

/** Where a bar is drawn: at its days, but never too narrow to be hit. */
export function drawnBox(scale: TimeScale, bar: Pick<TimelineBar, 'first' | 'last'>): DrawnBox {
  const { x, width } = barBox(scale, bar);
  if (width >= LEAST_WIDTH) return { left: x, width };
  return { left: Math.max(0, x + width / 2 - LEAST_WIDTH / 2), width: LEAST_WIDTH };
}
