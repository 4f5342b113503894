import { api, LightningElement } from 'lwc';
import { placeOf, type GridPlace } from 'c/gridWalk';
import type { Held } from 'c/held';
import type { IsoDate, RecordId } from 'c/planModel';
import { rowWindow, spaceAround } from 'c/rowWindow';
import type { TeamLine, TeamMatrix } from 'c/teamMatrixReading';
import { TEAM_LABELS } from 'c/teamWords';
import { meaningOf, type KeyMeaning } from './gridKeys.ts';
import { lineView, type LineView } from './lineViews.ts';
import { headsOf, loadsView, totalView } from './loadViews.ts';
import { keysOf, placeOfKeys, type KeyedPlace } from './places.ts';
import { squaresIn, type SquareRange } from './squareRange.ts';

/** What the grid shows. */
export interface TeamGridData {
  readonly matrix: TeamMatrix;
  readonly lines: readonly TeamLine[];
  readonly today: IsoDate;
}

/** Height of a line until one has been measured: 2.75rem. */
const LINE_HEIGHT = 44;

/**
 * The team matrix as a tree grid (system D). Of thousands of lines those in sight are drawn.
 * @fires squares detail: `{ keys }` of the squares that a level would be set for
 * @fires level detail: `{ which, level }`, for those squares
 * @fires edit when a person asks for the choices of those squares
 * @fires toggle detail: `{ laneId }` of the buying center to open or close
 * @fires openperson detail: `{ id }`
 * @fires choose detail: `{ id }`, to be selected or not any more
 */
export default class TeamGrid extends LightningElement {
  /** The active cell stays on its person and on the one of ours wherever they stand now. */
  @api grid: Held<TeamGridData> | undefined;
  /** Ids of the people that are selected, here or elsewhere. */
  @api selection: Held<ReadonlySet<RecordId>> | undefined;
  @api canEdit = false;

  labels = TEAM_LABELS;
  private at: KeyedPlace | undefined;
  private anchor: KeyedPlace | undefined;
  private scrollTop = 0;
  private viewHeight = 0;
  private lineHeight = LINE_HEIGHT;
  private wantsFocus = false;
  private hasFocus = false;

  /** Gives the keyboard to the active cell. */
  @api focus(): void {
    this.goTo(this.active);
  }

  override renderedCallback(): void {
    this.measure();
    this.applyFocus();
  }

  get readOnlyText(): 'true' | 'false' {
    return this.canEdit ? 'false' : 'true';
  }
  get heads() {
    return headsOf(this.matrix);
  }
  get rowCount(): number {
    return this.lines.length + 2;
  }
  get columnCount(): number {
    return this.matrix.columns.length + 2;
  }
  get rows(): readonly LineView[] {
    const { start, end } = this.window;
    const context = {
      matrix: this.matrix,
      today: this.grid!().today,
      active: this.shownActive(start, end),
      range: this.anchor && this.range,
      selection: this.selection?.() ?? new Set<RecordId>(),
      groups: this.lines.filter(({ kind }) => kind === 'group').length,
    };
    return this.lines.slice(start, end).map((line, index) => lineView(line, start + index, context));
  }
  /** Heights of what is not drawn; empty where nothing is left out. */
  get space() {
    return spaceAround(this.window, this.lines.length, this.lineHeight);
  }
  get loadRow(): number {
    return this.lines.length;
  }
  get loads() {
    return loadsView(this.matrix, this.activeLoad);
  }
  get total() {
    return totalView(this.matrix, this.activeLoad);
  }
  get loadHeadTabIndex(): '0' | '-1' {
    return this.activeLoad === -1 ? '0' : '-1';
  }

  handleScroll(event: Event): void {
    const scroller = event.currentTarget as HTMLElement;
    const { scrollTop, clientHeight } = scroller;
    const [before, next] = [this.window, rowWindow(this.lines.length, scrollTop, clientHeight, this.lineHeight)];
    // Drawn again only when other lines come into sight.
    if (next.start === before.start && next.end === before.end) return;
    const { row } = this.active;
    // The active cell goes out of sight: the keys stay with the grid.
    if (this.hasFocus && row < this.lines.length && (row < next.start || row >= next.end)) scroller.focus({ preventScroll: true });
    this.scrollTop = scrollTop;
    this.viewHeight = clientHeight;
  }
  handleFocusIn(event: FocusEvent): void {
    this.hasFocus = true;
    const place = placeOf(event.target);
    const { active } = this;
    if (!place || (this.at && place.row === active.row && place.column === active.column)) return;
    this.activate(place);
  }
  handleFocusOut(): void {
    this.hasFocus = false;
  }
  handleClick(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (!place) return;
    this.go(place, event.shiftKey);
    if (place.column === -1 && place.row < this.lines.length) this.act({ kind: event.ctrlKey || event.metaKey ? 'select' : 'enter' });
  }
  handleDoubleClick(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (place && place.column >= 0) this.act({ kind: 'enter' });
  }
  handleKeydown(event: KeyboardEvent): void {
    const meaning = meaningOf(event, this.active, { lines: this.lines.length, columns: this.matrix.columns.length });
    // Nothing to clear: Escape is for whoever is around.
    if (!meaning || (meaning.kind === 'clear' && !this.anchor)) return;
    event.preventDefault();
    event.stopPropagation();
    this.act(meaning);
  }

  private act(meaning: KeyMeaning): void {
    const { row, column } = this.active;
    const line = this.lines[row];
    switch (meaning.kind) {
      case 'go':
        return this.go(meaning.to, meaning.isExtending);
      case 'expand':
        return line?.kind === 'group' && !line.isOpen
          ? this.tell('toggle', { laneId: line.group.laneId })
          : this.go({ row, column: 0 }, false);
      case 'collapse':
        if (line?.kind === 'person') return this.go({ row: this.groupAbove(row), column }, false);
        return line?.isOpen ? this.tell('toggle', { laneId: line.group.laneId }) : undefined;
      case 'enter':
        if (line?.kind === 'group') return this.tell('toggle', { laneId: line.group.laneId });
        if (line && column === -1) return this.tell('openperson', { id: line.row.person.id });
        return this.tell('edit');
      case 'select':
        return line?.kind === 'person' ? this.tell('choose', { id: line.row.person.id }) : undefined;
      case 'clear':
        this.anchor = undefined;
        return this.tellSquares();
      case 'level':
        return this.canEdit ? this.tell('level', { which: meaning.which, level: meaning.level }) : undefined;
    }
  }

  private go(to: GridPlace, isExtending: boolean): void {
    if (isExtending) this.anchor ??= keysOf(this.matrix, this.lines, this.active);
    else this.anchor = undefined;
    this.activate(to);
    this.goTo(to);
  }

  private activate(place: GridPlace): void {
    this.at = keysOf(this.matrix, this.lines, place);
    this.tellSquares();
  }

  private tellSquares(): void {
    this.tell('squares', { keys: squaresIn(this.matrix, this.lines, this.range) });
  }

  private tell(type: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private get matrix(): TeamMatrix {
    return this.grid!().matrix;
  }
  private get lines(): readonly TeamLine[] {
    return this.grid!().lines;
  }
  private get active(): GridPlace {
    return placeOfKeys(this.matrix, this.lines, this.at);
  }
  private get activeLoad(): number | undefined {
    const { row, column } = this.active;
    return row === this.lines.length ? column : undefined;
  }
  private get range(): SquareRange {
    return { from: this.anchor ? placeOfKeys(this.matrix, this.lines, this.anchor) : this.active, to: this.active };
  }
  private get window() {
    return rowWindow(this.lines.length, this.scrollTop, this.viewHeight, this.lineHeight);
  }

  private groupAbove(row: number): number {
    return this.lines.slice(0, row).findLastIndex(({ kind }) => kind === 'group');
  }

  /** One cell can be reached with Tab: the active one, or the first in sight. */
  private shownActive(start: number, end: number): GridPlace {
    const { active } = this;
    return active.row === this.lines.length || (active.row >= start && active.row < end) ? active : { row: start, column: -1 };
  }

  private goTo({ row }: GridPlace): void {
    this.wantsFocus = true;
    this.bringIntoSight(row);
    // A cell that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private bringIntoSight(row: number): void {
    const { start, end } = this.window;
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (!scroller || row === this.lines.length || (row >= start && row < end)) return;
    scroller.scrollTop = Math.max(0, (row - 4) * this.lineHeight);
    this.scrollTop = scroller.scrollTop;
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const { row, column } = this.active;
    const cell = this.template!.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!cell) return;
    this.wantsFocus = false;
    cell.focus();
  }

  private measure(): void {
    const line = this.template!.querySelector<HTMLElement>('tbody tr.line');
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (line && line.offsetHeight > 0 && line.offsetHeight !== this.lineHeight) this.lineHeight = line.offsetHeight;
    if (scroller && scroller.clientHeight !== this.viewHeight) this.viewHeight = scroller.clientHeight;
  }
}
