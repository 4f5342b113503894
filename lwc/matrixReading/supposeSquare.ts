import { rankAmong } from 'c/cellRanking';
import { deriveCellState, placeSalesRecords, type CellFacts } from 'c/cellState';
import type { Insight, WhiteSpaceCell } from 'c/planModel';
import { readCells, readPlay } from 'c/whiteSpace';
import type { MatrixReading, SquareReading, WhiteSpaceFacts } from './readMatrix.ts';
import { emptySquare, keyOfSquare, squareAt, squareOfCell } from './squares.ts';

/** The sales records that speak of one square; asked once by whoever supposes many things of it. */
export function factsOfSquare({ facts }: MatrixReading, at: Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>): CellFacts {
  return factsAmong(facts, at);
}

function factsAmong(facts: WhiteSpaceFacts, at: Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>): CellFacts {
  const { squares } = placeSalesRecords(facts.sales, facts);
  const found = squares.find((square) => keyOfSquare(square) === keyOfSquare(at));
  return found?.facts ?? { assets: [], contracts: [], opportunities: [] };
}

/**
 * One square as it would be if its cell were another: state, both scores, play and rank. The rest of the matrix stays as it is read.
 * @param cell as it would be stored; its `state` is what is stored, not what follows from the records
 * @param records see `factsOfSquare`
 * @param insights further ones that the cell may point at, not saved yet
 */
export function supposeSquare(
  reading: MatrixReading,
  cell: WhiteSpaceCell,
  // A cell linked to another opportunity than before draws that one here and lets the other go.
  records: CellFacts = factsAmong(withCell(reading.facts, cell), cell),
  insights: readonly Insight[] = [],
): SquareReading {
  const { facts, today } = reading;
  const { policy, stakeholders } = facts;
  const before =
    squareOfCell(reading, cell.id) ??
    squareAt(reading, cell.buyingCenterId, cell.solutionId) ??
    emptySquare(reading, cell.buyingCenterId, cell.solutionId);
  const from = deriveCellState(cell, records, { today, renewalLeadDays: policy.renewalLeadDays });
  const supposed = { ...cell, state: from.derived };
  const [read] = readCells([supposed], { insights: [...facts.insights, ...insights], stakeholders }, policy, today);
  const others = reading.squares.filter(({ cell: { id } }) => id !== before.cell.id).map((square) => square.cell);
  const square = { ...read!, play: readPlay(supposed, others) };
  return { ...before, ...square, from: { ...before.from, ...from }, ranked: rankAmong(square, reading.ranked, facts.solutions) };
}

function withCell(facts: WhiteSpaceFacts, cell: WhiteSpaceCell): WhiteSpaceFacts {
  const isKnown = facts.cells.some(({ id }) => id === cell.id);
  return { ...facts, cells: isKnown ? facts.cells.map((one) => (one.id === cell.id ? cell : one)) : [...facts.cells, cell] };
}
