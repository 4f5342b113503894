import { keyOfSquare, type MatrixReading } from 'c/matrixReading';
import type { Hierarchy } from 'c/planModel';
import { isExact } from './cells.ts';
import type { PlacedLine } from './lines.ts';
import type { Narrowed } from './narrow.ts';
import type { Corners } from './view.ts';

/** Keys of the squares that the lines from one corner to the other stand for, row by row; no square twice. */
export function keysBetween(
  reading: MatrixReading,
  narrowed: Narrowed,
  rows: readonly PlacedLine[],
  columns: readonly PlacedLine[],
  { fromRow, fromColumn, toRow, toColumn }: Corners,
  withEmpty: boolean,
): readonly string[] {
  const rowLines = between(rows, fromRow, toRow);
  const columnLines = between(columns, fromColumn, toColumn);
  const isInRows = coverage(reading.rows, rowLines);
  const isInColumns = coverage(reading.columns, columnLines);
  const keys = new Set(narrowed.squares.filter(({ row, column }) => isInRows[row] && isInColumns[column]).map(({ square }) => square.key));
  if (withEmpty) {
    for (const { id: buyingCenterId } of rowLines.filter(isExact)) {
      for (const { id: solutionId } of columnLines.filter(isExact)) {
        const key = keyOfSquare({ buyingCenterId: buyingCenterId!, solutionId: solutionId! });
        // What the filters leave out is not seen, so it is not taken.
        if (reading.squareIndex[key] === undefined) keys.add(key);
      }
    }
  }
  return [...keys];
}

function between(lines: readonly PlacedLine[], a: number, b: number): readonly PlacedLine[] {
  return lines.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** By position: whether one of the lines stands for it. */
function coverage(tree: Hierarchy, lines: readonly PlacedLine[]): readonly number[] {
  const covered = new Array<number>(tree.ids.length).fill(0);
  for (const line of lines) {
    if (line.kind === 'total') covered.fill(1);
    else if (isExact(line)) covered[line.treePosition] = 1;
    else covered.fill(1, line.treePosition, tree.ends[line.treePosition]);
  }
  return covered;
}
