import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import { rowWindow } from 'c/rowWindow';
import { fieldOf, ownValues, type EditedColumn, type Pending, type Sorting, type WalletLine } from 'c/walletLines';
import type { Wallets } from 'c/walletReading';
import { commitEdit, startEdit, type EditedCell } from './edited.ts';
import { meaningOf, nextEditable } from './gridKeys.ts';
import { headersOf, legendOf } from './headers.ts';
import { LABELS } from './labels.ts';
import { COLUMNS, columnLabel, idOf, lineView, totalsView, type LineView } from './lineViews.ts';
import { cellAt, isEdited, lineAt, placeOf, type Place } from './places.ts';

/** What the grid shows. */
export interface WalletGridData {
  readonly reading: MatrixReading;
  readonly wallets: Wallets;
  readonly lines: readonly WalletLine[];
  /** On their way to the org. */
  readonly pending: Pending;
  /** Empty for all. */
  readonly competitor: string;
  readonly sorting: Sorting;
}

export type { Place };

/** Height of a line until one has been measured: 3rem. */
const LINE_HEIGHT = 48;

/**
 * Wallets as a tree grid: moved through with the keyboard, edited in place, drawn as far as they are in sight.
 * @fires toggleline detail: `{ key }` of the line to open or close
 * @fires sortby detail: `{ sort }`
 * @fires edit detail: `{ key, column, value }`, valid and different from what was there
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class WalletGrid extends LightningElement {
  @api canEdit = false;

  labels = LABELS;
  announcement = '';
  editing: EditedCell | undefined;
  private held: Held<WalletGridData> | undefined;
  private active: Place | undefined;
  private scrollTop = 0;
  private viewHeight = 0;
  private lineHeight = LINE_HEIGHT;
  private focusWanted: 'cell' | 'editor' | undefined;

  @api get grid(): Held<WalletGridData> | undefined {
    return this.held;
  }
  set grid(held: Held<WalletGridData> | undefined) {
    this.held = held;
    if (this.editing && !this.lineAt(this.editing.key)) this.editing = undefined;
  }

  override renderedCallback(): void {
    this.measure();
    this.applyFocus();
  }

  get isReadOnlyText(): 'true' | 'false' {
    return this.canEdit ? 'false' : 'true';
  }

  get legend() {
    return legendOf(this.data.wallets.competitors);
  }

  get headers() {
    return headersOf(this.data.sorting);
  }

  get rowCount(): number {
    return this.lines.length + 2;
  }

  get rows(): readonly LineView[] {
    const { start, end } = this.window;
    const shown = this.lines.slice(start, end);
    const context = {
      competitors: this.data.wallets.competitors,
      competitor: this.data.competitor,
      activeId: this.activeIdIn(shown),
      editingId: this.editing ? idOf(this.editing.key, this.editing.column) : '',
      isEditable: (line: WalletLine, column: EditedColumn) => this.isEditable(line, column),
      ownCompetitor: (line: WalletLine) => this.own(line).competitor ?? null,
    };
    return shown.map((line, index) => lineView(line, start + index + 2, context));
  }

  get spaceAbove(): string {
    const { start } = this.window;
    return start > 0 ? `height: ${start * this.lineHeight}px` : '';
  }

  get spaceBelow(): string {
    const left = this.lines.length - this.window.end;
    return left > 0 ? `height: ${left * this.lineHeight}px` : '';
  }

  get totals() {
    return totalsView(this.data.wallets.total, this.data.wallets.competitors, this.data.competitor);
  }

  get editedText(): string {
    return this.editing?.text ?? '';
  }

  get editingProblem(): string {
    return this.editing?.problem ?? '';
  }

  get editingInvalid(): 'true' | 'false' {
    return this.editingProblem ? 'true' : 'false';
  }

  handleSort(event: Event): void {
    this.tell('sortby', { sort: (event.currentTarget as HTMLElement).dataset.sort });
  }

  handleScroll(event: Event): void {
    const { scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    // Redrawn only when other lines come into sight.
    const before = this.window;
    const next = rowWindow(this.lines.length, scrollTop, clientHeight, this.lineHeight);
    if (next.start !== before.start || next.end !== before.end) {
      this.scrollTop = scrollTop;
      this.viewHeight = clientHeight;
    }
  }

  handleToggle(event: Event): void {
    const { toggle = '' } = (event.currentTarget as HTMLElement).dataset;
    this.active = { key: toggle, column: 'name' };
    this.toggleLine(toggle);
  }

  handleOpen(event: Event): void {
    const line = this.lineAt((event.currentTarget as HTMLElement).dataset.open ?? '');
    if (line) this.openSquare(line);
  }

  handleFocus(event: Event): void {
    const place = placeOf(event.target);
    if (place) this.active = place;
  }

  handleDoubleClick(event: Event): void {
    const place = placeOf(event.target);
    if (place && !this.editing) this.startEditing(place);
  }

  handleEdit(event: Event): void {
    const place = placeOf(event.target);
    if (place) this.startEditing(place);
  }

  handleType(event: Event): void {
    if (this.editing) this.editing = { ...this.editing, text: (event.target as HTMLInputElement).value, problem: '' };
  }

  /** Leaving the input saves, unless what stands there cannot be. */
  handleBlur(): void {
    if (this.editing) this.commit();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const place = placeOf(event.target);
    if (!place) return;
    if (this.editing) return this.handleEditorKey(event);
    const meaning = meaningOf(event, this.lines, place);
    if (!meaning) return;
    switch (meaning.kind) {
      case 'focus':
        this.goTo(meaning);
        break;
      case 'toggle':
        this.toggleLine(place.key);
        this.goTo(place);
        break;
      case 'enter':
        this.enter(place);
        break;
      case 'type':
        if (!this.canEditAt(place)) return;
        this.startEditing(place, meaning.text);
    }
    event.preventDefault();
  }

  private handleEditorKey(event: KeyboardEvent): void {
    const { editing } = this;
    if (!editing) return;
    if (event.key === 'Escape') {
      this.editing = undefined;
      this.goTo(editing);
    } else if (event.key === 'Enter') {
      if (this.commit()) this.goTo(editing);
    } else if (event.key === 'Tab') {
      const next = nextEditable(this.lines, editing, event.shiftKey ? -1 : 1, (line, column) => this.canEditAt({ key: line.key, column }));
      if (this.commit()) {
        if (!next) return;
        this.active = next;
        this.startEditing(next);
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private enter(place: Place): void {
    const line = this.lineAt(place.key);
    if (!line) return;
    if (place.column === 'name') {
      if (line.solutionId) this.openSquare(line);
      else if (line.hasChildren) {
        this.toggleLine(place.key);
        this.goTo(place);
      }
    } else if (this.canEditAt(place)) this.startEditing(place);
  }

  private startEditing({ key, column }: Place, typed?: string): void {
    const line = this.lineAt(key);
    if (!line || !isEdited(column) || !this.isEditable(line, column)) return;
    this.editing = startEdit(key, column, this.own(line), typed);
    this.active = { key, column };
    this.focusWanted = 'editor';
  }

  /** Hands over what was typed; false where it cannot be saved. */
  private commit(): boolean {
    const { editing } = this;
    const line = editing && this.lineAt(editing.key);
    if (!editing || !line) return true;
    const { key, column } = editing;
    const committed = commitEdit(editing, line, this.own(line), this.data.wallets.competitors);
    if ('problem' in committed) {
      this.editing = { ...editing, problem: committed.problem };
      this.focusWanted = 'editor';
      return false;
    }
    this.editing = undefined;
    if (committed.isChanged) {
      this.announcement = fillIn(LABELS.CHANGED, columnLabel(column), line.name);
      this.tell('edit', { key, column, value: committed.value });
    }
    return true;
  }

  private openSquare({ buyingCenterId, solutionId }: WalletLine): void {
    this.tell('opensquare', { buyingCenterId, solutionId });
  }

  private toggleLine(key: string): void {
    this.tell('toggleline', { key });
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private get data(): WalletGridData {
    return this.held!();
  }

  private get lines(): readonly WalletLine[] {
    return this.held ? this.data.lines : [];
  }

  private isEditable(line: WalletLine, column: EditedColumn): boolean {
    return this.canEdit && fieldOf(line, column) !== null;
  }

  private canEditAt({ key, column }: Place): boolean {
    const line = this.lineAt(key);
    return Boolean(line && isEdited(column) && this.isEditable(line, column));
  }

  private own(line: WalletLine) {
    return ownValues(this.data.reading, line, this.data.pending);
  }

  private lineAt(key: string): WalletLine | undefined {
    return lineAt(this.lines, key);
  }

  private get window() {
    return rowWindow(this.lines.length, this.scrollTop, this.viewHeight, this.lineHeight);
  }

  /** One cell can be reached with Tab: the active one, or the first in sight. */
  private activeIdIn(shown: readonly WalletLine[]): string {
    const { active } = this;
    if (active && shown.some(({ key }) => key === active.key)) return idOf(active.key, active.column);
    return shown[0] ? idOf(shown[0].key, COLUMNS[0]) : '';
  }

  private goTo({ key, column }: Place): void {
    this.active = { key, column };
    this.focusWanted = 'cell';
    this.bringIntoSight(this.lines.findIndex((line) => line.key === key));
    // A line that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private bringIntoSight(index: number): void {
    const { start, end } = this.window;
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (!scroller || (index >= start && index < end)) return;
    scroller.scrollTop = Math.max(0, (index - 4) * this.lineHeight);
    this.scrollTop = scroller.scrollTop;
  }

  private applyFocus(): void {
    if (!this.focusWanted) return;
    const isEditor = this.focusWanted === 'editor';
    const target = isEditor
      ? this.template!.querySelector<HTMLInputElement>('[data-editor]')
      : cellAt(this.template!.querySelectorAll<HTMLElement>('tbody [data-column]'), this.active);
    if (!target) return;
    this.focusWanted = undefined;
    target.focus();
    if (isEditor && this.editing?.problem === '') (target as HTMLInputElement).setSelectionRange(9_999, 9_999);
  }

  private measure(): void {
    const line = this.template!.querySelector<HTMLElement>('tbody tr[data-line]');
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (line && line.offsetHeight > 0 && line.offsetHeight !== this.lineHeight) this.lineHeight = line.offsetHeight;
    if (scroller && scroller.clientHeight !== this.viewHeight) this.viewHeight = scroller.clientHeight;
  }
}
