import type { DrawnHead } from './drawLines.ts';
import { attribute, element } from './element.ts';

export interface HeadDom {
  readonly element: HTMLElement;
  show(head: DrawnHead): void;
}

/** The header of a row or column: pointer of its branch, name, pointers of the order. Keys do what the pointers do, so they are for the mouse alone. */
export function headDom(role: 'rowheader' | 'columnheader'): HeadDom {
  const head = element('div', role === 'rowheader' ? 'row-head' : 'column-head', role);
  const chevron = pointer('chevron', 'toggle');
  const name = head.appendChild(element('span', 'name'));
  const sort = head.appendChild(pointer('sort', 'sort'));
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
  let hasToggle = false;
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
      if (drawn.hasToggle && !hasToggle) head.insertBefore(chevron, name);
      else if (!drawn.hasToggle && hasToggle) chevron.remove();
      hasToggle = drawn.hasToggle;
    },
  };
}

function pointer(className: string, act: string): HTMLElement {
  const made = element('span', className);
  made.dataset.act = act;
  return made;
}
