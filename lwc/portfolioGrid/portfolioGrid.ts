import { api, LightningElement } from 'lwc';
import { gridTarget, placeOf, type GridPlace } from 'c/gridWalk';
import type { Held } from 'c/held';
import type { IsoDate, RecordId } from 'c/planModel';
import type { AccountLine, PortfolioColumn, PortfolioSorting } from 'c/portfolioReading';
import { rowWindow, spaceAround } from 'c/rowWindow';
import { gridLines, type GridLine, type ObjectivesOfAccount } from './gridLines.ts';
import { LABELS } from './labels.ts';
import { COLUMNS, headersOf, lineView, type LineContext, type LineView } from './lineViews.ts';

export type { ObjectivesOfAccount };

/** What the grid shows. */
export interface PortfolioGridData {
  /** Those that are looked for, in their order. */
  readonly accounts: readonly AccountLine[];
  readonly sorting: PortfolioSorting;
  readonly today: IsoDate;
  readonly isMoneyHidden: boolean;
  /** Objectives of the accounts that are open. */
  readonly open: Readonly<Record<RecordId, ObjectivesOfAccount>>;
}

/** Height of a line until one has been measured: 3rem. */
const LINE_HEIGHT = 48;
/** Of what is in sight until that has been measured: 42rem, the most there is. */
const VIEW_HEIGHT = 672;
/** A line is much to draw. */
const LINES_BEYOND = 3;

/**
 * Accounts as a tree grid with their objectives below them, drawn as far as they are in sight (systems E and F).
 * @fires sortby detail: `{ column }`
 * @fires toggleaccount detail: `{ id }` of the account to open or close
 * @fires openrecord detail: `{ recordId, objectApiName }`
 */
export default class PortfolioGrid extends LightningElement {
  labels = LABELS;
  columnCount = COLUMNS.length;
  private held: Held<PortfolioGridData> | undefined;
  private lines: readonly GridLine[] = [];
  private views = new Map<GridLine, { readonly at: number; readonly view: LineView }>();
  private active: GridPlace = { row: 0, column: 0 };
  private scrollTop = 0;
  private viewHeight = VIEW_HEIGHT;
  private lineHeight = LINE_HEIGHT;
  private wantsFocus = false;

  @api get grid(): Held<PortfolioGridData> | undefined {
    return this.held;
  }
  set grid(held: Held<PortfolioGridData> | undefined) {
    const activeKey = this.lines[this.active.row]?.key;
    this.held = held;
    this.lines = held ? gridLines(held().accounts, held().open) : [];
    this.views = new Map();
    // The keyboard stays with its account, wherever that stands now.
    const row = this.lines.findIndex(({ key }) => key === activeKey);
    this.active = { row: Math.max(0, row), column: this.active.column };
  }

  override renderedCallback(): void {
    const line = this.template!.querySelector<HTMLElement>('.line');
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (line && line.offsetHeight > 0 && line.offsetHeight !== this.lineHeight) this.lineHeight = line.offsetHeight;
    if (scroller && scroller.clientHeight > 0 && scroller.clientHeight !== this.viewHeight) this.viewHeight = scroller.clientHeight;
    this.applyFocus();
  }

  get headers() {
    return headersOf(this.data.sorting);
  }
  get rowCount(): number {
    return this.lines.length + 1;
  }
  get rows(): readonly LineView[] {
    const { today, isMoneyHidden, accounts } = this.data;
    const { start, end } = this.window;
    // Where the keyboard is may be out of sight; then the first cell in sight is the way in.
    const isInSight = this.active.row >= start && this.active.row < end;
    const active = isInSight ? this.active : { row: start, column: 0 };
    const context = { today, isMoneyHidden, accounts: accounts.length, active };
    return this.lines.slice(start, end).map((line, index) => this.viewOf(line, start + index, context));
  }
  get space() {
    return spaceAround(this.window, this.lines.length, this.lineHeight);
  }

  handleSort(event: Event): void {
    this.tell('sortby', { column: (event.currentTarget as HTMLElement).dataset.sort as PortfolioColumn });
  }

  handleScroll(event: Event): void {
    const { scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    // Redrawn only when other lines come into sight.
    const before = this.window;
    const next = rowWindow(this.lines.length, scrollTop, clientHeight, this.lineHeight, LINES_BEYOND);
    if (next.start === before.start && next.end === before.end) return;
    this.scrollTop = scrollTop;
    this.viewHeight = clientHeight;
  }

  handleFocusIn(event: FocusEvent): void {
    const place = placeOf(event.target);
    if (place) this.active = { row: place.row - 2, column: place.column };
  }

  handleToggle(event: Event): void {
    const { toggle } = (event.currentTarget as HTMLElement).dataset;
    this.active = { row: this.lines.findIndex(({ key }) => key === toggle), column: 0 };
    this.tell('toggleaccount', { id: toggle });
  }

  handleOpen(event: Event): void {
    const { open } = (event.currentTarget as HTMLElement).dataset;
    this.openLine(this.lines.find(({ key }) => key === open));
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || !placeOf(event.target)) return;
    const line = this.lines[this.active.row];
    if (line && (this.act(event.key, line) || this.walk(event))) event.preventDefault();
  }

  /** Opening and closing; false where the key means something else here. */
  private act(key: string, line: GridLine): boolean {
    if (key === 'Enter') {
      this.openLine(line);
      return true;
    }
    if (this.active.column !== 0) return false;
    if (line.kind !== 'account') {
      if (key !== 'ArrowLeft') return false;
      this.goTo({ row: this.lines.findIndex((each) => each.kind === 'account' && each.account === line.account), column: 0 });
      return true;
    }
    const isMeant = line.account.plan !== null && key === (line.isOpen ? 'ArrowLeft' : 'ArrowRight');
    if (isMeant) {
      this.wantsFocus = true;
      this.tell('toggleaccount', { id: line.account.id });
    }
    return isMeant;
  }

  private walk({ key, ctrlKey }: KeyboardEvent): boolean {
    const ends = { first: { row: 0, column: 0 }, last: { row: this.lines.length - 1, column: COLUMNS.length - 1 } };
    const target = gridTarget(key, ctrlKey, this.active, ends);
    if (!target) return false;
    // What is said instead of objectives is passed over.
    const step = target.row < this.active.row ? -1 : 1;
    let { row } = target;
    while (this.lines[row]?.kind === 'note') row += step;
    if (this.lines[row]) this.goTo({ row, column: target.column });
    return true;
  }

  private openLine(line: GridLine | undefined): void {
    if (line?.kind === 'account') this.tell('openrecord', { recordId: line.account.id, objectApiName: 'Account' });
    if (line?.kind === 'objective') this.tell('openrecord', { recordId: line.objective.id, objectApiName: 'Plan_Objective__c' });
  }

  private goTo(place: GridPlace): void {
    this.active = place;
    this.wantsFocus = true;
    this.bringIntoSight(place.row);
    // A cell that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private bringIntoSight(row: number): void {
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (!scroller) return;
    const top = row * this.lineHeight;
    // The heads stay above what scrolls.
    const shown = this.viewHeight - this.lineHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.lineHeight > scroller.scrollTop + shown) scroller.scrollTop = top + this.lineHeight - shown;
    this.scrollTop = scroller.scrollTop;
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const { row, column } = this.active;
    const target = this.template!.querySelector<HTMLElement>(`[data-row="${row + 2}"][data-column="${column}"]`);
    if (!target) return;
    this.wantsFocus = false;
    target.focus();
  }

  /** Scrolling shows most lines again as they were. */
  private viewOf(line: GridLine, row: number, context: LineContext): LineView {
    const at = context.active.row === row ? context.active.column : -1;
    const known = this.views.get(line);
    if (known?.at === at && known.view.rowIndex === row + 2) return known.view;
    const view = lineView(line, row, context);
    this.views.set(line, { at, view });
    return view;
  }

  private get window() {
    return rowWindow(this.lines.length, this.scrollTop, this.viewHeight, this.lineHeight, LINES_BEYOND);
  }
  private get data(): PortfolioGridData {
    return this.held!();
  }
  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
