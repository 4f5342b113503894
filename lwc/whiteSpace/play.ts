import type { CellState, Play, RecordId, WhiteSpaceCell } from 'c/planModel';

type PlacedCell = Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId' | 'state' | 'stateOverride'>;

/** The state that counts: what a person decided, else what the records say, else Unknown. */
export function stateOf(cell: Pick<WhiteSpaceCell, 'state' | 'stateOverride'>): CellState {
  return cell.stateOverride ?? cell.state ?? 'Unknown';
}

/** Something of ours is in use in the cell, safely or not. */
export function isInUse(cell: Pick<WhiteSpaceCell, 'state' | 'stateOverride'>): boolean {
  const state = stateOf(cell);
  return state === 'Ours' || state === 'At Risk';
}

export interface PlayReading {
  /** Null where the solution is already in use in this cell: there is nothing left to sell into it. */
  readonly play: Play | null;
  /** Buying centers where the same solution is in use: the reason for a cross-sell. */
  readonly sameSolutionIn: readonly RecordId[];
  /** Other solutions of ours in use in this buying center: the reason for an up-sell. */
  readonly otherSolutionsHere: readonly RecordId[];
}

/** Cross-sell, up-sell, both or new footprint, derived from where we are in use (system C). */
export function readPlay(cell: PlacedCell, cells: readonly PlacedCell[]): PlayReading {
  const inUse = cells.filter(isInUse);
  const sameSolutionIn = inUse
    .filter((other) => other.solutionId === cell.solutionId && other.buyingCenterId !== cell.buyingCenterId)
    .map((other) => other.buyingCenterId);
  const otherSolutionsHere = inUse
    .filter((other) => other.buyingCenterId === cell.buyingCenterId && other.solutionId !== cell.solutionId)
    .map((other) => other.solutionId);
  return {
    play: isInUse(cell) ? null : playFor(sameSolutionIn.length > 0, otherSolutionsHere.length > 0),
    sameSolutionIn,
    otherSolutionsHere,
  };
}

function playFor(isCrossSell: boolean, isUpSell: boolean): Play {
  if (isCrossSell) return isUpSell ? 'Cross-Sell and Up-Sell' : 'Cross-Sell';
  return isUpSell ? 'Up-Sell' : 'New Footprint';
}
