import { api, LightningElement } from 'lwc';
import { choice } from 'c/choices';
import { fillIn } from 'c/fillIn';
import { gridTarget, placeOf, type GridPlace } from 'c/gridWalk';
import type { Held } from 'c/held';
import type { EngagementMap, EngagementSpot } from 'c/marketing';
import { engagementOf, type OsaReading } from 'c/osaReading';
import { rowWindow, spaceAround } from 'c/rowWindow';
import { formatMonth } from 'c/userFormat';
import { heatRows, legendOf, rowView, type HeatBy, type HeatRow } from './heatRows.ts';
import { LABELS } from './labels.ts';
import { peopleOf, recordsOf, type RecordView } from './spotRecords.ts';

const MONTHS = [6, 12, 24] as const;
type Months = (typeof MONTHS)[number];
const USUAL: Months = 12;
const MONTHS_NAMES: Readonly<Record<Months, string>> = { 6: LABELS.MONTHS_6, 12: LABELS.MONTHS_12, 24: LABELS.MONTHS_24 };
const FIRST = 10;
/** Height of a line until one has been measured: 2.5rem. */
const LINE_HEIGHT = 40;
const MORE = 50;

/**
 * Who answered, met or wrote in which month, by buying center or by buying role (systems E and F): colour and number; a square shows its records. Of hundreds of
 * lines those in sight are drawn.
 * @fires openrecord detail: `{ recordId, objectApiName }`
 * @fires select detail: `{ ids }` of the positions behind a square
 */
export default class EngagementHeatMap extends LightningElement {
  /** The page around does something with selected people. */
  @api canSelect = false;

  labels = LABELS;
  by: HeatBy = 'buyingCenter';
  months: Months = USUAL;
  map: EngagementMap | null = null;
  rows: readonly HeatRow[] = [];
  opened: { readonly key: string; readonly month: string } | undefined;
  most = FIRST;
  private held: Held<OsaReading> | undefined;
  private active: GridPlace = { row: 0, column: USUAL - 1 };
  /** The latest months are looked at first, where not all of them fit. */
  private wantsLatest = true;
  private wantsFocus: 'square' | 'behind' | undefined;
  private scrollTop = 0;
  private viewHeight = 0;
  private lineHeight = LINE_HEIGHT;

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(osa: Held<OsaReading> | undefined) {
    this.held = osa;
    this.readAgain();
  }

  override renderedCallback(): void {
    this.measure();
    this.applyFocus();
  }

  private applyFocus(): void {
    if (!this.wantsFocus) return;
    const { row, column } = this.active;
    const selector = this.wantsFocus === 'behind' ? '[data-behind-heading]' : `[data-row="${row}"][data-column="${column}"]`;
    const target = this.template!.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.wantsFocus = undefined;
    target.focus();
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }
  get isUnreadable(): boolean {
    return this.map === null;
  }
  get notices(): readonly string[] {
    const { responses, activities } = this.held!().facts;
    return [
      ...(responses === null ? [LABELS.NO_RESPONSES] : []),
      ...(activities === null ? [LABELS.NO_ACTIVITIES] : []),
      ...(this.map!.most === 0 ? [LABELS.NOTHING] : []),
    ];
  }
  get bys() {
    return [
      choice('buyingCenter', LABELS.BY_CENTER, this.by === 'buyingCenter'),
      choice('persona', LABELS.BY_PERSONA, this.by === 'persona'),
    ];
  }
  get monthChoices() {
    return MONTHS.map((count) => choice(String(count), MONTHS_NAMES[count], count === this.months));
  }
  get rowTitle(): string {
    return this.by === 'persona' ? LABELS.COLUMN_PERSONA : LABELS.COLUMN_CENTER;
  }
  get gridName(): string {
    return fillIn(LABELS.GRID, this.rowTitle.toLocaleLowerCase());
  }
  get columns() {
    return this.map!.months.map((month) => ({ month, name: formatMonth(month) }));
  }
  get rowCount(): number {
    return this.rows.length + 1;
  }
  get columnCount(): number {
    return this.map!.months.length + 2;
  }
  get lines() {
    const { start, end } = this.window;
    const { row, column } = this.active;
    // One square can be reached with Tab: the active one, or the first in sight.
    const active = row >= start && row < end ? this.active : { row: start, column };
    const context = { most: this.map!.most, active, opened: this.opened };
    return this.rows.slice(start, end).map((one, index) => rowView(one, start + index, context));
  }
  /** Heights of what is not drawn; empty where nothing is left out. */
  get space() {
    return spaceAround(this.window, this.rows.length, this.lineHeight);
  }
  get legend() {
    return legendOf(this.map!.most);
  }

  /** What is behind the square that was pressed. */
  get behind() {
    const found = this.openedSpot;
    if (!found || !this.opened) return undefined;
    const { name, spot } = found;
    const records = recordsOf(spot, this.held!());
    const left = records.length - this.most;
    return {
      heading: fillIn(LABELS.BEHIND, name, formatMonth(spot.month)),
      count: fillIn(LABELS.BEHIND_COUNT, spot.contacts, spot.responses, spot.activities),
      records: records.slice(0, this.most),
      more: left > 0 ? fillIn(LABELS.MORE, Math.min(left, MORE)) : '',
      hasPeople: this.canSelect && peopleOf(spot, this.held!()).length > 0,
    };
  }

  handleBy(event: Event): void {
    this.by = valueOf(event) as HeatBy;
    this.opened = undefined;
    this.active = { row: 0, column: this.active.column };
    this.readAgain();
  }
  handleMonths(event: Event): void {
    this.months = Number(valueOf(event)) as Months;
    this.active = { row: this.active.row, column: this.months - 1 };
    this.wantsLatest = true;
    this.readAgain();
  }
  handleScroll(event: Event): void {
    const { scrollTop, clientHeight } = event.currentTarget as HTMLElement;
    const [before, next] = [this.window, rowWindow(this.rows.length, scrollTop, clientHeight, this.lineHeight)];
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
    if (place) this.open(place);
  }
  handleKeydown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return this.open(this.active);
    }
    const last = { row: this.rows.length - 1, column: this.map!.months.length - 1 };
    const to = gridTarget(key, ctrlKey || metaKey, this.active, { first: { row: 0, column: 0 }, last });
    if (!to) return;
    event.preventDefault();
    this.active = to;
    this.focusSquare();
  }
  handleMore(): void {
    this.most += MORE;
  }
  handleOpenRecord(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    const record = this.behind?.records.find(({ key }: RecordView) => key === id);
    if (record) this.tell('openrecord', { recordId: record.recordId, objectApiName: record.objectApiName });
  }
  handleSelect(): void {
    const spot = this.openedSpot?.spot;
    if (spot) this.tell('select', { ids: peopleOf(spot, this.held!()) });
  }
  handleClose(): void {
    this.opened = undefined;
    this.focusSquare();
  }
  handleBehindKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.handleClose();
  }

  private readAgain(): void {
    const reading = this.held?.();
    this.map = reading ? engagementOf(reading, this.by, this.months) : null;
    this.rows = reading && this.map ? heatRows(this.map, reading, this.by) : [];
    this.active = { ...this.active, row: Math.max(0, Math.min(this.active.row, this.rows.length - 1)) };
    if (!this.openedSpot) this.opened = undefined;
  }

  private open(place: GridPlace): void {
    this.active = place;
    const row = this.rows[place.row];
    const spot = row?.row.spots[place.column];
    if (!row || !spot || spot.recordIds.length === 0) return;
    this.opened = { key: row.key, month: spot.month };
    this.most = FIRST;
    this.wantsFocus = 'behind';
  }

  private get openedSpot(): { readonly name: string; readonly spot: EngagementSpot } | undefined {
    const row = this.rows.find(({ key }) => key === this.opened?.key);
    const spot = row?.row.spots.find(({ month, recordIds }) => month === this.opened?.month && recordIds.length > 0);
    return row && spot ? { name: row.name, spot } : undefined;
  }

  private focusSquare(): void {
    this.wantsFocus = 'square';
    this.bringIntoSight(this.active.row);
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

  private get window() {
    return rowWindow(this.rows.length, this.scrollTop, this.viewHeight, this.lineHeight);
  }

  private measure(): void {
    const line = this.template!.querySelector<HTMLElement>('tbody tr[data-line]');
    const scroller = this.template!.querySelector<HTMLElement>('.scroller');
    if (line && line.offsetHeight > 0 && line.offsetHeight !== this.lineHeight) this.lineHeight = line.offsetHeight;
    if (!scroller) return;
    if (scroller.clientHeight !== this.viewHeight) this.viewHeight = scroller.clientHeight;
    if (this.wantsLatest) scroller.scrollLeft = scroller.scrollWidth;
    this.wantsLatest = false;
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLElement).dataset.value!;
