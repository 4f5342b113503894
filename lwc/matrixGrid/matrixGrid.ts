import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import type { MatrixView } from 'c/matrixView';
import { cellDrawing, type DrawnCell } from './drawCells.ts';
import { bandCount, drawBands, drawHead, keyOfLine, type DrawnBand, type DrawnHead } from './drawLines.ts';
import {
  drawnRange,
  headHeight,
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
import { meaningOf, type KeyMeaning } from './keys.ts';
import { LABELS } from './labels.ts';
import { SHAPE_PROPERTIES } from './shapes.ts';

/** A row as the template needs it. */
interface DrawnRow {
  readonly head: DrawnHead;
  readonly className: string;
  readonly style: string;
  readonly cells: readonly DrawnCell[];
  readonly total: DrawnCell;
}

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
  current: MatrixView | undefined;
  range: DrawnRange = NOTHING_DRAWN;
  rowHead: number = SIZES.rowHead;
  active: Place = { row: 0, column: 0 };
  hasFocus = false;
  private selectedKeys: ReadonlySet<string> = NONE;
  private drawCell: ((row: number, column: number) => DrawnCell) | undefined;
  private viewport = NO_VIEWPORT;
  private activeKeys = { row: '', column: '' };
  private anchor: Place | undefined;
  private dragBase: readonly string[] | undefined;
  private wantsFocus = false;
  private observer: ResizeObserver | undefined;

  /** What is shown. The active cell stays on its row and column wherever they stand now. */
  @api get view(): Held<MatrixView> | undefined {
    return this.current && (() => this.current!);
  }
  set view(view: Held<MatrixView> | undefined) {
    this.current = view?.();
    this.anchor = undefined;
    this.redraw();
    if (this.current) this.active = this.findActive(this.current);
    this.look();
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
    // Drawn again, since the focus is given once what is active is there.
    this.active = { ...this.active };
    this.reveal();
  }

  override connectedCallback(): void {
    if (typeof ResizeObserver === 'undefined') return;
    this.observer = new ResizeObserver(() => this.look());
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  override renderedCallback(): void {
    const { scroller } = this;
    if (scroller && this.viewport === NO_VIEWPORT) {
      this.observer?.observe(scroller);
      this.look();
    }
    this.applyFocus();
  }

  get rowCount(): number {
    return (this.current?.rows.length ?? 0) + 1;
  }

  get columnCount(): number {
    return (this.current?.columns.length ?? 0) + 1;
  }

  get scrollerTabIndex(): '0' | '-1' {
    return this.isDrawn(this.active) ? '-1' : '0';
  }

  get scrollerStyle(): string {
    return SHAPE_PROPERTIES;
  }

  get sheetStyle(): string {
    return `width: ${this.rowHead + this.extent.columns * SIZES.column + SIZES.total}rem; --row-head: ${this.rowHead}rem`;
  }

  get headStyle(): string {
    return `height: ${headHeight(this.extent)}rem`;
  }

  get bodyStyle(): string {
    return `height: ${this.extent.rows * SIZES.row}rem`;
  }

  get leadStyle(): string {
    return `margin-inline-start: ${this.range.firstColumn * SIZES.column}rem`;
  }

  get cornerTabIndex(): '0' | '-1' {
    return this.isActive(-1, -1) ? '0' : '-1';
  }

  get drawnColumns(): readonly DrawnHead[] {
    const { current } = this;
    if (!current) return [];
    return this.columnsInRange.map((column) => {
      const head = drawHead(current.columns[column]!, column, current.rowSort, this.headAt('column', column));
      return { ...head, className: `column-head ${head.className}` };
    });
  }

  get totalColumn(): DrawnHead | undefined {
    const { current } = this;
    const { columns } = this.extent;
    if (!current?.columns[columns]) return undefined;
    const head = drawHead(current.columns[columns], columns, current.rowSort, this.headAt('column', columns));
    return { ...head, className: `column-head ${head.className}` };
  }

  get bands(): readonly DrawnBand[] {
    return this.current ? drawBands(this.current, this.range.firstColumn, this.range.endColumn) : [];
  }

  get drawnRows(): readonly DrawnRow[] {
    const rows: DrawnRow[] = [];
    for (let row = this.range.firstRow; row < this.range.endRow; row++) rows.push(this.drawRow(row));
    return rows;
  }

  get totals(): DrawnRow | undefined {
    return this.current?.rows[this.extent.rows] ? this.drawRow(this.extent.rows) : undefined;
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
    if (event.shiftKey && this.anchor) return this.selectTo(place, []);
    this.anchor = place;
    const isAdding = event.ctrlKey || event.metaKey;
    if (isAdding) return this.toggleSelected(place);
    this.selectTo(place, []);
    // A finger scrolls; it selects one cell at a time.
    if (event.pointerType !== 'touch') this.dragBase = [];
  }

  handlePointerMove(event: PointerEvent): void {
    if (!this.dragBase) return;
    if ((event.buttons & 1) === 0) return this.handlePointerUp();
    const { extent } = this;
    const at = this.placeOf(event);
    const place = { row: Math.max(0, Math.min(extent.rows - 1, at.row)), column: Math.max(0, Math.min(extent.columns - 1, at.column)) };
    if (place.row === this.active.row && place.column === this.active.column) return;
    this.activate(place);
    this.selectTo(place, this.dragBase);
  }

  handlePointerUp(): void {
    this.dragBase = undefined;
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
    // The grid itself has the focus while the active cell is out of sight.
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
    this.selectTo(to, []);
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

  private selectTo(to: Place, base: readonly string[]): void {
    const from = this.anchor ?? to;
    if (!this.current || to.row < 0 || to.column < 0 || from.row < 0 || from.column < 0) return;
    const corners = { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
    this.select([...base, ...this.current.keysIn(corners, true)]);
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

  private isActive(row: number, column: number): boolean {
    return this.active.row === row && this.active.column === column;
  }

  private headAt(axis: 'row' | 'column', index: number): 'head' | 'line' | null {
    if (this.active[axis] !== index) return null;
    return this.active[axis === 'row' ? 'column' : 'row'] < 0 ? 'head' : 'line';
  }

  private isDrawn({ row, column }: Place): boolean {
    const { firstRow, endRow, firstColumn, endColumn } = this.range;
    const { rows, columns } = this.extent;
    const isRowDrawn = row < 0 || row === rows || (row >= firstRow && row < endRow);
    return isRowDrawn && (column < 0 || column === columns || (column >= firstColumn && column < endColumn));
  }

  private get extent(): Extent {
    const { current } = this;
    return {
      rows: Math.max(0, (current?.rows.length ?? 0) - 1),
      columns: Math.max(0, (current?.columns.length ?? 0) - 1),
      bands: current ? bandCount(current) : 0,
    };
  }

  private get columnsInRange(): readonly number[] {
    const { firstColumn, endColumn } = this.range;
    return Array.from({ length: Math.max(0, endColumn - firstColumn) }, (_, index) => firstColumn + index);
  }

  private drawRow(row: number): DrawnRow {
    const current = this.current!;
    const line = current.rows[row]!;
    const cellAt = (column: number): DrawnCell => {
      const cell = this.drawCell!(row, column);
      return this.isActive(row, column) ? { ...cell, tabIndex: '0' } : cell;
    };
    const head = drawHead(line, row, current.columnSort, this.headAt('row', row));
    return {
      head,
      className: `row ${head.className}`,
      style: `top: ${row * SIZES.row}rem`,
      cells: this.columnsInRange.map(cellAt),
      total: cellAt(this.extent.columns),
    };
  }

  private redraw(): void {
    this.drawCell = this.current && cellDrawing(this.current, this.selectedKeys);
    // A new object, because what it was made of is not what the template looks at.
    this.range = { ...this.range };
  }

  /** Looks what is in sight; draws only where that is something else than what is drawn. */
  private look(): void {
    const { scroller, extent } = this;
    if (!scroller || !this.current) return;
    this.viewport = viewportOf(scroller);
    this.rowHead = rowHeadWidth(this.viewport);
    const range = drawnRange(this.viewport, extent);
    if (isSame(range, this.range)) return;
    this.range = range;
    // The focused cell goes out of sight: the keys go on working, and the next one brings it back.
    if (this.hasFocus && !this.isDrawn(this.active)) scroller.focus({ preventScroll: true });
  }

  private reveal(): void {
    const { scroller } = this;
    if (!scroller) return;
    const { left, top } = revealing(this.viewport, this.extent, this.active);
    if (top !== this.viewport.top) scroller.scrollTop = top;
    if (left !== this.viewport.left) scroller.scrollLeft = isRightToLeft(scroller) ? -left : left;
    this.look();
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

function viewportOf(scroller: HTMLElement): Viewport {
  const rem = parseFloat(getComputedStyle(scroller.ownerDocument.documentElement).fontSize);
  return {
    // Negative from right to left.
    left: Math.abs(scroller.scrollLeft),
    top: scroller.scrollTop,
    width: scroller.clientWidth,
    height: scroller.clientHeight,
    rem: rem > 0 ? rem : NO_VIEWPORT.rem,
  };
}

function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

function isSame(a: DrawnRange, b: DrawnRange): boolean {
  return a.firstRow === b.firstRow && a.endRow === b.endRow && a.firstColumn === b.firstColumn && a.endColumn === b.endColumn;
}
