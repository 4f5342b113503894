/** The state of a cell (system C): derived from assets, contracts and opportunities, with a person's override and its reason on top. */
export {
  deriveCellState,
  DERIVED_STATES,
  type CellFacts,
  type DatedLine,
  type DecidedBy,
  type StateReading,
  type StateRules,
} from './deriveCellState.ts';
export type { StateReason, StateReasonCode } from './stateReason.ts';
export { placeSalesRecords, type Placement, type PlacementVia, type SquareFacts, type Unplaced } from './placeSalesRecords.ts';
export { matchSolutions } from './matchSolutions.ts';
export { deriveStates, withDerivedStates, type DerivedStates, type SquareState } from './deriveStates.ts';
export { readCellStates, type CellStates, type Matrix } from './readCellStates.ts';
