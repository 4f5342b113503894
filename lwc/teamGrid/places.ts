import type { TeamLine, TeamMatrix } from 'c/teamMatrixReading';
import type { Place } from './gridKeys.ts';
import { keyOfLine } from './lineViews.ts';

/** A place by what stands there: the same after the lines have changed. */
export interface KeyedPlace {
  /** Null for the row of loads. */
  readonly row: string | null;
  /** Id of one of ours. */
  readonly column: string | 'name' | 'sum';
}

export function keysOf({ columns }: TeamMatrix, lines: readonly TeamLine[], { row, column }: Place): KeyedPlace {
  const line = lines[row];
  return { row: line ? keyOfLine(line) : null, column: column < 0 ? 'name' : (columns[column]?.id ?? 'sum') };
}

/** Where that stands now; the first line where it is not shown any more. */
export function placeOfKeys({ columns }: TeamMatrix, lines: readonly TeamLine[], at: KeyedPlace | undefined): Place {
  if (!at) return { row: 0, column: -1 };
  const row = at.row === null ? lines.length : lines.findIndex((line) => keyOfLine(line) === at.row);
  const column = at.column === 'name' ? -1 : at.column === 'sum' ? columns.length : columns.findIndex(({ id }) => id === at.column);
  return { row: Math.max(0, row), column };
}

/** Of the cell an event took place in. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-column]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
