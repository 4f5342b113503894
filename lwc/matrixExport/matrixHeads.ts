import type { MatrixLine, MatrixView } from 'c/matrixView';
import { CELL } from './matrixCells.ts';
import { element, fitted, INK, textAt, wrapped } from 'c/svgText';

export const HEAD = { rowWidth: 240, height: 64, band: 22 } as const;

/** Bands over bands take height from the cells; deeper branches are told by their columns alone. */
const MOST_BANDS = 3;
const DEEPEST_INDENT = 6;
const INDENT = 12;
const LINE_HEIGHT = 14;
const SIZE = 12;

/** How many rows of names of open branches stand over the columns. */
export function bandCount({ columns }: MatrixView): number {
  return columns.reduce((most, { isOpen, depth }) => (isOpen ? Math.max(most, Math.min(MOST_BANDS, depth + 1)) : most), 0);
}

/** @param x where the first column starts @param top of the bands */
export function drawBands({ columns }: MatrixView, nameOf: (line: MatrixLine) => string, x: number, top: number): string {
  return columns
    .map((line, index) => {
      if (!line.isOpen || line.depth >= MOST_BANDS) return '';
      const left = x + index * CELL.width;
      const width = (line.end - index) * CELL.width;
      const y = top + line.depth * HEAD.band;
      const frame = element('rect', { x: left, y, width, height: HEAD.band, fill: INK.wash, stroke: INK.line });
      return frame + textAt(left + 6, y + 15, fitted(nameOf(line), SIZE, width - 12), { 'font-weight': 700 });
    })
    .join('');
}

/** The name of a column in up to three lines, standing on the first row. */
export function drawColumnHead(line: MatrixLine, name: string, x: number, bottom: number, width: number): string {
  const lines = wrapped(name, SIZE, width - 12, 3);
  const look = lookOf(line);
  return lines.map((text, index) => textAt(x + 6, bottom - 8 - (lines.length - 1 - index) * LINE_HEIGHT, text, look)).join('');
}

/** The name of a row, indented as deep as it lies, with the sign of a branch. */
export function drawRowHead(line: MatrixLine, name: string, x: number, y: number): string {
  const left = x + 6 + Math.min(line.depth, DEEPEST_INDENT) * INDENT;
  const middle = y + CELL.height / 2;
  const sign = line.isOpen ? `M${left} ${middle - 2}h8l-4 5z` : `M${left + 1} ${middle - 4}l5 4l-5 4z`;
  const chevron = line.kind === 'branch' ? element('path', { d: sign, fill: INK.weak }) : '';
  const textLeft = line.kind === 'total' ? x + 6 : left + 14;
  return chevron + textAt(textLeft, middle + 4, fitted(name, SIZE, x + HEAD.rowWidth - 6 - textLeft), lookOf(line));
}

function lookOf({ kind, isRetired }: MatrixLine) {
  return {
    'font-size': SIZE,
    ...(kind === 'branch' || kind === 'total' ? { 'font-weight': 700 } : {}),
    ...(kind === 'itself' || isRetired ? { 'font-style': 'italic' } : {}),
    ...(isRetired ? { 'text-decoration': 'line-through', fill: INK.weak } : {}),
  };
}
