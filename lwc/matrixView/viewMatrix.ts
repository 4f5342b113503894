import type { MatrixReading } from 'c/matrixReading';
import type { Hierarchy } from 'c/planModel';
import { branchSums } from './branchSums.ts';
import { cellOf, type CellSource } from './cells.ts';
import { coverageBy } from './coverage.ts';
import { keysBetween } from './keysIn.ts';
import { legendOf } from './legend.ts';
import { linesOf, type PlacedLine } from './lines.ts';
import { namesIn, narrow, type Narrowed } from './narrow.ts';
import type { MatrixSettings } from './settings.ts';
import { comparing, sortValue } from './sortLines.ts';
import type { Emptiness, MatrixCell, MatrixView } from './view.ts';

/** What is opened at first: more than this is scrolled through rather than looked over. */
const MOST_ROWS_AT_FIRST = 60;
const MOST_COLUMNS_AT_FIRST = 30;

/** What of the matrix is shown under these settings. Settings may speak of records that are no longer there. */
export function matrixView(reading: MatrixReading, settings: MatrixSettings): MatrixView {
  const { facts } = reading;
  const narrowed = narrow(reading, settings);
  const allRows = rowsOf(reading, settings, narrowed);
  const allColumns = columnsOf(reading, settings, narrowed);
  const emptiness = emptinessOf(reading, allRows, allColumns);
  const [rows, columns] = emptiness ? [[], []] : [allRows, allColumns];
  const shownKeys = new Set(narrowed.squares.map(({ square }) => square.key));
  const source: CellSource = {
    reading,
    sumBranches: branchSums(reading, narrowed),
    isShown: ({ key }) => shownKeys.has(key),
    mode: settings.mode,
    largestPotential: narrowed.largestPotential,
  };
  const cells = new Map<number, MatrixCell>();
  const cellAt = (rowIndex: number, columnIndex: number): MatrixCell => {
    const [row, column] = [rows[rowIndex], columns[columnIndex]];
    if (!row || !column) throw new RangeError(`The matrix has no cell at row ${rowIndex}, column ${columnIndex}.`);
    const position = rowIndex * columns.length + columnIndex;
    const cell = cells.get(position) ?? cellOf(source, row, column);
    cells.set(position, cell);
    return cell;
  };
  return {
    mode: settings.mode,
    today: reading.today,
    rowSort: settings.rowSort,
    columnSort: settings.columnSort,
    rows,
    columns,
    cellAt,
    coverageBy: (keys) => {
      const covered = coverageBy(reading, narrowed, keys);
      return (rowIndex, columnIndex) => covered(cellAt(rowIndex, columnIndex), rows[rowIndex]!, columns[columnIndex]!);
    },
    keysIn: (corners, withEmpty) => keysBetween(reading, narrowed, rows, columns, corners, withEmpty),
    legend: emptiness ? [] : legendOf(settings.mode, narrowed, facts.policy),
    shown: narrowed.squares.length,
    all: narrowed.all,
    isNarrowed: narrowed.isNarrowed,
    emptiness,
  };
}

function rowsOf({ facts, rows, columns }: MatrixReading, settings: MatrixSettings, narrowed: Narrowed): readonly PlacedLine[] {
  const { rollup } = narrowed;
  const names = namesIn(rows, facts.buyingCenters);
  const valueAt = (row: number, column: number) => sortValue(rollup, settings.mode, row * rollup.width + column);
  return linesOf({
    tree: rows,
    names,
    found: narrowed.rowsFound,
    isShown: (row) => !narrowed.hasFilters || rollup.cells[row * rollup.width + rollup.width - 1]! > 0,
    hasOwn: narrowed.rowHasOwn,
    openIds: settings.openRowIds,
    compare: comparing(settings.rowSort, names, columns, valueAt),
    retiredIds: new Set(),
    mostAtFirst: MOST_ROWS_AT_FIRST,
  });
}

function columnsOf({ facts, rows, columns }: MatrixReading, settings: MatrixSettings, narrowed: Narrowed): readonly PlacedLine[] {
  const { rollup } = narrowed;
  const names = namesIn(columns, facts.solutions);
  const valueAt = (column: number, row: number) => sortValue(rollup, settings.mode, row * rollup.width + column);
  return linesOf({
    tree: columns,
    names,
    found: narrowed.columnsFound,
    isShown: (column) => !narrowed.hasFilters || rollup.cells[(rollup.height - 1) * rollup.width + column]! > 0,
    hasOwn: narrowed.columnHasOwn,
    openIds: settings.openColumnIds,
    compare: comparing(settings.columnSort, names, rows, valueAt),
    retiredIds: new Set(facts.solutions.filter(({ isActive }) => isActive === false).map(({ id }) => id)),
    mostAtFirst: MOST_COLUMNS_AT_FIRST,
  });
}

function emptinessOf({ rows, columns }: MatrixReading, shownRows: readonly unknown[], shownColumns: readonly unknown[]): Emptiness | null {
  const isEmpty = ({ ids }: Hierarchy) => ids.length === 0;
  if (isEmpty(rows)) return 'noBuyingCenters';
  if (isEmpty(columns)) return 'noSolutions';
  return shownRows.length === 0 || shownColumns.length === 0 ? 'nothingMatches' : null;
}
