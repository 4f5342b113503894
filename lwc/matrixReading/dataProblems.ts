import type { Hierarchy, RecordId } from 'c/planModel';
import type { Unplaced } from 'c/cellState';
import type { UnderstatedCell } from 'c/whiteSpaceRollup';
import type { MatrixReading } from './readMatrix.ts';
import { keyOfSquare, squareOfCell } from './squares.ts';

/** Something in the records that cannot be as it stands. Not advice: no judgement is asked, only that it is put right. */
export type DataProblem =
  /** A cell's amount is smaller than what the cells under it add up to. */
  | ({ readonly kind: 'understated' } & UnderstatedCell)
  /** A square recorded twice; `spokenForBy` is the cell that is shown, the one confirmed last. */
  | { readonly kind: 'duplicate'; readonly cellId: RecordId; readonly spokenForBy: RecordId }
  /** The cell's buying center or solution is gone or not visible; it stands nowhere in the matrix. */
  | { readonly kind: 'placeless'; readonly cellId: RecordId; readonly isMissing: 'buyingCenter' | 'solution' }
  /** A row or column whose parent is missing, or is one of those below it. */
  | ({ readonly kind: 'misplaced'; readonly object: 'Buying_Center__c' | 'Solution__c' } & Hierarchy['misplaced'][number])
  /** The plan's focus names a cell that is gone or not visible. */
  | { readonly kind: 'focusWithoutCell'; readonly focusId: RecordId; readonly cellId: RecordId }
  /** A sales record that found no square. */
  | ({ readonly kind: 'unplaced' } & Unplaced);

/** What is to be put right, the worst for the sums first. */
export function dataProblems(reading: MatrixReading): readonly DataProblem[] {
  const { facts, rollup, rows, columns, cellIndex, unplaced } = reading;
  return [
    ...rollup.duplicateIds.flatMap((cellId) => duplicateOf(reading, cellId)),
    ...rollup.understated.map((one) => ({ kind: 'understated' as const, ...one })),
    ...rollup.unplacedIds.map((cellId) => ({ kind: 'placeless' as const, cellId, isMissing: missingOf(reading, cellId) })),
    ...rows.misplaced.map((one) => ({ kind: 'misplaced' as const, object: 'Buying_Center__c' as const, ...one })),
    ...columns.misplaced.map((one) => ({ kind: 'misplaced' as const, object: 'Solution__c' as const, ...one })),
    ...facts.focus
      .filter(({ cellId }) => cellIndex[cellId] === undefined)
      .map(({ id, cellId }) => ({ kind: 'focusWithoutCell' as const, focusId: id, cellId })),
    ...unplaced.map((one) => ({ kind: 'unplaced' as const, ...one })),
  ];
}

/** The squares a problem is seen at: to be selected or opened. Empty where there is none in the matrix. */
export function squaresOfProblem(reading: MatrixReading, problem: DataProblem): readonly string[] {
  if (problem.kind !== 'understated' && problem.kind !== 'duplicate') return [];
  const square = squareOfCell(reading, problem.cellId);
  return square ? [square.key] : [];
}

function duplicateOf(reading: MatrixReading, cellId: RecordId): readonly DataProblem[] {
  const silent = squareOfCell(reading, cellId);
  const speaking = silent && reading.squares[reading.squareIndex[keyOfSquare(silent.cell)] ?? -1];
  return speaking ? [{ kind: 'duplicate', cellId, spokenForBy: speaking.cell.id }] : [];
}

function missingOf(reading: MatrixReading, cellId: RecordId): 'buyingCenter' | 'solution' {
  const buyingCenterId = squareOfCell(reading, cellId)?.cell.buyingCenterId;
  return buyingCenterId !== undefined && reading.rows.positions[buyingCenterId] === undefined ? 'buyingCenter' : 'solution';
}
