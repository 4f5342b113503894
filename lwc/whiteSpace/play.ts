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

/** Cross-sell, up-sell, both or new footprint, derived from where we are in use (system C). For many cells use `readPlays`. */
export function readPlay(cell: PlacedCell, cells: readonly PlacedCell[]): PlayReading {
  return playIn(cell, footprintOf(cells));
}

/** The play of every cell, in their order, with one look at all of them. */
export function readPlays(cells: readonly PlacedCell[]): readonly PlayReading[] {
  const footprint = footprintOf(cells);
  return cells.map((cell) => playIn(cell, footprint));
}

/** Where we are in use: buying centers by solution and solutions by buying center. */
interface Footprint {
  readonly buyingCenters: ReadonlyMap<RecordId, readonly RecordId[]>;
  readonly solutions: ReadonlyMap<RecordId, readonly RecordId[]>;
}

function footprintOf(cells: readonly PlacedCell[]): Footprint {
  const buyingCenters = new Map<RecordId, RecordId[]>();
  const solutions = new Map<RecordId, RecordId[]>();
  for (const { buyingCenterId, solutionId } of cells.filter(isInUse)) {
    append(buyingCenters, solutionId, buyingCenterId);
    append(solutions, buyingCenterId, solutionId);
  }
  return { buyingCenters, solutions };
}

/** One square recorded twice is still one. */
function append(lists: Map<RecordId, RecordId[]>, key: RecordId, id: RecordId): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
}

function playIn(cell: PlacedCell, { buyingCenters, solutions }: Footprint): PlayReading {
  const sameSolutionIn = without(buyingCenters.get(cell.solutionId), cell.buyingCenterId);
  const otherSolutionsHere = without(solutions.get(cell.buyingCenterId), cell.solutionId);
  return {
    play: isInUse(cell) ? null : playFor(sameSolutionIn.length > 0, otherSolutionsHere.length > 0),
    sameSolutionIn,
    otherSolutionsHere,
  };
}

/** The list itself where there is nothing to leave out: thousands of cells share it. */
function without(ids: readonly RecordId[] = [], own: RecordId): readonly RecordId[] {
  return ids.includes(own) ? ids.filter((id) => id !== own) : ids;
}

function playFor(isCrossSell: boolean, isUpSell: boolean): Play {
  if (isCrossSell) return isUpSell ? 'Cross-Sell and Up-Sell' : 'Cross-Sell';
  return isUpSell ? 'Up-Sell' : 'New Footprint';
}
