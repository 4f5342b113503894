import { ATTITUDE_LOOKS, MAP_INKS, NO_ATTITUDE } from 'c/mapLook';
import type { MapSight } from 'c/mapPeople';
import type { Box, Point } from 'c/mapView';
import type { ChartCard, ChartSizes, OrgChart } from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import { cutLine } from './cutLines.ts';
import type { CardPerson } from './drawCard.ts';
import { inOnePiece, inPieces, type LooseShape } from './pieces.ts';
import { placedPath } from './placedPath.ts';

/** Many shapes of one look as one path: each call on a canvas is dear under Lightning Web Security. */
export interface Stroke {
  /** What it shows; the same in all pieces. */
  readonly look: string;
  /** In units of the map. */
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  /** In units of the map, but never thinner than one pixel. */
  readonly width: number;
  readonly dash: readonly number[];
}

/** A part of the map that is drawn, or left out, as a whole. */
export interface Piece {
  readonly box: Box;
  readonly strokes: readonly Stroke[];
}

/** How a look is drawn. */
export type Ink = Omit<Stroke, 'path' | 'look'>;

const LINE: Pick<Stroke, 'fill' | 'dash'> = { fill: 'none', dash: [] };

/** Lines from heads to those below. */
export function drawHierarchy(chart: OrgChart): readonly Piece[] {
  return drawPlainLines(hierarchyLines(chart));
}

function hierarchyLines({ lines }: OrgChart): readonly (readonly Point[])[] {
  return lines.map(({ points }) => points.map(([x, y]) => ({ x, y })));
}

const PLAIN: Ink = { ...LINE, stroke: MAP_INKS.hierarchy, width: 1.5 };

/** Lines from heads to those below in another lane. */
export function drawPlainLines(lines: readonly (readonly Point[])[]): readonly Piece[] {
  return inPieces(
    lines.flatMap(cutLine).map(({ points, box, cell }) => ({ look: '', path: plainPath(points), box, cell })),
    () => PLAIN,
  );
}

/** All lines from heads as one path, for a view of the whole map: nothing has to be cut. @param across those into other lanes */
export function drawWholeHierarchy(chart: OrgChart, across: readonly (readonly Point[])[]): readonly Piece[] {
  const path = [...hierarchyLines(chart), ...across].map(plainPath).join('');
  return [{ box: { x: 0, y: 0, width: chart.width, height: chart.height }, strokes: [{ ...PLAIN, look: '', path }] }];
}

function plainPath(points: readonly Point[]): string {
  let path = '';
  for (const { x, y } of points) path += `${path === '' ? 'M' : 'L'}${x} ${y}`;
  return path;
}

/** Frames of the lanes, every other one tinted. */
export function drawLanes({ lanes, width }: OrgChart): readonly Piece[] {
  return lanes.map(({ y, height }, place) => ({
    box: { x: 0, y, width, height },
    strokes: [
      {
        ...LINE,
        look: place % 2 === 0 ? 'even' : 'odd',
        path: `M0 ${y}h${width}v${height}h${-width}Z`,
        fill: place % 2 === 0 ? MAP_INKS.lane : MAP_INKS.paper,
        stroke: MAP_INKS.laneBorder,
        width: 1,
      },
    ],
  }));
}

/** What blocks are drawn from. */
export interface BlocksOf {
  readonly chart: OrgChart;
  readonly sizes: ChartSizes;
  readonly personOf: (id: RecordId) => Pick<CardPerson, 'occupancy' | 'stakeholder'>;
  /** Heads nobody asked for: drawn faintly. */
  readonly context: ReadonlySet<RecordId>;
  readonly sight: MapSight;
}

/** Every card as a block with the sign of its attitude: what can be told from afar. A position without a known holder is hollow. */
export function drawBlocks(given: BlocksOf): readonly Piece[] {
  return inPieces(
    given.chart.cards.flatMap((card) => blockOf(card, given)),
    blockInk,
  );
}

/** All blocks as one piece, for a view of the whole map. */
export function drawWholeBlocks(given: BlocksOf): readonly Piece[] {
  const { chart } = given;
  const box = { x: -8, y: -6, width: chart.width + 16, height: chart.height + 12 };
  return [
    inOnePiece(
      box,
      chart.cards.flatMap((card) => blockOf(card, given)),
      blockInk,
    ),
  ];
}

function blockOf(card: ChartCard, { sizes, personOf, context, sight }: BlocksOf): readonly LooseShape[] {
  const { occupancy, stakeholder } = personOf(card.id);
  const attitude = sight.attitude ? stakeholder.attitude : undefined;
  const kind = context.has(card.id) ? 'context' : occupancy === 'Held' ? 'held' : 'open';
  const look = `${kind} ${attitude ?? ''}`;
  const box = boxOf(card, sizes);
  const shapes = [{ look, path: blockPath(card, sizes), box }];
  if (sight.attitude && kind !== 'context') {
    const sign = (attitude ? ATTITUDE_LOOKS[attitude] : NO_ATTITUDE).path;
    shapes.push({ look: `${look} sign`, path: signPath(card, sign, sizes), box });
  }
  if (sight.power && stakeholder.power === 'Inner Circle') shapes.push({ look: 'inner', path: framePath(card, sizes), box });
  return shapes;
}

function blockInk(look: string): Ink {
  if (look === 'inner') return { ...LINE, stroke: MAP_INKS.text, width: 10 };
  const [kind, ...rest] = look.split(' ');
  const isSign = rest[rest.length - 1] === 'sign';
  const attitude = (isSign ? rest.slice(0, -1) : rest).join(' ');
  const colour = isAttitude(attitude) ? ATTITUDE_LOOKS[attitude].colour : MAP_INKS.border;
  if (kind === 'context') return { ...LINE, fill: MAP_INKS.faint, stroke: MAP_INKS.border, width: 2 };
  if (kind === 'open') {
    return isSign ? { ...LINE, fill: colour, stroke: colour, width: 4 } : { ...LINE, fill: MAP_INKS.paper, stroke: colour, width: 6 };
  }
  return isSign ? { ...LINE, fill: MAP_INKS.paper, stroke: MAP_INKS.paper, width: 4 } : { ...LINE, fill: colour, stroke: colour, width: 2 };
}

function isAttitude(text: string): text is keyof typeof ATTITUDE_LOOKS {
  return text in ATTITUDE_LOOKS;
}

function blockPath({ x, y }: ChartCard, { cardWidth, cardHeight }: ChartSizes): string {
  return `M${x} ${y}h${cardWidth}v${cardHeight}h${-cardWidth}Z`;
}

function framePath({ x, y }: ChartCard, { cardWidth, cardHeight }: ChartSizes): string {
  return `M${x - 8} ${y - 6}h${cardWidth + 16}v${cardHeight + 12}h${-cardWidth - 16}Z`;
}

/** The sign in the middle of its block, three times as large: absolute commands are scaled, relative ones too. */
function signPath({ x, y }: ChartCard, path: string, { cardWidth, cardHeight }: ChartSizes): string {
  return placedPath(path, 3, x + cardWidth / 2 - 24, y + cardHeight / 2 - 24);
}

function boxOf({ x, y }: ChartCard, { cardWidth, cardHeight }: ChartSizes): Box {
  return { x: x - 8, y: y - 6, width: cardWidth + 16, height: cardHeight + 12 };
}
