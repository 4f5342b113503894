import { cardsWithin, detailAt, pannedBy, toMap, zoomedAt, type Point } from 'c/mapView';
import { MAP_LABELS } from 'c/mapWords';
import { DRAG_FROM, hitAt, pinchOf, type Gesture, type Hit } from './gestures.ts';
import { drop, hover, letGo, movedWith } from './hand.ts';
import { toggle } from './keyboard.ts';
import { openMenu } from './openMenu.ts';
import { personMenu } from './menus.ts';
import type { Stage } from './stage.ts';

type Press = Extract<Gesture, { kind: 'press' }>;

/** So near to an edge, in pixels, the map follows what is carried, so many pixels a move. */
const EDGE = 36;
const EDGE_SPEED = 14;

export function pointerDown(stage: Stage, event: PointerEvent): void {
  if (!stage.content || event.button > 1) return;
  const at = stage.pointOf(event);
  (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
  stage.touches = new Map([...stage.touches, [event.pointerId, at]]);
  stage.isByKeyboard = false;
  stage.menu = undefined;
  if (stage.touches.size === 2) {
    stage.gesture = pinchOf([...stage.touches.values()]);
    return;
  }
  const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
  const hit = event.button === 0 ? hitAt(stage.content, stage.cam.view, at) : undefined;
  stage.gesture = { kind: 'press', start: at, hit, isAdding, isTouch: event.pointerType === 'touch' };
  // What was picked up before is dropped by the click.
  if (stage.hand) stage.pointer = toMap(stage.cam.view, at);
}

export function pointerMove(stage: Stage, event: PointerEvent): void {
  if (!stage.content) return;
  const at = stage.pointOf(event);
  if (stage.touches.has(event.pointerId)) stage.touches = new Map([...stage.touches, [event.pointerId, at]]);
  const { gesture, cam } = stage;
  if (!gesture) return point(stage, at);
  switch (gesture.kind) {
    case 'press':
      if (Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) > DRAG_FROM) beginDrag(stage, gesture, at);
      return;
    case 'pan':
      stage.gesture = { kind: 'pan', last: at };
      return cam.moveTo(pannedBy(cam.view, at.x - gesture.last.x, at.y - gesture.last.y));
    case 'pinch': {
      if (stage.touches.size < 2) return;
      const pinch = pinchOf([...stage.touches.values()]);
      const moved = pannedBy(cam.view, pinch.middle.x - gesture.middle.x, pinch.middle.y - gesture.middle.y);
      stage.gesture = pinch;
      return cam.moveTo(zoomedAt(moved, pinch.middle, pinch.distance / gesture.distance));
    }
    case 'lasso':
      stage.gesture = { ...gesture, line: [...gesture.line, toMap(cam.view, at)] };
      return stage.refreshOverlay();
    case 'carry':
      return carry(stage, at);
  }
}

export function pointerUp(stage: Stage, event: PointerEvent): void {
  const { gesture, content } = stage;
  const at = stage.pointOf(event);
  forget(stage, event.pointerId);
  if (!gesture || !content || gesture.kind === 'pinch') return;
  stage.gesture = undefined;
  if (gesture.kind === 'press') clicked(stage, gesture);
  else if (gesture.kind === 'carry') {
    const hit = hitAt(content, stage.cam.view, at);
    if (hit) drop(stage, hit.id);
    else letGo(stage, MAP_LABELS.CANCELLED);
  } else if (gesture.kind === 'lasso') {
    const ids = cardsWithin(content.chart.cards, gesture.line, content.sizes).map(({ id }) => id);
    stage.select(gesture.isAdding ? [...new Set([...stage.keys, ...ids])] : ids);
  }
  stage.refresh();
}

export function pointerCancel(stage: Stage, event: PointerEvent): void {
  forget(stage, event.pointerId);
  stage.gesture = undefined;
  if (stage.hand) letGo(stage, MAP_LABELS.CANCELLED);
  stage.refresh();
}

export function pointerLeave(stage: Stage): void {
  stage.isHinting = false;
  if (stage.gesture || stage.pointedId === undefined) return;
  stage.pointedId = undefined;
  stage.refreshOverlay();
}

function beginDrag(stage: Stage, { start, hit, isAdding, isTouch }: Press, at: Point): void {
  const { view } = stage.cam;
  if (!hit && (isAdding || stage.isLasso)) {
    stage.gesture = { kind: 'lasso', isAdding, line: [toMap(view, start), toMap(view, at)] };
    return;
  }
  // A finger that moves pans; people are moved by their menu then.
  if (!hit || !stage.canEdit || isTouch || detailAt(view.scale) === 'far') {
    stage.gesture = { kind: 'pan', last: start };
    return;
  }
  if (hit.zone === 'handle') stage.hand = { kind: 'link', fromId: hit.id, linkKind: null };
  else stage.hand = { kind: 'move', ids: movedWith(stage, hit.id) };
  stage.gesture = { kind: 'carry' };
  carry(stage, at);
}

function carry(stage: Stage, at: Point): void {
  const { cam } = stage;
  stage.pointer = toMap(cam.view, at);
  hover(stage, hitAt(stage.content!, cam.view, at)?.id);
  const along = (value: number, length: number) => (value < EDGE ? EDGE_SPEED : value > length - EDGE ? -EDGE_SPEED : 0);
  const [dx, dy] = [along(at.x, cam.stage.width), along(at.y, cam.stage.height)];
  if (dx !== 0 || dy !== 0) cam.moveTo(pannedBy(cam.view, dx, dy));
  stage.refreshOverlay();
}

function clicked(stage: Stage, { hit, isAdding }: Press): void {
  if (stage.hand) {
    if (hit) drop(stage, hit.id);
    else letGo(stage, MAP_LABELS.CANCELLED);
    return;
  }
  if (!hit) {
    if (!isAdding && stage.keys.size > 0) stage.select([]);
    return;
  }
  stage.activeId = hit.id;
  if (hit.zone === 'menu') openMenu(stage, personMenu(stage.content!, hit.id, stage.canEdit));
  else if (hit.zone === 'fold') stage.fire('fold', { id: hit.id });
  else if (isAdding) toggle(stage, hit.id);
  else stage.select([hit.id]);
}

/** Nothing is pressed. */
function point(stage: Stage, at: Point): void {
  const hit = hitAt(stage.content!, stage.cam.view, at);
  if (stage.hand) {
    stage.pointer = toMap(stage.cam.view, at);
    hover(stage, hit?.id);
    return stage.refreshOverlay();
  }
  stage.showCursor(cursorFor(stage, hit));
  if (hit?.id === stage.pointedId) return;
  stage.pointedId = hit?.id;
  stage.refreshOverlay();
}

function cursorFor({ canEdit, isLasso }: Stage, hit: Hit | undefined): string {
  if (hit) return hit.zone === 'handle' && canEdit ? 'crosshair' : 'pointer';
  return isLasso ? 'crosshair' : 'grab';
}

function forget(stage: Stage, pointerId: number): void {
  stage.touches = new Map([...stage.touches].filter(([id]) => id !== pointerId));
}
