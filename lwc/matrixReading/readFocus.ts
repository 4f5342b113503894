import type { AccountPlan, Maybe, PlanFocus, SalesOpportunity } from 'c/planModel';
import { placeSalesRecords } from 'c/cellState';
import { rollUpMatrix, rollupAt, type MatrixRollup, type MoneySum } from 'c/whiteSpaceRollup';
import type { MatrixReading, SquareReading } from './readMatrix.ts';
import { keyOfSquare, squareOfCell } from './squares.ts';

/** What is odd about a cell in focus, the worst first. */
export type FocusWarning =
  /** The cell was deleted or may not be seen. */
  | 'cellGone'
  | 'noFit'
  | 'solutionRetired'
  | 'lost'
  /** More is wanted than the cell could bring. */
  | 'targetAbovePotential'
  | 'noTarget'
  /** A cell above it is in focus too: this target is a part of that one and not added. */
  | 'partOfAnother';

/** One cell of the plan's focus. Money is null where nothing is known, which is not zero. */
export interface FocusRow {
  readonly focus: PlanFocus;
  /** Null where the cell is gone. */
  readonly square: SquareReading | null;
  readonly target: number | null;
  /** What can still be won in the cell and below it. */
  readonly potential: number | null;
  /** Of the opportunities in the cell and below it. */
  readonly open: number | null;
  /** Won in the plan's period, in the cell and below it. */
  readonly won: number | null;
  readonly progress: TargetProgress;
  readonly warnings: readonly FocusWarning[];
}

/** How a target is covered, in money; what nobody knows counts as nothing yet. */
export interface TargetProgress {
  readonly won: number;
  readonly open: number;
  /** Potential beyond what is under way already. */
  readonly idle: number;
  readonly target: number | null;
  /** Not even covered when all of it is won; null without a target. */
  readonly uncovered: number | null;
}

export interface FocusReading {
  /** In the plan's order. */
  readonly rows: readonly FocusRow[];
  /** Over all rows; where two lie in each other everything counts once. */
  readonly total: Pick<FocusRow, 'target' | 'potential' | 'open' | 'won' | 'progress'>;
  /** The plan's revenue goal less the targets; negative when the targets promise more; null without a goal or a target. */
  readonly goalGap: number | null;
}

/** A plan as far as its focus needs it. */
export type FocusPlan = Pick<AccountPlan, 'periodStart' | 'periodEnd' | 'revenueGoal'>;

/** The plan's focus with target against potential, open and won (system C). Won is what was closed in the plan's period. */
export function readFocus(reading: MatrixReading, plan: FocusPlan): FocusReading {
  const won = rollUpOf(reading, wonIn(reading, plan));
  const ordered = [...reading.facts.focus].sort(inOrder);
  const squares = new Map(ordered.map((focus) => [focus, squareOfCell(reading, focus.cellId) ?? null]));
  const placed = [...squares.values()].filter((square) => square !== null && isPlaced(reading, square)) as SquareReading[];
  const rows = ordered.map((focus) => rowOf(reading, won, focus, squares.get(focus)!, placed));
  const total = totalOf(reading, won, placed);
  const goal = plan.revenueGoal;
  return { rows, total, goalGap: goal === null || goal === undefined || total.target === null ? null : goal - total.target };
}

/** By rank; without one after those that have one, in the order they came. */
export function inOrder(a: PlanFocus, b: PlanFocus): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}

function rowOf(
  reading: MatrixReading,
  wonRollup: MatrixRollup,
  focus: PlanFocus,
  square: SquareReading | null,
  placed: readonly SquareReading[],
): FocusRow {
  const target = known(focus.targetRevenue);
  if (!square || !isPlaced(reading, square)) {
    return { focus, square, target, potential: null, open: null, won: null, progress: progressOf(target, 0, 0, 0), warnings: ['cellGone'] };
  }
  const { buyingCenterId, solutionId } = square.cell;
  const { potential, openAmount } = rollupAt(reading.rollup, buyingCenterId, solutionId)!.money;
  const won = rollupAt(wonRollup, buyingCenterId, solutionId)!.money.wonAmount.value;
  const money = { target, potential: potential.value, open: openAmount.value, won };
  return {
    focus,
    square,
    ...money,
    progress: progressOf(target, won ?? 0, openAmount.value ?? 0, potential.value ?? 0),
    warnings: warningsOf(reading, square, money, placed),
  };
}

function warningsOf(
  { facts, rows, columns }: MatrixReading,
  square: SquareReading,
  { target, potential, open, won }: Pick<FocusRow, 'target' | 'potential' | 'open' | 'won'>,
  placed: readonly SquareReading[],
): readonly FocusWarning[] {
  const { cell, state } = square;
  const isBelow = (other: SquareReading) =>
    other.key !== square.key &&
    isIn(rows, other.cell.buyingCenterId, cell.buyingCenterId) &&
    isIn(columns, other.cell.solutionId, cell.solutionId);
  const reachable = potential === null && open === null ? null : Math.max(potential ?? 0, open ?? 0) + (won ?? 0);
  return [
    ...(state === 'No Fit' ? (['noFit'] as const) : []),
    ...(facts.solutions.find(({ id }) => id === cell.solutionId)?.isActive === false ? (['solutionRetired'] as const) : []),
    ...(state === 'Lost' ? (['lost'] as const) : []),
    ...(target !== null && reachable !== null && target > reachable ? (['targetAbovePotential'] as const) : []),
    ...(target === null ? (['noTarget'] as const) : []),
    ...(placed.some(isBelow) ? (['partOfAnother'] as const) : []),
  ];
}

/** Sums over the squares of all branches in focus together: the roll-up counts each once, and an amount above covers what is below it. */
function totalOf(reading: MatrixReading, wonRollup: MatrixRollup, placed: readonly SquareReading[]): FocusReading['total'] {
  const { rows, columns, squares, rollup } = reading;
  const inFocus = squares.filter(({ cell }) =>
    placed.some((top) => isIn(rows, top.cell.buyingCenterId, cell.buyingCenterId) && isIn(columns, top.cell.solutionId, cell.solutionId)),
  );
  const { buyingCenters, solutions } = reading.facts;
  const all = rollUpMatrix({ buyingCenters, solutions, readings: inFocus, amounts: inFocus.map(({ from }) => from) });
  const { potential, openAmount } = rollupAt(all, null, null)!.money;
  const target = rollupAt(rollup, null, null)!.money.target.value;
  const wonOf = (square: SquareReading): MoneySum => ownAmount(wonRollup, square);
  const won = inFocus.map((square) => wonOf(square).value).filter((amount) => amount !== null);
  const money = {
    target,
    potential: potential.value,
    open: openAmount.value,
    won: won.length === 0 ? null : won.reduce((sum, amount) => sum + amount, 0),
  };
  return { ...money, progress: progressOf(target, money.won ?? 0, money.open ?? 0, money.potential ?? 0) };
}
