import { RELATIONSHIP_LEVELS, type RelationshipLevel } from 'c/planModel';

/** A place in the grid: column −1 is the name, the number of columns the sum; the row after the last line is the load. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  /** Of our people. */
  readonly columns: number;
}

/** What a key asks of the grid. */
export type KeyMeaning =
  | { readonly kind: 'go'; readonly to: Place; readonly isExtending: boolean }
  | { readonly kind: 'enter' | 'expand' | 'collapse' | 'select' | 'clear' }
  | { readonly kind: 'level'; readonly which: 'now' | 'wanted'; readonly level: RelationshipLevel | null };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** So many lines a page key goes. */
const PAGE = 10;

/**
 * Arrows walk, with Shift they mark a range; digits set the level now, with Shift the level wanted; Delete takes it away.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function meaningOf(pressed: Pressed, at: Place, size: GridSize): KeyMeaning | undefined {
  const { key, altKey, shiftKey } = pressed;
  if (altKey) return undefined;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (!isControl && !shiftKey && at.column === -1 && (key === 'ArrowRight' || key === 'ArrowLeft')) {
    return { kind: key === 'ArrowRight' ? 'expand' : 'collapse' };
  }
  const to = target(key, isControl, at, size);
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

function target(key: string, isControl: boolean, { row, column }: Place, { lines, columns }: GridSize): Place | undefined {
  const rowAt = (index: number) => Math.max(0, Math.min(lines, index));
  const columnAt = (index: number) => Math.max(-1, Math.min(columns, index));
  switch (key) {
    case 'ArrowDown':
      return { row: rowAt(row + 1), column };
    case 'ArrowUp':
      return { row: rowAt(row - 1), column };
    case 'ArrowRight':
      return { row, column: columnAt(column + 1) };
    case 'ArrowLeft':
      return { row, column: columnAt(column - 1) };
    case 'PageDown':
      return { row: rowAt(row + PAGE), column };
    case 'PageUp':
      return { row: rowAt(row - PAGE), column };
    case 'Home':
      return isControl ? { row: 0, column: -1 } : { row, column: -1 };
    case 'End':
      return isControl ? { row: lines, column: columns } : { row, column: columns };
    default:
      return undefined;
  }
}
