import { boxOfCard, pannedBy, revealingView, walkFrom, type WalkKey } from 'c/mapView';
import { MAP_LABELS } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { drop, hover, letGo, pick } from './hand.ts';
import { openMenu } from './openMenu.ts';
import { personMenu } from './menus.ts';
import type { Stage } from './stage.ts';
import type { StageMeaning } from './stageKeys.ts';

/** Does what a key means. */
export function act(stage: Stage, meaning: StageMeaning): void {
  const id = stage.activeId;
  switch (meaning.kind) {
    case 'walk':
      return walk(stage, meaning.key, meaning.isAdding);
    case 'zoom':
      return stage.zoom(meaning.factor);
    case 'pan':
      return stage.cam.moveTo(pannedBy(stage.cam.view, meaning.dx, meaning.dy));
    case 'fit':
      return stage.fit();
    case 'all':
      return stage.select(stage.content!.walk.steps.map((step) => step.id));
    case 'leave':
      return leave(stage);
    case 'undo':
    case 'redo':
    case 'find':
      return stage.fire(meaning.kind);
    case 'drop':
      return drop(stage, id);
    case 'open':
      return stage.hand ? drop(stage, id) : id ? stage.fire('openperson', { id }) : undefined;
  }
  if (!id) return;
  switch (meaning.kind) {
    case 'toggle':
      return toggle(stage, id);
    case 'pick':
      return pick(stage, id);
    case 'menu':
      return openMenu(stage, personMenu(stage.content!, id, stage.canEdit));
    case 'focus':
      return stage.fire('focusperson', { id });
    case 'add':
      return stage.canEdit ? stage.fire('add', { headId: id }) : undefined;
  }
}

/** Into the selection, or out of it. */
export function toggle(stage: Stage, id: RecordId): void {
  const { keys } = stage;
  stage.select(keys.has(id) ? [...keys].filter((one) => one !== id) : [...keys, id]);
}

function walk(stage: Stage, key: WalkKey, isAdding: boolean): void {
  const { walk: tree, chart, sizes } = stage.content!;
  const before = stage.activeId;
  const answer = walkFrom(tree, before ?? '', key);
  if (!answer) return;
  if (answer.kind !== 'go') return stage.fire('fold', { id: answer.id });
  stage.activeId = answer.id;
  if (stage.hand) hover(stage, answer.id);
  const { view, stage: room } = stage.cam;
  stage.cam.moveTo(revealingView(view, boxOfCard(chart.cards[chart.index[answer.id]!]!, sizes), room));
  if (isAdding && before) stage.select([...new Set([...stage.keys, before, answer.id])]);
}

/** Escape lets go of one thing at a time. */
function leave(stage: Stage): void {
  if (stage.hand) letGo(stage, MAP_LABELS.CANCELLED);
  else if (stage.keys.size > 0) stage.select([]);
}
