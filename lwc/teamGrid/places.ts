import type { GridPlace } from 'c/gridWalk';
import type { TeamLine, TeamMatrix } from 'c/teamMatrixReading';
import { keyOfLine } from './lineViews.ts';

/** A place by what stands there: the same after the lines have changed. */
export interface KeyedPlace {
  /** Null for the row of loads. */
  readonly row: string | null;
  /** Id of one of ours. */
  readonly column: string | 'name' | 'sum';
}

export function keysOf({ columns }: TeamMatrix, lines: readonly TeamLine[], { row, column }: GridPlace): KeyedPlace {
  const line = lines[row];
  return { row: line ? keyOfLine(line) : null, column: column < 0 ? 'name' : (columns[column]?.id ?? 'sum') };
}

/** Where that stands now; the first line where it is not shown any more. */
export function placeOfKeys({ columns }: TeamMatrix, lines: readonly TeamLine[], at: KeyedPlace | undefined): GridPlace {
  if (!at) return { row: 0, column: -1 };
  const row = at.row === null ? lines.length : lines.findIndex((line) => keyOfLine(line) === at.row);
  const column = at.column === 'name' ? -1 : at.column === 'sum' ? columns.length : columns.findIndex(({ id }) => id === at.column);
  return { row: Math.max(0, row), column };
}
