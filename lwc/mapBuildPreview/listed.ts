import { hasDoubt, calledBy, type RowsAround } from './rowViews.ts';
import type { BuildRow } from './rows.ts';

export type RowFilter = 'all' | 'involved' | 'doubtful' | 'unticked';

/** Those a person wants to look at. @param query any part of a name or a position */
export function listedRows(around: RowsAround, filter: RowFilter, query: string): readonly BuildRow[] {
  const wanted = query.trim().toLocaleLowerCase();
  return around.rows.filter((row) => {
    const isKind = filter === 'all' || (filter === 'involved' ? row.isInvolved : filter === 'doubtful' ? hasDoubt(row) : !row.isTicked);
    return isKind && (wanted === '' || `${calledBy(around, row.draft.key)} ${row.draft.position}`.toLocaleLowerCase().includes(wanted));
  });
}
