import { gridTarget, type GridPlace } from 'c/gridWalk';
import { RELATIONSHIP_LEVELS, type RelationshipLevel } from 'c/planModel';

export interface GridSize {
  readonly lines: number;
  /** Of our people. */
  readonly columns: number;
}

/** What a key asks of the grid. */
export type KeyMeaning =
  | { readonly kind: 'go'; readonly to: GridPlace; readonly isExtending: boolean }
  | { readonly kind: 'enter' | 'expand' | 'collapse' | 'select' | 'clear' }
  | { readonly kind: 'level'; readonly which: 'now' | 'wanted'; readonly level: RelationshipLevel | null };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * Column −1 is the name, the number of columns the sum; the row after the last line is the load. Arrows walk, with Shift they mark a range; digits set the level now, with Shift the level wanted; Delete takes it away.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function meaningOf(pressed: Pressed, at: GridPlace, { lines, columns }: GridSize): KeyMeaning | undefined {
  const { key, altKey, shiftKey } = pressed;
  if (altKey) return undefined;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (!isControl && !shiftKey && at.column === -1 && (key === 'ArrowRight' || key === 'ArrowLeft')) {
    return { kind: key === 'ArrowRight' ? 'expand' : 'collapse' };
  }
  const to = gridTarget(key, isControl, at, { first: { row: 0, column: -1 }, last: { row: lines, column: columns } });
  if (to) return { kind: 'go', to, isExtending: shiftKey };
  if (isControl) return undefined;
  if (key === 'Enter' || key === 'F2') return { kind: 'enter' };
  if (key === ' ') return { kind: 'select' };
  if (key === 'Escape') return { kind: 'clear' };
  const which = shiftKey ? 'wanted' : 'now';
  if (key === 'Delete' || key === 'Backspace') return { kind: 'level', which, level: null };
  const digit = digitOf(pressed);
  return digit === undefined ? undefined : { kind: 'level', which, level: RELATIONSHIP_LEVELS[digit - 1] ?? null };
}

/** 0 to 4. By the place of the key, since Shift makes another sign of it, a different one on every keyboard. */
function digitOf({ key, code }: Pressed): number | undefined {
  const found = /^Digit([0-4])$/.exec(code)?.[1] ?? /^[0-4]$/.exec(key)?.[0];
  return found === undefined ? undefined : Number(found);
}
