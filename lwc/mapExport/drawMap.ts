import {
  drawBlocks,
  drawCard,
  drawHierarchy,
  drawLanes,
  drawLink,
  drawPlainLines,
  routedLinks,
  type DrawnLink,
  type Piece,
  type Stroke,
} from 'c/mapDrawing';
import { MAP_INKS } from 'c/mapLook';
import { routeAcrossLanes } from 'c/mapRoutes';
import { boxAround, doBoxesTouch, type Box } from 'c/mapView';
import { CHART_SIZES, type ChartCard, type OrgChart } from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import { element, textAt } from 'c/svgText';
import { cardSvg } from './cardSvg.ts';
import type { ExportedMap } from './exportedMap.ts';
import type { MapSvgWords } from './words.ts';

/** A map that is laid out: parts of it are drawn as often as there are sheets. */
export interface MapPicture {
  /** Everything that lies in a part of the map, or reaches into it. */
  readonly draw: (box: Box, isBrief: boolean) => string;
  /** From afar: blocks in place of cards. */
  readonly drawOverview: () => string;
}

const LINK_OPACITY = 0.8;

export function pictureOf(map: ExportedMap, chart: OrgChart, words: MapSvgWords): MapPicture {
  const sizes = CHART_SIZES;
  const personOf = (id: RecordId) => map.people[map.index[id]!]!;
  const ground = [
    ...drawLanes(chart),
    ...drawHierarchy(chart),
    ...drawPlainLines(routeAcrossLanes(chart, sizes, (id) => personOf(id).headId)),
  ];
  const links = routed(map, chart);
  const names = new Map(map.lanes.map(({ id, name }) => [id, name]));
  const card = (one: ChartCard, isBrief: boolean) => {
    const content = {
      person: personOf(one.id),
      card: one,
      sight: map.sight,
      isContext: map.context.has(one.id),
      // Nothing can be folded on paper.
      isHead: false,
    };
    return cardSvg(drawCard(content, sizes, words.card, isBrief), sizes, isBrief);
  };
  const headings = chart.lanes.map(({ id, y, height }) => ({
    box: { x: 0, y, width: chart.width, height },
    svg: textAt(sizes.lanePadding, y + sizes.laneHead - 8, names.get(id) ?? words.noLane, { 'font-size': 16, 'font-weight': 700 }),
  }));
  return {
    draw: (box, isBrief) =>
      [
        ...ground.filter((piece) => doBoxesTouch(piece.box, box)).map(pieceSvg),
        ...headings.filter((heading) => doBoxesTouch(heading.box, box)).map(({ svg }) => svg),
        element(
          'g',
          { opacity: LINK_OPACITY },
          links
            .filter((link) => doBoxesTouch(link.box, box))
            .map(({ link }) => linkSvg(link))
            .join(''),
        ),
        ...chart.cards.filter((one) => doBoxesTouch(cardBox(one), box)).map((one) => card(one, isBrief)),
      ].join(''),
    drawOverview: () =>
      [...ground, ...drawBlocks({ chart, sizes, personOf, context: map.context, sight: map.sight })].map(pieceSvg).join(''),
  };
}

export function cardBox({ x, y }: ChartCard): Box {
  return { x, y, width: CHART_SIZES.cardWidth, height: CHART_SIZES.cardHeight };
}

function routed({ links }: ExportedMap, chart: OrgChart): readonly { readonly link: DrawnLink; readonly box: Box }[] {
  return routedLinks(chart, CHART_SIZES, links).map((link) => ({ link: drawLink(link), box: boxAround(link.route.points) }));
}

function pieceSvg({ strokes }: Piece): string {
  return strokes.map(strokeSvg).join('');
}

function strokeSvg({ path, fill, stroke, width, dash }: Stroke): string {
  return element('path', { d: path, fill, stroke, 'stroke-width': width, 'stroke-dasharray': dash.join(' ') });
}

export function linkSvg({ path, ends, colour, width, dash, endFill }: Omit<DrawnLink, 'id'>): string {
  return (
    element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash }) +
    (ends && element('path', { d: ends, fill: endFill, stroke: colour, 'stroke-width': 1.5 }))
  );
}

/** Of a legend: how a line from head to report looks. */
export const HIERARCHY_INK = { stroke: MAP_INKS.hierarchy, 'stroke-width': 1.5, fill: 'none' } as const;
