import { fillIn } from 'c/fillIn';
import { lineName } from 'c/matrixWords';
import type { LineSort, MatrixLine, MatrixView } from 'c/matrixView';
import { LABELS } from './labels.ts';

/** What the rows and columns are sorted by, a sentence each; nothing while they stand as the trees say. */
export function sortWords({ rows, columns, rowSort, columnSort }: MatrixView): readonly string[] {
  return [sentence(LABELS.SORTED_ROWS, rowSort, columns), sentence(LABELS.SORTED_COLUMNS, columnSort, rows)].filter(Boolean);
}

function sentence(label: string, sort: LineSort, across: readonly MatrixLine[]): string {
  if (sort.by === 'tree') return '';
  const direction = sort.isDescending ? LABELS.SORT_DESCENDING : LABELS.SORT_ASCENDING;
  if (sort.by === 'name') return fillIn(label, LABELS.SORT_NAME, sort.isDescending ? 'Z–A' : 'A–Z');
  if (sort.by === 'total') return fillIn(label, LABELS.SORT_TOTAL, direction);
  const line = across.find(({ id, kind }) => id === sort.id && kind !== 'itself');
  return line ? fillIn(label, lineName(line), direction) : '';
}
