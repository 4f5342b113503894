import type { Box, Size } from 'c/mapView';
import type { OrgChart } from 'c/orgChartLayout';
import { document, element, fitted, INK, textAt, widthOf, type Drawing } from 'c/svgText';
import { pictureOf, type MapPicture } from './drawMap.ts';
import type { ExportedMap } from './exportedMap.ts';
import { cheapestChart } from './layOut.ts';
import { legendSvg } from './legendSvg.ts';
import { SCALES, SLACK, sheetRoom, type Paper, type TextSize } from './paper.ts';
import { tilesOf } from './tiles.ts';
import type { MapSvgWords } from './words.ts';

/** A map on its way to paper: how many sheets it takes, before any of them is drawn. */
export interface SheetPlan {
  readonly map: ExportedMap;
  readonly words: MapSvgWords;
  /** Of a sheet without its margins, in pixels of CSS. */
  readonly size: Size;
  /** Of it, what heading and legend leave to the map. */
  readonly room: Size;
  /** How many pixels a unit of the map has. */
  readonly scale: number;
  /** Cards show what can be read at this scale. */
  readonly isBrief: boolean;
  /** The part of the map on each sheet, from left to right and from top to bottom. */
  readonly tiles: readonly Box[];
  /** The tiles, and before more than one the sheet that shows where they lie. */
  readonly sheets: number;
  readonly chart: OrgChart;
  readonly picture: MapPicture;
}

const HEAD = 54;
const ABOVE_LEGEND = 8;

/** Chooses the layout that is largest on one sheet, or takes the fewest sheets. */
export function planSheets(map: ExportedMap, paper: Paper, textSize: TextSize, words: MapSvgWords): SheetPlan {
  const size = sheetRoom(paper);
  const room = roomOf(map, size, words, textSize === 'small');
  const { chart, scale, tiles } = textSize === 'one' ? onOneSheet(map, room) : onSheets(map, room, SCALES[textSize]);
  const sheets = tiles.length > 1 ? tiles.length + 1 : 1;
  return {
    map,
    words,
    size,
    room,
    scale,
    isBrief: textSize !== 'full' && scale < SCALES.full,
    tiles,
    sheets,
    chart,
    picture: pictureOf(map, chart, words),
  };
}

type Spread = Pick<SheetPlan, 'chart' | 'scale' | 'tiles'>;

function onOneSheet(map: ExportedMap, room: Size): Spread {
  const scaleOf = ({ width, height }: OrgChart) => Math.min(1, room.width / Math.max(1, width), room.height / Math.max(1, height));
  const chart = cheapestChart(map, (one) => -scaleOf(one));
  return { chart, scale: scaleOf(chart), tiles: [{ x: 0, y: 0, width: chart.width, height: chart.height }] };
}

function onSheets(map: ExportedMap, room: Size, wanted: number): Spread {
  const spreads = SLACK.map((part): Spread => {
    const scale = wanted * part;
    const chart = cheapestChart(map, (one) => tilesOf(one, room, scale).length);
    return { chart, scale, tiles: tilesOf(chart, room, scale) };
  });
  return spreads.reduce((best, one) => (one.tiles.length < best.tiles.length ? one : best));
}

/** @param index from 0; with more than one tile the first sheet is the overview */
export function drawSheet(plan: SheetPlan, index: number): Drawing {
  const { map, words, size, isBrief, tiles, sheets } = plan;
  const isOverview = tiles.length > 1 && index === 0;
  const number = sheets > 1 ? words.sheet(index + 1, sheets) : '';
  const heading = headingOf(words, isOverview ? `${words.overview} – ${number}` : number, size.width);
  const legendTop = size.height - legendSvg(map, words, 0, 0, size.width, isBrief).height;
  const legend = legendSvg(map, words, 0, legendTop, size.width, isBrief);
  const content =
    map.people.length === 0
      ? textAt(0, HEAD + 20, words.nothing)
      : isOverview
        ? overview(plan)
        : tileSvg(plan, tiles[sheets > 1 ? index - 1 : 0]!);
  return document(
    size.width,
    size.height,
    words.title,
    [...words.subtitles.filter(Boolean), number].join('. '),
    heading + content + legend.svg,
  );
}

function roomOf(map: ExportedMap, size: Size, words: MapSvgWords, isBrief: boolean): Size {
  const legend = legendSvg(map, words, 0, 0, size.width, isBrief).height;
  return { width: size.width, height: Math.max(100, size.height - HEAD - (legend > 0 ? legend + ABOVE_LEGEND : 0)) };
}

function headingOf({ title, subtitles }: MapSvgWords, mark: string, width: number): string {
  const markWidth = mark === '' ? 0 : widthOf(mark, 11) + 16;
  return (
    textAt(0, 16, fitted(title, 16, width - markWidth), { 'font-size': 16, 'font-weight': 700 }) +
    textAt(0, 34, fitted(subtitles.filter(Boolean).join(' · '), 11, width), { 'font-size': 11, fill: INK.weak }) +
    textAt(width, 16, mark, { 'font-size': 11, 'text-anchor': 'end', fill: INK.weak })
  );
}

/** What lies beyond the sheet is cut off: an `svg` within another shows nothing outside of itself. */
function tileSvg({ room, scale, isBrief, picture }: SheetPlan, tile: Box): string {
  const [width, height] = [Math.min(room.width, tile.width * scale), Math.min(room.height, tile.height * scale)];
  const place = { x: (room.width - width) / 2, y: HEAD, width, height };
  return element('svg', { ...place, viewBox: viewBox(tile) }, picture.draw(tile, isBrief));
}

function overview({ room, chart, tiles, picture }: SheetPlan): string {
  const scale = Math.min(1, room.width / chart.width, room.height / chart.height);
  const place = { x: (room.width - chart.width * scale) / 2, y: HEAD, width: chart.width * scale, height: chart.height * scale };
  const numbers = tiles.map(({ x, y, width, height }, index) => {
    const [left, top] = [place.x + x * scale, HEAD + y * scale];
    const frame = element('rect', {
      x: left,
      y: top,
      width: width * scale,
      height: height * scale,
      fill: 'none',
      stroke: INK.tint,
      'stroke-dasharray': '4 3',
    });
    return frame + textAt(left + 6, top + 16, String(index + 2), { 'font-size': 14, 'font-weight': 700, fill: INK.tint });
  });
  const all = { x: 0, y: 0, width: chart.width, height: chart.height };
  return element('svg', { ...place, viewBox: viewBox(all) }, picture.drawOverview()) + numbers.join('');
}

function viewBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
}
