import type { MatrixReading } from 'c/matrixReading';
import type { RecordId } from 'c/planModel';
import { rollUpMatrix, rollupAt, type CellRollup, type MatrixRollup } from 'c/whiteSpaceRollup';
import type { PlacedLine } from './lines.ts';
import { positionsAbove, type Narrowed, type PlacedSquare } from './narrow.ts';

/** What a pair of lines adds up to. */
export interface BranchSum {
  readonly rollup: CellRollup;
  readonly focused: number;
  readonly passing: number;
}

/** Adds up a row × a column, of which at least one stands for more than a square; null where nothing is recorded. */
export type SumBranches = (row: PlacedLine, column: PlacedLine) => BranchSum | null;

/** Sums of one view. What a line holds without its branch (`itself`) is added up when it is first asked for, and kept. */
export function branchSums(reading: MatrixReading, narrowed: Narrowed): SumBranches {
  const whole: Summed = narrowed;
  const alone = new Map<string, Summed>();
  const sumsOf = (row: PlacedLine, column: PlacedLine): Summed => {
    if (row.kind !== 'itself' && column.kind !== 'itself') return whole;
    const key = row.kind === 'itself' ? `row ${row.treePosition}` : `column ${column.treePosition}`;
    const known = alone.get(key) ?? sumAlone(reading, narrowed, row, column);
    alone.set(key, known);
    return known;
  };
  return (row, column) => {
    const { rollup, focused, passing } = sumsOf(row, column);
    const sum = rollupAt(rollup, row.id, column.id);
    const position = row.treePosition * (reading.columns.ids.length + 1) + column.treePosition;
    return sum && sum.cells > 0 ? { rollup: sum, focused: focused[position] ?? 0, passing: passing[position] ?? 0 } : null;
  };
}

interface Summed {
  readonly rollup: MatrixRollup;
  /** By `row × width + column` of the whole matrix. */
  readonly focused: Readonly<Record<number, number>>;
  readonly passing: Readonly<Record<number, number>>;
}

/** One line without the lines below it, against the whole other tree. */
function sumAlone({ facts, rows, columns }: MatrixReading, { squares }: Narrowed, row: PlacedLine, column: PlacedLine): Summed {
  const isRow = row.kind === 'itself';
  const own = squares.filter((square) => (isRow ? square.row === row.treePosition : square.column === column.treePosition));
  const one = <T extends { readonly id: RecordId }>(records: readonly T[], id: RecordId | null) => records.filter((each) => each.id === id);
  const count = (counts: (square: PlacedSquare) => boolean) => {
    const result: Record<number, number> = {};
    for (const square of own.filter(counts)) {
      for (const position of positionsAbove(rows, columns, square.row, square.column)) result[position] = (result[position] ?? 0) + 1;
    }
    return result;
  };
  return {
    rollup: rollUpMatrix({
      buyingCenters: isRow ? one(facts.buyingCenters, row.id) : facts.buyingCenters,
      solutions: isRow ? facts.solutions : one(facts.solutions, column.id),
      readings: own.map(({ square }) => square),
      amounts: own.map(({ square }) => square.from),
      focus: facts.focus,
    }),
    focused: count(({ square }) => square.focus !== null),
    passing: count(({ square }) => square.score.mutualValue.isPassed),
  };
}
