/** A cell by its position in the grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The first and the last one that can be gone to; below 0 or past the data where headers or sums are cells as well. */
export interface GridEnds {
  readonly first: GridPlace;
  readonly last: GridPlace;
}

/** So many rows a page key goes. */
const PAGE = 10;

/**
 * Where a key goes from a cell, never beyond the ends; undefined where it goes nowhere.
 * @param isControl with Control, Home and End go to the ends of the grid instead of the row
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function gridTarget(key: string, isControl: boolean, { row, column }: GridPlace, { first, last }: GridEnds): GridPlace | undefined {
  const at = (rowTo: number, columnTo: number): GridPlace => ({
    row: Math.max(first.row, Math.min(last.row, rowTo)),
    column: Math.max(first.column, Math.min(last.column, columnTo)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(isControl ? first.row : row, first.column);
    case 'End':
      return at(isControl ? last.row : row, last.column);
    default:
      return undefined;
  }
}

/** The cell an event took place in, by `data-row` and `data-column`. */
export function placeOf(target: EventTarget | null): GridPlace | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-row][data-column]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
