import type { Box, Size } from 'c/mapView';
import { CHART_SIZES, type OrgChart } from 'c/orgChartLayout';

/**
 * The parts of a map that sheets show. Neighbours share a strip as wide as a card, so that every card is whole on one sheet at least and sheets can be
 * glued together. A part in which no card begins is left out.
 */
export function tilesOf({ cards, width, height }: OrgChart, room: Size, scale: number): readonly Box[] {
  const { cardWidth, cardHeight } = CHART_SIZES;
  const across = cut(width, room.width / scale, cardWidth);
  const down = cut(height, room.height / scale, cardHeight);
  const owned = new Set(cards.map(({ x, y }) => `${across.of(x)}:${down.of(y)}`));
  const tiles: Box[] = [];
  for (let row = 0; row < down.count; row++) {
    for (let column = 0; column < across.count; column++) {
      if (owned.has(`${column}:${row}`))
        tiles.push({ x: column * across.step, y: row * down.step, width: across.length, height: down.length });
    }
  }
  return tiles;
}

interface Cut {
  readonly count: number;
  readonly step: number;
  readonly length: number;
  /** In which part something begins. */
  readonly of: (start: number) => number;
}

function cut(whole: number, most: number, shared: number): Cut {
  const length = Math.min(whole, most);
  if (whole <= most) return { count: 1, step: length, length, of: () => 0 };
  const count = Math.ceil((whole - shared) / (most - shared));
  // Evenly: the last part ends where the map ends.
  const step = (whole - length) / (count - 1);
  return { count, step, length, of: (start) => Math.min(count - 1, Math.floor(start / step)) };
}
