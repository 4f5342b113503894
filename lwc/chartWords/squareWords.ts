import { partNames, type Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { SquareReading } from 'c/matrixReading';
import type { Maybe, PlanningPolicy } from 'c/planModel';
import { formatMoney } from 'c/userFormat';
import { CHART_LABELS } from './labels.ts';
import { quadrantIn } from './quadrantWords.ts';

/** Not known, which is not zero. */
export const DASH = '–';
const MOST_MISSING = 3;

export function scoreText(score: number | null): string {
  return score === null ? DASH : String(score);
}

/** `Potential €400,000 a year`, also of a negative amount; what nobody said is said to be unknown. */
export function amountWords(amount: Maybe<number>): string {
  return typeof amount === 'number' && Number.isFinite(amount)
    ? fillIn(CHART_LABELS.POTENTIAL, formatMoney(amount))
    : CHART_LABELS.NO_POTENTIAL;
}

/** The evidence still to be found, the customer's side first, as a sentence; empty where nothing is missing. */
export function missingOf({ score }: Pick<SquareReading, 'score'>): string {
  const missing = [...score.toCustomer.missing, ...score.toYou.missing];
  return missing.length === 0 ? '' : fillIn(CHART_LABELS.FIND_OUT, partNames(missing, MOST_MISSING));
}

/** `a guess, not confirmed lately`; empty where neither holds. */
export function sureWords({ score }: Pick<SquareReading, 'score'>): string {
  return [score.isGuess ? CHART_LABELS.GUESS : '', score.freshness === 'fresh' ? '' : CHART_LABELS.STALE].filter(Boolean).join(', ');
}

/** One cell read out: name, rank, state, both scores, quadrant, money, how sure, whether it is in focus. */
export function spokenSquare(square: SquareReading, names: Names, policy: PlanningPolicy): string {
  const { cell, ranked, state, score, focus } = square;
  const axis = (label: string, value: number | null) => `${label} ${value === null ? CHART_LABELS.NOT_KNOWN : value}`;
  return [
    names.square(cell),
    ranked ? fillIn(CHART_LABELS.RANK, ranked.rank) : CHART_LABELS.NOT_RANKED,
    state,
    axis(CHART_LABELS.TO_CUSTOMER, score.toCustomer.value),
    axis(CHART_LABELS.TO_YOU, score.toYou.value),
    quadrantIn(square, policy) ?? '',
    amountWords(cell.potentialAnnualRevenue),
    sureWords(square),
    focus ? CHART_LABELS.IN_FOCUS : '',
  ]
    .filter(Boolean)
    .join(', ');
}
