import type { GridPlace } from 'c/gridWalk';
import { squareKey, type TeamLine, type TeamMatrix } from 'c/teamMatrixReading';

/** A marked rectangle; both corners are in it. */
export interface SquareRange {
  readonly from: GridPlace;
  readonly to: GridPlace;
}

export function isInRange({ from, to }: SquareRange, row: number, column: number): boolean {
  return (
    row >= Math.min(from.row, to.row) &&
    row <= Math.max(from.row, to.row) &&
    column >= Math.min(from.column, to.column) &&
    column <= Math.max(from.column, to.column)
  );
}

/** Keys of the squares in it; buying centers, names and sums are none. */
export function squaresIn({ columns }: TeamMatrix, lines: readonly TeamLine[], { from, to }: SquareRange): readonly string[] {
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  const across = columns.slice(Math.max(0, left), right + 1);
  return lines
    .slice(top, bottom + 1)
    .flatMap((line) => (line.kind === 'person' ? across.map(({ id }) => squareKey(line.row.person.id, id)) : []));
}
