import { api, LightningElement } from 'lwc';
import { byRank, chartFiles, contentOf, type ChartContent } from 'c/chartFiles';
import type { LegendContent } from 'c/chartLegend';
import { CHART_LABELS } from 'c/chartWords';
import type { FileSource } from 'c/exportMenu';
import { fillIn } from 'c/fillIn';
import { hold, unheld, type Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { QUADRANTS, type CellState, type Quadrant } from 'c/planModel';
import { isSameThresholds, thresholdsOf, type Thresholds } from 'c/quadrantLayout';
import type { PlotView } from 'c/quadrantPlot';

/** Where nobody can say how wide the page is. */
const USUAL_WIDTH = 720;
const ALL = 'all';
const heightFor = (width: number): number => Math.round(Math.min(620, Math.max(360, width * 0.62)));

/**
 * The quadrant chart of the white space (system C): value to customer × value to you, bubble area = potential money. The same squares and the same
 * selection as the matrix.
 * @fires select detail: `{ keys }`, the whole new selection
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 * @fires thresholds detail: `{ toYou, toCustomer }`, tried out here; the policy's own once a person lets go of them
 */
export default class WhiteSpaceChart extends LightningElement {
  /** Whether an opened square can be changed. */
  @api canEdit = false;

  labels = CHART_LABELS;
  isTable = false;
  heldView: Held<PlotView> | undefined;
  heldLegend: Held<LegendContent> | undefined;
  heldUnscored: Held<readonly SquareReading[]> | undefined;
  heldThresholds: Held<Thresholds> | undefined;
  heldPolicyThresholds: Held<Thresholds> | undefined;
  private held: Held<MatrixReading> | undefined;
  private content: ChartContent | undefined;
  private keys: ReadonlySet<string> = new Set();
  private tried: Thresholds | undefined;
  private team: Thresholds | undefined;
  private zoom: Quadrant | null = null;
  private hiddenStates: readonly CellState[] = [];
  /** Unknown until the place for the plot is there: so that nothing is laid out twice. */
  private width: number | undefined;
  private observer: ResizeObserver | undefined;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    const before = this.readThresholds;
    this.held = matrix;
    // Read with other thresholds: the page took over what was tried, or ended it.
    if (before && this.readThresholds && !isSameThresholds(before, this.readThresholds)) this.tried = undefined;
    this.refresh();
  }

  /** The team's own thresholds, for a page that reads the matrix with those that are tried out. Without it: those of the matrix. */
  @api get policyThresholds(): Thresholds | undefined {
    return this.team;
  }
  set policyThresholds(thresholds: Thresholds | undefined) {
    this.team = thresholds && { toYou: thresholds.toYou, toCustomer: thresholds.toCustomer };
    this.refresh();
  }

  /** Keys of the selected squares, shared with the matrix; held where there may be thousands. */
  @api get selection(): readonly string[] | Held<readonly string[]> {
    return [...this.keys];
  }
  set selection(selection: readonly string[] | Held<readonly string[]> | undefined) {
    this.keys = new Set(unheld(selection));
  }

  override renderedCallback(): void {
    const place = this.template!.querySelector<HTMLElement>('.plot');
    if (!place) return;
    if (this.width === undefined) this.fit(place.clientWidth || USUAL_WIDTH);
    if (this.observer || typeof ResizeObserver === 'undefined') return;
    this.observer = new ResizeObserver(() => this.fit(place.clientWidth));
    this.observer.observe(place);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  get hasMatrix(): boolean {
    return this.held !== undefined;
  }
  get isReady(): boolean {
    return this.content !== undefined;
  }
  get isPicture(): boolean {
    return !this.isTable;
  }
  get isEmpty(): boolean {
    return this.content!.scored.length === 0 && this.zoom === null && this.hiddenStates.length === 0;
  }
  get isNothingShown(): boolean {
    return this.content!.scored.length === 0 && !this.isEmpty;
  }
  get tableRows(): Held<readonly SquareReading[]> {
    const { scored, unscored } = this.content!;
    return hold(this.zoom === null ? byRank([...scored, ...unscored]) : scored);
  }
  get canExport(): boolean {
    return !this.isTable && !this.isEmpty;
  }
  get files(): Held<FileSource> {
    return () => chartFiles(this.content!, this.heldThresholds!(), this.heldPolicyThresholds!());
  }
  get viewLabel(): string {
    return this.isTable ? CHART_LABELS.SHOW_CHART : CHART_LABELS.SHOW_TABLE;
  }
  get zoomValue(): string {
    return this.zoom ?? ALL;
  }
  get zoomOptions(): readonly { readonly label: string; readonly value: string }[] {
    return [{ label: CHART_LABELS.ZOOM_ALL, value: ALL }, ...QUADRANTS.map((quadrant) => ({ label: quadrant, value: quadrant }))];
  }
  get selectedText(): string {
    return this.keys.size > 0 ? fillIn(CHART_LABELS.SELECTED, this.keys.size) : '';
  }
  get hasSelection(): boolean {
    return this.keys.size > 0;
  }
  get isMoved(): boolean {
    return !isSameThresholds(this.heldThresholds!(), this.heldPolicyThresholds!());
  }
  get movedText(): string {
    const now = this.heldThresholds!();
    const team = this.heldPolicyThresholds!();
    return fillIn(CHART_LABELS.THRESHOLDS_MOVED, now.toCustomer, now.toYou, team.toCustomer, team.toYou);
  }

  handleSelect(event: CustomEvent<{ keys: readonly string[] }>): void {
    this.select(event.detail.keys);
  }
  handleSelectAll(): void {
    this.select([...new Set([...this.keys, ...this.content!.scored.map(({ key }) => key)])]);
  }
  handleSelectNone(): void {
    this.select([]);
  }
  handleOpen(event: CustomEvent<{ buyingCenterId: string; solutionId: string }>): void {
    this.dispatchEvent(new CustomEvent('opensquare', { detail: event.detail }));
  }
  handleZoom(event: CustomEvent<{ value: string }>): void {
    this.zoom = QUADRANTS.find((quadrant) => quadrant === event.detail.value) ?? null;
    this.refresh();
  }
  handleStateToggle(event: CustomEvent<{ state: CellState }>): void {
    const { state } = event.detail;
    this.hiddenStates = this.hiddenStates.includes(state)
      ? this.hiddenStates.filter((each) => each !== state)
      : [...this.hiddenStates, state];
    this.refresh();
  }
  handleView(): void {
    this.isTable = !this.isTable;
    this.observer?.disconnect();
    this.observer = undefined;
  }

  handleThresholdMove(event: CustomEvent<Thresholds>): void {
    this.tried = event.detail;
    this.heldThresholds = hold(event.detail);
  }
  handleThresholdSet(event: CustomEvent<Thresholds>): void {
    this.handleThresholdMove(event);
    this.dispatchEvent(new CustomEvent('thresholds', { detail: event.detail }));
  }
  handleThresholdReset(): void {
    this.tried = this.heldPolicyThresholds!();
    this.heldThresholds = this.heldPolicyThresholds;
    this.dispatchEvent(new CustomEvent('thresholds', { detail: this.heldPolicyThresholds!() }));
  }

  private get readThresholds(): Thresholds | undefined {
    return this.held && thresholdsOf(this.held().facts.policy);
  }

  private fit(width: number): void {
    // Zero while the tab is not the open one.
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.refresh();
  }

  private refresh(): void {
    if (!this.held || this.width === undefined) {
      this.content = undefined;
      return;
    }
    const thresholds = this.tried ?? this.readThresholds!;
    this.heldPolicyThresholds = hold(this.team ?? this.readThresholds!);
    this.heldThresholds = hold(thresholds);
    const size = { width: this.width, height: heightFor(this.width) };
    this.content = contentOf(this.held(), { thresholds, zoom: this.zoom, hidden: this.hiddenStates }, size);
    this.heldView = hold(this.content.view);
    this.heldLegend = hold(this.content.legend);
    this.heldUnscored = hold(this.content.unscored);
  }

  private select(keys: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('select', { detail: { keys } }));
  }
}
