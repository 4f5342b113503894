import type { MoveHandle } from 'c/timelineLayout';
import type { RecordId } from 'c/planModel';

/** What a pointer is on. */
export type Hit =
  | { readonly kind: 'action'; readonly id: RecordId; readonly handle: MoveHandle }
  | { readonly kind: 'objective'; readonly id: RecordId }
  /** The knob that leads to what has to wait. */
  | { readonly kind: 'link'; readonly id: RecordId };

/** So near to the end of a bar, in pixels, one takes hold of that end. */
const END = 7;
/** Narrower bars are moved as a whole. */
const LEAST_FOR_ENDS = 24;

/** Undefined where nothing can be taken hold of. */
export function hitAt(target: EventTarget | null, clientX: number): Hit | undefined {
  const element = target as Element | null;
  const link = element?.closest<HTMLElement>('[data-link]');
  if (link) return { kind: 'link', id: link.dataset.link! };
  const due = element?.closest<HTMLElement>('[data-due]');
  if (due?.dataset.movable) return { kind: 'objective', id: due.dataset.due! };
  const bar = element?.closest<SVGElement>('[data-bar]');
  if (!bar?.classList.contains('bar_movable')) return undefined;
  const { left, right, width } = bar.getBoundingClientRect();
  const handle = width < LEAST_FOR_ENDS ? 'whole' : clientX - left <= END ? 'start' : right - clientX <= END ? 'due' : 'whole';
  return { kind: 'action', id: bar.dataset.bar!, handle };
}

/** The sign beside the pointer. */
export function cursorFor(hit: Hit | undefined): string {
  if (!hit) return '';
  if (hit.kind === 'link') return 'crosshair';
  return hit.kind === 'action' && hit.handle === 'whole' ? 'grab' : 'ew-resize';
}

/** The line under a pointer, by its key. */
export function lineKeyAt(root: ParentNode, clientX: number, clientY: number): string | undefined {
  const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
  return lines.find((line) => {
    const { top, bottom, left, right } = line.getBoundingClientRect();
    return clientY >= top && clientY < bottom && clientX >= left && clientX < right;
  })?.dataset.line;
}
