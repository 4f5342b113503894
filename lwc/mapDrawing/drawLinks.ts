import { LINK_LOOKS, linkWidth } from 'c/mapLook';
import type { DrawnKind } from 'c/mapPeople';
import { routeLinks, routePath, type Route, type WantedRoute } from 'c/mapRoutes';
import { boxAround, type Point } from 'c/mapView';
import type { ChartSizes, OrgChart } from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import { cutLine } from './cutLines.ts';
import type { Ink, Piece } from './drawOverview.ts';
import { inPieces } from './pieces.ts';
import { mirroredPath, placedPath } from './placedPath.ts';

/** A link with the line it takes. */
export interface RoutedLink {
  readonly id: RecordId;
  readonly kind: DrawnKind;
  readonly weight: number | null;
  readonly route: Route;
}

/** Links with the lines they take; one to oneself or to nobody on the chart has none. */
export function routedLinks(
  chart: OrgChart,
  sizes: ChartSizes,
  links: readonly (WantedRoute & Omit<RoutedLink, 'route'>)[],
): readonly RoutedLink[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return routeLinks(chart, sizes, links).map((route) => {
    const { id, kind, weight } = byId.get(route.id)!;
    return { id, kind, weight, route };
  });
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
  const shapes = links
    .flatMap(({ kind, weight, route: { points } }) => [
      ...cutLine(points).map((cut) => ({
        look: `${kind}|${linkWidth(weight)}|line`,
        path: routePath(cut.points),
        box: cut.box,
        cell: cut.cell,
      })),
      ...[points[0]!, points[points.length - 1]!].map((end, place) => ({
        look: `${kind}|1.5|end`,
        path: endOf(kind, points, place === 0 ? 'start' : 'end'),
        box: boxAround([end]),
      })),
    ])
    .filter(({ path }) => path !== '');
  return inPieces(shapes, linkInk);
}

function linkInk(look: string): Ink {
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
  return endOf(kind, points, 'start') + endOf(kind, points, 'end');
}

/** Empty where nothing stands at that end. */
function endOf(kind: DrawnKind, points: readonly Point[], end: 'start' | 'end'): string {
  const path = LINK_LOOKS[kind][end];
  if (path === '') return '';
  const last = points.length - 1;
  return end === 'start' ? turned(path, points[0]!, points[1]!) : turned(path, points[last]!, points[last - 1]!);
}

/** Lines end at the left or at the right side of a card, so that a mark has to be turned by nothing or by half. */
function turned(path: string, at: Point, from: Point): string {
  return from.x > at.x ? placedPath(mirroredPath(path), 1, at.x, at.y) : placedPath(path, 1, at.x, at.y);
}
