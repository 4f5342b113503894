import { CELL_STATES, type CellState, type RecordId } from 'c/planModel';
import { MEASURES, type Column, type MatrixRollup, type Measure, type ScoreColumns } from './matrixRollup.ts';

/** A sum that says what it is made of. */
export interface MoneySum {
  /** Null when nothing is known, which is not zero. */
  readonly value: number | null;
  /** Cells that should be in it have no amount. */
  readonly isPartial: boolean;
  /** Amounts left out because they cross another one; the true sum may be higher. */
  readonly crossings: number;
}

export interface MeanScore {
  /** 0–100, not rounded; null when no cell has a score. */
  readonly value: number | null;
  /** Weighted by potential money, or plain because no scored cell has any. */
  readonly basis: 'money' | 'count' | null;
}

/** What a branch of buying centers × a branch of solutions adds up to. */
export interface CellRollup {
  readonly money: Readonly<Record<Measure, MoneySum>>;
  readonly toYou: MeanScore;
  readonly toCustomer: MeanScore;
  readonly cells: number;
  readonly states: Readonly<Record<CellState, number>>;
  /** Shares of the cells, 0–1; null without cells. */
  readonly guessedShare: number | null;
  readonly staleShare: number | null;
  readonly neverConfirmedShare: number | null;
}

/**
 * Reads one pair of branches.
 * @param buyingCenterId null for the total over all
 * @param solutionId null for the total over all
 * @returns null when one of them is not in the matrix
 */
export function rollupAt(rollup: MatrixRollup, buyingCenterId: RecordId | null, solutionId: RecordId | null): CellRollup | null {
  const row = buyingCenterId === null ? rollup.height - 1 : rollup.rows[buyingCenterId];
  const column = solutionId === null ? rollup.width - 1 : rollup.columns[solutionId];
  if (row === undefined || column === undefined) return null;
  const position = row * rollup.width + column;
  const cells = rollup.cells[position]!;
  const share = (counts: Column) => (cells === 0 ? null : counts[position]! / cells);
  return {
    money: Object.fromEntries(MEASURES.map((measure) => [measure, moneyAt(rollup, measure, position)])) as Record<Measure, MoneySum>,
    toYou: meanAt(rollup.scores.toYou, position),
    toCustomer: meanAt(rollup.scores.toCustomer, position),
    cells,
    states: Object.fromEntries(CELL_STATES.map((state, index) => [state, rollup.states[position * CELL_STATES.length + index]!])) as Record<
      CellState,
      number
    >,
    guessedShare: share(rollup.guessed),
    staleShare: share(rollup.stale),
    neverConfirmedShare: share(rollup.neverConfirmed),
  };
}

function moneyAt({ money }: MatrixRollup, measure: Measure, position: number): MoneySum {
  const { sums, amounts, missing, crossings } = money[measure];
  return {
    value: amounts[position] === 0 ? null : sums[position]!,
    isPartial: missing[position]! > 0,
    crossings: crossings[position]!,
  };
}

function meanAt({ weights, weighted, counts, sums }: ScoreColumns, position: number): MeanScore {
  if (weights[position]! > 0) return { value: weighted[position]! / weights[position]!, basis: 'money' };
  if (counts[position]! > 0) return { value: sums[position]! / counts[position]!, basis: 'count' };
  return { value: null, basis: null };
}
