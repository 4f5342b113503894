import type { MatrixReading } from 'c/matrixReading';
import { pathToTop, type Hierarchy, type RecordId } from 'c/planModel';
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
  const width = reading.columns.ids.length + 1;
  const alone = new Map<string, Summed>();
  let sumAlone: ReturnType<typeof summingAlone> | undefined;
  const sumsOf = (row: PlacedLine, column: PlacedLine): Summed => {
    if (row.kind !== 'itself' && column.kind !== 'itself') return narrowed;
    const [axis, line] = row.kind === 'itself' ? (['row', row] as const) : (['column', column] as const);
    const key = `${axis} ${line.treePosition}`;
    sumAlone ??= summingAlone(reading, narrowed);
    const known = alone.get(key) ?? sumAlone(axis, line.treePosition);
    alone.set(key, known);
    return known;
  };
  return (row, column) => {
    const { rollup, focused, passing } = sumsOf(row, column);
    const sum = rollupAt(rollup, row.id, column.id);
    const position = row.treePosition * width + column.treePosition;
    return sum && sum.cells > 0 ? { rollup: sum, focused: focused[position] ?? 0, passing: passing[position] ?? 0 } : null;
  };
}

interface Summed {
  readonly rollup: MatrixRollup;
  /** By `row × width + column` of the whole matrix. */
  readonly focused: Readonly<Record<number, number>>;
  readonly passing: Readonly<Record<number, number>>;
}

/** Adds up one line without the lines below it, against as much of the other tree as it has squares in. */
function summingAlone({ facts, rows, columns }: MatrixReading, { squares }: Narrowed) {
  const own = { row: groupedBy(squares, ({ row }) => row), column: groupedBy(squares, ({ column }) => column) };
  const buyingCenters = recordsIn(rows, facts.buyingCenters);
  const solutions = recordsIn(columns, facts.solutions);
  return (axis: 'row' | 'column', position: number): Summed => {
    const placed = own[axis].get(position) ?? [];
    const count = (counts: (square: PlacedSquare) => boolean) => {
      const result: Record<number, number> = {};
      for (const { row, column } of placed.filter(counts)) {
        for (const above of positionsAbove(rows, columns, row, column)) result[above] = (result[above] ?? 0) + 1;
      }
      return result;
    };
    const inRows =
      axis === 'row'
        ? [position]
        : withAbove(
            rows,
            placed.map(({ row }) => row),
          );
    const inColumns =
      axis === 'row'
        ? withAbove(
            columns,
            placed.map(({ column }) => column),
          )
        : [position];
    return {
      rollup: rollUpMatrix({
        buyingCenters: inRows.map((row) => buyingCenters[row]!),
        solutions: inColumns.map((column) => solutions[column]!),
        readings: placed.map(({ square }) => square),
        amounts: placed.map(({ square }) => square.from),
        focus: facts.focus,
      }),
      focused: count(({ square }) => square.focus !== null),
      passing: count(({ square }) => square.score.mutualValue.isPassed),
    };
  };
}

function groupedBy(
  squares: readonly PlacedSquare[],
  positionOf: (square: PlacedSquare) => number,
): ReadonlyMap<number, readonly PlacedSquare[]> {
  const groups = new Map<number, PlacedSquare[]>();
  for (const square of squares) {
    const group = groups.get(positionOf(square));
    if (group) group.push(square);
    else groups.set(positionOf(square), [square]);
  }
  return groups;
}

/** By position. */
function recordsIn<Row extends { readonly id: RecordId }>(tree: Hierarchy, records: readonly Row[]): readonly Row[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return tree.ids.map((id) => byId.get(id)!);
}

function withAbove(tree: Hierarchy, positions: readonly number[]): readonly number[] {
  return [...new Set(positions.flatMap((position) => pathToTop(tree, position)))];
}
