import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { proposeCells, takenSquares, unlinkedOpportunities, type CellProposals } from 'c/cellConversion';
import { namesOf, type Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId, SalesOpportunity } from 'c/planModel';
import {
  acceptWhatFits,
  countsOf,
  firstChosen,
  firstDecisions,
  fittingCount,
  inOrderOfWork,
  linkableOf,
  type Decision,
  type Decisions,
} from './decisions.ts';
import { linkFor, sentencesOf, type ImportLink } from './importLinks.ts';
import { runAll, type RunResult } from './importRun.ts';
import { LABELS } from './labels.ts';
import { KEYS } from './rowKeys.ts';
import { ANOTHER_CELL, FILTERS, isListed, rowView, type Filter, type RowView } from './rowViews.ts';
import { summaryOf, type SummaryView } from './summaryView.ts';

export type { ImportLink };

/** How the page saves one link, or takes it back: nothing when it went well. It need not read again before the modal has closed. */
export type SaveImport = (link: ImportLink) => Promise<SaveProblem | undefined>;
export type UndoImport = (opportunityId: RecordId) => Promise<SaveProblem | undefined>;

/** What is linked when the modal closes; nothing when it was all undone, or nothing was begun. */
export interface ImportResult {
  readonly linkedIds: readonly RecordId[];
}

const PAGE = 25;

/** All opportunities that no cell is linked to, each with a proposed cell to accept, change or skip (system C). */
export default class OpportunityImportModal extends LightningModal {
  @api matrix: Held<MatrixReading> | undefined;
  @api save: SaveImport | undefined;
  @api undo: UndoImport | undefined;

  labels = LABELS;
  filter: Filter = 'all';
  page = 0;
  decisions: Decisions = {};
  picking: ReadonlySet<RecordId> = new Set();
  activeId: RecordId | undefined;
  isRunning = false;
  isUndoing = false;
  isStopping = false;
  done = 0;
  toDo = 0;
  result: RunResult | undefined;
  undone: RunResult | undefined;
  private reading: MatrixReading | undefined;
  private names: Names | undefined;
  private all: readonly CellProposals[] = [];
  private taken: ReadonlyMap<string, RecordId> = new Map();
  private focusNext: 'row' | 'summary' | undefined;

  override connectedCallback(): void {
    if (!this.matrix) return;
    const reading = this.matrix();
    this.reading = reading;
    this.names = namesOf(reading);
    this.taken = takenSquares(reading);
    this.all = inOrderOfWork(proposeCells(reading, unlinkedOpportunities(reading)));
    this.decisions = firstDecisions(this.all);
  }

  override renderedCallback(): void {
    this.applyFocus();
  }

  private applyFocus(): void {
    if (!this.focusNext) return;
    const selector = this.focusNext === 'summary' ? '[data-summary]' : '[data-row][tabindex="0"]';
    this.focusNext = undefined;
    this.template!.querySelector<HTMLElement>(selector)?.focus();
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  get filterOptions() {
    return FILTERS;
  }

  get listed(): readonly CellProposals[] {
    return this.all.filter((each) => isListed(each, this.decisions[each.opportunity.id]!, this.filter));
  }

  get shown(): readonly CellProposals[] {
    return this.listed.slice(this.page * PAGE, (this.page + 1) * PAGE);
  }

  get rows(): readonly RowView[] {
    const { reading, names, decisions, taken, picking } = this;
    if (!reading || !names) return [];
    const { shown } = this;
    const isActiveShown = shown.some(({ opportunity }) => opportunity.id === this.activeId);
    const activeId = isActiveShown ? this.activeId : shown[0]?.opportunity.id;
    const chosen = firstChosen(this.all, decisions);
    return shown.map((each) => rowView(each, { reading, names, decisions, taken, chosen, picking, activeId }));
  }

  get isNothingListed(): boolean {
    return this.listed.length === 0;
  }

  get countsText(): string {
    const { link, skip, undecided } = this.counts;
    return fillIn(LABELS.COUNTS, link, skip, undecided);
  }

  get leftText(): string {
    const { undecided } = this.counts;
    return undecided > 0 && this.counts.link > 0 ? fillIn(LABELS.LEFT, undecided) : '';
  }

  get acceptLabel(): string {
    return fillIn(LABELS.ACCEPT_FITTING, this.fittingCount);
  }

  get isNothingFitting(): boolean {
    return this.fittingCount === 0;
  }

  get importLabel(): string {
    return fillIn(LABELS.IMPORT, this.linkable.size);
  }

  /** Not while anything that is to be linked cannot be: nothing is silently skipped. */
  get cannotImport(): boolean {
    return !this.save || this.counts.link === 0 || this.linkable.size < this.counts.link;
  }

  get hasPages(): boolean {
    return this.listed.length > PAGE;
  }

  get isFirstPage(): boolean {
    return this.page === 0;
  }

  get isLastPage(): boolean {
    return (this.page + 1) * PAGE >= this.listed.length;
  }

  get pageText(): string {
    return fillIn(LABELS.PAGE, this.page + 1, Math.ceil(this.listed.length / PAGE));
  }

  get progress(): number {
    return this.toDo === 0 ? 0 : (100 * this.done) / this.toDo;
  }

  get progressText(): string {
    return fillIn(this.isUndoing ? LABELS.UNDOING : LABELS.LINKING, this.done, this.toDo);
  }

  get summary(): SummaryView | undefined {
    if (!this.result || !this.names) return undefined;
    return summaryOf(this.result, this.undone, this.counts, this.names);
  }

  get canUndo(): boolean {
    return Boolean(this.undo && !this.undone && this.result && this.result.doneIds.length > 0);
  }

  handleFilter(event: CustomEvent<{ value: Filter }>): void {
    this.filter = event.detail.value;
    this.page = 0;
  }

  handlePrevious(): void {
    this.turnTo(this.page - 1);
  }

  handleNext(): void {
    this.turnTo(this.page + 1);
  }

  handleAcceptFitting(): void {
    this.decisions = acceptWhatFits(this.all, this.decisions);
    this.picking = new Set([...this.picking].filter((id) => this.decisions[id]?.verdict !== 'link'));
  }

  handleRowFocus(event: Event): void {
    this.activeId = (event.currentTarget as HTMLElement).dataset.row;
  }

  handleVerdict(event: Event): void {
    const { value, dataset } = event.target as HTMLInputElement;
    this.decide(dataset.verdict ?? '', { verdict: value as Decision['verdict'] });
  }

  handleProposal(event: Event): void {
    const { value, dataset } = event.target as HTMLSelectElement;
    const id = dataset.proposal ?? '';
    const proposal = this.all.find(({ opportunity }) => opportunity.id === id)?.proposals.find(({ key }) => key === value);
    if (proposal) {
      this.picking = new Set([...this.picking].filter((each) => each !== id));
      this.decide(id, { buyingCenterId: proposal.buyingCenterId, solutionId: proposal.solutionId });
    } else if (value === ANOTHER_CELL) this.picking = new Set([...this.picking, id]);
  }

  /** Who picks a cell wants it linked. */
  handleSide(event: Event): void {
    const { value, dataset } = event.target as HTMLSelectElement;
    const id = dataset.buyingCenter ?? dataset.solution ?? '';
    const side = dataset.buyingCenter ? { buyingCenterId: value || null } : { solutionId: value || null };
    const decision = { ...this.decisions[id]!, ...side };
    this.picking = new Set([...this.picking, id]);
    this.decide(id, { ...side, verdict: decision.buyingCenterId && decision.solutionId ? 'link' : decision.verdict });
  }

  /** Keys of a row; inside a list or a button they belong to it. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = event.currentTarget as HTMLElement;
    const meaning = KEYS[event.key];
    if (!meaning) return;
    event.preventDefault();
    const id = row.dataset.row ?? '';
    if (meaning.verdict) this.decide(id, { verdict: meaning.verdict });
    if (meaning.step) this.move(id, meaning.step);
    if (meaning.isPicking) row.querySelector('select')?.focus();
  }

  handleCancel(): void {
    this.close();
  }

  handleStop(): void {
    this.isStopping = true;
  }

  handleDone(): void {
    const undone = new Set(this.undone?.doneIds);
    const linkedIds = this.result?.doneIds.filter((id) => !undone.has(id)) ?? [];
    this.close(linkedIds.length > 0 ? ({ linkedIds } satisfies ImportResult) : undefined);
  }

  async handleImport(): Promise<void> {
    const { save } = this;
    if (this.cannotImport || !save) return;
    const { linkable } = this;
    await this.run(
      [...linkable.keys()],
      (id) => save(linkFor(this.reading!, this.decisions[id]!, linkable.get(id)!)),
      (result) => (this.result = result),
    );
  }

  async handleUndo(): Promise<void> {
    const { undo, result } = this;
    if (!undo || !result) return;
    this.isUndoing = true;
    // The last first, as each was saved on top of the one before.
    await this.run(
      [...result.doneIds].reverse(),
      (id) => undo(id),
      (undone) => (this.undone = undone),
    );
    this.isUndoing = false;
  }

  private async run(
    ids: readonly RecordId[],
    saveOne: (id: RecordId) => Promise<SaveProblem | undefined>,
    keep: (result: RunResult) => void,
  ): Promise<void> {
    this.isRunning = true;
    this.isStopping = false;
    this.disableClose = true;
    this.done = 0;
    this.toDo = ids.length;
    const result = await runAll(
      ids,
      async (id) => sentencesOf(await saveOne(id)),
      (done) => (this.done = done),
      () => this.isStopping,
    );
    this.isRunning = false;
    this.disableClose = false;
    keep(result);
    this.focusNext = 'summary';
  }

  private get counts(): Readonly<Record<Decision['verdict'], number>> {
    return countsOf(this.decisions);
  }

  private get fittingCount(): number {
    return fittingCount(this.all, this.decisions);
  }

  private get linkable(): ReadonlyMap<RecordId, SalesOpportunity> {
    return linkableOf(this.all, this.decisions, this.taken);
  }

  private decide(id: RecordId, change: Partial<Decision>): void {
    const decision = this.decisions[id];
    if (decision) this.decisions = { ...this.decisions, [id]: { ...decision, ...change } };
  }

  private move(id: RecordId, step: number): void {
    const ids = this.shown.map(({ opportunity }) => opportunity.id);
    const at = ids.indexOf(id);
    // Decided rows leave the list of undecided ones; then the next one stands where they were.
    const next = at < 0 ? ids[0] : (ids[at + step] ?? id);
    this.activeId = next;
    this.focusNext = 'row';
    // A row that is there already is not rendered again.
    void Promise.resolve().then(() => this.applyFocus());
  }

  private turnTo(page: number): void {
    this.page = page;
    this.activeId = undefined;
    this.focusNext = 'row';
  }
}
