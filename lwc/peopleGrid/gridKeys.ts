import { gridTarget, type GridPlace } from 'c/gridWalk';

export type KeyMeaning = { readonly kind: 'go'; readonly to: GridPlace } | { readonly kind: 'enter' | 'select' };

/** The keys of the grid: column −1 is the choice, 0 the first column of data; rows are people, groups stand between them. */
export function meaningOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  at: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): KeyMeaning | undefined {
  if (altKey || metaKey) return undefined;
  const to = gridTarget(key, ctrlKey, at, { first: { row: 0, column: -1 }, last: { row: size.rows - 1, column: size.columns - 1 } });
  if (to) return { kind: 'go', to };
  if (key === 'Enter' || key === 'F2') return { kind: 'enter' };
  return key === ' ' ? { kind: 'select' } : undefined;
}
