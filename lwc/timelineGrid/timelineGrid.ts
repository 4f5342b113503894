import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { placeOf, type GridPlace } from 'c/gridWalk';
import type { Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import { rowWindow } from 'c/rowWindow';
import { xOf, type TimelineLine, type TimeScale } from 'c/timelineLayout';
import { spanWords } from 'c/timelineWords';
import { showCarried, type Grid, type KeyMode, type Press } from './grid.ts';
import { LINE_HEIGHT, type TimelineGridData } from './gridData.ts';
import { BAR_COLUMN, NAME_COLUMN } from './gridKeys.ts';
import { backdropView, headView, sideWindow, type BackdropView, type HeadView, type SideWindow } from './headViews.ts';
import { cancelMode, chooseLine, openLine, pressKey, toggleLine } from './keyboard.ts';
import { LABELS } from './labels.ts';
import { lineView, type FixedViews, type LineView } from './lineViews.ts';
import { linkViews, type LinkView } from './linkViews.ts';
import { cancelPress, pointerDown, pointerMove, pointerUp } from './pointer.ts';
import { previewOn, type Preview } from './preview.ts';
import { LOOKED_AT, sightOf, UNMEASURED } from './sight.ts';

export type { Carried, TimelineGridData } from './gridData.ts';

/**
 * Bars on a scale of days as a tree grid (system E). Of thousands of lines those in sight are drawn.
 * @fires move detail: `Carried`, where a bar was left
 * @fires link detail: `{ id, onId }`: the action shall wait for the other one; null for none
 * @fires toggle detail: `{ key, isOpen }`
 * @fires choose detail: `{ id, isAdding }`
 * @fires open detail: `{ kind, id }` of the line
 * @fires say detail: `{ text }`, to be announced
 */
export default class TimelineGrid extends LightningElement implements Grid {
  /** Ids of the records that are selected, here or elsewhere. */
  @api selection: Held<ReadonlySet<RecordId>> | undefined;
  @api get canEditWork(): boolean {
    return this.isWorkEditable;
  }
  set canEditWork(canEditWork: boolean) {
    this.isWorkEditable = canEditWork;
    this.fixed = new Map();
  }
  @api get canEditObjectives(): boolean {
    return this.areObjectivesEditable;
  }
  set canEditObjectives(canEditObjectives: boolean) {
    this.areObjectivesEditable = canEditObjectives;
    this.fixed = new Map();
  }

  labels = LABELS;
  mode: KeyMode | undefined;
  press: Press | undefined;
  isClickOfDrag = false;
  private held: Held<TimelineGridData> | undefined;
  /** The active cell stays on its record wherever that stands now. */
  private at: { readonly key: string; readonly column: number } | undefined;
  private scrollTop = 0;
  private scrollLeft = 0;
  private viewHeight = UNMEASURED.height;
  private viewWidth = UNMEASURED.width;
  private wantsFocus = false;
  private wantsScrolling = false;
  private hasFocus = false;
  private shownPreview: Preview | undefined;
  private rowsByKey: ReadonlyMap<string, number> = new Map();
  private tooEarly: ReadonlySet<RecordId> = new Set();
  private isWorkEditable = false;
  private areObjectivesEditable = false;
  private fixed: FixedViews = new Map();

  @api get timeline(): Held<TimelineGridData> | undefined {
    return this.held;
  }
  set timeline(timeline: Held<TimelineGridData> | undefined) {
    const [before, after] = [this.held?.(), timeline?.()];
    this.held = timeline;
    this.fixed = new Map();
    if (!after) return;
    this.rowsByKey = new Map(after.lines.map(({ key }, row) => [key, row]));
    this.tooEarly = new Set(after.links.flatMap(({ toId, isTooEarly }) => (isTooEarly ? toId : [])));
    if (!before) this.scrollTo(this.todayLeft(after));
    else if (before.scale.zoom !== after.scale.zoom) this.keepDay(before.scale, after.scale);
  }

  /** Gives the keyboard to the active cell, or to the bar of a line by its key. */
  @api focus(key?: string): void {
    const row = this.rowOf(key);
    this.goTo(row === undefined ? this.active : { row, column: BAR_COLUMN });
  }

  /** Brings today into sight. */
  @api showToday(): void {
    this.scrollTo(this.todayLeft(this.data));
  }

  override renderedCallback(): void {
    this.measure();
    if (this.wantsScrolling && this.scroller) {
      this.wantsScrolling = false;
      this.scroller.scrollLeft = this.scrollLeft;
    }
    this.applyFocus();
    if (this.mode?.kind === 'move') showCarried(this, this.mode.carried);
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }
  get readOnlyText(): 'true' | 'false' {
    return this.canEditWork || this.canEditObjectives ? 'false' : 'true';
  }
  get rowCount(): number {
    return this.data.lines.length + 1;
  }
  get whenText(): string {
    const { from, to } = this.data.scale;
    return fillIn(LABELS.COLUMN_WHEN, spanWords(from, to));
  }
  get trackStyle(): string {
    return `width: ${this.data.scale.width}px`;
  }
  get bodyStyle(): string {
    return `height: ${this.data.lines.length * LINE_HEIGHT}px`;
  }
  get head(): HeadView {
    return headView(this.data.scale, this.side, this.data.reading.today);
  }
  get backdrop(): BackdropView {
    return backdropView(this.data.scale, this.side, { ...this.window, height: LINE_HEIGHT }, this.data.reading.today);
  }
  get links(): readonly LinkView[] {
    return linkViews(this.data, this.window);
  }
  get rows(): readonly LineView[] {
    const { start, end } = this.window;
    const { active, data, canEditWork, canEditObjectives, tooEarly, fixed } = this;
    const context = {
      ...data,
      // One cell can be reached with Tab: the active one, or the first in sight.
      active: active.row >= start && active.row < end ? active : { row: start, column: NAME_COLUMN },
      selection: this.selection?.() ?? new Set<RecordId>(),
      ...{ tooEarly, canEditWork, canEditObjectives, fixed },
    };
    return data.lines.slice(start, end).map((line, index) => lineView(line, start + index, context));
  }

  handleScroll(event: Event): void {
    const scroller = event.currentTarget as HTMLElement;
    const { scrollTop, scrollLeft, clientHeight } = scroller;
    const [before, next] = [this.window, rowWindow(this.data.lines.length, scrollTop, clientHeight, LINE_HEIGHT)];
    // Drawn again only when something else comes into sight.
    if (next.start !== before.start || next.end !== before.end) {
      const { row } = this.active;
      // The active cell goes out of sight: the keys stay with the grid.
      if (this.hasFocus && (row < next.start || row >= next.end)) scroller.focus({ preventScroll: true });
      this.scrollTop = scrollTop;
      this.viewHeight = clientHeight;
    }
    if (sideWindow(this.data.scale, scrollLeft, this.viewWidth).from !== this.side.from) this.scrollLeft = scrollLeft;
  }
  handleFocusIn(event: FocusEvent): void {
    this.hasFocus = true;
    const place = placeOf(event.target);
    if (place) this.activate(place);
  }
  handleFocusOut(): void {
    this.hasFocus = false;
  }
  handleClick(event: MouseEvent): void {
    const [wasDrag, place] = [this.isClickOfDrag, placeOf(event.target)];
    this.isClickOfDrag = false;
    const line = place && this.data.lines[place.row];
    if (!place || !line || wasDrag) return;
    cancelMode(this);
    this.goTo(place);
    const element = event.target as Element;
    if (line.hasChildren && (line.kind === 'campaigns' || element.closest('[data-toggle]'))) toggleLine(this, line);
    else if (element.closest('[data-open]')) openLine(this, line);
    else chooseLine(this, line, event.ctrlKey || event.metaKey);
  }
  handleDoubleClick(event: MouseEvent): void {
    const place = placeOf(event.target);
    const line = this.data.lines[place?.row ?? -1];
    if (line && place?.column === BAR_COLUMN) openLine(this, line);
  }
  handleKeydown(event: KeyboardEvent): void {
    pressKey(this, event);
  }
  handlePointerDown(event: PointerEvent): void {
    cancelMode(this);
    pointerDown(this, event);
  }
  handlePointerMove(event: PointerEvent): void {
    pointerMove(this, event);
  }
  handlePointerUp(event: PointerEvent): void {
    pointerUp(this, event);
  }
  handlePointerCancel(): void {
    cancelPress(this);
  }

  get data(): TimelineGridData {
    return this.held!();
  }
  get root(): ParentNode {
    return this.template!;
  }
  get preview(): Preview {
    this.shownPreview ??= previewOn(this.template!);
    return this.shownPreview;
  }
  get active(): GridPlace {
    return { row: this.rowOf(this.at?.key) ?? 0, column: this.at?.column ?? NAME_COLUMN };
  }
  rowOf(key: string | null | undefined): number | undefined {
    return this.rowsByKey.get(key ?? '');
  }
  lineOf(key: string | null | undefined): TimelineLine | undefined {
    return this.data.lines[this.rowOf(key) ?? -1];
  }
  tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
  activate({ row, column }: GridPlace): void {
    const key = this.data.lines[row]?.key;
    if (key !== undefined && (this.at?.key !== key || this.at.column !== column)) this.at = { key, column };
  }
  goTo(place: GridPlace): void {
    this.activate(place);
    this.wantsFocus = true;
    const { scroller, window } = this;
    if (scroller && (place.row < window.start || place.row >= window.end)) {
      scroller.scrollTop = Math.max(0, (place.row - 4) * LINE_HEIGHT);
      this.scrollTop = scroller.scrollTop;
    }
    // A cell that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private get window() {
    return rowWindow(this.data.lines.length, this.scrollTop, this.viewHeight, LINE_HEIGHT);
  }
  private get side(): SideWindow {
    return sideWindow(this.data.scale, this.scrollLeft, this.viewWidth);
  }
  private get scroller(): HTMLElement | null {
    return this.template!.querySelector<HTMLElement>('.scroller');
  }

  private applyFocus(): void {
    if (!this.wantsFocus || !this.held) return;
    const { row, column } = this.active;
    const cell = this.template!.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (!cell) return;
    this.wantsFocus = false;
    // The cell of a bar is as wide as the whole scale: the browser would not know which part of it to show.
    cell.focus({ preventScroll: true });
    const { scroller, data } = this;
    if (scroller) sightOf(this.template!, scroller, data.scale).show(row, column === BAR_COLUMN ? (data.lines[row]?.bar ?? null) : null);
  }

  private todayLeft({ scale, reading }: TimelineGridData): number {
    return Math.max(0, xOf(scale, reading.today) - this.viewWidth * LOOKED_AT);
  }
  /** Now, or once it is drawn as wide as that. */
  private scrollTo(left: number): void {
    this.scrollLeft = left;
    this.wantsScrolling = true;
    if (this.scroller) this.scroller.scrollLeft = left;
  }
  /** After a change of zoom the same day stands where it stood. */
  private keepDay(before: TimeScale, after: TimeScale): void {
    const { scroller } = this;
    if (scroller) this.scrollTo(sightOf(this.template!, scroller, before).leftAfter(after));
  }
  private measure(): void {
    const { scroller } = this;
    if (!scroller || scroller.clientHeight === 0) return;
    if (scroller.clientHeight !== this.viewHeight) this.viewHeight = scroller.clientHeight;
    if (scroller.clientWidth !== this.viewWidth) this.viewWidth = scroller.clientWidth;
  }
}
