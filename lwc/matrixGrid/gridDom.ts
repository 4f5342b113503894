import type { DrawnGrid, DrawnRow } from './drawGrid.ts';
import { cellDom, type CellDom } from './cellDom.ts';
import { headDom, type HeadDom } from './headDom.ts';
import { attribute, copying, element } from './element.ts';
import { patchList } from './patchList.ts';

/** The elements of the grid. */
export interface GridDom {
  /** Makes them what is drawn; what is drawn already is not touched. */
  show(drawn: DrawnGrid): void;
}

/**
 * Builds the grid inside its scroller by hand. A template would look at every attribute of every cell in every frame of a scroll, and under Lightning Web
 * Security each look goes through a wall of proxies (measured: 40 ms a frame; by hand only what comes into sight is touched). Elements that go out of
 * sight come back with what comes in.
 */
export function gridDom(
  scroller: HTMLElement,
  labels: { readonly columns: string; readonly rows: string; readonly corner: string },
): GridDom {
  const sheet = scroller.appendChild(element('div', 'sheet', 'presentation'));
  const head = sheet.appendChild(element('div', 'head', 'row'));
  head.setAttribute('aria-rowindex', '1');
  const corner = head.appendChild(element('div', 'corner', 'columnheader'));
  corner.setAttribute('aria-colindex', '1');
  corner.setAttribute('aria-label', labels.corner);
  corner.appendChild(element('span', 'corner-columns')).textContent = labels.columns;
  corner.appendChild(element('span', 'corner-rows')).textContent = labels.rows;
  const columns = head.appendChild(element('div', 'strip', 'presentation'));
  const totalColumn = headDom('columnheader');
  head.appendChild(totalColumn.element);
  const bands = head.appendChild(element('div', 'bands'));
  bands.setAttribute('aria-hidden', 'true');
  const body = sheet.appendChild(element('div', 'body', 'presentation'));
  const totals = rowDom();
  sheet.appendChild(totals.element);

  const set = {
    sheet: attribute(sheet, 'style'),
    head: attribute(head, 'style'),
    body: attribute(body, 'style'),
    lead: attribute(columns, 'style'),
    corner: attribute(corner, 'tabindex'),
  };
  const columnList = patchList<DrawnGrid['columns'][number], HeadDom>(columns, () => headDom('columnheader'));
  const bandList = patchList<DrawnGrid['bands'][number], BandDom>(bands, bandDom);
  const rowList = patchList<DrawnRow, RowDom>(body, rowDom);
  return {
    show(drawn) {
      set.sheet(drawn.sheetStyle);
      set.head(drawn.headStyle);
      set.body(drawn.bodyStyle);
      set.corner(drawn.cornerTabIndex);
      set.lead(drawn.leadStyle);
      columnList(drawn.columns);
      totalColumn.show(drawn.totalColumn);
      bandList(drawn.bands);
      rowList(drawn.rows);
      totals.show(drawn.totals);
    },
  };
}

interface RowDom {
  readonly element: HTMLElement;
  show(row: DrawnRow): void;
}

const emptyRow = copying(() => element('div', 'row', 'row'));
const emptyStrip = copying(() => element('div', 'strip', 'presentation'));

function rowDom(): RowDom {
  const row = emptyRow();
  const head = headDom('rowheader');
  row.appendChild(head.element);
  const strip = row.appendChild(emptyStrip());
  const total = cellDom();
  row.appendChild(total.element);
  const cells = patchList<DrawnRow['cells'][number], CellDom>(strip, cellDom);
  const set = {
    className: attribute(row, 'class'),
    style: attribute(row, 'style'),
    lead: attribute(strip, 'style'),
    index: attribute(row, 'aria-rowindex'),
    level: attribute(row, 'aria-level'),
    position: attribute(row, 'aria-posinset'),
    siblings: attribute(row, 'aria-setsize'),
    expanded: attribute(row, 'aria-expanded'),
  };
  return {
    element: row,
    show(drawn) {
      set.className(drawn.className);
      set.style(drawn.style);
      set.lead(drawn.leadStyle);
      set.index(drawn.head.index);
      set.level(drawn.head.level);
      set.position(drawn.head.position);
      set.siblings(drawn.head.siblings);
      set.expanded(drawn.head.expanded);
      head.show(drawn.head);
      cells(drawn.cells);
      total.show(drawn.total);
    },
  };
}

interface BandDom {
  readonly element: HTMLElement;
  show(band: DrawnGrid['bands'][number]): void;
}

function bandDom(): BandDom {
  const band = element('div', 'band');
  const name = band.appendChild(element('span', 'band-name'));
  const set = { style: attribute(band, 'style'), title: attribute(band, 'title') };
  let shown = '';
  return {
    element: band,
    show(drawn) {
      set.style(drawn.style);
      set.title(drawn.name);
      if (drawn.name !== shown) name.textContent = drawn.name;
      shown = drawn.name;
    },
  };
}
