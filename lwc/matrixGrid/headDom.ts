import type { DrawnHead } from './drawLines.ts';
import { attribute, copying, element } from './element.ts';

export interface HeadDom {
  readonly element: HTMLElement;
  show(head: DrawnHead): void;
}

const emptyHeads = {
  rowheader: copying(() => emptyHead('row-head', 'rowheader')),
  columnheader: copying(() => emptyHead('column-head', 'columnheader')),
};

function emptyHead(className: string, role: string): HTMLElement {
  const head = element('div', className, role);
  head.appendChild(pointer('chevron', 'toggle'));
  head.appendChild(element('span', 'name'));
  head.appendChild(pointer('sort', 'sort'));
  return head;
}

function pointer(className: string, act: string): HTMLElement {
  const made = element('span', className);
  made.dataset.act = act;
  return made;
}

/** The header of a row or column: pointer of its branch, name, pointers of the order. Keys do what the pointers do, so they are for the mouse alone. */
export function headDom(role: 'rowheader' | 'columnheader'): HeadDom {
  const head = emptyHeads[role]();
  const [chevron, name, sort] = [...head.children] as [HTMLElement, HTMLElement, HTMLElement];
  const set = {
    className: attribute(head, 'class'),
    style: attribute(head, 'style'),
    index: attribute(head, 'aria-colindex'),
    label: attribute(head, 'aria-label'),
    expanded: attribute(head, 'aria-expanded'),
    sort: attribute(head, 'aria-sort'),
    tabIndex: attribute(head, 'tabindex'),
    title: attribute(head, 'title'),
    toggleTitle: attribute(chevron, 'title'),
    sortTitle: attribute(sort, 'title'),
  };
  let text = '';
  let hasToggle = true;
  return {
    element: head,
    show(drawn) {
      // The row says itself whether it is open; a row header stands in the first column.
      const isColumn = role === 'columnheader';
      if (isColumn) set.className(`column-head ${drawn.className}`);
      set.style(isColumn ? null : drawn.indent);
      set.index(isColumn ? drawn.index : 1);
      set.label(drawn.label);
      set.expanded(isColumn ? drawn.expanded : null);
      set.sort(drawn.sort);
      set.tabIndex(drawn.tabIndex);
      set.title(drawn.name);
      set.sortTitle(drawn.sortTitle);
      set.toggleTitle(drawn.toggleTitle);
      if (drawn.name !== text) name.textContent = drawn.name;
      text = drawn.name;
      if (drawn.hasToggle !== hasToggle) chevron.hidden = !drawn.hasToggle;
      hasToggle = drawn.hasToggle;
    },
  };
}
