import type { LegendEntry } from 'c/matrixView';
import { QUADRANT_COLOURS, tintOf } from './matrixCells.ts';
import { circle, rectangle } from './paths.ts';
import { stateShape } from './stateShape.ts';
import { element, INK, textAt, widthOf } from 'c/svgText';

const ROW = 22;
const GAP = 18;
const SIGN = 22;
const SIZE = 12;

/** A legend in rows. @returns its drawing and the height it takes */
export function drawLegend(
  entries: readonly LegendEntry[],
  textOf: (entry: LegendEntry) => string,
  left: number,
  top: number,
  width: number,
): { readonly svg: string; readonly height: number } {
  let [x, y] = [left, top];
  let svg = '';
  for (const entry of entries) {
    const text = textOf(entry);
    const length = SIGN + widthOf(text, SIZE) + GAP;
    if (x > left && x + length > left + width) [x, y] = [left, y + ROW];
    svg += signOf(entry, x, y) + textAt(x + SIGN, y + 15, text, { 'font-size': SIZE });
    x += length;
  }
  return { svg, height: entries.length === 0 ? 0 : y + ROW - top };
}

function signOf(entry: LegendEntry, x: number, y: number): string {
  switch (entry.kind) {
    case 'state': {
      const { look, path } = stateShape(entry.state, false, false, x, y + 4, 14);
      return element('path', { ...look, d: path });
    }
    case 'quadrant':
      return element('path', { d: rectangle(x, y + 4, 14, 14), fill: QUADRANT_COLOURS[entry.quadrant], stroke: INK.line });
    case 'scale':
      return [0.1, 0.5, 1]
        .map((strength, index) => element('path', { d: rectangle(x + index * 6, y + 4, 6, 14), fill: tintOf(entry.mode, strength) }))
        .join('');
    case 'sign':
      return ofSign(entry.sign, x, y);
  }
}

function ofSign(sign: Extract<LegendEntry, { kind: 'sign' }>['sign'], x: number, y: number): string {
  switch (sign) {
    case 'guess':
    case 'stale': {
      const { look, path } = stateShape('Potential', sign === 'guess', sign === 'stale', x, y + 4, 14);
      return element('path', { ...look, d: path });
    }
    case 'focus':
      return (
        element('path', { d: circle(x + 7, y + 11, 5), fill: 'none', stroke: INK.focus, 'stroke-width': 1.5 }) +
        element('path', { d: circle(x + 7, y + 11, 2), fill: INK.focus })
      );
    case 'passing':
      return textAt(x + 2, y + 15, '✓', { 'font-weight': 700 });
    case 'sum':
      return textAt(x + 2, y + 15, 'Σ', { 'font-weight': 700 });
    case 'scores':
      return (
        element('path', { d: rectangle(x, y + 6, 14, 4), fill: INK.toCustomerHigh }) +
        element('path', { d: rectangle(x, y + 12, 14, 4), fill: INK.toYouHigh })
      );
  }
}
