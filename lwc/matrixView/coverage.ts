import type { MatrixReading } from 'c/matrixReading';
import type { PlacedLine } from './lines.ts';
import { positionsAbove, type Narrowed } from './narrow.ts';
import type { MatrixCell } from './view.ts';

/** How much of a cell is among some squares. */
export type Coverage = 'all' | 'some' | 'none';

/** Tells of every cell of a view how much of it is among these squares. */
export function coverageBy(
  { rows: rowTree, columns: columnTree }: MatrixReading,
  { squares }: Narrowed,
  keys: ReadonlySet<string>,
): (cell: MatrixCell, row: PlacedLine, column: PlacedLine) => Coverage {
  const width = columnTree.ids.length + 1;
  const chosen = keys.size === 0 ? [] : squares.filter(({ square }) => keys.has(square.key));
  const counts = new Array<number>((rowTree.ids.length + 1) * width).fill(0);
  for (const { row, column } of chosen) {
    for (const position of positionsAbove(rowTree, columnTree, row, column)) counts[position]! += 1;
  }
  const countIn = (row: PlacedLine, column: PlacedLine) => {
    if (row.kind === 'itself')
      return chosen.filter((one) => one.row === row.treePosition && isIn(one.column, column, columnTree.ends)).length;
    if (column.kind === 'itself')
      return chosen.filter((one) => one.column === column.treePosition && isIn(one.row, row, rowTree.ends)).length;
    return counts[row.treePosition * width + column.treePosition]!;
  };
  return (cell, row, column) => {
    if (keys.size === 0) return 'none';
    if (cell.kind !== 'sum') return cell.key !== null && keys.has(cell.key) ? 'all' : 'none';
    const count = countIn(row, column);
    return count === 0 ? 'none' : count === cell.rollup!.cells ? 'all' : 'some';
  };
}

function isIn(position: number, line: PlacedLine, ends: readonly number[]): boolean {
  return line.kind === 'total' || (position >= line.treePosition && position < ends[line.treePosition]!);
}
