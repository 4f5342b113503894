import type { Place } from './geometry.ts';

/** What a key asks of the grid. */
export type KeyMeaning =
  | { readonly kind: 'go'; readonly to: Place; readonly isExtending: boolean }
  | { readonly kind: 'open' | 'edit' | 'select' | 'selectAll' | 'clear' | 'sort' }
  | { readonly kind: 'type'; readonly typed: string }
  | { readonly kind: 'branch'; readonly axis: 'rows' | 'columns'; readonly isOpen: boolean };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Rows and columns without totals. */
interface Size {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page goes. */
  readonly page: number;
}

/**
 * The keys of a grid and of a tree grid on both of its axes.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
 */
export function meaningOf(pressed: Pressed, at: Place, size: Size): KeyMeaning | undefined {
  const { key, altKey } = pressed;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return branchMeaning(key);
  const to = target(key, isControl, at, size);
  if (to) return { kind: 'go', to, isExtending: pressed.shiftKey };
  if (isControl) return key.toLowerCase() === 'a' ? { kind: 'selectAll' } : undefined;
  const isHeader = at.row < 0 || at.column < 0;
  if (isHeader && (key === '+' || key === '-')) return { kind: 'branch', axis: at.row < 0 ? 'columns' : 'rows', isOpen: key === '+' };
  switch (key) {
    case 'Enter':
      return { kind: isHeader ? 'sort' : 'open' };
    case 'F2':
      return { kind: 'edit' };
    case ' ':
      return { kind: 'select' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return key.length === 1 && !isHeader ? { kind: 'type', typed: key } : undefined;
  }
}

function branchMeaning(key: string): KeyMeaning | undefined {
  switch (key) {
    case 'ArrowRight':
      return { kind: 'branch', axis: 'rows', isOpen: true };
    case 'ArrowLeft':
      return { kind: 'branch', axis: 'rows', isOpen: false };
    case 'ArrowDown':
      return { kind: 'branch', axis: 'columns', isOpen: true };
    case 'ArrowUp':
      return { kind: 'branch', axis: 'columns', isOpen: false };
    default:
      return undefined;
  }
}

function target(key: string, isControl: boolean, { row, column }: Place, { rows, columns, page }: Size): Place | undefined {
  const rowAt = (index: number) => Math.max(-1, Math.min(rows, index));
  const columnAt = (index: number) => Math.max(-1, Math.min(columns, index));
  switch (key) {
    case 'ArrowUp':
      return { row: isControl ? Math.min(row, 0) : rowAt(row - 1), column };
    case 'ArrowDown':
      return { row: isControl ? Math.max(row, rows - 1) : rowAt(row + 1), column };
    case 'ArrowLeft':
      return { row, column: isControl ? Math.min(column, 0) : columnAt(column - 1) };
    case 'ArrowRight':
      return { row, column: isControl ? Math.max(column, columns - 1) : columnAt(column + 1) };
    case 'Home':
      return isControl ? { row: 0, column: 0 } : { row, column: column > 0 ? 0 : -1 };
    case 'End':
      return isControl ? { row: rows - 1, column: columns - 1 } : { row, column: column < columns - 1 ? columns - 1 : columns };
    case 'PageUp':
      return { row: row > 0 ? Math.max(0, row - page) : -1, column };
    case 'PageDown':
      return { row: row < rows - 1 ? Math.min(rows - 1, row + page) : rows, column };
    default:
      return undefined;
  }
}
