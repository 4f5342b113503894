import type { Carried } from './gridData.ts';
import { leave, say, showCarried, type Grid, type Press } from './grid.ts';
import { cursorFor, hitAt, lineKeyAt, type Hit } from './hits.ts';
import { LABELS } from './labels.ts';
import { daysOf } from './preview.ts';

/** So far, in pixels, a pointer goes before it drags. */
const DRAG_FROM = 4;
/** So near to an edge the timeline follows what is dragged, so many pixels a move. */
const EDGE = 40;
const EDGE_SPEED = 16;

export function pointerDown(grid: Grid, event: PointerEvent): void {
  // A drag whose click went elsewhere must not swallow the next one.
  grid.isClickOfDrag = false;
  if (event.button !== 0 || grid.press) return;
  const hit = hitAt(event.target, event.clientX);
  if (!hit) return;
  const scroller = event.currentTarget as HTMLElement;
  grid.press = {
    ...{ hit, pointerId: event.pointerId, isDragging: false },
    ...{ startX: event.clientX + scroller.scrollLeft, startY: event.clientY },
  };
}

export function pointerMove(grid: Grid, event: PointerEvent): void {
  const { press } = grid;
  const scroller = event.currentTarget as HTMLElement;
  if (!press) {
    scroller.style.cursor = cursorFor(hitAt(event.target, event.clientX));
    return;
  }
  if (event.pointerId !== press.pointerId) return;
  const by = event.clientX + scroller.scrollLeft - press.startX;
  if (!press.isDragging) {
    // Let go where nobody told: outside, before it was caught.
    if (event.buttons === 0) return endPress(grid);
    if (Math.hypot(by, event.clientY - press.startY) < DRAG_FROM) return;
    grid.press = { ...press, isDragging: true };
    // Not before: a click would be the scroller's. A pointer that was made up cannot be caught.
    if (event.isTrusted) scroller.setPointerCapture(event.pointerId);
  }
  followAtEdge(scroller, event);
  if (press.hit.kind === 'link') showLead(grid, press, event);
  else showTip(grid, showCarried(grid, carriedBy(press.hit, daysOf(by, grid.data.scale))), event);
}

export function pointerUp(grid: Grid, event: PointerEvent): void {
  const { press } = grid;
  if (!press || event.pointerId !== press.pointerId) return;
  endPress(grid);
  if (!press.isDragging) return;
  grid.isClickOfDrag = true;
  const { hit, startX } = press;
  if (hit.kind !== 'link') {
    const by = event.clientX + (event.currentTarget as HTMLElement).scrollLeft - startX;
    return leave(grid, carriedBy(hit, daysOf(by, grid.data.scale)));
  }
  const line = grid.lineOf(lineKeyAt(grid.root, event.clientX, event.clientY));
  if (line?.kind === 'action') grid.tell('link', { id: line.id, onId: hit.id });
  else say(grid, LABELS.LINK_ONLY_ACTIONS);
}

/** Nothing was moved. */
export function cancelPress(grid: Grid): void {
  const { press } = grid;
  if (!press) return;
  endPress(grid);
  grid.isClickOfDrag = press.isDragging;
  if (press.isDragging) say(grid, press.hit.kind === 'link' ? LABELS.LINK_CANCELLED : LABELS.MOVE_CANCELLED);
}

function endPress(grid: Grid): void {
  grid.press = undefined;
  grid.preview.clear();
  const tip = tipIn(grid);
  if (tip) tip.textContent = '';
  leadIn(grid)?.setAttribute('d', '');
}

function carriedBy(hit: Exclude<Hit, { kind: 'link' }>, days: number): Carried {
  return { ...hit, days };
}

const tipIn = ({ root }: Grid) => root.querySelector<HTMLElement>('.tip');
const leadIn = ({ root }: Grid) => root.querySelector<SVGPathElement>('.lead');

function showTip(grid: Grid, text: string, { clientX, clientY }: PointerEvent): void {
  const tip = tipIn(grid);
  const frame = grid.root.querySelector('.frame')?.getBoundingClientRect();
  if (!tip || !frame) return;
  if (tip.textContent !== text) tip.textContent = text;
  tip.style.transform = `translate(${clientX - frame.left + 12}px, ${clientY - frame.top + 16}px)`;
}

/** From the bar to where the pointer is. */
function showLead(grid: Grid, { hit }: Press, { clientX, clientY }: PointerEvent): void {
  const bar = grid.root.querySelector(`[data-bar="${hit.id}"]`)?.getBoundingClientRect();
  const tracks = grid.root.querySelector('.tracks')?.getBoundingClientRect();
  if (!bar || !tracks) return;
  const from = `M${bar.right - tracks.left} ${bar.top + bar.height / 2 - tracks.top}`;
  leadIn(grid)?.setAttribute('d', `${from}L${clientX - tracks.left} ${clientY - tracks.top}`);
}

function followAtEdge(scroller: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  if (clientX > right - EDGE) scroller.scrollLeft += EDGE_SPEED;
  else if (clientX < left + EDGE) scroller.scrollLeft -= EDGE_SPEED;
  if (clientY > bottom - EDGE) scroller.scrollTop += EDGE_SPEED;
  else if (clientY < top + EDGE) scroller.scrollTop -= EDGE_SPEED;
}
