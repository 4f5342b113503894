import { drawLink, type DrawnLink } from 'c/mapDrawing';
import { zoneMiddle, type Detail, type Point } from 'c/mapView';
import type { MapOverlay } from 'c/mapWorld';
import type { RecordId } from 'c/planModel';
import type { StageContent } from './stageContent.ts';
import type { StageScene } from './stageScene.ts';

/** What a hand holds: people on their way to a new head, or the loose end of a link. */
export type Hand =
  | { readonly kind: 'move'; readonly ids: readonly RecordId[] }
  | { readonly kind: 'link'; readonly fromId: RecordId; readonly linkKind: LinkChoice | null };
export type LinkChoice = StageContent['links'][number]['kind'];

export interface OverlayState {
  readonly selection: ReadonlySet<RecordId>;
  readonly activeId: RecordId | undefined;
  readonly pointedId: RecordId | undefined;
  readonly isByKeyboard: boolean;
  readonly hand: Hand | undefined;
  readonly overId: RecordId | undefined;
  readonly isRefused: boolean;
  /** The pointer, while it draws. */
  readonly at: Point | undefined;
  readonly lasso: readonly Point[];
  readonly canEdit: boolean;
  readonly detail: Detail;
}

/** Lines of more people at once would be a tangle again. */
const MOST_EMPHASISED = 12;

export function stageOverlay(content: StageContent, scene: StageScene, state: OverlayState): MapOverlay {
  const { hand, overId, isRefused, selection, activeId, pointedId } = state;
  const ring = (ids: Iterable<RecordId>, gap: number) => [...ids].map((id) => ringAround(content, id, gap)).join('');
  const over = hand && overId ? ring([overId], 5) : '';
  return {
    links: emphasised(content, state).flatMap((id) => linksWith(scene, id)),
    selected: ring(selection, 3),
    active: state.isByKeyboard && activeId ? ring([activeId], 6) : '',
    target: isRefused ? '' : over,
    refused: isRefused ? over : '',
    carried: hand?.kind === 'move' ? ring(hand.ids, 0) : '',
    thread: threadOf(content, state),
    lasso: state.lasso.length < 2 ? '' : `M${state.lasso.map(({ x, y }) => `${x} ${y}`).join('L')}Z`,
    controls:
      hand || state.detail === 'far' ? null : controlsOf(content, pointedId ?? (state.isByKeyboard ? activeId : undefined), state.canEdit),
  };
}

/** Whose lines come to the front; nobody's while nobody is chosen. */
export function emphasised({ chart }: StageContent, { selection, activeId, isByKeyboard }: OverlayState): readonly RecordId[] {
  const ids = selection.size > 0 ? [...selection] : isByKeyboard && activeId ? [activeId] : [];
  return ids.filter((id) => chart.index[id] !== undefined).slice(0, MOST_EMPHASISED);
}

const drawn = new WeakMap<object, DrawnLink>();

function linksWith(scene: StageScene, id: RecordId): readonly DrawnLink[] {
  return scene.links().flatMap((link) => {
    if (link.route.fromId !== id && link.route.toId !== id) return [];
    let shape = drawn.get(link);
    if (!shape) drawn.set(link, (shape = drawLink(link)));
    return { ...shape, id: `${shape.id} ${id}` };
  });
}

function ringAround({ chart, sizes }: StageContent, id: RecordId, gap: number): string {
  const card = chart.cards[chart.index[id] ?? -1];
  if (!card) return '';
  const [width, height] = [sizes.cardWidth + 2 * gap, sizes.cardHeight + 2 * gap];
  return `M${card.x - gap} ${card.y - gap}h${width}v${height}h${-width}Z`;
}

/** From what a hand holds to where it is. */
function threadOf({ chart, sizes }: StageContent, { hand, at, overId }: OverlayState): string {
  if (!hand) return '';
  const start = chart.cards[chart.index[hand.kind === 'move' ? hand.ids[0]! : hand.fromId] ?? -1];
  const over = chart.cards[chart.index[overId ?? ''] ?? -1];
  const end = at ?? (over && { x: over.x + sizes.cardWidth / 2, y: over.y + sizes.cardHeight / 2 });
  if (!start || !end) return '';
  const x = start.x + (hand.kind === 'link' ? sizes.cardWidth : sizes.cardWidth / 2);
  return `M${x} ${start.y + sizes.cardHeight / 2}L${end.x} ${end.y}`;
}

function controlsOf({ chart, sizes }: StageContent, id: RecordId | undefined, canEdit: boolean): MapOverlay['controls'] {
  const card = chart.cards[chart.index[id ?? ''] ?? -1];
  if (!card) return null;
  const place = (zone: 'handle' | 'menu') => {
    const { x, y } = zoneMiddle(zone, sizes);
    return { x: card.x + x, y: card.y + y };
  };
  return { handle: canEdit ? place('handle') : null, menu: place('menu') };
}
