import type { RecordId, WhiteSpaceCell } from 'c/planModel';
import { deriveCellState, type StateReading, type StateRules } from './deriveCellState.ts';
import type { Placement, SquareFacts } from './placeSalesRecords.ts';

/** The state of one square and why. `cellId` is null where only the sales records speak: nobody has written a cell yet. */
export interface SquareState extends StateReading {
  readonly cellId: RecordId | null;
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  readonly openAmount: number | null;
  readonly wonAmount: number | null;
}

export interface DerivedStates {
  /** By position of the cells given. */
  readonly ofCells: readonly SquareState[];
  /** Squares that have sales records and no cell, in the order of the placement. */
  readonly unrecorded: readonly SquareState[];
}

const NO_FACTS = { assets: [], contracts: [], opportunities: [] };

/** The states of a whole matrix. */
export function deriveStates(cells: readonly WhiteSpaceCell[], placement: Placement, rules: StateRules): DerivedStates {
  const squares = new Map(placement.squares.map((square) => [keyOf(square), square]));
  const recorded = new Set(cells.map(keyOf));
  const counted = new Set<string>();
  const ofCells = cells.map((cell) => {
    const key = keyOf(cell);
    const square = squares.get(key);
    // One square recorded twice shows its state twice and its money once.
    const isFirst = !counted.has(key);
    counted.add(key);
    return squareState(cell, square, rules, cell, isFirst);
  });
  const unrecorded = placement.squares
    .filter((square) => !recorded.has(keyOf(square)))
    .map((square) => squareState(null, square, rules, square));
  return { ofCells, unrecorded };
}

/** The cells with what the records say in `state`, ready to be scored; overrides stay where they are. */
export function withDerivedStates<Cell extends WhiteSpaceCell>(cells: readonly Cell[], states: DerivedStates): readonly Cell[] {
  return cells.map((cell, index) => {
    const { derived } = states.ofCells[index]!;
    return cell.state === derived ? cell : { ...cell, state: derived };
  });
}

type Square = Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>;

function squareState(
  cell: WhiteSpaceCell | null,
  square: SquareFacts | undefined,
  rules: StateRules,
  { buyingCenterId, solutionId }: Square,
  hasMoney = true,
): SquareState {
  const { state, derived, decidedBy, reasons } = deriveCellState(cell, square?.facts ?? NO_FACTS, rules);
  const [openAmount, wonAmount] = hasMoney && square ? [square.openAmount, square.wonAmount] : [null, null];
  return { cellId: cell?.id ?? null, buyingCenterId, solutionId, state, derived, decidedBy, reasons, openAmount, wonAmount };
}

const keyOf = ({ buyingCenterId, solutionId }: Square) => `${buyingCenterId}×${solutionId}`;
