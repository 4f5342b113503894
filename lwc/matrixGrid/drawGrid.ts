import type { MatrixView } from 'c/matrixView';
import type { DrawnCell } from './drawCells.ts';
import { bandCount, drawBands, drawHead, type DrawnBand, type DrawnHead } from './drawLines.ts';
import { headHeight, SIZES, type DrawnRange, type Place } from './geometry.ts';

/** A row as its elements show it. */
export interface DrawnRow {
  readonly key: string;
  readonly head: DrawnHead;
  readonly className: string;
  readonly style: string | null;
  /** As the grid’s. */
  readonly leadStyle: string;
  readonly cells: readonly DrawnCell[];
  readonly total: DrawnCell;
}

/** All that is drawn, made at once from what is in sight. */
export interface DrawnGrid {
  readonly sheetStyle: string;
  readonly headStyle: string;
  readonly bodyStyle: string;
  /** Of what stands before the first drawn column, in every row. Not a custom property: that would style every cell anew. */
  readonly leadStyle: string;
  readonly cornerTabIndex: '0' | '-1';
  readonly columns: readonly DrawnHead[];
  readonly totalColumn: DrawnHead;
  readonly bands: readonly DrawnBand[];
  readonly rows: readonly DrawnRow[];
  readonly totals: DrawnRow;
}

export interface GridDrawing {
  readonly view: MatrixView;
  readonly range: DrawnRange;
  readonly active: Place;
  /** Of the row headers, in rem. */
  readonly rowHead: number;
  readonly drawCell: (row: number, column: number) => DrawnCell;
}

/** @param drawing of a view with rows and columns */
export function drawGrid(drawing: GridDrawing): DrawnGrid {
  const { view, range, active, rowHead } = drawing;
  const [rows, columns] = [view.rows.length - 1, view.columns.length - 1];
  const inSight = numbers(range.firstColumn, range.endColumn);
  const columnHead = (column: number): DrawnHead =>
    drawHead(view.columns[column]!, column, view.rowSort, positionOf(column, active.column, active.row));
  const leadStyle = `margin-inline-start: ${range.firstColumn * SIZES.column}rem`;
  const drawRow = rowDrawing(drawing, inSight, leadStyle);
  return {
    sheetStyle: `width: ${rowHead + columns * SIZES.column + SIZES.total}rem; --row-head: ${rowHead}rem`,
    headStyle: `height: ${headHeight({ rows, columns, bands: bandCount(view) })}rem`,
    bodyStyle: `height: ${rows * SIZES.row}rem`,
    leadStyle,
    cornerTabIndex: active.row < 0 && active.column < 0 ? '0' : '-1',
    columns: inSight.map(columnHead),
    totalColumn: columnHead(columns),
    bands: drawBands(view, range.firstColumn, range.endColumn),
    rows: numbers(range.firstRow, range.endRow).map(drawRow),
    totals: drawRow(rows),
  };
}

/** Whether a place is among what is drawn; headers and totals always are. */
export function isDrawn(
  { row, column }: Place,
  { firstRow, endRow, firstColumn, endColumn }: DrawnRange,
  rows: number,
  columns: number,
): boolean {
  const isRowDrawn = row < 0 || row >= rows || (row >= firstRow && row < endRow);
  return isRowDrawn && (column < 0 || column >= columns || (column >= firstColumn && column < endColumn));
}

function rowDrawing({ view, active, drawCell }: GridDrawing, inSight: readonly number[], leadStyle: string): (row: number) => DrawnRow {
  const [lastRow, lastColumn] = [view.rows.length - 1, view.columns.length - 1];
  return (row) => {
    const isActiveRow = row === active.row;
    const cellAt = (column: number): DrawnCell => {
      const cell = drawCell(row, column);
      return isActiveRow && column === active.column ? { ...cell, tabIndex: '0' } : cell;
    };
    const head = drawHead(view.rows[row]!, row, view.columnSort, positionOf(row, active.row, active.column));
    return {
      key: head.key,
      head,
      className: `row ${head.className}${row === lastRow ? ' totals' : ''}`,
      style: row === lastRow ? null : `top: ${row * SIZES.row}rem`,
      leadStyle,
      cells: inSight.map(cellAt),
      total: cellAt(lastColumn),
    };
  };
}

function positionOf(index: number, active: number, activeAcross: number): 'head' | 'line' | null {
  if (index !== active) return null;
  return activeAcross < 0 ? 'head' : 'line';
}

function numbers(from: number, end: number): readonly number[] {
  const all: number[] = [];
  for (let number = from; number < end; number++) all.push(number);
  return all;
}
