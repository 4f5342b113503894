import {
  adviceWords,
  freshnessWords,
  gapWords,
  missingWords,
  mutualValueWords,
  playWords,
  quadrantWords,
  rankReasonWords,
  stateReasonWords,
  type Names,
} from 'c/cellWords';
import { STATE_LOOKS } from 'c/cellStateLook';
import type { StateReason } from 'c/cellState';
import { fillIn } from 'c/fillIn';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import type { CellView } from 'c/planQueries';
import { formatMoney } from 'c/userFormat';
import { adviseOn } from 'c/whiteSpace';
import { axisViews, type AxisView } from './axisView.ts';
import { LABELS } from './labels.ts';

/** How much of it there is room for. */
export type CardVariant = 'full' | 'compact';

interface Sentence {
  readonly key: string;
  readonly text: string;
}

export interface ReasonView extends Sentence {
  readonly object: StateReason['object'] | null;
  readonly recordId: string | null;
}

/** A square as its card shows it; all texts are ready to read. */
export interface CardView {
  readonly name: string;
  readonly axes: readonly AxisView[];
  readonly isGuess: boolean;
  readonly isStale: boolean;
  readonly state: { readonly name: string; readonly path: string; readonly style: string; readonly reasons: readonly ReasonView[] };
  readonly money: string;
  readonly focus: string;
  readonly quadrant: string;
  readonly quadrantSentence: string;
  readonly advice: readonly Sentence[];
  readonly mutualValue: { readonly sentence: string; readonly icon: string; readonly variant: string; readonly gaps: readonly Sentence[] };
  readonly next: readonly Sentence[];
  readonly moreNext: string;
  readonly play: string;
  readonly playSentence: string;
  readonly rank: string;
  readonly rankReasons: readonly Sentence[];
  readonly freshness: string;
}

const MOST: Readonly<Record<CardVariant, { readonly reasons: number; readonly next: number }>> = {
  full: { reasons: Infinity, next: Infinity },
  compact: { reasons: 3, next: 3 },
};

/** What stands on the card anyway, each in a place of its own. */
const TOLD_ELSEWHERE: readonly string[] = ['gap', 'missing', 'guess', 'stale', 'play'];

/** @param before the square as it was when somebody began to change it; what moved is told */
export function cardView(
  square: SquareReading,
  reading: MatrixReading,
  names: Names,
  variant: CardVariant,
  before?: SquareReading,
): CardView {
  const { cell, score, state, from, play, ranked, focus } = square;
  const { policy } = reading.facts;
  const missing = [...score.toCustomer.missing, ...score.toYou.missing];
  const next = missing.map((code) => ({ key: code, text: missingWords(code, policy), weight: weightOf(code, reading) }));
  next.sort((a, b) => b.weight - a.weight);
  return {
    name: names.square(cell),
    axes: axisViews(square, reading, namesFor(square, reading, names), before),
    isGuess: score.isGuess,
    isStale: score.freshness !== 'fresh',
    state: {
      name: state,
      path: STATE_LOOKS[state].path,
      style: stateStyle(square),
      reasons: from.reasons.slice(0, MOST[variant].reasons).map(reasonView),
    },
    money: [
      from.openAmount === null ? '' : fillIn(LABELS.OPEN_MONEY, formatMoney(from.openAmount)),
      from.wonAmount === null ? '' : fillIn(LABELS.WON_MONEY, formatMoney(from.wonAmount)),
    ]
      .filter(Boolean)
      .join(' · '),
    focus: focusText(focus),
    quadrant: score.quadrant ?? LABELS.QUADRANT_UNKNOWN,
    quadrantSentence: quadrantWords(score.quadrant),
    advice: sentences(adviseOn(score, policy).map(adviceWords)),
    mutualValue: {
      sentence: mutualValueWords(score.mutualValue),
      icon: score.mutualValue.isPassed ? 'utility:success' : 'utility:ban',
      variant: score.mutualValue.isPassed ? 'success' : '',
      gaps: score.mutualValue.gaps.map((gap) => ({ key: gap, text: gapWords(gap, score, policy) })),
    },
    next: next.slice(0, MOST[variant].next),
    moreNext: next.length > MOST[variant].next ? fillIn(LABELS.MORE, next.length - MOST[variant].next) : '',
    play: play.play ?? '',
    playSentence: playWords(square, names),
    rank: rankText(square, reading),
    rankReasons: sentences((ranked?.reasons ?? []).filter(({ code }) => !TOLD_ELSEWHERE.includes(code)).map(rankReasonWords)),
    freshness: freshnessText(square, reading),
  };
}

/** A problem or sponsor that is not among the records read (not saved yet, beyond what was read) is called what its cell calls it. */
function namesFor({ cell }: SquareReading, { facts }: MatrixReading, names: Names): Names {
  const { problemName, sponsorName } = cell as Partial<CellView>;
  const isRead = (rows: readonly { readonly id: string }[], id: string | null | undefined) => rows.some((row) => row.id === id);
  return {
    ...names,
    insight: (id) => (problemName && !isRead(facts.insights, id) ? problemName : names.insight(id)),
    stakeholder: (id) => (sponsorName && !isRead(facts.stakeholders, id) ? sponsorName : names.stakeholder(id)),
  };
}

function rankText({ ranked, isRecorded, state }: SquareReading, reading: MatrixReading): string {
  if (ranked) return fillIn(LABELS.RANK, ranked.rank, Math.max(ranked.rank, reading.ranked.length));
  return isRecorded || state !== 'Unknown' ? LABELS.NOT_RANKED : LABELS.NOT_RANKED_YET;
}

function weightOf(code: string, { facts: { policy } }: MatrixReading): number {
  return ({ ...policy.valueToYouWeights, ...policy.valueToCustomerWeights } as Readonly<Record<string, number>>)[code] ?? 0;
}

/** A guess is drawn as an outline, wherever a state is drawn. */
function stateStyle({ state, score }: SquareReading): string {
  const { colour, isLine } = STATE_LOOKS[state];
  return isLine || score.isGuess ? `fill: none; stroke: ${colour}; stroke-width: 2` : `fill: ${colour}; stroke: ${colour}; stroke-width: 1`;
}

function reasonView(reason: StateReason, index: number): ReasonView {
  const { code, object, recordId } = reason;
  return { key: `${code}${recordId ?? ''}${index}`, text: stateReasonWords(reason), object: object ?? null, recordId: recordId ?? null };
}

function focusText(focus: SquareReading['focus']): string {
  if (!focus) return '';
  const target = focus.targetRevenue;
  return target === null || target === undefined ? LABELS.IN_FOCUS : fillIn(LABELS.FOCUS_TARGET, formatMoney(target));
}

function freshnessText({ cell, score }: SquareReading, { today }: MatrixReading): string {
  const by = (cell as Partial<CellView>).confirmedByName;
  return [freshnessWords(score.freshness, cell.confirmedOn, today), by && cell.confirmedOn ? fillIn(LABELS.CONFIRMED_BY, by) : '']
    .filter(Boolean)
    .join(' ');
}

const sentences = (texts: readonly string[]): readonly Sentence[] => texts.map((text) => ({ key: text, text }));
