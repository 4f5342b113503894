import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import type { MatrixView } from 'c/matrixView';
import { cellDrawing, type DrawnCell } from './drawCells.ts';
import { drawGrid, isDrawn } from './drawGrid.ts';
import { bandCount, keyOfLine } from './drawLines.ts';
import {
  drawnRange,
  placeAt,
  revealing,
  rowHeadWidth,
  rowsPerPage,
  SIZES,
  type DrawnRange,
  type Extent,
  type Place,
  type Viewport,
} from './geometry.ts';
import { gridDom, type GridDom } from './gridDom.ts';
import { meaningOf, type KeyMeaning } from './keys.ts';
import { LABELS } from './labels.ts';
import { SHAPE_PROPERTIES } from './shapes.ts';

/** What a header asks to be opened or closed. */
export interface BranchToggle {
  readonly axis: 'rows' | 'columns';
  readonly id: string;
  readonly isOpen: boolean;
}

/** What the lines of an axis are to be sorted by: a line of the other axis, its totals, or their names. */
export interface SortRequest {
  readonly axis: 'rows' | 'columns';
  readonly by: 'line' | 'total' | 'name';
  readonly id: string | null;
}

const NOTHING: Extent = { rows: 0, columns: 0, bands: 0 };
const NOTHING_DRAWN: DrawnRange = { firstRow: 0, endRow: 0, firstColumn: 0, endColumn: 0 };
const NO_VIEWPORT: Viewport = { left: 0, top: 0, width: 0, height: 0, rem: 16 };
const NONE: ReadonlySet<string> = new Set();

/**
 * The matrix as a grid (system C). Only what is in sight is drawn: one element a cell, lines of one size, so that what is where is arithmetic.
 * @fires cellselect detail: `{ keys }`, all squares that are selected now
 * @fires cellopen detail: `{ buyingCenterId, solutionId, typed }`
 * @fires branchtoggle detail: `BranchToggle[]`
 * @fires linesort detail: `SortRequest`
 */
export default class MatrixGrid extends LightningElement {
  @api canEdit = false;

  labels = LABELS;
  shapes = SHAPE_PROPERTIES;
  rowCount = 0;
  columnCount = 0;
  scrollerTabIndex: '0' | '-1' = '-1';
  private current: MatrixView | undefined;
  private extent: Extent = NOTHING;
  private range: DrawnRange = NOTHING_DRAWN;
  private rowHead: number = SIZES.rowHead;
  private active: Place = { row: 0, column: 0 };
  private hasFocus = false;
  private selectedKeys: ReadonlySet<string> = NONE;
  private drawCell: ((row: number, column: number) => DrawnCell) | undefined;
  private viewport = NO_VIEWPORT;
  private activeKeys = { row: '', column: '' };
  private anchor: Place | undefined;
  private isDragging = false;
  private wantsFocus = false;
  private dom: GridDom | undefined;
  private observer: ResizeObserver | undefined;

  /** What is shown. The active cell stays on its row and column wherever they stand now. */
  @api get view(): Held<MatrixView> | undefined {
    return this.current && (() => this.current!);
  }
  set view(held: Held<MatrixView> | undefined) {
    const view = held?.();
    this.current = view;
    this.anchor = undefined;
    if (view) this.adopt(view);
    this.redraw();
  }

  /** Keys of the selected squares. */
  @api get selection(): Held<ReadonlySet<string>> {
    return () => this.selectedKeys;
  }
  set selection(selection: Held<ReadonlySet<string>> | undefined) {
    this.selectedKeys = selection?.() ?? NONE;
    this.redraw();
  }

  /** Puts the focus on the active cell: after a dialog about it. */
  @api focus(): void {
    this.wantsFocus = true;
    this.reveal();
    // Drawn again, since the focus is given once what is active is there.
    this.draw();
  }

  override connectedCallback(): void {
    if (typeof ResizeObserver !== 'undefined') this.observer = new ResizeObserver(() => this.measure());
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  override renderedCallback(): void {
    const { scroller } = this;
    if (!scroller || this.dom) return;
    this.dom = gridDom(scroller, { columns: LABELS.CORNER_COLUMNS, rows: LABELS.CORNER_ROWS, corner: LABELS.CORNER_NAME });
    this.observer?.observe(scroller);
    // Its height is that of its rows: the first drawing makes it, the second fills it.
    this.draw();
    this.measure();
  }

  handleScroll(): void {
    this.look();
  }

  handleKeydown(event: KeyboardEvent): void {
    const { current, extent } = this;
    if (!current) return;
    const meaning = meaningOf(event, this.active, { ...extent, page: rowsPerPage(this.viewport, extent) });
    if (!meaning || (meaning.kind === 'type' && !this.canEdit)) return;
    // Nothing to clear: Escape is for whoever is around.
    if (meaning.kind === 'clear' && this.selectedKeys.size === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.act(meaning, current);
  }

  handlePointerDown(event: PointerEvent): void {
    const { scroller, current } = this;
    if (!scroller || !current || event.button !== 0 || this.isOnScrollBar(event, scroller)) return;
    const place = this.placeOf(event);
    const act = (event.target as HTMLElement).dataset.act;
    // A drag over text would select it.
    event.preventDefault();
    this.activate(place);
    if (act === 'toggle') return this.toggleAt(current, place);
    if (act === 'sort') return this.sortBy(current, place);
    if (place.row < 0 || place.column < 0) return this.toggleAt(current, place);
    if (event.shiftKey && this.anchor) return this.selectTo(place);
    this.anchor = place;
    const isAdding = event.ctrlKey || event.metaKey;
    if (isAdding) return this.toggleSelected(place);
    this.selectTo(place);
    // A finger scrolls; it selects one cell at a time.
    this.isDragging = event.pointerType !== 'touch';
  }

  handlePointerMove(event: PointerEvent): void {
    if (!this.isDragging) return;
    if ((event.buttons & 1) === 0) return this.handlePointerUp();
    const { extent } = this;
    const at = this.placeOf(event);
    const place = { row: Math.max(0, Math.min(extent.rows - 1, at.row)), column: Math.max(0, Math.min(extent.columns - 1, at.column)) };
    if (place.row === this.active.row && place.column === this.active.column) return;
    this.activate(place);
    this.selectTo(place);
  }

  handlePointerUp(): void {
    this.isDragging = false;
  }

  handleDoubleClick(event: MouseEvent): void {
    const place = this.placeOf(event);
    if (!this.current || place.row < 0 || place.column < 0) return;
    this.act({ kind: 'open' }, this.current);
  }

  /** Everything a cell says, under the pointer; written when it is needed, because strings nobody sees are most of the work of a scroll. */
  handleMouseOver(event: Event): void {
    const target = event.target as HTMLElement;
    if (target.role === 'gridcell') target.title = target.ariaLabel ?? '';
  }

  handleFocusIn(): void {
    this.hasFocus = true;
  }

  handleFocusOut(): void {
    this.hasFocus = false;
  }

  private act(meaning: KeyMeaning, current: MatrixView): void {
    const place = this.active;
    switch (meaning.kind) {
      case 'go':
        return this.go(meaning.to, meaning.isExtending);
      case 'open':
        return this.openAt(current, place);
      case 'edit':
        return this.ask(current, place, undefined);
      case 'type':
        return this.ask(current, place, meaning.typed);
      case 'select':
        return this.selectHere(place);
      case 'selectAll':
        return this.select(current.keysIn(this.everything, false));
      case 'clear':
        return this.select([]);
      case 'sort':
        return this.sortBy(current, place);
      case 'branch':
        return this.setBranch(current, meaning.axis, meaning.isOpen);
    }
  }

  private go(to: Place, isExtending: boolean): void {
    const from = this.active;
    this.activate(to);
    if (!isExtending) {
      this.anchor = undefined;
      return;
    }
    this.anchor ??= from;
    this.selectTo(to);
  }

  /** A closed sum opens into its parts; everything else opens what is recorded there. */
  private openAt(current: MatrixView, place: Place): void {
    const lines = this.linesAt(current, place);
    const closed = [
      { axis: 'rows' as const, line: lines.row },
      { axis: 'columns' as const, line: lines.column },
    ].filter(({ line }) => line?.kind === 'branch' && !line.isOpen);
    if (current.cellAt(place.row, place.column).kind === 'sum' && closed.length > 0) {
      return this.toggle(closed.map(({ axis, line }) => ({ axis, id: line!.id!, isOpen: true })));
    }
    this.ask(current, place, undefined);
  }

  private ask(current: MatrixView, place: Place, typed: string | undefined): void {
    if (place.row < 0 || place.column < 0) return;
    const { buyingCenterId, solutionId } = current.cellAt(place.row, place.column);
    if (buyingCenterId === null || solutionId === null) return;
    this.dispatchEvent(new CustomEvent('cellopen', { detail: { buyingCenterId, solutionId, typed } }));
  }

  private selectHere(place: Place): void {
    this.anchor = place;
    this.toggleSelected(place);
  }

  /** In a header: the whole line. */
  private toggleSelected(place: Place): void {
    const keys = this.keysAt(place);
    const areAllSelected = keys.length > 0 && keys.every((key) => this.selectedKeys.has(key));
    const others = [...this.selectedKeys].filter((key) => !keys.includes(key));
    this.select(areAllSelected ? others : [...others, ...keys]);
  }

  private keysAt({ row, column }: Place): readonly string[] {
    const { current, everything } = this;
    if (!current) return [];
    const isLine = row < 0 || column < 0;
    const rows = row < 0 ? { fromRow: everything.fromRow, toRow: everything.toRow } : { fromRow: row, toRow: row };
    const columns =
      column < 0 ? { fromColumn: everything.fromColumn, toColumn: everything.toColumn } : { fromColumn: column, toColumn: column };
    return current.keysIn({ ...rows, ...columns }, !isLine);
  }

  private get everything() {
    return { fromRow: 0, toRow: this.extent.rows - 1, fromColumn: 0, toColumn: this.extent.columns - 1 };
  }

  private selectTo(to: Place): void {
    const from = this.anchor ?? to;
    if (!this.current || to.row < 0 || to.column < 0 || from.row < 0 || from.column < 0) return;
    const corners = { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
    this.select(this.current.keysIn(corners, true));
  }

  private select(keys: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('cellselect', { detail: { keys } }));
  }

  private toggleAt(current: MatrixView, { row, column }: Place): void {
    if (row < 0 && column < 0) return;
    const axis = row < 0 ? 'columns' : 'rows';
    const line = row < 0 ? current.columns[column] : current.rows[row];
    if (line?.kind === 'branch' && !line.isHeldOpen) this.toggle([{ axis, id: line.id!, isOpen: !line.isOpen }]);
  }

  /** Opens or closes the branch of the active cell; closing inside a branch closes the branch it is in. */
  private setBranch(current: MatrixView, axis: 'rows' | 'columns', isOpen: boolean): void {
    const { row, column } = this.linesAt(current, this.active);
    const lines = axis === 'rows' ? current.rows : current.columns;
    const line = axis === 'rows' ? row : column;
    if (!line) return;
    const target = !isOpen && !line.isOpen ? lines[line.parentIndex] : line;
    if (target?.kind !== 'branch' || target.isHeldOpen || target.isOpen === isOpen) return;
    if (target !== line) {
      const index = lines.indexOf(target);
      this.activate(axis === 'rows' ? { ...this.active, row: index } : { ...this.active, column: index });
    }
    this.toggle([{ axis, id: target.id!, isOpen }]);
  }

  private toggle(toggles: readonly BranchToggle[]): void {
    this.wantsFocus = this.hasFocus;
    this.dispatchEvent(new CustomEvent('branchtoggle', { detail: toggles }));
  }

  private sortBy(current: MatrixView, { row, column }: Place): void {
    const line = row < 0 ? current.columns[column] : current.rows[row];
    const axis = row < 0 ? 'rows' : 'columns';
    const detail: SortRequest =
      row < 0 && column < 0
        ? { axis: 'rows', by: 'name', id: null }
        : { axis, by: line?.kind === 'total' ? 'total' : 'line', id: line?.id ?? null };
    this.wantsFocus = this.hasFocus;
    this.dispatchEvent(new CustomEvent('linesort', { detail }));
  }

  private linesAt(current: MatrixView, { row, column }: Place) {
    return { row: current.rows[row], column: current.columns[column] };
  }

  private activate(place: Place): void {
    this.active = place;
    const lines = this.current && this.linesAt(this.current, place);
    this.activeKeys = {
      row: lines?.row ? keyOfLine(lines.row) : '',
      column: lines?.column ? keyOfLine(lines.column) : '',
    };
    this.wantsFocus = true;
    this.reveal();
    this.draw();
  }

  private adopt(view: MatrixView): void {
    const [rows, columns] = [Math.max(0, view.rows.length - 1), Math.max(0, view.columns.length - 1)];
    this.extent = { rows, columns, bands: bandCount(view) };
    this.rowCount = rows + 2;
    this.columnCount = columns + 2;
    this.active = this.findActive(view);
    this.range = this.viewport === NO_VIEWPORT ? NOTHING_DRAWN : drawnRange(this.viewport, this.extent);
  }

  /** The place of the line that was active, or the nearest to where it was. */
  private findActive({ rows, columns }: MatrixView): Place {
    const { row, column } = this.active;
    const find = (lines: MatrixView['rows'], key: string, index: number) => {
      const found = key ? lines.findIndex((line) => keyOfLine(line) === key) : -1;
      return found >= 0 ? found : Math.max(-1, Math.min(lines.length - 2, index));
    };
    return {
      row: row < 0 ? -1 : find(rows, this.activeKeys.row, row),
      column: column < 0 ? -1 : find(columns, this.activeKeys.column, column),
    };
  }

  /** Cells are drawn anew: the view or the selection is another. */
  private redraw(): void {
    this.drawCell = this.current && cellDrawing(this.current, this.selectedKeys);
    this.draw();
  }

  private draw(): void {
    const { current: view, drawCell, range, active, rowHead } = this;
    if (!this.dom || !view || !drawCell || view.rows.length === 0) return;
    this.dom.show(drawGrid({ view, drawCell, range, active, rowHead }));
    // The grid itself can be tabbed to while the active cell is out of sight.
    this.scrollerTabIndex = isDrawn(active, range, this.extent.rows, this.extent.columns) ? '-1' : '0';
    this.applyFocus();
  }

  /** Looks how large everything is. A grid as high as its rows is still low before they are drawn. */
  private measure(): void {
    const { scroller } = this;
    if (!scroller || !this.current) return;
    const rem = parseFloat(getComputedStyle(scroller.ownerDocument.documentElement).fontSize);
    const { left, top } = scrolledTo(scroller);
    this.viewport = { left, top, width: scroller.clientWidth, height: scroller.clientHeight, rem: rem > 0 ? rem : NO_VIEWPORT.rem };
    const rowHead = rowHeadWidth(this.viewport);
    const isOther = rowHead !== this.rowHead;
    this.rowHead = rowHead;
    if (!this.drawRange() && isOther) this.draw();
  }

  /** Looks what is in sight; draws only where that is something else than what is drawn. */
  private look(): void {
    const { scroller } = this;
    if (!scroller || !this.current) return;
    this.viewport = { ...this.viewport, ...scrolledTo(scroller) };
    this.drawRange();
  }

  private drawRange(): boolean {
    const { extent, viewport, active } = this;
    const range = drawnRange(viewport, extent);
    if (isSame(range, this.range)) return false;
    this.range = range;
    // The focused cell goes out of sight: the keys go on working, and the next one brings it back.
    if (this.hasFocus && !isDrawn(active, range, extent.rows, extent.columns)) this.scroller?.focus({ preventScroll: true });
    this.draw();
    return true;
  }

  private reveal(): void {
    const { scroller, viewport } = this;
    if (!scroller) return;
    const { left, top } = revealing(viewport, this.extent, this.active);
    if (top !== viewport.top) scroller.scrollTop = top;
    if (left !== viewport.left) scroller.scrollLeft = isRightToLeft(scroller) ? -left : left;
    if (top !== viewport.top || left !== viewport.left) this.look();
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const active = this.template!.querySelector<HTMLElement>('.scroller [tabindex="0"]');
    if (!active) return;
    this.wantsFocus = false;
    active.focus({ preventScroll: true });
  }

  private placeOf({ clientX, clientY }: MouseEvent): Place {
    const scroller = this.scroller!;
    const { left, right, top } = scroller.getBoundingClientRect();
    const x = isRightToLeft(scroller) ? right - scroller.clientLeft - clientX : clientX - left - scroller.clientLeft;
    return placeAt(this.viewport, this.extent, x, clientY - top - scroller.clientTop);
  }

  private isOnScrollBar({ clientX, clientY }: MouseEvent, scroller: HTMLElement): boolean {
    const { left, top } = scroller.getBoundingClientRect();
    return clientX - left - scroller.clientLeft >= scroller.clientWidth || clientY - top - scroller.clientTop >= scroller.clientHeight;
  }

  private get scroller(): HTMLElement | null {
    return this.template!.querySelector<HTMLElement>('.scroller');
  }
}

/** From right to left the browser counts down. */
function scrolledTo(scroller: HTMLElement): { readonly left: number; readonly top: number } {
  return { left: Math.abs(scroller.scrollLeft), top: scroller.scrollTop };
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

function isSame(a: DrawnRange, b: DrawnRange): boolean {
  return a.firstRow === b.firstRow && a.endRow === b.endRow && a.firstColumn === b.firstColumn && a.endColumn === b.endColumn;
}
