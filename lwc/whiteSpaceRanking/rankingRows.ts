import type { RankReason } from 'c/cellRanking';
import { freshnessWords, gapWords, guessWords, playWords, rankReasonWords, TIER_SENTENCES, type Names } from 'c/cellWords';
import { glyphOf, type Glyph } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import { squareOfCell, type MatrixReading, type SquareReading } from 'c/matrixReading';
import { formatMoney } from 'c/userFormat';
import type { AxisScore } from 'c/whiteSpace';
import { LABELS } from './labels.ts';

/** A ranked cell as its row shows it: everything that is needed to understand its place, as words. */
export interface RankingRow {
  readonly key: string;
  readonly buyingCenterId: string;
  readonly solutionId: string;
  readonly rank: number;
  readonly rankAlternative: string;
  readonly name: string;
  readonly glyph: Glyph;
  readonly state: string;
  readonly money: string;
  readonly tier: string;
  readonly play: string;
  readonly axes: readonly AxisRow[];
  readonly why: readonly Sentence[];
  readonly missing: readonly Sentence[];
  readonly isInFocus: boolean;
  readonly openAlternative: string;
  readonly addAlternative: string;
}

/** One axis as a bar with a mark at its threshold. */
export interface AxisRow {
  readonly code: 'toCustomer' | 'toYou';
  readonly name: string;
  readonly value: string;
  readonly alternative: string;
  readonly barClass: string;
  readonly barStyle: string;
  readonly markStyle: string;
}

export interface Sentence {
  readonly key: string;
  readonly text: string;
}

/** The best cells from one rank up to another, best first. */
export function rankingRows(reading: MatrixReading, names: Names, most: number): readonly RankingRow[] {
  return reading.ranked.slice(0, most).flatMap(({ reading: { cell } }) => {
    const square = squareOfCell(reading, cell.id);
    return square ? [rankingRow(square, reading, names)] : [];
  });
}

function rankingRow(square: SquareReading, reading: MatrixReading, names: Names): RankingRow {
  const { key, cell, state, score, play, ranked, focus } = square;
  const { policy } = reading.facts;
  const name = names.square(cell);
  const amount = cell.potentialAnnualRevenue;
  return {
    key,
    buyingCenterId: cell.buyingCenterId,
    solutionId: cell.solutionId,
    rank: ranked!.rank,
    rankAlternative: fillIn(LABELS.RANK, ranked!.rank),
    name,
    glyph: glyphOf(square),
    state,
    money: amount === null || amount === undefined ? LABELS.NO_MONEY : fillIn(LABELS.PER_YEAR, formatMoney(amount)),
    tier: TIER_SENTENCES[ranked!.tier],
    play: play.play ?? '',
    // The customer's side first: he has to gain before we may.
    axes: [
      axisRow('toCustomer', LABELS.TO_CUSTOMER, score.toCustomer, policy.thresholdToCustomer),
      axisRow('toYou', LABELS.TO_YOU, score.toYou, policy.thresholdToYou),
    ],
    why: whyOf(square, reading, names),
    missing: missingOf(square, reading),
    isInFocus: focus !== null,
    openAlternative: fillIn(LABELS.OPEN_NAMED, name),
    addAlternative: fillIn(LABELS.ADD_NAMED, name),
  };
}

function axisRow(code: AxisRow['code'], name: string, { value, confidence }: AxisScore, threshold: number): AxisRow {
  return {
    code,
    name,
    value: value === null ? '–' : String(value),
    alternative: value === null ? fillIn(LABELS.AXIS_UNKNOWN, name) : fillIn(LABELS.AXIS_ALTERNATIVE, name, value, threshold),
    barClass: `fill fill_${code}${confidence === 'Low' ? ' fill_guess' : ''}`,
    barStyle: `width: ${value ?? 0}%`,
    markStyle: `left: ${threshold}%`,
  };
}

function whyOf(square: SquareReading, { today }: MatrixReading, names: Names): readonly Sentence[] {
  const { cell, score, ranked } = square;
  const said = (code: RankReason['code']) => ranked!.reasons.filter((reason) => reason.code === code).map(rankReasonWords);
  return sentences([
    ...said('strongest'),
    playWords(square, names),
    ...said('points'),
    ...[LABELS.TO_CUSTOMER, LABELS.TO_YOU].map((name, index) => {
      const guess = guessWords(index === 0 ? score.toCustomer : score.toYou);
      return guess && `${name} · ${guess}`;
    }),
    freshnessWords(score.freshness, cell.confirmedOn, today),
  ]);
}

function missingOf({ score, ranked }: SquareReading, { facts: { policy } }: MatrixReading): readonly Sentence[] {
  const known = sentences([
    ...score.mutualValue.gaps.map((gap) => gapWords(gap, score, policy)),
    ...ranked!.reasons.filter(({ code }) => code === 'missing').map(rankReasonWords),
  ]);
  return known.length > 0 ? known : sentences([LABELS.NOTHING_MISSING]);
}

function sentences(texts: readonly string[]): readonly Sentence[] {
  return texts.filter(Boolean).map((text, index) => ({ key: `${index} ${text}`, text }));
}
