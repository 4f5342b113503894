import type { Hierarchy, RecordId, WhiteSpaceCell } from 'c/planModel';
import { scoreCell } from 'c/whiteSpace';
import type { MatrixReading, SquareReading } from './readMatrix.ts';

/** The name of a square in selections and lists: one buying center × one solution. */
export function keyOfSquare({ buyingCenterId, solutionId }: Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>): string {
  return `${buyingCenterId}×${solutionId}`;
}

/** What is known of a square; undefined where nobody wrote a cell and no sales record speaks. */
export function squareAt(reading: MatrixReading, buyingCenterId: RecordId, solutionId: RecordId): SquareReading | undefined {
  return reading.squares[reading.squareIndex[keyOfSquare({ buyingCenterId, solutionId })] ?? -1];
}

/** By the id of the cell, or the key of the square where it is not recorded. */
export function squareOfCell(reading: MatrixReading, cellId: RecordId): SquareReading | undefined {
  return reading.squares[reading.cellIndex[cellId] ?? -1];
}

/** By its key, empty where nothing is known of it; undefined where the key names no row or column of this matrix. */
export function squareOfKey(reading: MatrixReading, key: string): SquareReading | undefined {
  const { buyingCenterId, solutionId } = placeOfKey(key);
  if (reading.rows.positions[buyingCenterId] === undefined || reading.columns.positions[solutionId] === undefined) return undefined;
  return squareOrEmpty(reading, buyingCenterId, solutionId);
}

/** What is known of a square, be it nothing. Also where its row or column is gone meanwhile: what is written on it must not be lost for that. */
export function squareOrEmpty(reading: MatrixReading, buyingCenterId: RecordId, solutionId: RecordId): SquareReading {
  return squareAt(reading, buyingCenterId, solutionId) ?? emptySquare(reading, buyingCenterId, solutionId);
}

/** The row and column a key names. */
export function placeOfKey(key: string): Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'> {
  const [buyingCenterId = '', solutionId = ''] = key.split('×');
  return { buyingCenterId, solutionId };
}

/** The recorded square that is linked to an opportunity. */
export function squareOfOpportunity({ squares }: MatrixReading, opportunityId: RecordId): SquareReading | undefined {
  return squares.find(({ cell, isRecorded }) => isRecorded && cell.opportunityId === opportunityId);
}

/** A square of which nothing is known, as the start of a new cell. */
export function emptySquare({ facts, today }: MatrixReading, buyingCenterId: RecordId, solutionId: RecordId): SquareReading {
  const key = keyOfSquare({ buyingCenterId, solutionId });
  const cell: WhiteSpaceCell = { id: key, buyingCenterId, solutionId };
  return {
    key,
    cell,
    isRecorded: false,
    state: 'Unknown',
    score: scoreCell(cell, {}, facts.policy, today),
    play: { play: null, sameSolutionIn: [], otherSolutionsHere: [] },
    from: {
      cellId: null,
      buyingCenterId,
      solutionId,
      state: 'Unknown',
      derived: 'Unknown',
      decidedBy: 'nothing',
      reasons: [{ code: 'nothingKnown', values: {} }],
      openAmount: null,
      wonAmount: null,
    },
    ranked: null,
    focus: null,
  };
}

type Square = Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>;

/** In the branch of buying centers and in the branch of solutions, or the very square. */
export function isUnder({ rows, columns }: MatrixReading, below: Square, above: Square): boolean {
  return isInBranch(rows, below.buyingCenterId, above.buyingCenterId) && isInBranch(columns, below.solutionId, above.solutionId);
}

/** The row itself, or one below it. */
export function isInBranch(tree: Hierarchy, id: RecordId, topId: RecordId): boolean {
  const top = tree.positions[topId];
  const at = tree.positions[id];
  return top !== undefined && at !== undefined && at >= top && at < tree.ends[top]!;
}
