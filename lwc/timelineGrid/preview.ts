import { actionBar, type ActionMove, type TimelineLine, type TimeScale } from 'c/timelineLayout';
import type { IsoDate, RecordId } from 'c/planModel';
import { drawnBox } from './boxes.ts';

/** Where bars would stand: shown on what is drawn already, because a frame has no time to draw it anew. */
export interface Preview {
  readonly move: (lineOf: (id: RecordId) => TimelineLine | undefined, scale: TimeScale, move: ActionMove, today: IsoDate) => void;
  readonly moveDue: (id: RecordId, days: number, scale: TimeScale) => void;
  readonly clear: () => void;
}

export function previewOn(root: ParentNode): Preview {
  /** Elements that stand elsewhere than they were drawn, with the width their bar was drawn with. */
  const touched = new Map<HTMLElement, { readonly bar: SVGElement | null; readonly width: string }>();
  const clear = (): void => {
    for (const [item, { bar, width }] of touched) {
      item.style.transform = '';
      item.classList.remove('item_moving', 'item_refused');
      if (bar) bar.style.width = width;
    }
    touched.clear();
  };
  const shift = (item: HTMLElement, by: number): void => {
    item.style.transform = by === 0 ? '' : `translateX(${by}px)`;
    item.classList.add('item_moving');
  };
  const item = (id: RecordId): HTMLElement | null => root.querySelector<HTMLElement>(`[data-item="${id}"]`);
  return {
    clear,
    move(lineOf, scale, { moved, followers, refusal }, today) {
      clear();
      for (const { id, startOn, dueOn } of [moved, ...followers]) {
        const element = item(id);
        const bar = actionBar({ startOn, dueOn });
        if (!element || !bar) continue;
        const was = drawnBox(scale, lineOf(id)?.bar ?? { first: today, last: today });
        const is = drawnBox(scale, bar);
        const drawn = element.querySelector<SVGElement>('[data-bar]');
        touched.set(element, { bar: drawn, width: `${was.width}px` });
        shift(element, is.left - was.left);
        if (drawn && is.width !== was.width) drawn.style.width = `${is.width}px`;
        if (refusal && id === moved.id) element.classList.add('item_refused');
      }
    },
    moveDue(id, days, scale) {
      clear();
      const element = root.querySelector<HTMLElement>(`[data-due="${id}"]`);
      if (!element) return;
      touched.set(element, { bar: null, width: '' });
      shift(element, days * scale.pixelsPerDay);
    },
  };
}

/** How far, in whole days, something was dragged. */
export function daysOf(pixels: number, { pixelsPerDay }: TimeScale): number {
  const days = Math.round(pixels / pixelsPerDay);
  // Never −0: it would be another value.
  return days === 0 ? 0 : days;
}
