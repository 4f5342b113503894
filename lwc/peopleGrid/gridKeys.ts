/** A cell: column −1 is the choice, 0 the first column of data; rows are people, groups stand between them. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export type KeyMeaning = { readonly kind: 'go'; readonly to: Place } | { readonly kind: 'enter' | 'select' };

/** So many people a page key goes. */
const PAGE = 10;

/** The keys of a grid. @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
export function meaningOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): KeyMeaning | undefined {
  if (altKey || metaKey) return undefined;
  const go = (rowTo: number, columnTo: number): KeyMeaning => ({
    kind: 'go',
    to: { row: Math.max(0, Math.min(size.rows - 1, rowTo)), column: Math.max(-1, Math.min(size.columns - 1, columnTo)) },
  });
  switch (key) {
    case 'ArrowDown':
      return go(row + 1, column);
    case 'ArrowUp':
      return go(row - 1, column);
    case 'ArrowRight':
      return go(row, column + 1);
    case 'ArrowLeft':
      return go(row, column - 1);
    case 'PageDown':
      return go(row + PAGE, column);
    case 'PageUp':
      return go(row - PAGE, column);
    case 'Home':
      return ctrlKey ? go(0, -1) : go(row, -1);
    case 'End':
      return ctrlKey ? go(size.rows - 1, size.columns - 1) : go(row, size.columns - 1);
    case 'Enter':
    case 'F2':
      return { kind: 'enter' };
    case ' ':
      return { kind: 'select' };
    default:
      return undefined;
  }
}
