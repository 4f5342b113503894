import { fillIn } from 'c/fillIn';
import { calledName, linkRefusal, MAP_LABELS, moveRefusal } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { linkMenu } from './menus.ts';
import { openMenu } from './openMenu.ts';
import type { Stage } from './stage.ts';
import { personIn } from './stageScene.ts';

/** Picks up a person, or with him all that are selected. */
export function pick(stage: Stage, id: RecordId): void {
  if (!stage.canEdit) {
    stage.status = MAP_LABELS.READ_ONLY;
    return;
  }
  const ids = movedWith(stage, id);
  stage.hand = { kind: 'move', ids };
  stage.overId = undefined;
  stage.status = ids.length === 1 ? fillIn(MAP_LABELS.PICKED, nameOf(stage, id)) : fillIn(MAP_LABELS.PICKED_MANY, ids.length);
}

/** Who is moved when one is. */
export function movedWith({ keys }: Stage, id: RecordId): readonly RecordId[] {
  return keys.has(id) ? [...keys] : [id];
}

/** The hand is over somebody, or over nobody. */
export function hover(stage: Stage, id: RecordId | undefined): void {
  if (id === stage.overId || !stage.hand) return;
  stage.overId = id;
  const refusal = refusalOf(stage);
  stage.isRefusing = refusal !== null;
  if (!id) stage.status = '';
  else stage.status = refusal ?? fillIn(stage.hand.kind === 'move' ? MAP_LABELS.OVER : MAP_LABELS.OVER_LINK, nameOf(stage, id));
}

export function drop(stage: Stage, id: RecordId | undefined): void {
  const { hand } = stage;
  if (!hand || !id) return;
  stage.overId = id;
  const refusal = refusalOf(stage);
  if (refusal !== null) {
    // By keyboard another head can be chosen at once.
    if (stage.pointer) letGo(stage, refusal);
    else stage.status = refusal;
    stage.isRefusing = true;
    return;
  }
  if (hand.kind === 'move') return report(stage, hand.ids, id);
  letGo(stage, '');
  if (hand.linkKind) stage.fire('link', { fromId: hand.fromId, toId: id, kind: hand.linkKind });
  else openMenu(stage, linkMenu(stage.content!, hand.fromId, id));
}

/** @param headId null for nobody */
export function report(stage: Stage, ids: readonly RecordId[], headId: RecordId | null): void {
  const names = ids.map((id) => nameOf(stage, id)).join(', ');
  letGo(stage, headId ? fillIn(MAP_LABELS.DROPPED, names, nameOf(stage, headId)) : fillIn(MAP_LABELS.DROPPED_TOP, names));
  stage.fire('report', { id: ids[0], headId, ids });
}

/** @param said what a person is told about it */
export function letGo(stage: Stage, said: string): void {
  stage.hand = undefined;
  stage.overId = undefined;
  stage.pointer = undefined;
  stage.isRefusing = false;
  stage.status = said;
}

/** Why the hand may not let go here; null when it may, or holds nothing. */
export function refusalOf({ hand, overId, content }: Stage): string | null {
  if (!hand || !overId || !content) return null;
  if (hand.kind === 'move') return moveRefusal(content.reading, hand.ids, overId);
  return linkRefusal(content.reading, hand.fromId, overId, hand.linkKind ?? undefined);
}

export function nameOf({ content }: Stage, id: RecordId): string {
  return calledName(personIn(content!, id));
}
