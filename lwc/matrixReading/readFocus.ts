import type { AccountPlan, Maybe, PlanFocus, RecordId } from 'c/planModel';
import { placeSalesRecords } from 'c/cellState';
import { rollupAt, totalPotential } from 'c/whiteSpaceRollup';
import type { MatrixReading, SquareReading } from './readMatrix.ts';
import { isInBranch, isUnder, keyOfSquare, squareOfCell } from './squares.ts';

/** What is odd about a cell in focus, the worst first. */
export type FocusWarning =
  /** The cell was deleted or may not be seen. */
  | 'cellGone'
  | 'noFit'
  | 'solutionRetired'
  /** We are in use there, and not by a win of this plan: nothing new is to be won. */
  | 'inUseAlready'
  | 'lost'
  /** More is wanted than could be won. */
  | 'targetAbovePotential'
  | 'noTarget'
  /** A cell above it is in focus with a target: this target is a part of that one and not added. */
  | 'partOfAnother';

/** Money of a focus; null where nothing is known, which is not zero. */
export interface FocusMoney {
  readonly target: number | null;
  /** What the cell could bring per year; where it does not say, what is to be won below it. */
  readonly potential: number | null;
  /** Of the opportunities in the cell and below it. */
  readonly open: number | null;
  /** Won in the plan's period, in the cell and below it. */
  readonly won: number | null;
}

/** How a target is covered; what nobody knows counts as nothing yet. */
export interface TargetProgress {
  readonly won: number;
  readonly open: number;
  /** Potential beyond what is under way already. */
  readonly idle: number;
  readonly target: number | null;
  /** Missing even when all of it is won; null without a target. */
  readonly uncovered: number | null;
}

/** One cell of the plan's focus. */
export interface FocusRow extends FocusMoney {
  readonly focus: PlanFocus;
  /** Null where the cell is gone. */
  readonly square: SquareReading | null;
  readonly progress: TargetProgress;
  readonly warnings: readonly FocusWarning[];
}

export interface FocusReading {
  /** In the plan's order. */
  readonly rows: readonly FocusRow[];
  /** Over all rows; where two lie in each other everything counts once. */
  readonly total: FocusMoney & { readonly progress: TargetProgress };
  /** The plan's revenue goal less the targets; negative when the targets promise more; null without a goal or a target. */
  readonly goalGap: number | null;
}

/** A plan as far as its focus needs it. */
export type FocusPlan = Pick<AccountPlan, 'periodStart' | 'periodEnd' | 'revenueGoal'>;

/** The plan's focus with target against potential, open and won (system C). Won is what was closed in the plan's period. */
export function readFocus(reading: MatrixReading, plan: FocusPlan): FocusReading {
  const won = wonIn(reading, plan);
  const members = [...reading.facts.focus].sort(inOrder).map((focus) => ({ focus, square: placedSquare(reading, focus.cellId) }));
  const rows = members.map(({ focus, square }) => {
    const money = square ? moneyOf(reading, won, focus, square) : { target: known(focus.targetRevenue), ...NOTHING };
    const above = members.filter((other) => known(other.focus.targetRevenue) !== null).flatMap((other) => other.square ?? []);
    const warnings = square ? warningsOf(reading, square, money, above) : (['cellGone'] as const);
    return { focus, square, ...money, progress: progressOf(money), warnings };
  });
  const total = totalOf(
    reading,
    won,
    rows.flatMap(({ square }) => square ?? []),
  );
  // What is idle in one cell cannot stand in for what is under way in another.
  const idle = rows.filter((row) => isCounted(reading, row, rows)).reduce((sum, { progress }) => sum + progress.idle, 0);
  const goal = known(plan.revenueGoal);
  return {
    rows,
    total: { ...total, progress: progressOf(total, idle) },
    goalGap: goal === null || total.target === null ? null : goal - total.target,
  };
}

const NOTHING = { potential: null, open: null, won: null };

/** By rank; without one after those that have one, in the order they came. */
function inOrder(a: PlanFocus, b: PlanFocus): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}

function placedSquare(reading: MatrixReading, cellId: RecordId): SquareReading | null {
  const square = squareOfCell(reading, cellId);
  if (!square) return null;
  // Of a square recorded twice the one that is shown.
  return reading.squares[reading.squareIndex[square.key] ?? -1] ?? null;
}

/** What was won in the plan's period, by square: the state of a cell knows wins of all times. */
function wonIn({ facts }: MatrixReading, { periodStart, periodEnd }: FocusPlan): ReadonlyMap<string, number> {
  const opportunities = facts.sales.opportunities.filter(
    ({ isWon, closesOn }) => isWon && closesOn && closesOn >= periodStart && closesOn <= periodEnd,
  );
  const { squares } = placeSalesRecords({ assets: [], contracts: [], opportunities }, facts);
  return new Map(squares.flatMap((square) => (square.wonAmount === null ? [] : [[keyOfSquare(square), square.wonAmount] as const])));
}

function moneyOf(reading: MatrixReading, won: ReadonlyMap<string, number>, focus: PlanFocus, square: SquareReading): FocusMoney {
  const { buyingCenterId, solutionId, potentialAnnualRevenue } = square.cell;
  const { potential, openAmount } = rollupAt(reading.rollup, buyingCenterId, solutionId)!.money;
  return {
    target: known(focus.targetRevenue),
    potential: (isInQuestion(square) ? known(potentialAnnualRevenue) : null) ?? potential.value,
    open: openAmount.value,
    won: wonBelow(reading, won, [square]),
  };
}

/** Sums over the squares of all branches in focus together. */
function totalOf(reading: MatrixReading, won: ReadonlyMap<string, number>, tops: readonly SquareReading[]): FocusMoney {
  const { buyingCenters, solutions } = reading.facts;
  const own = new Set(tops.filter(isInQuestion));
  const inFocus = reading.squares
    .filter((square) => reading.squareIndex[square.key] !== undefined && tops.some((top) => isUnder(reading, square.cell, top.cell)))
    // What is in focus counts as something to be won, whoever holds it now.
    .map((square) => (own.has(square) ? { ...square, state: 'Potential' as const } : square));
  const open = inFocus.flatMap(({ from }) => from.openAmount ?? []);
  return {
    target: rollupAt(reading.rollup, null, null)!.money.target.value,
    potential: totalPotential({ buyingCenters, solutions, readings: inFocus }),
    open: open.length === 0 ? null : open.reduce((sum, amount) => sum + amount, 0),
    won: wonBelow(reading, won, tops),
  };
}

function wonBelow(reading: MatrixReading, won: ReadonlyMap<string, number>, tops: readonly SquareReading[]): number | null {
  let sum: number | null = null;
  for (const [key, amount] of won) {
    const { cell } = reading.squares[reading.squareIndex[key] ?? -1] ?? {};
    if (cell && tops.some((top) => isUnder(reading, cell, top.cell))) sum = (sum ?? 0) + amount;
  }
  return sum;
}

function warningsOf(
  reading: MatrixReading,
  square: SquareReading,
  { target, potential, open, won }: FocusMoney,
  withTarget: readonly SquareReading[],
): readonly FocusWarning[] {
  const { cell, state } = square;
  const reachable = potential === null && open === null ? null : Math.max(potential ?? 0, open ?? 0) + (won ?? 0);
  const isRetired = reading.facts.solutions.some(({ id, isActive }) => id === cell.solutionId && isActive === false);
  const isPart = withTarget.some((other) => other !== square && isUnder(reading, cell, other.cell));
  const found: readonly (FocusWarning | false)[] = [
    state === 'No Fit' && 'noFit',
    isRetired && 'solutionRetired',
    !isInQuestion(square) && state !== 'No Fit' && won === null && 'inUseAlready',
    state === 'Lost' && 'lost',
    target !== null && reachable !== null && target > reachable && 'targetAbovePotential',
    target === null && 'noTarget',
    isPart && 'partOfAnother',
  ];
  return found.filter((warning) => warning !== false);
}

/** @param idle of several cells; of one it is its potential less what is under way */
function progressOf(
  { target, potential, open, won }: FocusMoney,
  idle = Math.max(0, (potential ?? 0) - Math.max(0, open ?? 0)),
): TargetProgress {
  const [wonSoFar, underWay] = [Math.max(0, won ?? 0), Math.max(0, open ?? 0)];
  return {
    won: wonSoFar,
    open: underWay,
    idle,
    target,
    uncovered: target === null ? null : Math.max(0, target - wonSoFar - underWay - idle),
  };
}

/** No other row has the same money in it: one above it, or one that crosses it and belongs to a higher buying center. */
function isCounted(reading: MatrixReading, { square }: FocusRow, rows: readonly FocusRow[]): boolean {
  if (!square) return false;
  const { buyingCenterId, solutionId } = square.cell;
  return !rows.some(({ square: other }) => {
    if (!other || other === square || !isInBranch(reading.rows, buyingCenterId, other.cell.buyingCenterId)) return false;
    if (isInBranch(reading.columns, solutionId, other.cell.solutionId)) return true;
    return buyingCenterId !== other.cell.buyingCenterId && isInBranch(reading.columns, other.cell.solutionId, solutionId);
  });
}

/** Something new can be won there: the ranking's rule. */
function isInQuestion({ state }: SquareReading): boolean {
  return state !== 'Ours' && state !== 'At Risk' && state !== 'No Fit';
}

function known(amount: Maybe<number>): number | null {
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : null;
}
