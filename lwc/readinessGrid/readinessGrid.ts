import { api, LightningElement } from 'lwc';
import { choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import { gridTarget, placeOf, type GridPlace } from 'c/gridWalk';
import type { Held } from 'c/held';
import type { OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import type { FactCode } from 'c/readinessReading';
import { factName, factReason, LEVEL_NAMES } from 'c/readinessWords';
import { rowWindow, spaceAround } from 'c/rowWindow';
import { FACT_COLUMNS, FACT_GROUPS, linesOf, type GridLine } from './gridLines.ts';
import { LABELS } from './labels.ts';
import { isEngagementHidden, lineView, NEXT_COLUMN, type LineView } from './lineViews.ts';
import { legendView, summaryView } from './summary.ts';

type Filter = 'all' | 'notready';

/** Height of a line until one has been measured: 3rem. */
const LINE_HEIGHT = 48;
const NAME_COLUMN = -1;

/**
 * Which facts account-based marketing needs are known, by buying center: level, freshness, source, and the one to find out next (system F). Of hundreds of
 * lines those in sight are drawn.
 * @fires openfact detail: `{ buyingCenterId, code }`, to see where a fact comes from and to fill it in
 * @fires select detail: `{ ids }` of buying centers
 */
export default class ReadinessGrid extends LightningElement {
  /** Ids selected in every view. */
  @api selection: readonly RecordId[] = [];
  /** Whether this person may fill in any of the facts. */
  @api canEdit = false;

  labels = LABELS;
  legend = legendView;
  filter: Filter = 'all';
  lines: readonly GridLine[] = [];
  private held: Held<OsaReading> | undefined;
  private active: GridPlace = { row: 0, column: NEXT_COLUMN };
  private scrollTop = 0;
  private viewHeight = 0;
  private lineHeight = LINE_HEIGHT;
  private wantsFocus = false;

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(osa: Held<OsaReading> | undefined) {
    const at = this.shownLines[this.active.row]?.center.id;
    this.held = osa;
    this.lines = osa ? linesOf(osa()) : [];
    // The keyboard stays on its buying center wherever it stands now.
    const row = this.shownLines.findIndex(({ center }) => center.id === at);
    this.active = { ...this.active, row: Math.max(0, row) };
  }

  /** Gives the keyboard to the active square. */
  @api focus(): void {
    this.goTo(this.active);
  }

  override renderedCallback(): void {
    this.measure();
    this.applyFocus();
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }
  get isEmpty(): boolean {
    return this.lines.length === 0;
  }
  get hasLines(): boolean {
    return this.shownLines.length > 0;
  }
  get summary() {
    return summaryView(this.held!());
  }
  get help(): string {
    return this.canEdit ? LABELS.HELP : LABELS.HELP_READ_ONLY;
  }
  get filters() {
    const filter = (value: Filter, label: string) => choice(value, label, value === this.filter);
    return [
      filter('all', fillIn(LABELS.FILTER_ALL, this.lines.length)),
      filter('notready', fillIn(LABELS.FILTER_NOT_READY, this.lines.filter(isNotReady).length)),
    ];
  }
  get groups() {
    return FACT_GROUPS.map(({ level, codes }) => ({ key: level, name: LEVEL_NAMES[level], span: codes.length }));
  }
  get columns() {
    return FACT_COLUMNS.map((code) => ({ code, name: factName(code), why: factReason(code) }));
  }
  get rowCount(): number {
    return this.shownLines.length + 2;
  }
  get columnCount(): number {
    return FACT_COLUMNS.length + 2;
  }
  get rows(): readonly LineView[] {
    const { start, end } = this.window;
    const reading = this.held!();
    const context = {
      today: reading.today,
      active: this.shownActive(start, end),
      selection: this.selection,
      isEngagementHidden: isEngagementHidden(reading),
    };
    return this.shownLines.slice(start, end).map((line, index) => lineView(line, start + index, context));
  }
  /** Heights of what is not drawn; empty where nothing is left out. */
  get space() {
    return spaceAround(this.window, this.shownLines.length, this.lineHeight);
  }

  handleFilter(event: Event): void {
    this.filter = (event.currentTarget as HTMLElement).dataset.value as Filter;
    this.active = { row: 0, column: this.active.column };
  }

  handleScroll(event: Event): void {
    const { scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    const [before, next] = [this.window, rowWindow(this.shownLines.length, scrollTop, clientHeight, this.lineHeight)];
    // Drawn again only when other lines come into sight.
    if (next.start === before.start && next.end === before.end) return;
    this.scrollTop = scrollTop;
    this.viewHeight = clientHeight;
  }

  handleFocusIn(event: FocusEvent): void {
    const place = placeOf(event.target);
    if (place && (place.row !== this.active.row || place.column !== this.active.column)) this.active = place;
  }

  handleClick(event: MouseEvent): void {
    const place = placeOf(event.target);
    if (!place) return;
    this.active = place;
    this.act(event.ctrlKey || event.metaKey);
  }

  handleKeydown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return this.act(ctrlKey || metaKey);
    }
    const last = { row: this.shownLines.length - 1, column: FACT_COLUMNS.length };
    const to = gridTarget(key, ctrlKey || metaKey, this.active, { first: { row: 0, column: NAME_COLUMN }, last });
    if (!to) return;
    event.preventDefault();
    this.goTo(to);
  }

  /** What the active square is for: a name selects its buying center, a fact opens. */
  private act(isAdding: boolean): void {
    const { row, column } = this.active;
    const line = this.shownLines[row];
    if (!line) return;
    const { id } = line.center;
    if (column === NAME_COLUMN) return this.tell('select', { ids: this.selectedWith(id, isAdding) });
    const code: FactCode | undefined = column === NEXT_COLUMN ? line.readiness.next?.code : FACT_COLUMNS[column - 1];
    if (code) this.tell('openfact', { buyingCenterId: id, code });
  }

  private selectedWith(id: RecordId, isAdding: boolean): readonly RecordId[] {
    const others = this.selection.filter((one) => one !== id);
    if (isAdding) return others.length < this.selection.length ? others : [...others, id];
    return this.selection.length === 1 && others.length === 0 ? [] : [id];
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private get shownLines(): readonly GridLine[] {
    return this.filter === 'all' ? this.lines : this.lines.filter(isNotReady);
  }
  private get window() {
    return rowWindow(this.shownLines.length, this.scrollTop, this.viewHeight, this.lineHeight);
  }

  /** One square can be reached with Tab: the active one, or the first in sight. */
  private shownActive(start: number, end: number): GridPlace {
    const { row, column } = this.active;
    return row >= start && row < end ? this.active : { row: start, column };
  }

  private goTo(place: GridPlace): void {
    this.active = place;
    this.wantsFocus = true;
    this.bringIntoSight(place.row);
    // A square that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private bringIntoSight(row: number): void {
    const { start, end } = this.window;
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (!scroller || (row >= start && row < end)) return;
    scroller.scrollTop = Math.max(0, (row - 4) * this.lineHeight);
    this.scrollTop = scroller.scrollTop;
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const { row, column } = this.active;
    const square = this.template!.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!square) return;
    this.wantsFocus = false;
    square.focus();
  }

  private measure(): void {
    const line = this.template!.querySelector<HTMLElement>('tbody tr.line');
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (line && line.offsetHeight > 0 && line.offsetHeight !== this.lineHeight) this.lineHeight = line.offsetHeight;
    if (scroller && scroller.clientHeight !== this.viewHeight) this.viewHeight = scroller.clientHeight;
  }
}

const isNotReady = ({ readiness }: GridLine): boolean => readiness.standing === 'Not Ready';
