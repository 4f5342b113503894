import type { RecordId } from 'c/planModel';
import type { GridRow } from './gridRows.ts';

/** What a key means on a row. */
export type KeyMeaning =
  { readonly kind: 'focus'; readonly id: RecordId } | { readonly kind: 'expand' | 'collapse' | 'edit' | 'delete'; readonly id: RecordId };

/** The keys of a tree grid. @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/ */
export function meaningOf(key: string, rows: readonly GridRow[], id: RecordId): KeyMeaning | undefined {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows[rows.length - 1]);
    case 'ArrowRight':
      return row.expanded === 'false' ? { kind: 'expand', id } : row.expanded === 'true' ? focus(rows[index + 1]) : undefined;
    case 'ArrowLeft':
      return row.expanded === 'true' ? { kind: 'collapse', id } : focus(rows.find((each) => each.id === row.parentId));
    case 'Enter':
      return { kind: 'edit', id };
    case 'Delete':
      return { kind: 'delete', id };
    default:
      return undefined;
  }
}

const focus = (row: GridRow | undefined): KeyMeaning | undefined => row && { kind: 'focus', id: row.id };
