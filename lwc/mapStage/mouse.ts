import { pannedBy, zoomedAt } from 'c/mapView';
import { hitAt } from './gestures.ts';
import { personMenu } from './menus.ts';
import { openMenu } from './openMenu.ts';
import type { Stage } from './stage.ts';

export function doubleClick(stage: Stage, event: MouseEvent): void {
  const hit = stage.content && hitAt(stage.content, stage.cam.view, stage.pointOf(event));
  if (hit?.zone === 'card') stage.fire('openperson', { id: hit.id });
}

export function contextMenu(stage: Stage, event: MouseEvent): void {
  const hit = stage.content && hitAt(stage.content, stage.cam.view, stage.pointOf(event));
  if (!hit) return;
  event.preventDefault();
  stage.gesture = undefined;
  stage.activeId = hit.id;
  openMenu(stage, personMenu(stage.content!, hit.id, stage.canEdit));
}

/** The wheel belongs to the page until a person has come to the map: one who scrolls past must not be caught. */
export function wheel(stage: Stage, event: WheelEvent): void {
  if (!stage.content) return;
  if (!event.ctrlKey && !event.metaKey && !stage.hasFocus()) {
    stage.isHinting = true;
    return;
  }
  event.preventDefault();
  stage.isHinting = false;
  const { cam } = stage;
  const lines = event.deltaMode === 1 ? 16 : 1;
  if (event.shiftKey) return cam.moveTo(pannedBy(cam.view, -(event.deltaX || event.deltaY) * lines, 0));
  const strength = event.ctrlKey ? 0.008 : 0.0015;
  cam.moveTo(zoomedAt(cam.view, stage.pointOf(event), Math.exp(-event.deltaY * lines * strength)));
}
