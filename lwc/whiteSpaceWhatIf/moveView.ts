import type { Move, Placing } from 'c/cellRanking';
import type { Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { squareOfCell, type MatrixReading } from 'c/matrixReading';
import { LABELS } from './labels.ts';

/** A cell that would stand elsewhere, as it is told. */
export interface MoveRow {
  readonly key: string;
  readonly name: string;
  readonly icon: string;
  readonly rank: string;
  readonly mutualValue: string;
  readonly mutualValueStyle: string;
  readonly facts: readonly { readonly key: string; readonly text: string }[];
}

export function moveRow({ cellId, before, after, ranksUp }: Move, reading: MatrixReading, names: Names): MoveRow {
  const gains = after.hasMutualValue && !before.hasMutualValue;
  const loses = before.hasMutualValue && !after.hasMutualValue;
  const facts = [
    { key: 'quadrant', text: fromTo(LABELS.QUADRANT, before.quadrant ?? LABELS.QUADRANT_NONE, after.quadrant ?? LABELS.QUADRANT_NONE) },
    { key: 'toCustomer', text: fromTo(LABELS.GROUP_CUSTOMER, before.toCustomer ?? '–', after.toCustomer ?? '–') },
    { key: 'toYou', text: fromTo(LABELS.GROUP_YOU, before.toYou ?? '–', after.toYou ?? '–') },
  ];
  return {
    key: squareOfCell(reading, cellId)?.key ?? cellId,
    name: names.cell(cellId),
    icon: ranksUp === null || ranksUp === 0 ? 'utility:dash' : ranksUp > 0 ? 'utility:arrowup' : 'utility:arrowdown',
    rank: rankWords(before, after, ranksUp),
    mutualValue: gains ? LABELS.GAINS : loses ? LABELS.LOSES : '',
    mutualValueStyle: `slds-badge slds-m-left_x-small ${gains ? 'slds-theme_success' : 'slds-theme_warning'}`,
    facts: facts.filter(({ text }) => text !== ''),
  };
}

function fromTo(name: string, from: string | number, to: string | number): string {
  return from === to ? '' : fillIn(LABELS.FROM_TO, name, from, to);
}

function rankWords({ rank: from }: Placing, { rank: to }: Placing, ranksUp: number | null): string {
  if (from === null) return to === null ? LABELS.UNRANKED : fillIn(LABELS.COMES_IN, to);
  if (to === null) return fillIn(LABELS.DROPS_OUT, from);
  if (ranksUp === 0 || ranksUp === null) return fillIn(LABELS.STAYS, to);
  return ranksUp > 0 ? fillIn(LABELS.UP, ranksUp, from, to) : fillIn(LABELS.DOWN, -ranksUp, from, to);
}

/**
 * What became another in itself before what was merely overtaken: mutual value gained or lost, then another quadrant, then the others; each by the
 * rank it would have. What is not ranked at all, because nothing is to be won there, comes last.
 */
export function weightiestFirst(moves: readonly Move[]): readonly Move[] {
  return [...moves].sort((a, b) => weightOf(a) - weightOf(b));
}

function weightOf({ before, after }: Move): number {
  if (before.rank === null && after.rank === null) return 3;
  if (before.hasMutualValue !== after.hasMutualValue) return 0;
  return before.quadrant === after.quadrant ? 2 : 1;
}

/** How many of all cells move, and how. */
export function summaryOf(moves: readonly Move[], cells: number): string {
  if (moves.length === 0) return LABELS.NOTHING_MOVES;
  const count = (holds: (move: Move) => boolean) => moves.filter(holds).length;
  return fillIn(
    LABELS.SUMMARY,
    moves.length,
    cells,
    count(({ ranksUp }) => (ranksUp ?? 0) > 0),
    count(({ ranksUp }) => (ranksUp ?? 0) < 0),
    count(({ before, after }) => after.hasMutualValue && !before.hasMutualValue),
    count(({ before, after }) => before.hasMutualValue && !after.hasMutualValue),
    count(({ before, after }) => before.quadrant !== after.quadrant),
  );
}
