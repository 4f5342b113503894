import type { DrawnCell } from './drawCells.ts';
import { attribute, copying, element } from './element.ts';

export interface CellDom {
  readonly element: HTMLElement;
  show(cell: DrawnCell): void;
}

const emptyCell = copying(() => {
  const cell = element('div', 'cell', 'gridcell');
  // Not empty, or the copy would be without it.
  cell.appendChild(document.createTextNode(' '));
  return cell;
});

/** One element with one text. */
export function cellDom(): CellDom {
  const cell = emptyCell();
  const text = cell.firstChild!;
  const set = {
    className: attribute(cell, 'class'),
    style: attribute(cell, 'style'),
    label: attribute(cell, 'aria-label'),
    columnIndex: attribute(cell, 'aria-colindex'),
    selected: attribute(cell, 'aria-selected'),
    tabIndex: attribute(cell, 'tabindex'),
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
      if (drawn.text !== shown?.text) text.nodeValue = drawn.text;
      shown = drawn;
    },
  };
}
