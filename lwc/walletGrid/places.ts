import type { EditedColumn, WalletLine } from 'c/walletLines';
import type { Column } from './lineViews.ts';

/** One cell of the grid. */
export interface Place {
  readonly key: string;
  readonly column: Column;
}

const EDITED: readonly Column[] = ['market', 'ours', 'competitor', 'competitorRevenue'];

export function isEdited(column: Column): column is EditedColumn {
  return EDITED.includes(column);
}

/** The cell that something in it was pressed of. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-column]');
  return cell ? { key: cell.dataset.key ?? '', column: cell.dataset.column as Column } : undefined;
}

/** The element of a cell, where it is drawn. */
export function cellAt(cells: Iterable<HTMLElement>, place: Place | undefined): HTMLElement | undefined {
  return [...cells].find(({ dataset }) => dataset.key === place?.key && dataset.column === place?.column);
}

export function lineAt(lines: readonly WalletLine[], key: string): WalletLine | undefined {
  return lines.find((line) => line.key === key);
}
