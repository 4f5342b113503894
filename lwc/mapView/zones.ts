import type { ChartCard, ChartSizes } from 'c/orgChartLayout';
import type { Box, Point } from './view.ts';

/** The parts of a card that a pointer can mean: itself, where its branch is folded, where a link is drawn from, its menu. */
export type CardZone = 'card' | 'fold' | 'handle' | 'menu';

/** Radius of the round ones; 24 units across, as large as a target has to be (WCAG 2.2, 2.5.8). */
export const ZONE_RADIUS = 12;

/** Middle of the round zones, from the corner of the card. */
export function zoneMiddle(zone: Exclude<CardZone, 'card'>, { cardWidth, cardHeight }: ChartSizes): Point {
  switch (zone) {
    case 'fold':
      return { x: 14, y: cardHeight };
    case 'handle':
      return { x: cardWidth, y: cardHeight / 2 };
    case 'menu':
      return { x: cardWidth - 2, y: 2 };
  }
}

/** What of a card a place of the map means. @param canFold somebody stands below it */
export function zoneAt(card: ChartCard, at: Point, sizes: ChartSizes, canFold: boolean): CardZone | undefined {
  const place = { x: at.x - card.x, y: at.y - card.y };
  for (const zone of ['menu', 'handle', 'fold'] as const) {
    if (zone === 'fold' && !canFold) continue;
    const middle = zoneMiddle(zone, sizes);
    if (Math.hypot(place.x - middle.x, place.y - middle.y) <= ZONE_RADIUS) return zone;
  }
  return place.x >= 0 && place.y >= 0 && place.x <= sizes.cardWidth && place.y <= sizes.cardHeight ? 'card' : undefined;
}

export function boxOfCard({ x, y }: Point, { cardWidth, cardHeight }: ChartSizes): Box {
  return { x, y, width: cardWidth, height: cardHeight };
}
