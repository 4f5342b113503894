import { fillIn } from 'c/fillIn';
import { lineName, lineWords } from 'c/matrixWords';
import type { LineSort, MatrixLine, MatrixView } from 'c/matrixView';
import { SIZES } from './geometry.ts';
import { LABELS } from './labels.ts';

/** The header of a row or column as its elements show it. */
export interface DrawnHead {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly className: string;
  readonly indent: string;
  readonly hasToggle: boolean;
  readonly toggleTitle: string;
  readonly expanded: 'true' | 'false' | null;
  readonly sort: 'ascending' | 'descending' | null;
  readonly sortTitle: string;
  readonly index: number;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly tabIndex: '0' | '-1';
}

/** Deeper lines stand where the deepest of these stands: names have to stay readable. */
const DEEPEST_INDENT = 6;

/** Unique among the lines of an axis, and the same after the data are read again. */
export function keyOfLine({ kind, id }: MatrixLine): string {
  // What has its first child, or loses its last, is still the same line.
  return kind === 'itself' ? `itself ${id}` : (id ?? 'total');
}

/**
 * @param sort of the other axis: what it is sorted by shows at the header of the line
 * @param at `head` where the header is the active cell, `line` where the active cell is in its row or column
 */
export function drawHead(line: MatrixLine, index: number, sort: LineSort, at: 'head' | 'line' | null): DrawnHead {
  const name = lineName(line);
  const isSortedBy = sort.by === 'total' ? line.kind === 'total' : sort.by === 'line' && line.id === sort.id && line.kind !== 'itself';
  const direction = isSortedBy && 'isDescending' in sort ? (sort.isDescending ? 'descending' : 'ascending') : null;
  const hasToggle = line.kind === 'branch' && !line.isHeldOpen;
  return {
    key: keyOfLine(line),
    // The line above says of what.
    name: line.kind === 'itself' ? LABELS.ITSELF : name,
    label: lineWords(line),
    className: `${line.kind}${line.isOpen ? ' open' : ''}${line.isHit ? ' hit' : ''}${line.isRetired ? ' retired' : ''}${direction ? ` sorted ${direction}` : ''}${at ? ' current' : ''}`,
    indent: `padding-inline-start: ${0.25 + Math.min(line.depth, DEEPEST_INDENT) * 0.75}rem`,
    hasToggle,
    toggleTitle: fillIn(line.isOpen ? LABELS.TOGGLE_CLOSE : LABELS.TOGGLE_OPEN, name),
    expanded: line.kind === 'branch' ? (line.isOpen ? 'true' : 'false') : null,
    sort: direction,
    sortTitle: fillIn(LABELS.SORT_BY, name),
    index: index + 2,
    level: line.depth + 1,
    position: line.position,
    siblings: line.siblings,
    tabIndex: at === 'head' ? '0' : '-1',
  };
}

/** The name of an open branch of columns over all that is shown of it. */
export interface DrawnBand {
  readonly key: string;
  readonly name: string;
  readonly style: string;
}

/** Bands over bands take height from the cells; deeper branches are told by their columns alone. */
const MOST_BANDS = 3;

export function bandCount({ columns }: MatrixView): number {
  return columns.reduce((most, { isOpen, depth }) => (isOpen ? Math.max(most, Math.min(MOST_BANDS, depth + 1)) : most), 0);
}

/** Those that reach into the drawn columns. */
export function drawBands({ columns }: MatrixView, firstColumn: number, endColumn: number): readonly DrawnBand[] {
  return columns.flatMap((line, index) => {
    if (!line.isOpen || line.depth >= MOST_BANDS || index >= endColumn || line.end <= firstColumn) return [];
    const left = index * SIZES.column;
    const width = (line.end - index) * SIZES.column;
    const style = `inset-inline-start: ${left}rem; width: ${width}rem; top: ${line.depth * SIZES.band}rem`;
    return [{ key: keyOfLine(line), name: lineName(line), style }];
  });
}
