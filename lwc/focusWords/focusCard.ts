import type { Names } from 'c/cellWords';
import { glyphOf, type Glyph } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import { type FocusMoney, type FocusReading, type FocusRow, type FocusWarning, type TargetProgress } from 'c/matrixReading';
import type { Maybe } from 'c/planModel';
import { formatMoney } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** A number as a person reads it. */
export interface Figure {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly help: string;
  readonly swatch: string;
}

/** Won, open and further potential as parts of a bar, with a mark at the target. */
export interface Bar {
  readonly hasParts: boolean;
  readonly alternative: string;
  readonly wonStyle: string;
  readonly openStyle: string;
  readonly idleStyle: string;
  readonly hasMark: boolean;
  readonly markStyle: string;
}

/** A cell in focus as its row shows it. */
export interface FocusCard {
  readonly id: string;
  readonly key: string;
  readonly buyingCenterId: string;
  readonly solutionId: string;
  readonly name: string;
  readonly isGone: boolean;
  readonly glyph: Glyph | null;
  readonly state: string;
  readonly target: Maybe<number>;
  readonly why: string;
  readonly figures: readonly Figure[];
  readonly bar: Bar;
  readonly verdict: string;
  readonly warnings: readonly { readonly code: FocusWarning; readonly text: string }[];
}

const WARNINGS: Readonly<Record<FocusWarning, string>> = {
  cellGone: LABELS.WARN_CELL_GONE,
  noFit: LABELS.WARN_NO_FIT,
  solutionRetired: LABELS.WARN_RETIRED,
  inUseAlready: LABELS.WARN_IN_USE,
  lost: LABELS.WARN_LOST,
  targetAbovePotential: LABELS.WARN_TARGET,
  noTarget: LABELS.WARN_NO_TARGET,
  partOfAnother: LABELS.WARN_PART,
};

export function focusCard(row: FocusRow, names: Names): FocusCard {
  const { focus, square, progress, warnings } = row;
  return {
    id: focus.id,
    key: square?.key ?? '',
    buyingCenterId: square?.cell.buyingCenterId ?? '',
    solutionId: square?.cell.solutionId ?? '',
    name: square ? names.square(square.cell) : LABELS.CELL_GONE,
    isGone: square === null,
    glyph: square ? glyphOf(square) : null,
    state: square?.state ?? '',
    target: focus.targetRevenue,
    why: focus.why ?? '',
    figures: figuresOf(row),
    bar: barOf(progress),
    verdict: verdictOf(progress),
    warnings: warnings.map((code) => ({ code, text: WARNINGS[code] })),
  };
}

/** The targets of all cells in focus against the plan's goal. */
export interface TotalCard {
  readonly figures: readonly Figure[];
  readonly bar: Bar;
  readonly verdict: string;
  readonly goal: string;
  readonly isShort: boolean;
}

export function totalCard({ total, goalGap }: FocusReading, goal: Maybe<number>): TotalCard {
  const figures = [...figuresOf(total), figure('goal', LABELS.GOAL, goal ?? null)];
  return {
    figures,
    bar: barOf(total.progress),
    verdict: verdictOf(total.progress),
    goal: goalWords(goalGap, goal),
    isShort: (goalGap ?? 0) > 0,
  };
}

function goalWords(gap: number | null, goal: Maybe<number>): string {
  if (goal === null || goal === undefined) return LABELS.GOAL_NONE;
  if (gap === null) return '';
  if (gap === 0) return LABELS.GOAL_MET;
  return gap > 0 ? fillIn(LABELS.GOAL_OPEN, formatMoney(gap)) : fillIn(LABELS.GOAL_EXCEEDED, formatMoney(-gap));
}

function figuresOf({ target, potential, open, won }: FocusMoney): readonly Figure[] {
  return [
    figure('target', LABELS.TARGET, target, '', 'swatch swatch_target'),
    figure('won', LABELS.WON, won, LABELS.WON_HELP, 'swatch swatch_won'),
    figure('open', LABELS.OPEN, open, '', 'swatch swatch_open'),
    figure('potential', LABELS.POTENTIAL, potential, LABELS.POTENTIAL_HELP, 'swatch swatch_idle'),
  ];
}

/** Missing is not zero. */
function figure(name: string, label: string, amount: number | null, help = '', swatch = ''): Figure {
  return { name, label, value: formatMoney(amount) || '–', help, swatch };
}

function barOf({ won, open, idle, target }: TargetProgress): Bar {
  const length = Math.max(target ?? 0, won + open + idle);
  const width = (part: number) => `width: ${length > 0 ? (100 * part) / length : 0}%`;
  return {
    hasParts: length > 0,
    alternative: fillIn(LABELS.BAR_ALTERNATIVE, formatMoney(won), formatMoney(open), formatMoney(idle), formatMoney(target) || '–'),
    wonStyle: width(won),
    openStyle: width(open),
    idleStyle: width(idle),
    hasMark: target !== null && target > 0,
    markStyle: `left: ${length > 0 ? (100 * (target ?? 0)) / length : 0}%`,
  };
}

function verdictOf({ target, won, uncovered }: TargetProgress): string {
  if (target === null || uncovered === null) return '';
  if (won >= target) return LABELS.REACHED;
  return uncovered > 0 ? fillIn(LABELS.UNCOVERED, formatMoney(uncovered)) : fillIn(LABELS.COVERED, formatMoney(target - won));
}
