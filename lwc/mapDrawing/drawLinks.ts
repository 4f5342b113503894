import { LINK_LOOKS, linkWidth } from 'c/mapLook';
import type { DrawnKind } from 'c/mapPeople';
import { routePath, type Route } from 'c/mapRoutes';
import type { Point } from 'c/mapView';
import type { RecordId } from 'c/planModel';
import { placedPath, type Piece, type Stroke } from './drawOverview.ts';
import { inPieces } from './pieces.ts';

/** A link with the line it takes. */
export interface RoutedLink {
  readonly id: RecordId;
  readonly kind: DrawnKind;
  readonly weight: number | null;
  readonly route: Route;
}

/** One link as paths for SVG: the line with its dashes, and what stands at its ends. */
export interface DrawnLink {
  readonly id: RecordId;
  readonly path: string;
  readonly ends: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: string;
  readonly endFill: string;
}

export function drawLink({ id, kind, weight, route }: RoutedLink): DrawnLink {
  const { colour, dash, isFilled } = LINK_LOOKS[kind];
  return {
    id,
    path: routePath(route.points),
    ends: endsOf(kind, route.points),
    colour,
    width: linkWidth(weight) + 0.75,
    dash: dash.join(' '),
    endFill: isFilled ? colour : 'none',
  };
}

/** All links as few paths: by kind and width, lines and ends apart, as ends have no dashes. */
export function drawLinks(links: readonly RoutedLink[]): readonly Piece[] {
  const shapes = links.flatMap(({ kind, weight, route }) => {
    const box = boxAround(route.points);
    return [
      { look: `${kind}|${linkWidth(weight)}|line`, path: routePath(route.points), box },
      { look: `${kind}|1.5|end`, path: endsOf(kind, route.points), box },
    ];
  });
  return inPieces(shapes, linkInk);
}

function linkInk(look: string): Omit<Stroke, 'path'> {
  const [kind, width, part] = look.split('|') as [DrawnKind, string, 'line' | 'end'];
  const { colour, dash, isFilled } = LINK_LOOKS[kind];
  return {
    fill: part === 'end' && isFilled ? colour : 'none',
    stroke: colour,
    width: Number(width),
    dash: part === 'line' ? dash : [],
  };
}

function endsOf(kind: DrawnKind, points: readonly Point[]): string {
  const { start, end } = LINK_LOOKS[kind];
  const last = points.length - 1;
  return (start && turned(start, points[0]!, points[1]!)) + turned(end, points[last]!, points[last - 1]!);
}

/** Lines end at the left or at the right side of a card, so that a mark has to be turned by nothing or by half. */
function turned(path: string, at: Point, from: Point): string {
  return from.x > at.x ? placedPath(mirrored(path), 1, at.x, at.y) : placedPath(path, 1, at.x, at.y);
}

const mirrors = new Map<string, string>();

function mirrored(path: string): string {
  const known = mirrors.get(path);
  if (known !== undefined) return known;
  const made = path.replace(/([MLHVahvZ])([^MLHVahvZ]*)/g, (_, command: string, text: string) => {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    const isAcross = (place: number) => {
      if (command === 'M' || command === 'L') return place % 2 === 0;
      if (command === 'a') return place % 7 === 5;
      return command === 'H' || command === 'h';
    };
    return command + numbers.map((value, place) => (isAcross(place) ? -value : value)).join(' ');
  });
  mirrors.set(path, made);
  return made;
}

function boxAround(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left - 10, y: top - 10, width: Math.max(...xs) - left + 20, height: Math.max(...ys) - top + 20 };
}
