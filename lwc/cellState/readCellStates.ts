import type { BuyingCenter, SalesRecords, Solution, Stakeholder, WhiteSpaceCell } from 'c/planModel';
import type { StateRules } from './deriveCellState.ts';
import { deriveStates, withDerivedStates, type DerivedStates } from './deriveStates.ts';
import { placeSalesRecords, type Placement } from './placeSalesRecords.ts';

/** What the sales records say of a whole matrix. */
export interface CellStates<Cell extends WhiteSpaceCell = WhiteSpaceCell> {
  readonly placement: Placement;
  readonly states: DerivedStates;
  /** The recorded cells with what the records say in `state`; overrides stay where they are. */
  readonly cells: readonly Cell[];
}

export interface Matrix<Cell extends WhiteSpaceCell = WhiteSpaceCell> {
  readonly buyingCenters: readonly BuyingCenter[];
  readonly solutions: readonly Solution[];
  readonly cells: readonly Cell[];
  readonly stakeholders: readonly Stakeholder[];
}

/** Places the sales records in the matrix and derives the state of every cell (system C). */
export function readCellStates<Cell extends WhiteSpaceCell>(
  sales: SalesRecords,
  matrix: Matrix<Cell>,
  rules: StateRules,
): CellStates<Cell> {
  const placement = placeSalesRecords(sales, matrix);
  const states = deriveStates(matrix.cells, placement, rules);
  return { placement, states, cells: withDerivedStates(matrix.cells, states) };
}
