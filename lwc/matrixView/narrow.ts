import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { CELL_STATES, QUADRANTS, type Hierarchy } from 'c/planModel';
import { rollUpMatrix, type MatrixRollup } from 'c/whiteSpaceRollup';
import { hasFilters, passes } from './filterSquares.ts';
import { searchNames, type Found } from './search.ts';
import type { MatrixSettings } from './settings.ts';

/** A square under the filters at its place in both trees. */
export interface PlacedSquare {
  readonly square: SquareReading;
  readonly row: number;
  readonly column: number;
}

/** The matrix under search and filters, with everything added up anew. */
export interface Narrowed {
  readonly squares: readonly PlacedSquare[];
  /** How many there are without search and filters. */
  readonly all: number;
  readonly isNarrowed: boolean;
  readonly hasFilters: boolean;
  readonly rollup: MatrixRollup;
  readonly rowsFound: Found;
  readonly columnsFound: Found;
  /** By position in the tree: a square is recorded for the line itself. */
  readonly rowHasOwn: readonly boolean[];
  readonly columnHasOwn: readonly boolean[];
  /** By `row × width + column`, as in the roll-up. */
  readonly focused: readonly number[];
  readonly passing: readonly number[];
  /** By position in `CELL_STATES` and `QUADRANTS`. */
  readonly states: readonly number[];
  readonly quadrants: readonly number[];
  /** Of a square, among those whose potential counts; 0 without any. */
  readonly largestPotential: number;
}

type Narrowing = Pick<MatrixSettings, 'filters' | 'rowSearch' | 'columnSearch'>;
const latest = new WeakMap<MatrixReading, { readonly by: Narrowing; readonly narrowed: Narrowed }>();

/** The last answer for a reading is kept: opening a branch or sorting narrows nothing anew. */
export function narrow(reading: MatrixReading, { filters, rowSearch, columnSearch }: Narrowing): Narrowed {
  const known = latest.get(reading);
  if (known && known.by.filters === filters && known.by.rowSearch === rowSearch && known.by.columnSearch === columnSearch) {
    return known.narrowed;
  }
  const by = { filters, rowSearch, columnSearch };
  const narrowed = narrowAnew(reading, by);
  latest.set(reading, { by, narrowed });
  return narrowed;
}

function narrowAnew(reading: MatrixReading, { filters, rowSearch, columnSearch }: Narrowing): Narrowed {
  const { facts, rows, columns } = reading;
  const rowsFound = searchNames(rows, namesIn(rows, facts.buyingCenters), rowSearch);
  const columnsFound = searchNames(columns, namesIn(columns, facts.solutions), columnSearch);
  const isFiltered = hasFilters(filters);
  const placed = placedSquares(reading);
  const squares = placed.filter(
    ({ square, row, column }) => rowsFound.kept[row] && columnsFound.kept[column] && (!isFiltered || passes(square, filters)),
  );
  const isSearched = rowSearch.trim() !== '' || columnSearch.trim() !== '';
  const isNarrowed = isFiltered || isSearched;
  return {
    squares,
    all: placed.length,
    isNarrowed,
    hasFilters: isFiltered,
    rollup: isNarrowed ? rollUpAnew(reading, squares) : reading.rollup,
    rowsFound,
    columnsFound,
    ...countsOf(reading, squares),
  };
}

/** Names by position. */
export function namesIn(tree: Hierarchy, records: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return tree.ids.map((id) => names.get(id) ?? '');
}

/** Squares that stand in both trees; of one recorded twice the one that speaks. */
function placedSquares({ squares, squareIndex, rows, columns }: MatrixReading): readonly PlacedSquare[] {
  const placed: PlacedSquare[] = [];
  squares.forEach((square, index) => {
    const row = rows.positions[square.cell.buyingCenterId];
    const column = columns.positions[square.cell.solutionId];
    if (row !== undefined && column !== undefined && squareIndex[square.key] === index) placed.push({ square, row, column });
  });
  return placed;
}

function rollUpAnew({ facts }: MatrixReading, squares: readonly PlacedSquare[]): MatrixRollup {
  return rollUpMatrix({
    buyingCenters: facts.buyingCenters,
    solutions: facts.solutions,
    readings: squares.map(({ square }) => square),
    amounts: squares.map(({ square }) => square.from),
    focus: facts.focus,
  });
}

function countsOf({ rows, columns }: MatrixReading, squares: readonly PlacedSquare[]) {
  const width = columns.ids.length + 1;
  const size = (rows.ids.length + 1) * width;
  const counts = {
    rowHasOwn: rows.ids.map(() => false),
    columnHasOwn: columns.ids.map(() => false),
    // Not typed arrays: under Lightning Web Security each look into one goes through a proxy.
    focused: new Array<number>(size).fill(0),
    passing: new Array<number>(size).fill(0),
    states: CELL_STATES.map(() => 0),
    quadrants: QUADRANTS.map(() => 0),
    largestPotential: 0,
  };
  for (const { square, row, column } of squares) {
    counts.rowHasOwn[row] = true;
    counts.columnHasOwn[column] = true;
    counts.states[CELL_STATES.indexOf(square.state)]! += 1;
    if (square.score.quadrant) counts.quadrants[QUADRANTS.indexOf(square.score.quadrant)]! += 1;
    counts.largestPotential = Math.max(counts.largestPotential, square.cell.potentialAnnualRevenue ?? 0);
    const isFocused = square.focus !== null;
    const isPassing = square.score.mutualValue.isPassed;
    if (!isFocused && !isPassing) continue;
    for (const position of positionsAbove(rows, columns, row, column)) {
      if (isFocused) counts.focused[position]! += 1;
      if (isPassing) counts.passing[position]! += 1;
    }
  }
  return counts;
}

/** Every pair of branches a square lies in, totals included. */
export function positionsAbove(rows: Hierarchy, columns: Hierarchy, row: number, column: number): readonly number[] {
  const width = columns.ids.length + 1;
  const positions: number[] = [];
  for (let above = row; ; above = rows.parents[above]!) {
    const base = (above < 0 ? rows.ids.length : above) * width;
    for (let wider = column; ; wider = columns.parents[wider]!) {
      positions.push(base + (wider < 0 ? width - 1 : wider));
      if (wider < 0) break;
    }
    if (above < 0) break;
  }
  return positions;
}
