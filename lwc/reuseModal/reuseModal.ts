import { api, wire } from 'lwc';
import LightningModal from 'lightning/modal';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import USER_ID from '@salesforce/user/Id';
import type { SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { compareReuse, type WorkToReuse } from 'c/objectiveReuse';
import { bringUpChanges, reuseChanges } from 'c/osaChanges';
import { objectiveOf, type OsaReading } from 'c/osaReading';
import type { PagedAnswer } from 'c/pagedQuery';
import type { SaveProblem } from 'c/planChanges';
import type { IsoDate, RecordId } from 'c/planModel';
import { actionsFrom, objectivesToReuseFrom, strategiesFrom, type ObjectiveToReuse, type ObjectiveView } from 'c/planQueries';
import { reduceErrors } from 'c/reduceErrors';
import { comparisonView, type ComparisonView } from './comparisonView.ts';
import { LABELS } from './labels.ts';
import { accountOf, copiesOf, findSources, sourceView, type SourceView } from './sourceViews.ts';
import { livingWork, tickedWork, workViews, type WorkView } from './workViews.ts';

/** What the dialog closes with; undefined when nothing was saved. */
export interface ReuseResult {
  /** The copy that was made or added to; undefined where it cannot be told. */
  readonly objectiveId: RecordId | undefined;
}

type HeldReading = Held<OsaReading> | undefined;
type Validating = HTMLElement & { reportValidity(): boolean };

/** A longer list is searched, not scrolled. */
const MOST_SHOWN = 50;
const EVERY_INDUSTRY = '%';

/**
 * An objective of another account of the industry becomes one of this plan; a copy that is here already is shown beside what it was copied from, and gets
 * what it lacks. What was changed here is never touched (system E). Closes with a `ReuseResult`.
 */
export default class ReuseModal extends LightningModal {
  @api osa: HeldReading;
  /** A copy to begin with: what it was copied from is shown beside it. */
  @api objectiveId: RecordId | undefined;
  /** An objective of another account to begin with. */
  @api sourceId: RecordId | undefined;
  @api canCreateObjectives = false;
  /** As it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveChanges | undefined;

  labels = LABELS;
  isEveryIndustry = false;
  query = '';
  chosenId: RecordId = '';
  name = '';
  centerId = '';
  startOn: IsoDate = '';
  dueOn: IsoDate = '';
  target = '';
  salesCoOwnerId: RecordId | null = null;
  /** With a copy here: add to it, or copy once more. */
  again: 'bringUp' | 'copy' = 'bringUp';
  problem: SaveProblem | undefined;
  loadProblem = '';
  isSaving = false;
  sources: Held<readonly ObjectiveToReuse[]> | undefined;
  info: ObjectInfo | undefined;
  private strategies: ReturnType<typeof strategiesFrom> | undefined;
  private actions: ReturnType<typeof actionsFrom> | undefined;
  private unticked: ReadonlySet<RecordId> = new Set();
  private current: HeldReading;
  private start: HeldReading;

  @wire(getObjectInfo, { objectApiName: 'Plan_Objective__c' })
  handleInfo({ data }: { readonly data?: ObjectInfo }): void {
    if (data) this.info = data;
  }

  override connectedCallback(): void {
    this.start = this.osa;
    this.startOn = this.reading?.today ?? '';
    this.chosenId = this.sourceId ?? this.copyToCompare?.adaptedFromId ?? '';
    // What it was copied from may be of another industry by now.
    this.isEveryIndustry = Boolean(this.chosenId) || !this.industry;
  }

  get heading(): string {
    return this.objectiveId ? fillIn(LABELS.HEADING_COMPARE, this.copyToCompare?.name ?? '') : LABELS.HEADING;
  }

  /** Why nothing can be done here; empty when something can. */
  get refusal(): string {
    if (this.objectiveId && !this.copyToCompare) return LABELS.HERE_GONE;
    if (!this.reading?.facts.plan) return LABELS.NO_PLAN;
    if (!this.canCreateObjectives) return LABELS.MAY_NOT;
    return this.loadProblem ? fillIn(LABELS.FAILED, this.loadProblem) : '';
  }

  get isLoading(): boolean {
    return !this.sources || (this.source !== undefined && !this.there);
  }

  get sourceVariables() {
    return { industry: this.isEveryIndustry ? EVERY_INDUSTRY : (this.industry ?? EVERY_INDUSTRY) };
  }

  get workVariables() {
    return this.source ? { objectiveIds: [this.source.id] } : undefined;
  }

  get isChoosing(): boolean {
    return !this.objectiveId;
  }

  get industryText(): string {
    return this.industry ? fillIn(LABELS.INDUSTRY, this.industry) : LABELS.NO_INDUSTRY;
  }

  get hasIndustry(): boolean {
    return Boolean(this.industry);
  }

  get choices(): readonly SourceView[] {
    return this.found.slice(0, MOST_SHOWN).map((one) => sourceView(this.reading!, one, this.chosenId));
  }

  get hasChoices(): boolean {
    return this.found.length > 0;
  }

  get foundText(): string {
    return fillIn(LABELS.FOUND, this.found.length);
  }

  get moreText(): string {
    const more = this.found.length - MOST_SHOWN;
    return more > 0 ? fillIn(LABELS.MORE, more) : '';
  }

  get emptyText(): string {
    return this.query || !this.isEveryIndustry ? LABELS.NONE_FOUND : LABELS.NONE;
  }

  /** What a copy was made from cannot be found any more. */
  get isSourceGone(): boolean {
    return Boolean(this.objectiveId && this.sources && !this.source);
  }

  get againOptions() {
    return [
      { label: LABELS.AGAIN_BRING_UP, value: 'bringUp' },
      { label: LABELS.AGAIN_COPY, value: 'copy' },
    ];
  }

  get canCopyAgain(): boolean {
    return this.copy !== undefined && !this.objectiveId;
  }

  get isCopying(): boolean {
    return this.there !== undefined && !this.comparing;
  }

  get comparison(): ComparisonView | undefined {
    const { there, comparing } = this;
    return there && comparing ? comparisonView(there, this.workOf(comparing), this.info) : undefined;
  }

  get centerOptions() {
    const centers = this.reading?.facts.buyingCenters ?? [];
    return [{ label: LABELS.SERVES_ACCOUNT, value: '' }, ...centers.map(({ id, name }) => ({ label: name, value: id }))];
  }

  get work(): readonly WorkView[] {
    return this.offered ? workViews(this.offered, this.unticked) : [];
  }

  get showsWork(): boolean {
    return this.there !== undefined;
  }

  get hasNoWork(): boolean {
    return this.work.length === 0;
  }

  /** Of a whole copy it is asked above. */
  get asksStart(): boolean {
    return this.comparing !== undefined && !this.hasNoWork;
  }

  get noWorkText(): string {
    return this.comparing ? LABELS.IS_SAME : LABELS.NO_WORK;
  }

  get workHeading(): string {
    return this.comparing ? LABELS.WORK_MISSING : LABELS.WORK;
  }

  get sentences(): readonly string[] {
    return this.comparing ? [LABELS.KEEPS] : [LABELS.COPIED, LABELS.OWN];
  }

  get saveLabel(): string {
    return this.comparing ? fillIn(LABELS.BRING_UP, this.tickedIds.length) : LABELS.COPY;
  }

  get cannotSave(): boolean {
    if (this.isSaving || this.refusal || !this.there) return true;
    return this.comparing !== undefined && this.tickedIds.length === 0;
  }

  handleSources({ detail }: CustomEvent<PagedAnswer>): void {
    if (!detail.isComplete) return;
    this.loadProblem = detail.errors.length > 0 ? reduceErrors(detail.errors).join(' ') : '';
    this.sources = hold(objectivesToReuseFrom(detail.pages()));
    if (this.source && !this.name) this.begin();
  }

  handleWork({ detail }: CustomEvent<PagedAnswer>): void {
    if (!detail.isComplete) return;
    if (detail.name === 'strategiesToReuse') this.strategies = strategiesFrom(detail.pages());
    else this.actions = actionsFrom(detail.pages());
  }

  handleEveryIndustry(event: CustomEvent<{ readonly checked: boolean }>): void {
    this.isEveryIndustry = event.detail.checked;
    this.sources = undefined;
  }

  handleQuery(event: CustomEvent<{ readonly value: string }>): void {
    this.query = event.detail.value;
  }

  handleChoose(event: Event): void {
    this.chosenId = (event.target as HTMLInputElement).value;
    this.strategies = undefined;
    this.actions = undefined;
    this.again = 'bringUp';
    this.begin();
  }

  handleAgain(event: CustomEvent<{ readonly value: 'bringUp' | 'copy' }>): void {
    this.again = event.detail.value;
    this.unticked = new Set();
  }

  handleText(event: CustomEvent<{ readonly value: string | null }>): void {
    const field = (event.currentTarget as HTMLElement).dataset.field as 'name' | 'centerId' | 'startOn' | 'dueOn' | 'target';
    this[field] = event.detail.value ?? '';
  }

  handleCoOwner(event: CustomEvent<{ readonly value: RecordId | null }>): void {
    this.salesCoOwnerId = event.detail.value;
  }

  handleTick(event: CustomEvent<{ readonly checked: boolean }>): void {
    const { tick } = (event.currentTarget as HTMLElement).dataset;
    const unticked = new Set(this.unticked);
    if (event.detail.checked) unticked.delete(tick!);
    else unticked.add(tick!);
    this.unticked = unticked;
  }

  handleCancel(): void {
    this.close();
  }

  handleReload(): void {
    this.problem = undefined;
    this.current = this.readCurrent?.() ?? this.current;
  }

  async handleSave(): Promise<void> {
    const { reading, there, source, comparing, save } = this;
    if (this.cannotSave || !reading || !there || !source || !save) return;
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-input]')];
    if (inputs.filter((input) => !input.reportValidity()).length > 0) return;
    const way = { startOn: this.startOn || null, ownerId: USER_ID };
    const groups = comparing
      ? bringUpChanges(reading, comparing.id, there, this.tickedIds, way)
      : reuseChanges(reading, { objective: there.objective, ...tickedWork(there, this.unticked) }, { ...way, fields: this.ownFields });
    const message = comparing
      ? fillIn(LABELS.DONE_BROUGHT_UP, comparing.name, this.tickedIds.length, accountOf(source))
      : fillIn(LABELS.DONE_COPIED, this.name, accountOf(source));
    this.isSaving = true;
    this.disableClose = true;
    this.problem = await save(groups, message, { isInOrder: true });
    this.isSaving = false;
    this.disableClose = false;
    if (this.problem) this.handlePartly();
    else this.close({ objectiveId: comparing?.id ?? this.madeId } satisfies ReuseResult);
  }

  /** What was saved is there; the rest can be added to it. */
  private handlePartly(): void {
    this.current = this.readCurrent?.() ?? this.current;
    if (this.problem?.isPartlySaved) this.again = 'bringUp';
  }

  private begin(): void {
    this.unticked = new Set();
    this.name = this.source?.name ?? '';
  }

  private get ownFields() {
    return {
      Name: this.name,
      Baseline__c: null,
      Budget__c: null,
      Target__c: this.target === '' ? null : Number(this.target),
      Buying_Center__c: this.centerId || null,
      Sales_Co_Owner__c: this.salesCoOwnerId,
      ...(this.dueOn ? { Due_On__c: this.dueOn } : {}),
    };
  }

  private get madeId(): RecordId | undefined {
    const now = this.readCurrent?.()?.();
    const before = this.start?.().objectiveIndex ?? {};
    return now && copiesOf(now, this.chosenId).find(({ id }) => before[id] === undefined)?.id;
  }

  /** What can be ticked: everything that lives there, or what the copy lacks of it. */
  private get offered() {
    const { there, comparing } = this;
    if (!there) return undefined;
    return comparing ? compareReuse(there, this.workOf(comparing)).onlyThere : there;
  }

  private get tickedIds(): readonly RecordId[] {
    const { strategies = [], actions = [] } = this.offered ?? {};
    return [...strategies, ...actions].flatMap(({ id }) => (this.unticked.has(id) ? [] : id));
  }

  private get there(): WorkToReuse | undefined {
    const { source, strategies, actions } = this;
    return source && strategies && actions ? { objective: source, ...livingWork({ strategies, actions }) } : undefined;
  }

  private workOf(objective: ObjectiveView): WorkToReuse {
    const { strategies, actions } = this.reading!.facts;
    return {
      objective,
      strategies: strategies.filter(({ objectiveId }) => objectiveId === objective.id),
      actions: actions.filter(({ objectiveId }) => objectiveId === objective.id),
    };
  }

  /** The copy that is looked at beside its source. */
  private get comparing(): ObjectiveView | undefined {
    return this.copyToCompare ?? (this.again === 'bringUp' ? this.copy : undefined);
  }

  /** The latest copy of what is chosen. */
  private get copy(): ObjectiveView | undefined {
    return this.reading && this.chosenId ? copiesOf(this.reading, this.chosenId).at(-1) : undefined;
  }

  private get copyToCompare(): ObjectiveView | undefined {
    return this.reading && objectiveOf(this.reading, this.objectiveId)?.objective;
  }

  private get source(): ObjectiveToReuse | undefined {
    return this.sources?.().find(({ id }) => id === this.chosenId);
  }

  private get found(): readonly ObjectiveToReuse[] {
    return this.reading && this.sources ? findSources(this.reading, this.sources(), this.query) : [];
  }

  private get industry(): string | undefined {
    return this.reading?.facts.account.industry ?? undefined;
  }

  private get reading(): OsaReading | undefined {
    return (this.current ?? this.osa)?.();
  }
}
