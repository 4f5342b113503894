import { guessWords, partEvidence, partName, type Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import type { WhiteSpaceCell } from 'c/planModel';
import type { AxisScore, ScorePart } from 'c/whiteSpace';
import { LABELS } from './labels.ts';

/** One part of an axis as it is drawn. */
export interface PartView {
  readonly code: string;
  readonly name: string;
  readonly evidence: string;
  readonly earned: string;
  readonly weight: string;
  readonly barStyle: string;
}

/** One axis as it is drawn: a bar, a mark at its threshold, and everything it was made from. */
export interface AxisView {
  readonly code: 'toCustomer' | 'toYou';
  readonly name: string;
  readonly value: string;
  /** What it was before, where it has moved: `was 42`. */
  readonly was: string;
  readonly isKnown: boolean;
  readonly barClass: string;
  readonly barStyle: string;
  readonly markStyle: string;
  readonly alternative: string;
  readonly facts: string;
  readonly guess: string;
  readonly parts: readonly PartView[];
}

/** The customer's side comes first: he has to gain before we may. */
export function axisViews(
  square: SquareReading,
  { facts: { policy } }: MatrixReading,
  names: Names,
  before?: SquareReading,
): readonly AxisView[] {
  const { toCustomer, toYou } = square.score;
  return [
    axisView('toCustomer', LABELS.TO_CUSTOMER, toCustomer, policy.thresholdToCustomer, square.cell, names, before?.score.toCustomer),
    axisView('toYou', LABELS.TO_YOU, toYou, policy.thresholdToYou, square.cell, names, before?.score.toYou),
  ];
}

function axisView(
  code: AxisView['code'],
  name: string,
  score: AxisScore,
  threshold: number,
  cell: WhiteSpaceCell,
  names: Names,
  before?: AxisScore,
): AxisView {
  const { value, confidence, parts } = score;
  const isKnown = value !== null;
  const hasMoved = before !== undefined && before.value !== value;
  return {
    code,
    name,
    value: valueText(value),
    was: hasMoved ? fillIn(LABELS.WAS, valueText(before.value)) : '',
    isKnown,
    barClass: ['fill', `fill_${code === 'toYou' ? 'you' : 'customer'}`, confidence === 'Low' ? 'fill_guess' : ''].join(' '),
    barStyle: `width: ${value ?? 0}%`,
    markStyle: `left: ${threshold}%`,
    alternative: isKnown
      ? fillIn(LABELS.AXIS_ALTERNATIVE, name, value, threshold, confidence)
      : fillIn(LABELS.AXIS_UNKNOWN_ALTERNATIVE, name, threshold),
    facts: [fillIn(LABELS.THRESHOLD, threshold), isKnown ? fillIn(LABELS.CONFIDENCE, confidence) : ''].filter(Boolean).join(' · '),
    guess: isKnown ? guessWords(score) : LABELS.NOTHING,
    parts: [...parts].sort((a, b) => b.weight - a.weight).map((part) => partView(part, cell, names)),
  };
}

/** Missing is not zero. */
const valueText = (value: number | null): string => (value === null ? '–' : String(value));

function partView(part: ScorePart, cell: WhiteSpaceCell, names: Names): PartView {
  return {
    code: part.code,
    name: partName(part.code),
    evidence: evidenceText(part, cell, names),
    earned: fillIn(LABELS.OF_HUNDRED, Math.round(part.points)),
    weight: fillIn(LABELS.WEIGHT, part.weight),
    barStyle: `width: ${part.points}%`,
  };
}

/** A problem and a sponsor are called by their names. */
function evidenceText(part: ScorePart, { problemId, sponsorId }: WhiteSpaceCell, names: Names): string {
  const evidence = partEvidence(part);
  if (part.code === 'problem') return `${names.insight(problemId)} · ${evidence}`;
  return part.code === 'sponsor' ? `${names.stakeholder(sponsorId)} · ${evidence}` : evidence;
}
