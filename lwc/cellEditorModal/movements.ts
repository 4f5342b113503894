import { fillIn } from 'c/fillIn';
import type { SquareReading } from 'c/matrixReading';
import { LABELS } from './labels.ts';

interface Figure {
  readonly name: string;
  readonly value: string;
  /** What it was when the editor was opened, where it has moved: `was 42`. */
  readonly was: string;
}

const text = (value: number | null): string => (value === null ? '–' : String(value));

function axesOf(before: SquareReading, now: SquareReading) {
  return [
    { name: LABELS.TO_CUSTOMER, from: before.score.toCustomer.value, to: now.score.toCustomer.value },
    { name: LABELS.TO_YOU, from: before.score.toYou.value, to: now.score.toYou.value },
  ];
}

/** Both scores now, and before where they have moved. */
export function figuresOf(before: SquareReading, now: SquareReading): readonly Figure[] {
  return axesOf(before, now).map(({ name, from, to }) => ({
    name,
    value: text(to),
    was: from === to ? '' : fillIn(LABELS.WAS, text(from)),
  }));
}

/** What moved since the editor was opened: `Value to you: 42 → 57`. */
export function movements(before: SquareReading, now: SquareReading): readonly string[] {
  return axesOf(before, now)
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => fillIn(LABELS.MOVED, name, text(from), text(to)));
}
