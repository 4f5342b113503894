import { CELL_STATES, type BuyingCenter, type CellState, type Maybe, type PlanFocus, type RecordId, type Solution } from 'c/planModel';
import { competitorKey } from 'c/wallet';
import type { CellReading } from 'c/whiteSpace';
import { axisOf, type Axis } from './axis.ts';
import type { MatrixRollup, Measure, MoneyColumns, ScoreColumns, UnderstatedCell } from './matrixRollup.ts';
import { sumAll, sumCovered, zeros, type Amounts, type CoveredSums, type Holders } from './sumCovered.ts';

export interface RollupInput {
  readonly buyingCenters: readonly BuyingCenter[];
  readonly solutions: readonly Solution[];
  /** The matrix as `readCells` gives it. */
  readonly readings: readonly CellReading[];
  /** By position of the readings: what `deriveStates` says of each cell's opportunities. */
  readonly amounts?: readonly { readonly openAmount: number | null; readonly wonAmount: number | null }[];
  readonly focus?: readonly Pick<PlanFocus, 'cellId' | 'targetRevenue'>[];
}

/** States whose potential can still be won; the account's Open Potential counts the same ones. */
const OPEN_STATES: readonly CellState[] = ['White Space', 'Potential', 'Open Opportunity'];

interface PlacedReading {
  readonly reading: CellReading;
  readonly row: number;
  readonly column: number;
  readonly openAmount: number | null;
  readonly wonAmount: number | null;
  readonly target: number | null;
}

/** Rolls the whole matrix up, every branch × every branch at once. Trees may have circles and missing parents: see `arrangeTree`. */
export function rollUpMatrix(input: RollupInput): MatrixRollup {
  const rows = axisOf(input.buyingCenters);
  const columns = axisOf(input.solutions);
  const { placed, unplacedIds, duplicateIds } = placeReadings(input, rows, columns);
  const open = placed.filter(isOpenReading);
  const sumOf = (cells: readonly PlacedReading[], amount: AmountOf, holders?: Holders) =>
    sumCovered(cells, amountsOf(cells, amount), rows, columns, holders ? { holders } : {});
  const plainSumOf = (amount: AmountOf) => sumAll(placed, amountsOf(placed, amount), rows, columns);
  const aims = placed.filter(({ target }) => target !== null);
  const covered: Readonly<Record<CoveredMeasure, CoveredSums>> = {
    potential: sumOf(open, STATED.potential),
    wallet: sumOf(placed, STATED.wallet),
    ourRevenue: sumOf(placed, STATED.ourRevenue),
    competitorRevenue: sumOf(placed, STATED.competitorRevenue, competitorsOf(placed)),
    target: sumOf(aims, STATED.target),
  };
  return {
    rows: rows.positions,
    columns: columns.positions,
    height: rows.size,
    width: columns.size,
    money: {
      ...withoutParts(covered),
      openAmount: plainSumOf(({ openAmount }) => openAmount),
      wonAmount: plainSumOf(({ wonAmount }) => wonAmount),
    },
    scores: { toYou: meansOf(open, 'toYou', rows, columns), toCustomer: meansOf(open, 'toCustomer', rows, columns) },
    ...countsOf(placed, rows, columns),
    understated: understatedIn(placed, covered, columns.size),
    unplacedIds,
    duplicateIds,
  };
}

/** The potential of the whole matrix alone, for those who need nothing else: the sum `rollUpMatrix` has in its total. */
export function totalPotential(input: Pick<RollupInput, 'buyingCenters' | 'solutions' | 'readings'>): number | null {
  const rows = axisOf(input.buyingCenters);
  const columns = axisOf(input.solutions);
  const open = placeReadings(input, rows, columns).placed.filter(isOpenReading);
  const { sums, amounts } = sumCovered(open, amountsOf(open, STATED.potential), rows, columns);
  const total = rows.size * columns.size - 1;
  return amounts[total] === 0 ? null : sums[total]!;
}

const isOpenReading = ({ reading }: PlacedReading): boolean => OPEN_STATES.includes(reading.state);

/** A number for each competitor; 0 where nobody is named. */
function competitorsOf(placed: readonly PlacedReading[]): Holders {
  const numbers = new Map([['', 0]]);
  return placed.map(({ reading }) => {
    const key = competitorKey(reading.cell.competitor);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

type CoveredMeasure = Exclude<Measure, 'openAmount' | 'wonAmount'>;
type AmountOf = (placed: PlacedReading) => Maybe<number>;

/** Amounts that a person states for a cell, and that cover what is below it. */
const STATED: Readonly<Record<CoveredMeasure, AmountOf>> = {
  potential: ({ reading }) => reading.cell.potentialAnnualRevenue,
  wallet: ({ reading }) => reading.cell.wallet,
  ourRevenue: ({ reading }) => reading.cell.ourRevenue,
  competitorRevenue: ({ reading }) => reading.cell.competitorRevenue,
  target: ({ target }) => target,
};

function placeReadings({ readings, amounts, focus = [] }: RollupInput, rows: Axis, columns: Axis) {
  const targets = new Map(focus.map(({ cellId, targetRevenue }) => [cellId, targetRevenue ?? null]));
  const bySquare = new Map<number, PlacedReading>();
  const unplacedIds: RecordId[] = [];
  const duplicateIds: RecordId[] = [];
  readings.forEach((reading, index) => {
    const { cell } = reading;
    const row = rows.positions[cell.buyingCenterId];
    const column = columns.positions[cell.solutionId];
    if (row === undefined || column === undefined) {
      unplacedIds.push(cell.id);
      return;
    }
    const { openAmount = null, wonAmount = null } = amounts?.[index] ?? {};
    const placed = { reading, row, column, openAmount, wonAmount, target: targets.get(cell.id) ?? null };
    const square = row * columns.size + column;
    const other = bySquare.get(square);
    const speaks = !other || isConfirmedLater(reading, other.reading);
    if (other) duplicateIds.push(speaks ? other.reading.cell.id : cell.id);
    if (speaks) bySquare.set(square, other ? withAmounts(placed, other) : placed);
    else bySquare.set(square, withAmounts(other!, placed));
  });
  return { placed: [...bySquare.values()], unplacedIds, duplicateIds };
}

/** Opportunities of both records of a square are still opportunities; a target is one, whichever record the plan names. */
function withAmounts(kept: PlacedReading, dropped: PlacedReading): PlacedReading {
  return {
    ...kept,
    openAmount: added(kept.openAmount, dropped.openAmount),
    wonAmount: added(kept.wonAmount, dropped.wonAmount),
    target: kept.target ?? dropped.target,
  };
}

function added(a: number | null, b: number | null): number | null {
  return a === null ? b : a + (b ?? 0);
}

function isConfirmedLater({ cell }: CellReading, { cell: other }: CellReading): boolean {
  const [day, otherDay] = [cell.confirmedOn ?? '', other.confirmedOn ?? ''];
  return day === otherDay ? cell.id < other.id : day > otherDay;
}

function amountsOf(placed: readonly PlacedReading[], amount: AmountOf): Amounts {
  return placed.map((one) => {
    const value = amount(one);
    return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
  });
}

/** Means are weighted by the potential that counts in the branch: what is covered weighs nothing of its own. */
function meansOf(open: readonly PlacedReading[], axis: 'toYou' | 'toCustomer', rows: Axis, columns: Axis): ScoreColumns {
  // Only among the scored ones: a covering amount nobody scored would silence the scores under it.
  const scored = open.filter(({ reading }) => reading.score[axis].value !== null);
  const scoreOf = ({ reading }: PlacedReading) => reading.score[axis].value!;
  const weightOf = ({ reading }: PlacedReading) => {
    const money = reading.cell.potentialAnnualRevenue;
    return money && money > 0 ? money : null;
  };
  const carried = scored.map((one) => (weightOf(one) ?? 0) * scoreOf(one));
  const weights = sumCovered(scored, amountsOf(scored, weightOf), rows, columns, { carried });
  const plain = sumAll(scored, amountsOf(scored, scoreOf), rows, columns);
  return { weights: weights.sums, weighted: weights.carried, counts: plain.amounts, sums: plain.sums };
}

function countsOf(placed: readonly PlacedReading[], rows: Axis, columns: Axis) {
  const size = rows.size * columns.size;
  const counts = {
    cells: zeros(size),
    guessed: zeros(size),
    stale: zeros(size),
    neverConfirmed: zeros(size),
    states: zeros(size * CELL_STATES.length),
  };
  for (const { reading, row, column } of placed) {
    const { score } = reading;
    const state = CELL_STATES.indexOf(reading.state);
    const isGuess = score.isGuess ? 1 : 0;
    const isStale = score.freshness === 'stale' ? 1 : 0;
    const isUnconfirmed = score.freshness === 'never confirmed' ? 1 : 0;
    for (const above of rows.paths[row]!) {
      for (const wider of columns.paths[column]!) {
        const position = above * columns.size + wider;
        counts.cells[position]! += 1;
        counts.guessed[position]! += isGuess;
        counts.stale[position]! += isStale;
        counts.neverConfirmed[position]! += isUnconfirmed;
        if (state >= 0) counts.states[position * CELL_STATES.length + state]! += 1;
      }
    }
  }
  return counts;
}

function withoutParts(covered: Readonly<Record<CoveredMeasure, CoveredSums>>): Readonly<Record<CoveredMeasure, MoneyColumns>> {
  const columnsOf = ({ sums, amounts, missing, crossings }: CoveredSums): MoneyColumns => ({ sums, amounts, missing, crossings });
  return {
    potential: columnsOf(covered.potential),
    wallet: columnsOf(covered.wallet),
    ourRevenue: columnsOf(covered.ourRevenue),
    competitorRevenue: columnsOf(covered.competitorRevenue),
    target: columnsOf(covered.target),
  };
}

function understatedIn(
  placed: readonly PlacedReading[],
  covered: Readonly<Record<CoveredMeasure, CoveredSums>>,
  width: number,
): readonly UnderstatedCell[] {
  const measures = Object.entries(covered) as [CoveredMeasure, CoveredSums][];
  const understated: UnderstatedCell[] = [];
  for (const one of placed) {
    const position = one.row * width + one.column;
    for (const [measure, { parts }] of measures) {
      const amount = STATED[measure](one) ?? 0;
      if (parts[position]! > amount) understated.push({ cellId: one.reading.cell.id, measure, amount, parts: parts[position]! });
    }
  }
  return understated;
}
