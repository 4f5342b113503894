import { toScreen } from 'c/mapView';
import type { StageMenu } from './menus.ts';
import type { Stage } from './stage.ts';

/** Beside the card it is about, as far as the stage has room. */
export function openMenu(stage: Stage, menu: StageMenu): void {
  const { chart, sizes } = stage.content!;
  const card = chart.cards[chart.index[menu.toId ?? menu.id]!]!;
  const { stage: room, view } = stage.cam;
  const at = toScreen(view, { x: card.x + sizes.cardWidth, y: card.y });
  const height = 34 * menu.items.length + 10;
  const left = Math.max(8, Math.min(at.x, room.width - 220));
  stage.menuStyle = `left: ${left}px; top: ${Math.max(8, Math.min(at.y, room.height - height))}px`;
  stage.menu = menu.items.length > 0 ? menu : undefined;
}
