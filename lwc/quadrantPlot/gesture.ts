import { bubblesAt, bubblesWithin, type Point } from 'c/quadrantLayout';
import type { PlotIndex } from './plotView.ts';
import { clicked, withAll } from './selecting.ts';

/** A pointer that is held down over the bubbles. */
export interface Gesture {
  readonly start: Point;
  /** With Shift, Control or Command: beside what is selected already. */
  readonly isAdding: boolean;
  /** Drawn around bubbles; empty while it may still become a click. */
  readonly line: readonly Point[];
}

/** A pointer has to move so far before a click becomes a line. */
const LINE_FROM = 5;

export function startGesture({ shiftKey, ctrlKey, metaKey }: MouseEvent, start: Point): Gesture {
  return { start, isAdding: shiftKey || ctrlKey || metaKey, line: [] };
}

/** A finger that moves scrolls the page. */
export function extendGesture(gesture: Gesture, point: Point, pointerType: string): Gesture {
  const { start, line } = gesture;
  const isLine = line.length > 0 || Math.hypot(point.x - start.x, point.y - start.y) > LINE_FROM;
  return isLine && pointerType !== 'touch' ? { ...gesture, line: [...(line.length > 0 ? line : [start]), point] } : gesture;
}

/** What a gesture comes to: the whole new selection, the bubble it hit, and all that lie there if there is more than one. */
export interface Outcome {
  readonly keys: readonly string[];
  readonly hit: string | undefined;
  readonly here: readonly string[];
}

export function endGesture({ line, isAdding }: Gesture, point: Point, index: PlotIndex, selection: readonly string[]): Outcome {
  if (line.length > 0) {
    const caught = bubblesWithin(index.layout.bubbles, [...line, point]);
    return { keys: isAdding ? withAll(selection, caught) : caught, hit: undefined, here: [] };
  }
  const found = keysAt(index, point);
  return { keys: clicked(selection, found[0], isAdding), hit: found[0], here: found.length > 1 ? found : [] };
}

/** Keys of the bubbles under a point, the topmost first. */
export function keysAt({ grid, layout }: PlotIndex, { x, y }: Point): readonly string[] {
  return bubblesAt(grid, x, y).map((position) => layout.bubbles[position]!.key);
}
