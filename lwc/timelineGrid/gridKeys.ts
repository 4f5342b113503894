import { gridTarget, type GridPlace } from 'c/gridWalk';
import type { MoveHandle } from 'c/timelineLayout';

/** What a key asks of the grid. Column 0 is the name, column 1 the bar. */
export type KeyMeaning =
  | { readonly kind: 'go'; readonly to: GridPlace }
  | { readonly kind: 'expand' | 'collapse' | 'open' | 'choose' | 'link' }
  | { readonly kind: 'take'; readonly handle: MoveHandle }
  /** While something is moved. */
  | { readonly kind: 'shift'; readonly days: number }
  | { readonly kind: 'drop' | 'cancel' | 'unlink' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const NAME_COLUMN = 0;
export const BAR_COLUMN = 1;
const WEEK = 7;
const HANDLES: Readonly<Record<string, MoveHandle>> = { m: 'whole', f2: 'whole', s: 'start', e: 'due' };

/** Arrows walk over names and bars; on a bar M takes the whole of it, S its start, E its end, W asks what it waits for. @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/ */
export function meaningOf(pressed: Pressed, at: GridPlace, rows: number): KeyMeaning | undefined {
  const { key, altKey } = pressed;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return undefined;
  const isPlain = !isControl && !pressed.shiftKey;
  if (isPlain && at.column === NAME_COLUMN && key === 'ArrowRight') return { kind: 'expand' };
  if (isPlain && at.column === NAME_COLUMN && key === 'ArrowLeft') return { kind: 'collapse' };
  const to = gridTarget(key, isControl, at, { first: { row: 0, column: NAME_COLUMN }, last: { row: rows - 1, column: BAR_COLUMN } });
  if (to) return { kind: 'go', to };
  if (isControl) return undefined;
  if (key === 'Enter') return { kind: 'open' };
  if (key === ' ') return { kind: 'choose' };
  if (at.column !== BAR_COLUMN) return undefined;
  const handle = HANDLES[key.toLowerCase()];
  if (handle) return { kind: 'take', handle };
  return key.toLowerCase() === 'w' ? { kind: 'link' } : undefined;
}

/** While a bar is moved: a day, with Shift a week; Enter leaves it there, Escape takes it back. */
export function meaningWhileMoving(pressed: Pressed): KeyMeaning | undefined {
  const step = pressed.shiftKey ? WEEK : 1;
  switch (pressed.key) {
    case 'ArrowRight':
      return { kind: 'shift', days: step };
    case 'ArrowLeft':
      return { kind: 'shift', days: -step };
    case 'PageDown':
      return { kind: 'shift', days: 4 * WEEK };
    case 'PageUp':
      return { kind: 'shift', days: -4 * WEEK };
    case 'Enter':
    case ' ':
      return { kind: 'drop' };
    case 'Escape':
      return { kind: 'cancel' };
    default: {
      const handle = HANDLES[pressed.key.toLowerCase()];
      return handle ? { kind: 'take', handle } : undefined;
    }
  }
}

/** While one chooses what an action waits for: up and down, Enter takes it, Delete takes away what it waits for now. */
export function meaningWhileLinking(pressed: Pressed, at: GridPlace, rows: number): KeyMeaning | undefined {
  switch (pressed.key) {
    case 'Enter':
    case ' ':
      return { kind: 'drop' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'unlink' };
    default: {
      const end = { first: { row: 0, column: BAR_COLUMN }, last: { row: rows - 1, column: BAR_COLUMN } };
      const to = gridTarget(pressed.key, pressed.ctrlKey || pressed.metaKey, at, end);
      return to && { kind: 'go', to };
    }
  }
}
