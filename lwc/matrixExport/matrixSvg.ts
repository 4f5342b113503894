import type { LegendEntry, MatrixCell, MatrixLine, MatrixView } from 'c/matrixView';
import { CELL, drawCell, newLayers } from './matrixCells.ts';
import { bandCount, drawBands, drawColumnHead, drawRowHead, HEAD } from './matrixHeads.ts';
import { drawLegend } from './matrixSigns.ts';
import { document, element, fitted, INK, textAt, type Drawing } from 'c/svgText';

/** Everything a matrix says besides its numbers, in the reader's language and format. */
export interface MatrixSvgWords {
  /** The account. */
  readonly title: string;
  /** What it is, of which day, in which mode, filtered and sorted by what: a line each. */
  readonly subtitles: readonly string[];
  readonly rows: string;
  readonly columns: string;
  /** In place of the matrix where there is nothing to show. */
  readonly nothing: string;
  readonly line: (line: MatrixLine) => string;
  readonly cell: (cell: MatrixCell) => string;
  readonly legend: (entry: LegendEntry) => string;
}

/** More cells make a file that hardly a program opens. */
export const MOST_CELLS = 60_000;

const MARGIN = 24;

/** The matrix as it is shown: lines, order, totals, mode, filters. Null with more than `MOST_CELLS` cells. */
export function matrixSvg(view: MatrixView, words: MatrixSvgWords): Drawing | null {
  const { rows, columns } = view;
  if (rows.length * columns.length > MOST_CELLS) return null;
  const heading = headingOf(words);
  if (view.emptiness) {
    return document(640, heading.height + 60, words.title, words.nothing, heading.svg + textAt(MARGIN, heading.height + 24, words.nothing));
  }
  const bands = bandCount(view) * HEAD.band;
  const left = MARGIN + HEAD.rowWidth;
  const headBottom = heading.height + bands + HEAD.height;
  const lastColumn = left + (columns.length - 1) * CELL.width;
  const right = lastColumn + CELL.total;
  const bottom = headBottom + rows.length * CELL.height;
  const xOf = (column: number) => left + column * CELL.width;
  const widthOf = (column: number) => (column === columns.length - 1 ? CELL.total : CELL.width);
  const layers = newLayers();
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < columns.length; column++) {
      const cell = view.cellAt(row, column);
      drawCell(layers, cell, view.mode, words.cell(cell), xOf(column), headBottom + row * CELL.height, widthOf(column));
    }
  }
  const heads = [
    element('rect', { x: MARGIN, y: heading.height, width: right - MARGIN, height: bands + HEAD.height, fill: INK.wash }),
    drawBands(view, words.line, left, heading.height),
    textAt(left - 6, headBottom - HEAD.height + 16, words.columns, { 'font-weight': 700, 'text-anchor': 'end' }),
    textAt(MARGIN + 6, headBottom - 8, words.rows, { 'font-weight': 700 }),
    ...columns.map((line, column) => drawColumnHead(line, words.line(line), xOf(column), headBottom, widthOf(column))),
    ...rows.map((line, row) => drawRowHead(line, words.line(line), MARGIN, headBottom + row * CELL.height)),
  ].join('');
  const legend = drawLegend(view.legend, words.legend, MARGIN, bottom + 14, Math.max(400, right - MARGIN));
  const lines = gridLines(rows.length, columns.length, left, headBottom, right, bottom);
  const cells = `${layers.grounds.toString()}${lines}${layers.signs.toString()}<g font-size="13">${layers.texts.join('')}</g>`;
  return document(
    Math.max(640, right + MARGIN),
    bottom + 14 + legend.height + MARGIN,
    words.title,
    words.subtitles.join('. '),
    heading.svg + heads + cells + legend.svg,
  );
}

function headingOf({ title, subtitles }: MatrixSvgWords): { readonly svg: string; readonly height: number } {
  const lines = subtitles.filter((line) => line !== '');
  const svg =
    textAt(MARGIN, MARGIN + 16, fitted(title, 20, 1_000), { 'font-size': 20, 'font-weight': 700 }) +
    lines.map((line, index) => textAt(MARGIN, MARGIN + 38 + index * 18, line, { 'font-size': 13, fill: INK.weak })).join('');
  return { svg, height: MARGIN + 34 + lines.length * 18 };
}

function gridLines(rows: number, columns: number, left: number, top: number, right: number, bottom: number): string {
  let faint = '';
  for (let row = 1; row < rows - 1; row++) faint += `M${MARGIN} ${top + row * CELL.height}H${right}`;
  for (let column = 1; column < columns - 1; column++) faint += `M${left + column * CELL.width} ${top}V${bottom}`;
  const total = `M${MARGIN} ${bottom - CELL.height}H${right}M${right - CELL.total} ${top}V${bottom}`;
  const frame = `M${MARGIN} ${top}H${right}V${bottom}H${MARGIN}ZM${left} ${top}V${bottom}`;
  return (
    (faint && element('path', { d: faint, stroke: INK.faint, fill: 'none' })) +
    element('path', { d: frame + total, stroke: INK.strong, fill: 'none' })
  );
}
