import type { DrawnCell } from './drawCells.ts';
import { attribute, copying, element } from './element.ts';

export interface CellDom {
  readonly element: HTMLElement;
  show(cell: DrawnCell): void;
}

const emptyCell = copying(() => element('div', 'cell', 'gridcell'));

/**
 * One element. Its short text is drawn by the style sheet from `data-text`: its name says all of it at length, in other words, and a name that does not
 * contain the text one sees would be a barrier (WCAG 2.2, 2.5.3).
 */
export function cellDom(): CellDom {
  const cell = emptyCell();
  const set = {
    className: attribute(cell, 'class'),
    style: attribute(cell, 'style'),
    label: attribute(cell, 'aria-label'),
    columnIndex: attribute(cell, 'aria-colindex'),
    selected: attribute(cell, 'aria-selected'),
    tabIndex: attribute(cell, 'tabindex'),
    text: attribute(cell, 'data-text'),
  };
  let shown: DrawnCell | undefined;
  return {
    element: cell,
    show(drawn) {
      if (drawn === shown) return;
      set.className(drawn.className);
      set.style(drawn.style);
      set.label(drawn.label);
      set.columnIndex(drawn.columnIndex);
      set.selected(drawn.selected);
      set.tabIndex(drawn.tabIndex);
      set.text(drawn.text);
      shown = drawn;
    },
  };
}
