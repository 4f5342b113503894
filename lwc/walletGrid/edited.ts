import type { EditedColumn, OwnValues, WalletLine } from 'c/walletLines';
import { knownSpelling, textOf, valueFrom } from './editing.ts';
import type { Place } from './places.ts';

/** A cell while it is edited: what stands in its input, and why that cannot be saved. */
export interface EditedCell extends Place {
  readonly column: EditedColumn;
  readonly text: string;
  readonly problem: string;
}

/** @param typed what was typed on the cell to begin with, in place of what it holds */
export function startEdit(key: string, column: EditedColumn, own: OwnValues, typed: string | undefined): EditedCell {
  return { key, column, text: typed ?? textOf(own[column]), problem: '' };
}

/** What leaving the input comes to: why it cannot be saved, or the value and whether it differs. */
export type Committed = { readonly problem: string } | { readonly value: string | number | null; readonly isChanged: boolean };

export function commitEdit({ column, text }: EditedCell, line: WalletLine, own: OwnValues, competitors: readonly string[]): Committed {
  const edited = valueFrom(column, text, own, line.wallet().currencies[0]);
  if ('problem' in edited) return edited;
  const isName = column === 'competitor' && edited.value;
  const value = isName ? knownSpelling(String(edited.value), competitors) : edited.value;
  return { value, isChanged: (own[column] ?? null) !== value };
}
