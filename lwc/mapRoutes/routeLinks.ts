import type { Point } from 'c/mapView';
import type { ChartCard, ChartSizes } from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import { bandsOf, blockerAt, freeBeside, gapAbove, type Bands } from './bands.ts';
import { emptyTracks, type Tracks } from './tracks.ts';

/** A line that is asked for, from card to card. */
export interface WantedRoute {
  readonly id: RecordId;
  readonly fromId: RecordId;
  readonly toId: RecordId;
}

/** Corners of a line that leaves and arrives at the sides of cards. */
export interface Route extends WantedRoute {
  readonly points: readonly Point[];
}

interface Place {
  readonly cards: readonly ChartCard[];
  readonly sizes: ChartSizes;
  readonly bands: Bands;
  readonly tracks: Tracks;
  /** How many lines end at the left and at the right of each card, in turn. */
  readonly ends: number[];
  /** Places in the gaps between rows, as far as they were asked for. */
  readonly rows: (readonly number[] | undefined)[];
}

/** Room between a line and a card it passes; left of a card there is less of it: the line from its head stands there. */
const BESIDE = 9;
const BESIDE_LEFT = 6;

/**
 * Leads each line out of the side of a card, along the gaps between rows, through one column gap where it has to change rows, and into the side of the
 * other card: none runs through a card, as long as there is a gap. Short lines choose first; each takes a track of its own.
 * A link to oneself or to nobody on the chart has no route.
 */
export function routeLinks(
  chart: { readonly cards: readonly ChartCard[]; readonly index: Readonly<Record<RecordId, number>> },
  sizes: ChartSizes,
  wanted: readonly WantedRoute[],
): readonly Route[] {
  const { cards, index } = chart;
  if (cards.length === 0) return [];
  const place: Place = {
    cards,
    sizes,
    bands: bandsOf(cards, sizes.cardWidth, sizes.cardHeight),
    tracks: emptyTracks(),
    ends: cards.flatMap(() => [0, 0]),
    rows: [],
  };
  const routes: (Route | undefined)[] = wanted.map(() => undefined);
  const order = wanted
    .flatMap(({ fromId, toId }, position) => {
      const [from, to] = [index[fromId], index[toId]];
      if (from === undefined || to === undefined || from === to) return [];
      const [a, b] = [cards[from]!, cards[to]!];
      return [{ position, from, to, length: Math.abs(a.x - b.x) + Math.abs(a.y - b.y) }];
    })
    .sort((a, b) => a.length - b.length || a.position - b.position);
  for (const { position, from, to } of order) routes[position] = { ...wanted[position]!, points: routeBetween(place, from, to) };
  return routes.flatMap((route) => route ?? []);
}

function routeBetween(place: Place, from: number, to: number): readonly Point[] {
  const { cards, sizes, bands, tracks } = place;
  const [a, b] = [cards[from]!, cards[to]!];
  const [bandA, bandB] = [bands.bandOf[from]!, bands.bandOf[to]!];
  const across = neighbours(place, from, to, bandA, bandB);
  if (across) return across;
  const isDown = bandB > bandA;
  const gapA = isDown ? bandA + 1 : bandA;
  const gapB = isDown ? bandB : bandB + 1;
  const [first, last] = isDown ? [gapA, gapB - 1] : [gapB, gapA - 1];
  const way = first <= last && bandA !== bandB ? crossing(place, a, b, first, last) : undefined;
  const sides = way ?? sidesFor(a, b, sizes);
  const [start, end] = [port(place, from, sides.a), port(place, to, sides.b)];
  if (!way) {
    // In one row both ends meet in the same gap: above it.
    const gap = bandA === bandB ? bandA : gapA;
    const y = tracks.take(rowOf(gap), rowsOf(place, gap), start.out, end.out);
    return corners([
      start.at,
      { x: start.out, y: start.at.y },
      { x: start.out, y },
      { x: end.out, y },
      { x: end.out, y: end.at.y },
      end.at,
    ]);
  }
  const [yA, yB] = [middleOf(place, gapA), middleOf(place, gapB)];
  const x = tracks.take(columnOf(way.x), columnsOf(place, way.x, first, last), yA, yB);
  const rowA = tracks.take(rowOf(gapA), rowsOf(place, gapA), start.out, x);
  const rowB = tracks.take(rowOf(gapB), rowsOf(place, gapB), x, end.out);
  return corners([
    start.at,
    { x: start.out, y: start.at.y },
    { x: start.out, y: rowA },
    { x, y: rowA },
    { x, y: rowB },
    { x: end.out, y: rowB },
    { x: end.out, y: end.at.y },
    end.at,
  ]);
}

/** Two cards of a row with nobody between them need no detour. */
function neighbours(place: Place, from: number, to: number, bandA: number, bandB: number): readonly Point[] | undefined {
  const { cardWidth } = place.sizes;
  const [a, b] = [place.cards[from]!, place.cards[to]!];
  if (bandA !== bandB || Math.abs(a.x - b.x) < cardWidth) return undefined;
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const { lefts } = place.bands.bands[bandA]!;
  if (lefts.some((x) => x > left.x && x < right.x)) return undefined;
  const [start, end] = [port(place, from, a === left ? 1 : -1), port(place, to, b === left ? 1 : -1)];
  const x = (left.x + cardWidth + right.x) / 2;
  return corners([start.at, { x, y: start.at.y }, { x, y: end.at.y }, end.at]);
}

type Side = 1 | -1;
interface Sides {
  readonly a: Side;
  readonly b: Side;
}

/** Facing each other; both to the right where one stands above the other. */
function sidesFor(a: ChartCard, b: ChartCard, { cardWidth }: ChartSizes): Sides {
  if (b.x >= a.x + cardWidth) return { a: 1, b: -1 };
  if (a.x >= b.x + cardWidth) return { a: -1, b: 1 };
  return { a: 1, b: 1 };
}

/** The column gap through the rows between, and the sides to leave and arrive at, with the shortest way. */
function crossing(place: Place, a: ChartCard, b: ChartCard, first: number, last: number): Sides & { readonly x: number } {
  const { cardWidth } = place.sizes;
  const facing = sidesFor(a, b, place.sizes);
  const [startA, startB] = [outside(a, facing.a, cardWidth), outside(b, facing.b, cardWidth)];
  let best: (Sides & { readonly x: number; readonly length: number }) | undefined;
  for (const start of [startA, startB]) {
    for (const side of [1, -1] as const) {
      const x = freeBeside(place.bands, start, first, last, side, BESIDE_LEFT);
      if (x === undefined) continue;
      const sides = { a: sideTowards(a, x, cardWidth), b: sideTowards(b, x, cardWidth) };
      const length = Math.abs(x - outside(a, sides.a, cardWidth)) + Math.abs(x - outside(b, sides.b, cardWidth));
      if (!best || length < best.length) best = { ...sides, x, length };
    }
    // No way is shorter than the straight one.
    if (best && best.length <= Math.abs(startA - startB)) break;
  }
  return best ?? { ...facing, x: startA };
}

function sideTowards({ x }: ChartCard, target: number, cardWidth: number): Side {
  return target >= x + cardWidth / 2 ? 1 : -1;
}

function outside({ x }: ChartCard, side: Side, cardWidth: number): number {
  return side > 0 ? x + cardWidth + BESIDE : x - BESIDE_LEFT;
}

const RIGHT_PORTS = [0, 10, -10, 20, -20, 28, -28];
/** In the middle of the left side the line from the head arrives. */
const LEFT_PORTS = [10, -10, 20, -20, 28, -28];

/** Where the next line ends at a side, and how far out it turns. */
function port({ cards, ends, sizes }: Place, position: number, side: Side): { readonly at: Point; readonly out: number } {
  const card = cards[position]!;
  const key = 2 * position + (side > 0 ? 1 : 0);
  const count = ends[key]!;
  ends[key] = count + 1;
  const offsets = side > 0 ? RIGHT_PORTS : LEFT_PORTS;
  const y = card.y + sizes.cardHeight / 2 + offsets[count % offsets.length]!;
  return side > 0
    ? { at: { x: card.x + sizes.cardWidth, y }, out: card.x + sizes.cardWidth + BESIDE + 3 * (count % 4) }
    : { at: { x: card.x, y }, out: card.x - BESIDE_LEFT - 2 * (count % 3) };
}

function middleOf({ bands }: Place, gap: number): number {
  const { top, bottom } = gapAbove(bands, gap);
  return (top + bottom) / 2;
}

/** Places for a horizontal line in a gap; the middle of a wide one belongs to the line from a head to those below. */
function rowsOf(place: Place, gap: number): readonly number[] {
  return (place.rows[gap] ??= rowsIn(place, gap));
}

function rowsIn(place: Place, gap: number): readonly number[] {
  const { top, bottom } = gapAbove(place.bands, gap);
  const [middle, half] = [(top + bottom) / 2, (bottom - top) / 2 - 2];
  const places = half > 10 ? [] : [middle];
  for (let offset = half > 10 ? 5 : 3; offset <= half; offset += half > 10 ? 4 : 3) places.push(middle + offset, middle - offset);
  return places.length > 0 ? places : [middle];
}

/** Rows and columns are gaps of one list of tracks. */
function rowOf(gap: number): number {
  return 2 * gap;
}
function columnOf(x: number): number {
  return 2 * Math.round(x / 8) + 1;
}

/** Places for a vertical line near one that is free. */
function* columnsOf({ bands }: Place, x: number, first: number, last: number): Generator<number> {
  yield x;
  for (const offset of [4, -4, 8, -8, 12, -12, 16, -16]) {
    let isFree = true;
    for (let band = first; band <= last && isFree; band++) isFree = blockerAt(bands, band, x + offset, 4) === undefined;
    if (isFree) yield x + offset;
  }
}

/** Without corners that are none. */
function corners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [one, two] = [kept[kept.length - 2], kept[kept.length - 1]];
    if (two && two.x === point.x && two.y === point.y) continue;
    if (one && two && ((one.x === two.x && two.x === point.x) || (one.y === two.y && two.y === point.y))) kept.pop();
    kept.push(point);
  }
  return kept;
}
