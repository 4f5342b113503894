import { CHART_SIZES } from 'c/orgChartLayout';
import type { Places } from './layoutRivals.ts';

const { cardWidth, cardHeight } = CHART_SIZES;

/** Pairs of cards of which one lies on the other. */
export function overlapsOf(places: Places): number {
  const sorted = [...places].sort(([a], [b]) => a - b);
  let overlaps = 0;
  for (const [place, [x, y]] of sorted.entries()) {
    for (let next = place + 1; next < sorted.length && sorted[next]![0] < x + cardWidth; next++) {
      if (Math.abs(sorted[next]![1] - y) < cardHeight) overlaps++;
    }
  }
  return overlaps;
}

/** @throws Error where a card lies on another */
export function expectApart(places: Places): void {
  const overlaps = overlapsOf(places);
  if (overlaps > 0) throw new Error(`${overlaps} cards lie on others`);
}

/** How large a drawing is that shows them all. */
export function extentOf(places: Places): { readonly width: number; readonly height: number } {
  const length = (values: readonly number[], card: number) => Math.round(values.reduce(most) - values.reduce(least) + card);
  return {
    width: length(
      places.map(([x]) => x),
      cardWidth,
    ),
    height: length(
      places.map(([, y]) => y),
      cardHeight,
    ),
  };
}

const most = (a: number, b: number) => Math.max(a, b);
const least = (a: number, b: number) => Math.min(a, b);
