import { keyOfSquare, type MatrixReading } from 'c/matrixReading';
import type { WhiteSpaceCell } from 'c/planModel';

type Place = Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>;

/** The cell that comes after (1) or before (-1) in rank; undefined at the ends, and for a cell that has no rank. */
export function neighbourOf({ ranked }: MatrixReading, place: Place, by: 1 | -1): Place | undefined {
  const at = ranked.findIndex(({ reading: { cell } }) => keyOfSquare(cell) === keyOfSquare(place));
  const cell = at < 0 ? undefined : ranked[at + by]?.reading.cell;
  return cell && { buyingCenterId: cell.buyingCenterId, solutionId: cell.solutionId };
}

/** Whether row and column of the square are still there. */
export function isGoneFrom({ rows, columns }: MatrixReading, { buyingCenterId, solutionId }: Place): boolean {
  return rows.positions[buyingCenterId] === undefined || columns.positions[solutionId] === undefined;
}
