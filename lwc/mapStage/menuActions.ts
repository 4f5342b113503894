import { fillIn } from 'c/fillIn';
import { MAP_LABELS } from 'c/mapWords';
import { movedWith, nameOf, pick, report } from './hand.ts';
import { isDrawnKindName } from './menus.ts';
import type { Stage } from './stage.ts';

export function closeMenu(stage: Stage): void {
  stage.menu = undefined;
  stage.focus();
}

/** @param value of the entry, or the kind of a link */
export function chooseFromMenu(stage: Stage, value: string): void {
  const { id, toId } = stage.menu!;
  closeMenu(stage);
  if (isDrawnKindName(value)) {
    if (toId) return stage.fire('link', { fromId: id, toId, kind: value });
    stage.hand = { kind: 'link', fromId: id, linkKind: value };
    stage.activeId = id;
    stage.status = fillIn(MAP_LABELS.LINKING, nameOf(stage, id), value);
  } else if (value === 'open') stage.fire('openperson', { id });
  else if (value === 'focus') stage.fire('focusperson', { id });
  else if (value === 'fold') stage.fire('fold', { id });
  else if (value === 'add') stage.fire('add', { headId: id });
  else if (value === 'top') report(stage, movedWith(stage, id), null);
  else if (value === 'pick') {
    stage.activeId = id;
    pick(stage, id);
  }
  stage.refresh();
}
