import { freshnessWords, guessWords, missingWords, partEvidence, partName, quadrantWords, stateReasonWords, type Names } from 'c/cellWords';
import { amountWords, CHART_LABELS, glyphOf, missingOf, quadrantIn, scoreText, type Glyph } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import type { SquareReading } from 'c/matrixReading';
import type { IsoDate, PlanningPolicy } from 'c/planModel';
import type { AxisScore } from 'c/whiteSpace';

/** One cell in short, as sentences. */
export interface Hint {
  readonly name: string;
  readonly glyph: Glyph;
  readonly state: string;
  readonly reason: string;
  readonly quadrant: string;
  readonly amount: string;
  readonly axes: readonly AxisHint[];
  readonly missing: string;
  readonly freshness: string;
  readonly focus: string;
}

export interface AxisHint {
  readonly name: string;
  readonly score: string;
  /** What weighs most of what is known: `Customer problem High · Urgency Critical`. */
  readonly because: string;
  readonly guess: string;
}

const MOST_PARTS = 3;

/** @param policy may have other thresholds than the reading */
export function hintOf(square: SquareReading, names: Names, policy: PlanningPolicy, today: IsoDate): Hint {
  const { cell, state, score, from, ranked, focus } = square;
  const quadrant = quadrantIn(square, policy);
  return {
    name: names.square(cell),
    glyph: glyphOf(square),
    state: [state, ranked ? fillIn(CHART_LABELS.RANK, ranked.rank) : ''].filter(Boolean).join(' · '),
    reason: from.reasons[0] ? stateReasonWords(from.reasons[0]) : '',
    quadrant: [quadrant ?? '', quadrantWords(quadrant)].filter(Boolean).join(': '),
    amount: amountWords(cell.potentialAnnualRevenue),
    axes: [axisHint(CHART_LABELS.TO_CUSTOMER, score.toCustomer, policy), axisHint(CHART_LABELS.TO_YOU, score.toYou, policy)],
    missing: missingOf(square),
    freshness: freshnessWords(score.freshness, cell.confirmedOn, today),
    focus: focus ? CHART_LABELS.IN_FOCUS : '',
  };
}

function axisHint(name: string, axis: AxisScore, policy: PlanningPolicy): AxisHint {
  const heaviest = [...axis.parts].sort((a, b) => b.weight - a.weight).slice(0, MOST_PARTS);
  const because = heaviest.map((part) => `${partName(part.code)} ${partEvidence(part)}`);
  return {
    name,
    score: scoreText(axis.value),
    because: (because.length > 0 ? because : axis.missing.slice(0, 1).map((code) => missingWords(code, policy))).join(' · '),
    guess: guessWords(axis),
  };
}
