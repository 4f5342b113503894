import { cardAt, detailAt, toMap, zoneAt, ZONE_RADIUS, type CardZone, type Point, type View } from 'c/mapView';
import type { RecordId } from 'c/planModel';
import type { StageContent } from './stageContent.ts';

/** What a pointer is doing. Points are of the screen unless they say otherwise. */
export type Gesture =
  | { readonly kind: 'press'; readonly start: Point; readonly hit: Hit | undefined; readonly isAdding: boolean; readonly isTouch: boolean }
  | { readonly kind: 'pan'; readonly last: Point }
  | { readonly kind: 'lasso'; readonly isAdding: boolean; readonly line: readonly Point[] }
  | { readonly kind: 'carry' }
  | { readonly kind: 'pinch'; readonly middle: Point; readonly distance: number };

export interface Hit {
  readonly id: RecordId;
  readonly zone: CardZone;
}

/** A pointer has to move so far before a click becomes a drag. */
export const DRAG_FROM = 5;

/** What lies under a pointer. From afar a card is one piece. */
export function hitAt({ grid, sizes, walk }: StageContent, view: View, at: Point): Hit | undefined {
  const place = toMap(view, at);
  const inside = cardAt(grid, place);
  if (detailAt(view.scale) === 'far') return inside && { id: inside.id, zone: 'card' };
  const card = inside ?? cardAt(grid, place, ZONE_RADIUS);
  if (!card) return undefined;
  const { reports, hidden } = walk.steps[walk.index[card.id]!]!;
  const zone = zoneAt(card, place, sizes, reports + hidden > 0);
  return zone && { id: card.id, zone };
}

export function pinchOf(points: readonly Point[]): Extract<Gesture, { kind: 'pinch' }> {
  const [a, b] = points as readonly [Point, Point];
  return { kind: 'pinch', middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
}
