import {
  arrangeTree,
  type BuyingCenter,
  type Hierarchy,
  type Insight,
  type IsoDate,
  type PlanFocus,
  type PlanningPolicy,
  type RecordId,
  type SalesRecords,
  type Solution,
  type Stakeholder,
  type ValueMetric,
  type WhiteSpaceCell,
} from 'c/planModel';
import { rankCells, type RankedCell } from 'c/cellRanking';
import { readCellStates, type SquareState, type Unplaced } from 'c/cellState';
import { runChecks, type Advice, type WalletSnapshot } from 'c/planChecks';
import { readCells, type CellReading } from 'c/whiteSpace';
import { rollUpMatrix, type MatrixRollup } from 'c/whiteSpaceRollup';
import { keyOfSquare } from './squares.ts';

/** Everything the matrix of one account is read from. */
export interface WhiteSpaceFacts {
  readonly account: { readonly id: RecordId; readonly name: string };
  readonly policy: PlanningPolicy;
  readonly buyingCenters: readonly BuyingCenter[];
  readonly solutions: readonly Solution[];
  readonly cells: readonly WhiteSpaceCell[];
  readonly insights: readonly Insight[];
  readonly stakeholders: readonly Stakeholder[];
  readonly valueMetrics: readonly ValueMetric[];
  /** Of the plan that is looked at; empty without one. */
  readonly focus: readonly PlanFocus[];
  readonly sales: SalesRecords;
  readonly snapshots?: readonly WalletSnapshot[];
}

/** One square with everything that follows from it. */
export interface SquareReading extends CellReading {
  /** `buyingCenterId×solutionId`: see `keyOfSquare`. */
  readonly key: string;
  /** False where only sales records speak: `cell.id` is then the key, and the first save creates the cell. */
  readonly isRecorded: boolean;
  /** Where the state comes from, and the open and won money of the square. */
  readonly from: SquareState;
  /** Null where nothing is to be won (in use, no fit, solution retired). */
  readonly ranked: RankedCell | null;
  readonly focus: PlanFocus | null;
}

export interface MatrixReading {
  readonly facts: WhiteSpaceFacts;
  readonly today: IsoDate;
  readonly rows: Hierarchy;
  readonly columns: Hierarchy;
  /** Recorded cells in their order, then squares that only sales records fill. */
  readonly squares: readonly SquareReading[];
  /** Position in `squares` by key. A square recorded twice is read where the roll-up reads it. */
  readonly squareIndex: Readonly<Record<string, number>>;
  /** Position in `squares` by cell id. */
  readonly cellIndex: Readonly<Record<RecordId, number>>;
  /** Best first. */
  readonly ranked: readonly RankedCell[];
  readonly rollup: MatrixRollup;
  readonly advice: readonly Advice[];
  /** Sales records that found no square: to be linked by a person. */
  readonly unplaced: readonly Unplaced[];
}

/** Reads the matrix: states from the sales records, scores, plays, ranks, sums and advice, from the same facts at the same day. */
export function readMatrix(facts: WhiteSpaceFacts, today: IsoDate): MatrixReading {
  const { policy, buyingCenters, solutions, cells, insights, stakeholders, focus } = facts;
  const matrix = { buyingCenters, solutions, cells, stakeholders };
  const { placement, states, cells: derived } = readCellStates(facts.sales, matrix, { today, renewalLeadDays: policy.renewalLeadDays });
  const from = [...states.ofCells, ...states.unrecorded];
  const all = [...derived, ...states.unrecorded.map(unrecordedCell)];
  const readings = readCells(all, { insights, stakeholders }, policy, today);
  const ranked = rankCells(readings, solutions);
  const rollup = rollUpMatrix({ buyingCenters, solutions, readings, amounts: from, focus });
  const rankOf = new Map(ranked.map((one) => [one.reading.cell.id, one]));
  const focusOf = new Map(focus.map((one) => [one.cellId, one]));
  const squares = readings.map(({ cell, state, score, play }, index) => ({
    cell,
    state,
    score,
    play,
    key: keyOfSquare(cell),
    isRecorded: index < cells.length,
    from: from[index]!,
    ranked: rankOf.get(cell.id) ?? null,
    focus: focusOf.get(cell.id) ?? null,
  }));
  const silent = new Set(rollup.duplicateIds);
  return {
    facts,
    today,
    rows: arrangeTree(buyingCenters),
    columns: arrangeTree(solutions),
    squares,
    squareIndex: indexBy(squares, ({ key, cell }) => (silent.has(cell.id) ? null : key)),
    cellIndex: indexBy(squares, ({ cell }) => cell.id),
    ranked,
    rollup,
    advice: runChecks({
      policy,
      readings,
      ranked,
      states: from,
      focus,
      buyingCenters,
      solutions,
      stakeholders,
      snapshots: [...(facts.snapshots ?? []), ...keptSnapshots(cells)],
    }),
    unplaced: placement.unplaced,
  };
}

/** What the cells themselves remember of their competitors. */
function keptSnapshots(cells: readonly WhiteSpaceCell[]): readonly WalletSnapshot[] {
  return cells.flatMap(({ id, competitorRevenueBefore, competitorRevenueBeforeOn: on }) =>
    on && competitorRevenueBefore !== null && competitorRevenueBefore !== undefined
      ? [{ cellId: id, on, competitorRevenue: competitorRevenueBefore }]
      : [],
  );
}

/** Positions by name; without the intermediate pairs of `Object.fromEntries`, of which there would be thousands. */
function indexBy(squares: readonly SquareReading[], nameOf: (square: SquareReading) => string | null): Readonly<Record<string, number>> {
  const index: Record<string, number> = {};
  squares.forEach((square, position) => {
    const name = nameOf(square);
    if (name !== null) index[name] = position;
  });
  return index;
}

function unrecordedCell({ buyingCenterId, solutionId, derived }: SquareState): WhiteSpaceCell {
  return { id: keyOfSquare({ buyingCenterId, solutionId }), buyingCenterId, solutionId, state: derived };
}
