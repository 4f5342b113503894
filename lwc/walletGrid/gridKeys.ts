import { COLUMNS, idOf, type Column } from './lineViews.ts';
import type { WalletLine } from 'c/walletLines';

/** What a key means on a cell of the grid. @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/ */
export type KeyMeaning =
  | { readonly kind: 'focus'; readonly key: string; readonly column: Column }
  | { readonly kind: 'toggle' | 'enter' }
  | { readonly kind: 'type'; readonly text: string };

/** So many lines a page key goes. */
const PAGE = 10;

export function meaningOf(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  lines: readonly WalletLine[],
  at: { readonly key: string; readonly column: Column },
): KeyMeaning | undefined {
  const row = lines.findIndex((line) => line.key === at.key);
  const line = lines[row];
  if (!line) return undefined;
  const column = COLUMNS.indexOf(at.column);
  const focus = (rowTo: number, columnTo: number): KeyMeaning => ({
    kind: 'focus',
    key: lines[Math.max(0, Math.min(lines.length - 1, rowTo))]!.key,
    column: COLUMNS[Math.max(0, Math.min(COLUMNS.length - 1, columnTo))]!,
  });
  const parent = line.parentKey;
  switch (key) {
    case 'ArrowDown':
      return focus(row + 1, column);
    case 'ArrowUp':
      return focus(row - 1, column);
    case 'PageDown':
      return focus(row + PAGE, column);
    case 'PageUp':
      return focus(row - PAGE, column);
    case 'Home':
      return ctrlKey ? focus(0, 0) : focus(row, 0);
    case 'End':
      return ctrlKey ? focus(lines.length - 1, COLUMNS.length - 1) : focus(row, COLUMNS.length - 1);
    case 'ArrowRight':
      return column === 0 && line.hasChildren && !line.isOpen ? { kind: 'toggle' } : focus(row, column + 1);
    case 'ArrowLeft':
      if (column > 0) return focus(row, column - 1);
      return line.isOpen ? { kind: 'toggle' } : parent ? { kind: 'focus', key: parent, column: 'name' } : undefined;
    case 'Enter':
    case 'F2':
      return { kind: 'enter' };
    default:
      return !ctrlKey && key.length === 1 && key !== ' ' ? { kind: 'type', text: key } : undefined;
  }
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
