import { api, LightningElement } from 'lwc';
import { gridTarget } from 'c/gridWalk';
import { hold, type Held } from 'c/held';
import { isInPlannedTrack, type OsaReading } from 'c/osaReading';
import { treeRows, type ObjectiveNode, type OsaEdit, type OsaKind, type TreeRow } from 'c/osaTree';
import type { PersonOption } from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import { rowWindow, spaceAround } from 'c/rowWindow';
import { COLUMNS, editOf, inOrderOf, recordOf, type Column, type TableSorting } from './columns.ts';
import { LABELS } from './labels.ts';
import { headerViews, rowViews, TABLE_STYLE, type CellAt, type RowView } from './rowViews.ts';

export type { Column, TableSorting };

/** What the grid shows. */
export interface TableGridData {
  readonly reading: OsaReading;
  readonly tree: readonly ObjectiveNode[];
  readonly isOpen: (id: RecordId) => boolean;
  /** Null for the order of the plan. */
  readonly sorting: TableSorting | null;
}

/** Of a line, in rem; and how much is in sight before anybody has measured it, in pixels. */
const LINE = 2.5;
const VIEW_HEIGHT = 640;

/**
 * Objectives, strategies and actions as a tree grid: https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/. Lines of one height, of which those in sight are
 * drawn.
 * @fires fold detail: `{ ids, isOpen }`
 * @fires sortby detail: `{ column }`
 * @fires edit detail: `{ id, edit }`, different from what was there
 * @fires open detail: `{ id, kind }`
 * @fires select detail: `{ ids }`
 */
export default class OsaTableGrid extends LightningElement {
  @api selection: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  @api people: readonly PersonOption[] = [];
  @api canEditObjectives = false;
  @api canEditWork = false;

  labels = LABELS;
  tableStyle = TABLE_STYLE;
  columnCount = COLUMNS.length;
  problem = '';
  private held: Held<TableGridData> | undefined;
  private allRows: readonly TreeRow[] = [];
  private active: CellAt | undefined;
  private editing: (CellAt & { readonly value: string }) | undefined;
  private wantsFocus: 'cell' | 'editor' | undefined;
  private scrollTop = 0;
  private viewHeight = VIEW_HEIGHT;
  private rem = 16;
  /** A value that is chosen with the mouse is meant at once; with the keyboard it passes by every one until the cell is left. */
  private isByMouse = false;

  @api get grid(): Held<TableGridData> | undefined {
    return this.held;
  }
  set grid(held: Held<TableGridData> | undefined) {
    this.held = held;
    const data = held?.();
    this.allRows = data ? treeRows(inOrderOf(data.reading, data.tree, data.sorting), data.isOpen) : [];
    if (this.editing && !this.rowOf(this.editing.id)) this.editing = undefined;
  }

  /** Gives the keyboard to a row's name, or to the active cell. */
  @api focus(id?: RecordId): void {
    const first = this.allRows[0];
    const to = id ? { id, column: 'name' as const } : (this.active ?? (first && { id: first.id, column: 'name' as const }));
    if (to) this.goTo(to);
  }

  override connectedCallback(): void {
    this.rem = parseFloat(getComputedStyle(this.template!.host.ownerDocument.documentElement).fontSize) || 16;
  }

  override renderedCallback(): void {
    const height = this.scroller?.clientHeight;
    if (height && height !== this.viewHeight) this.viewHeight = height;
    this.applyFocus();
  }

  get headers() {
    return headerViews(this.held!().sorting);
  }
  get rowCount(): number {
    return this.allRows.length + 1;
  }
  get readOnlyText(): 'true' | 'false' {
    return this.canEditWork || this.canEditObjectives ? 'false' : 'true';
  }
  get rows(): readonly RowView[] {
    const { start, end } = this.window;
    const look = {
      ...{ reading: this.held!().reading, selection: this.selection(), people: this.people, active: this.active, editing: this.editing },
      canEdit: (kind: OsaKind, id: RecordId) => this.canEdit(kind, id),
    };
    return rowViews(look, this.allRows.slice(start, end), start);
  }
  get space() {
    return spaceAround(this.window, this.allRows.length, this.lineHeight);
  }
  get invalid(): 'true' | 'false' {
    return this.problem ? 'true' : 'false';
  }

  handleScroll(event: Event): void {
    const { scrollTop } = event.currentTarget as HTMLElement;
    const [before, after] = [this.window, this.windowAt(scrollTop)];
    // Drawn anew only when other lines come into sight.
    if (before.start !== after.start || before.end !== after.end) this.scrollTop = scrollTop;
  }
  handleSort(event: Event): void {
    this.tell('sortby', { column: (event.currentTarget as HTMLElement).dataset.sort });
  }
  handleToggle(event: Event): void {
    const row = this.rowOf((event.currentTarget as HTMLElement).dataset.toggle);
    if (row) this.fold(row, !row.isOpen);
  }
  handleOpen(event: Event): void {
    const row = this.rowOf((event.currentTarget as HTMLElement).dataset.open);
    if (row) this.tell('open', { id: row.id, kind: row.kind });
  }
  handleFocusIn(event: FocusEvent): void {
    const at = cellAt(event.target);
    if (at && (at.id !== this.active?.id || at.column !== this.active.column)) this.active = at;
  }
  handleClick(event: MouseEvent): void {
    const at = cellAt(event.target);
    if (at && !this.editing && !(event.target as HTMLElement).closest('button')) this.select(at.id, event.ctrlKey || event.metaKey);
  }
  handleDoubleClick(event: MouseEvent): void {
    const at = cellAt(event.target);
    this.isByMouse = true;
    if (at && !this.editing) this.startEditing(at);
  }
  handlePencil(event: Event): void {
    const at = cellAt(event.target);
    this.isByMouse = true;
    if (at) this.startEditing(at);
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey) return;
    const at = cellAt(event.target);
    if (!at) return;
    this.isByMouse = false;
    if (this.editing) return this.handleEditorKey(event, at);
    if (this.act(event, at)) event.preventDefault();
  }

  handleValue(event: Event): void {
    event.stopPropagation();
    if (!this.editing) return;
    this.problem = '';
    this.editing = { ...this.editing, value: (event.target as HTMLInputElement).value };
    if (this.isByMouse && (event.target as HTMLElement).tagName === 'SELECT') this.finish(this.editing);
  }
  handleEditorPointer(): void {
    this.isByMouse = true;
  }
  handleBlur(): void {
    if (this.editing) this.commit();
  }

  private act({ key, ctrlKey, metaKey }: KeyboardEvent, at: CellAt): boolean {
    const row = this.rowOf(at.id);
    if (!row) return false;
    const isName = at.column === 'name';
    if (isName && key === 'ArrowRight' && row.hasChildren && !row.isOpen) return this.fold(row, true);
    if (isName && key === 'ArrowLeft' && row.isOpen) return this.fold(row, false);
    if (isName && key === 'ArrowLeft') return row.parentId ? this.goTo({ id: row.parentId, column: 'name' }) : false;
    if (key === ' ') return this.select(row.id, true);
    if (key === 'F2') return this.startEditing(at);
    if (key === 'Enter') return isName ? this.tell('open', { id: row.id, kind: row.kind }) : this.startEditing(at);
    const ends = { first: { row: 0, column: 0 }, last: { row: this.allRows.length - 1, column: COLUMNS.length - 1 } };
    const to = gridTarget(key, ctrlKey || metaKey, { row: this.allRows.indexOf(row), column: COLUMNS.indexOf(at.column) }, ends);
    return to ? this.goTo({ id: this.allRows[to.row]!.id, column: COLUMNS[to.column]! }) : false;
  }

  private handleEditorKey(event: KeyboardEvent, at: CellAt): void {
    if (event.key === 'Escape') {
      this.editing = undefined;
      this.problem = '';
      this.goTo(at);
    } else if (event.key === 'Enter' || event.key === 'Tab') this.finish(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private startEditing(at: CellAt): boolean {
    const row = this.rowOf(at.id);
    const edit = row && editOf(at.column, row);
    if (!row || !edit || !this.canEdit(row.kind, row.id)) return false;
    const value = String((recordOf(row) as OsaEdit)[edit] ?? '');
    this.problem = '';
    this.editing = { ...at, value };
    this.active = at;
    this.wantsFocus = 'editor';
    return true;
  }

  private finish(at: CellAt): void {
    if (this.commit()) this.goTo(at);
  }

  /** False where what was typed cannot be saved: it stays to be put right. */
  private commit(): boolean {
    const { editing } = this;
    const row = this.rowOf(editing?.id);
    const edit = editing && row && editOf(editing.column, row);
    if (!editing || !row || !edit) return true;
    const value = edit === 'name' ? editing.value.trim() : editing.value || null;
    if (edit === 'name' && !value) {
      this.problem = LABELS.NAME_NEEDED;
      this.wantsFocus = 'editor';
      return false;
    }
    const { startOn } = recordOf(row) as { readonly startOn?: string | null };
    if (edit === 'dueOn' && value && startOn && value < startOn) {
      this.problem = LABELS.DUE_BEFORE_START;
      this.wantsFocus = 'editor';
      return false;
    }
    this.editing = undefined;
    if (value !== ((recordOf(row) as OsaEdit)[edit] ?? null)) {
      const name = edit === 'ownerId' ? { ownerName: this.people.find((one) => one.value === value)?.label ?? null } : {};
      this.tell('edit', { id: row.id, edit: { [edit]: value, ...name } });
    }
    return true;
  }

  private fold({ id }: TreeRow, isOpen: boolean): boolean {
    this.goTo({ id, column: 'name' });
    return this.tell('fold', { ids: [id], isOpen });
  }

  private select(id: RecordId, isAdding: boolean): boolean {
    const before = this.selection();
    const others = isAdding ? [...before].filter((one) => one !== id) : [];
    return this.tell('select', { ids: isAdding && before.has(id) ? others : [...others, id] });
  }

  private goTo(at: CellAt): boolean {
    this.active = at;
    this.wantsFocus = 'cell';
    const row = this.allRows.findIndex(({ id }) => id === at.id);
    const { scroller, lineHeight } = this;
    if (scroller && row >= 0) {
      const head = this.template!.querySelector('thead')?.offsetHeight ?? 0;
      const lowest = (row + 1) * lineHeight + head - (scroller.clientHeight || VIEW_HEIGHT);
      const wanted = Math.max(Math.min(scroller.scrollTop, row * lineHeight), lowest);
      if (wanted !== scroller.scrollTop) {
        scroller.scrollTop = wanted;
        this.scrollTop = wanted;
      }
    }
    // A cell that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
    return true;
  }

  private applyFocus(): void {
    const { wantsFocus, active } = this;
    if (!wantsFocus || !active) return;
    const selector = wantsFocus === 'editor' ? '[data-editor]' : `[data-row="${active.id}"] [data-column="${active.column}"]`;
    const target = this.template!.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.wantsFocus = undefined;
    target.focus();
  }

  private canEdit(kind: OsaKind, id: RecordId): boolean {
    return (kind === 'objective' ? this.canEditObjectives : this.canEditWork) && isInPlannedTrack(this.held!().reading, id);
  }
  private rowOf(id: RecordId | undefined): TreeRow | undefined {
    return this.allRows.find((row) => row.id === id);
  }
  private get window() {
    return this.windowAt(this.scrollTop);
  }
  private windowAt(scrollTop: number) {
    return rowWindow(this.allRows.length, scrollTop, this.viewHeight, this.lineHeight);
  }
  private get lineHeight(): number {
    return LINE * this.rem;
  }
  private get scroller(): HTMLElement | null {
    return this.template!.querySelector<HTMLElement>('.scroller');
  }
  private tell(type: string, detail: object): true {
    this.dispatchEvent(new CustomEvent(type, { detail }));
    return true;
  }
}

function cellAt(target: EventTarget | null): CellAt | undefined {
  const cell = (target as HTMLElement | null)?.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { id: row.dataset.row!, column: cell.dataset.column as Column } : undefined;
}
