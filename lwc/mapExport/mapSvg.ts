import { document, fitted, INK, textAt, element, type Drawing } from 'c/svgText';
import { pictureOf } from './drawMap.ts';
import type { ExportedMap } from './exportedMap.ts';
import { cheapestChart } from './layOut.ts';
import { legendSvg } from './legendSvg.ts';
import type { MapSvgWords } from './words.ts';

const MARGIN = 24;
/** Below this width a heading and a legend have no room. */
const LEAST_WIDTH = 720;
/** Of a picture that a screen or a slide has room for. */
const SHAPE = 1.6;

/** The whole map as one drawing, in life size, with its heading and its legend. */
export function mapSvg(map: ExportedMap, words: MapSvgWords): Drawing {
  const heading = headingOf(words);
  const description = words.subtitles.filter(Boolean).join('. ');
  if (map.people.length === 0) {
    const nothing = textAt(MARGIN, heading.height + 24, words.nothing);
    return document(LEAST_WIDTH, heading.height + 60, words.title, words.nothing, heading.svg + nothing);
  }
  const chart = cheapestChart(map, ({ width, height }) => Math.max(width / SHAPE, height));
  const width = Math.max(LEAST_WIDTH, chart.width + 2 * MARGIN);
  const box = { x: 0, y: 0, width: chart.width, height: chart.height };
  const picture = element('g', { transform: `translate(${MARGIN} ${heading.height})` }, pictureOf(map, chart, words).draw(box, false));
  const legend = legendSvg(map, words, MARGIN, heading.height + chart.height + 20, width - 2 * MARGIN);
  const height = heading.height + chart.height + 20 + legend.height + MARGIN;
  return document(width, height, words.title, description, heading.svg + picture + legend.svg);
}

function headingOf({ title, subtitles }: MapSvgWords): { readonly svg: string; readonly height: number } {
  const lines = subtitles.filter(Boolean);
  const svg =
    textAt(MARGIN, MARGIN + 16, fitted(title, 20, LEAST_WIDTH - 2 * MARGIN), { 'font-size': 20, 'font-weight': 700 }) +
    lines.map((line, index) => textAt(MARGIN, MARGIN + 38 + index * 18, line, { 'font-size': 13, fill: INK.weak })).join('');
  return { svg, height: MARGIN + 40 + lines.length * 18 };
}
