import { gridTarget } from 'c/gridWalk';
import { COLUMNS, idOf, type Column } from './lineViews.ts';
import type { WalletLine } from 'c/walletLines';

/** What a key means on a cell of the grid. @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/ */
export type KeyMeaning =
  | { readonly kind: 'focus'; readonly key: string; readonly column: Column }
  | { readonly kind: 'toggle' | 'enter' }
  | { readonly kind: 'type'; readonly text: string };

export function meaningOf(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  lines: readonly WalletLine[],
  at: { readonly key: string; readonly column: Column },
): KeyMeaning | undefined {
  const row = lines.findIndex((line) => line.key === at.key);
  const line = lines[row];
  if (!line) return undefined;
  const column = COLUMNS.indexOf(at.column);
  if (key === 'ArrowRight' && column === 0 && line.hasChildren && !line.isOpen) return { kind: 'toggle' };
  if (key === 'ArrowLeft' && column === 0) {
    return line.isOpen ? { kind: 'toggle' } : line.parentKey ? { kind: 'focus', key: line.parentKey, column: 'name' } : undefined;
  }
  if (key === 'Enter' || key === 'F2') return { kind: 'enter' };
  const ends = { first: { row: 0, column: 0 }, last: { row: lines.length - 1, column: COLUMNS.length - 1 } };
  const to = gridTarget(key, ctrlKey, { row, column }, ends);
  if (to) return { kind: 'focus', key: lines[to.row]!.key, column: COLUMNS[to.column]! };
  return !ctrlKey && key.length === 1 && key !== ' ' ? { kind: 'type', text: key } : undefined;
}

/** The next column to edit after Tab, in the same line and then in the lines below (or above); null at the end. */
export function nextEditable(
  lines: readonly WalletLine[],
  from: { readonly key: string; readonly column: Column },
  step: 1 | -1,
  isEditable: (line: WalletLine, column: Column) => boolean,
): { readonly key: string; readonly column: Column; readonly id: string } | null {
  const width = COLUMNS.length;
  const row = lines.findIndex((line) => line.key === from.key);
  for (let at = row * width + COLUMNS.indexOf(from.column) + step; at >= 0 && at < lines.length * width; at += step) {
    const line = lines[Math.floor(at / width)]!;
    const column = COLUMNS[at % width]!;
    if (isEditable(line, column)) return { key: line.key, column, id: idOf(line.key, column) };
  }
  return null;
}
