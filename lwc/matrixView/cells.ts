import { keyOfSquare, squareAt, type MatrixReading, type SquareReading } from 'c/matrixReading';
import { CELL_STATES, daysBetween, type CellState, type IsoDate, type PlanningPolicy } from 'c/planModel';
import { quadrantOf } from 'c/whiteSpace';
import type { CellRollup } from 'c/whiteSpaceRollup';
import type { BranchSum, SumBranches } from './branchSums.ts';
import type { PlacedLine } from './lines.ts';
import type { MatrixMode } from './settings.ts';
import { shareOf } from './sortLines.ts';
import type { CellMoney, MatrixCell } from './view.ts';

/** What the cells of one view are made from. */
export interface CellSource {
  readonly reading: MatrixReading;
  readonly sumBranches: SumBranches;
  readonly isShown: (square: SquareReading) => boolean;
  readonly mode: MatrixMode;
  readonly largestPotential: number;
}

/** Of two lines: what is recorded there, or the sum of what lies in both branches. */
export function cellOf(source: CellSource, row: PlacedLine, column: PlacedLine): MatrixCell {
  const recorded = row.id !== null && column.id !== null ? squareAt(source.reading, row.id, column.id) : undefined;
  const shown = recorded && source.isShown(recorded) ? recorded : undefined;
  if (isExact(row) && isExact(column)) return shown ? squareCell(source, shown) : emptyCell(row, column, recorded !== undefined);
  const sum = source.sumBranches(row, column);
  if (!sum) return emptyCell(row, column, recorded !== undefined);
  // The only cell of closed branches speaks for itself.
  if (shown && sum.rollup.cells === 1 && !row.isOpen && !column.isOpen) return squareCell(source, shown);
  return sumCell(source, row, column, sum);
}

/** Stands for one record, not for a branch. */
export function isExact({ kind }: PlacedLine): boolean {
  return kind === 'leaf' || kind === 'itself';
}

function squareCell({ reading, mode, largestPotential }: CellSource, square: SquareReading): MatrixCell {
  const { cell, state, score, key } = square;
  const { policy } = reading.facts;
  const { money, moneyKind } = moneyOf(square, mode);
  const walletShare = shareOf(cell.ourRevenue ?? null, cell.wallet ?? null);
  const confirmedOn = cell.confirmedOn ?? null;
  const cellWithout = {
    kind: 'square' as const,
    key,
    buyingCenterId: cell.buyingCenterId,
    solutionId: cell.solutionId,
    square,
    rollup: null,
    state,
    money,
    moneyKind,
    isPartial: false,
    ...scoresOf(score.toYou.value, score.toCustomer.value, policy),
    quadrant: score.quadrant,
    passing: score.mutualValue.isPassed ? 1 : 0,
    isGuess: score.isGuess,
    isStale: score.freshness !== 'fresh',
    focused: square.focus ? 1 : 0,
    walletShare,
    isSharePartial: false,
    confirmedOn,
    freshShare: null,
  };
  const potential = mode === 'potential' && money !== null && largestPotential > 0 ? Math.max(0, money) / largestPotential : null;
  const age = mode === 'confirmed' && confirmedOn ? ageOf(confirmedOn, reading.today, policy.staleAfterDays) : 1;
  // A square root, because areas of one colour are compared: without it all but the largest would look alike.
  return { ...cellWithout, strength: strengthOf(mode, cellWithout, potential === null ? null : Math.sqrt(potential), age) };
}

function sumCell({ reading, mode }: CellSource, row: PlacedLine, column: PlacedLine, { rollup, focused, passing }: BranchSum): MatrixCell {
  const { policy } = reading.facts;
  const toYou = rounded(rollup.toYou.value);
  const toCustomer = rounded(rollup.toCustomer.value);
  const old = (rollup.staleShare ?? 0) + (rollup.neverConfirmedShare ?? 0);
  const { potential, ourRevenue, wallet } = rollup.money;
  const sum = {
    kind: 'sum' as const,
    ...placeOf(row, column),
    square: null,
    rollup,
    state: mostFrequent(rollup.states),
    money: potential.value,
    moneyKind: 'potential' as const,
    isPartial: potential.isPartial,
    ...scoresOf(toYou, toCustomer, policy),
    quadrant: quadrantOf(toYou, toCustomer, policy),
    passing,
    isGuess: (rollup.guessedShare ?? 0) > 0.5,
    isStale: old > 0.5,
    focused,
    walletShare: shareOf(ourRevenue.value, wallet.value),
    isSharePartial: ourRevenue.isPartial || wallet.isPartial,
    confirmedOn: null,
    freshShare: 100 * (1 - old),
  };
  return { ...sum, strength: strengthOf(mode, sum, null, old) };
}

function emptyCell(row: PlacedLine, column: PlacedLine, isRecorded: boolean): MatrixCell {
  return {
    kind: isRecorded ? 'filtered' : 'empty',
    ...placeOf(row, column),
    square: null,
    rollup: null,
    state: null,
    money: null,
    moneyKind: 'potential',
    isPartial: false,
    ...{ toYou: null, toCustomer: null, isHighToYou: false, isHighToCustomer: false, quadrant: null },
    ...{ passing: 0, isGuess: false, isStale: false, focused: 0 },
    ...{ walletShare: null, isSharePartial: false, confirmedOn: null, freshShare: null, strength: null },
  };
}

function placeOf({ id: buyingCenterId }: PlacedLine, { id: solutionId }: PlacedLine) {
  const key = buyingCenterId !== null && solutionId !== null ? keyOfSquare({ buyingCenterId, solutionId }) : null;
  return { key, buyingCenterId, solutionId };
}

/** In the mode of potential only what counts in the sums, so that they add up; otherwise the money the state is about. */
function moneyOf({ cell, state, from }: SquareReading, mode: MatrixMode): { readonly money: number | null; readonly moneyKind: CellMoney } {
  const potential = cell.potentialAnnualRevenue ?? null;
  const isOpen = state === 'White Space' || state === 'Potential' || state === 'Open Opportunity';
  if (mode === 'potential') return { money: isOpen ? potential : null, moneyKind: 'potential' };
  switch (state) {
    case 'Ours':
    case 'At Risk':
      return typeof cell.ourRevenue === 'number'
        ? { money: cell.ourRevenue, moneyKind: 'ourRevenue' }
        : { money: from.wonAmount, moneyKind: 'wonAmount' };
    case 'Open Opportunity':
      return from.openAmount === null ? { money: potential, moneyKind: 'potential' } : { money: from.openAmount, moneyKind: 'openAmount' };
    case 'Competitor':
      return typeof cell.competitorRevenue === 'number'
        ? { money: cell.competitorRevenue, moneyKind: 'competitorRevenue' }
        : { money: potential, moneyKind: 'potential' };
    default:
      return { money: potential, moneyKind: 'potential' };
  }
}

function scoresOf(toYou: number | null, toCustomer: number | null, policy: PlanningPolicy) {
  return {
    toYou,
    toCustomer,
    isHighToYou: toYou !== null && toYou >= policy.thresholdToYou,
    isHighToCustomer: toCustomer !== null && toCustomer >= policy.thresholdToCustomer,
  };
}

type Measured = Pick<MatrixCell, 'toYou' | 'toCustomer' | 'walletShare'>;

function strengthOf(mode: MatrixMode, { toYou, toCustomer, walletShare }: Measured, potential: number | null, age: number): number | null {
  const ofHundred = (value: number | null) => (value === null ? null : Math.min(1, Math.max(0, value / 100)));
  switch (mode) {
    case 'state':
    case 'mutualValue':
      return null;
    case 'potential':
      return potential;
    case 'toYou':
      return ofHundred(toYou);
    case 'toCustomer':
      return ofHundred(toCustomer);
    case 'walletShare':
      return ofHundred(walletShare);
    case 'confirmed':
      return age;
  }
}

/** 0 today, ½ when it turns stale, 1 from twice that age. */
function ageOf(confirmedOn: IsoDate, today: IsoDate, staleAfterDays: number): number {
  const days = daysBetween(confirmedOn, today);
  return staleAfterDays > 0 ? Math.min(1, Math.max(0, days / (2 * staleAfterDays))) : days > 0 ? 1 : 0;
}

/** Of equally frequent ones the last in the order of `CELL_STATES`: what is at stake before what is hoped for. */
function mostFrequent(states: CellRollup['states']): CellState | null {
  let most: CellState | null = null;
  for (const state of CELL_STATES) {
    if (state !== 'Unknown' && states[state] > 0 && (most === null || states[state] >= states[most])) most = state;
  }
  return most ?? (states.Unknown > 0 ? 'Unknown' : null);
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value));
