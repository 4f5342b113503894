import type { ChartCard, ChartSizes } from 'c/orgChartLayout';
import type { Point } from './view.ts';

/** Cards whose middle lies within a line drawn around them, even and odd by turns where it crosses itself. */
export function cardsWithin(
  cards: readonly ChartCard[],
  line: readonly Point[],
  { cardWidth, cardHeight }: ChartSizes,
): readonly ChartCard[] {
  if (line.length < 3) return [];
  return cards.filter(({ x, y }) => isWithin(line, { x: x + cardWidth / 2, y: y + cardHeight / 2 }));
}

function isWithin(line: readonly Point[], { x, y }: Point): boolean {
  let isInside = false;
  let before = line[line.length - 1]!;
  for (const corner of line) {
    if (corner.y > y !== before.y > y && x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x)
      isInside = !isInside;
    before = corner;
  }
  return isInside;
}
