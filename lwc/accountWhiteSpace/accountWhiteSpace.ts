import { api, LightningElement, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfo, getObjectInfos, getPicklistValues, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import { bulkCellChanges, conversionChanges, focusAddChanges, linkChanges, outcomeChanges, unlinkChanges } from 'c/cellChanges';
import { closedSince, withDescriptionNow, type Conversion, type Link } from 'c/cellConversion';
import { namesOf } from 'c/cellWords';
import { HEADINGS, OUTCOME_HEADINGS } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { readMatrix, type MatrixReading, type SquareReading } from 'c/matrixReading';
import OpportunityLinkModal, { type LinkAnswer, type LinkRequest, type LinkResult } from 'c/opportunityLinkModal';
import OpportunityFromCellModal, { type ConversionAnswer, type ConversionResult } from 'c/opportunityFromCellModal';
import {
  explainRefusal,
  savePlanChanges,
  type ChangeGroup,
  type FieldValues,
  type PlanChange,
  type SaveProblem,
  type SaveProgress,
} from 'c/planChanges';
import type { OpportunityStage, PlanningPolicy, RecordId } from 'c/planModel';
import { MOST_ROWS, stagesFrom, type CellView } from 'c/planQueries';
import { today } from 'c/userFormat';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import { commit } from './committing.ts';
import { squareIn } from './editedCell.ts';
import { LABELS } from './labels.ts';

type Tab = 'matrix' | 'chart' | 'wallet' | 'focus' | 'advice';
type Source = HTMLElement & { refresh(): Promise<void>; readDescription(opportunityId: RecordId): Promise<string | null | undefined> };
interface Place {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
}
interface Thresholds {
  readonly toYou: number;
  readonly toCustomer: number;
}
interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
}

/** The white space of an account (system C): reads it, hands one reading of it to all views, saves what a person changes in any of them. */
export default class AccountWhiteSpace extends NavigationMixin(LightningElement) {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  objectNames = ['White_Space_Cell__c', 'Insight__c', 'Plan_Focus__c', 'Buying_Center__c', 'Planning_Policy__c', 'Opportunity'];
  tab: Tab = 'matrix';
  planId: RecordId | undefined;
  matrix: Held<MatrixReading> | undefined;
  selection: readonly string[] = [];
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  undoMessage = '';
  progress: SaveProgress | undefined;
  /** Tried out, not saved: the matrix is read under it while it stands. */
  trialPolicy: PlanningPolicy | undefined;
  infos: Readonly<Record<string, ObjectInfo>> = {};
  stages: readonly OpportunityStage[] = [];
  roleOptions: readonly string[] = [];
  contactRoleInfo: ObjectInfo | undefined;
  private data: Held<WhiteSpaceData> | undefined;
  private undo: readonly ChangeGroup[] | null = null;
  private untried: MatrixReading | undefined;
  private refreshHandler: string | undefined;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: ObjectInfosResult): void {
    if (data)
      this.infos = Object.fromEntries(
        data.results.filter(({ statusCode }) => statusCode === 200).map(({ result }) => [result.apiName, result]),
      );
  }

  /** Not every org serves this object: then the plan's own words for roles are offered. */
  @wire(getObjectInfo, { objectApiName: 'OpportunityContactRole' })
  handleContactRoleInfo({ data }: { readonly data?: ObjectInfo }): void {
    this.contactRoleInfo = data;
  }

  @wire(getPicklistValues, { recordTypeId: '$opportunityRecordType', fieldApiName: 'Opportunity.StageName' })
  handleStages({ data }: { readonly data?: unknown }): void {
    if (data) this.stages = stagesFrom(data);
  }

  @wire(getPicklistValues, { recordTypeId: '$contactRoleRecordType', fieldApiName: 'OpportunityContactRole.Role' })
  handleRoles({ data }: { readonly data?: { readonly values: readonly { readonly value: string }[] } }): void {
    if (data) this.roleOptions = data.values.map(({ value }) => value);
  }

  get opportunityRecordType(): string | undefined {
    return this.infos['Opportunity']?.defaultRecordTypeId ?? undefined;
  }

  get contactRoleRecordType(): string | undefined {
    return this.contactRoleInfo?.defaultRecordTypeId ?? undefined;
  }

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, async () => {
      await this.refresh();
      return true;
    });
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get isLoading(): boolean {
    return !this.matrix && !this.loadProblem;
  }

  get hasFailed(): boolean {
    return !this.matrix;
  }

  get isMatrix(): boolean {
    return this.tab === 'matrix';
  }

  get isChart(): boolean {
    return this.tab === 'chart';
  }

  get isAdvice(): boolean {
    return this.tab === 'advice';
  }

  get canEdit(): boolean {
    return Boolean(this.infos['White_Space_Cell__c']?.updateable);
  }

  get canFocus(): boolean {
    return Boolean(this.infos['Plan_Focus__c']?.createable && this.plan);
  }

  /** The team's, whatever is tried out. */
  get policyThresholds(): Thresholds | undefined {
    const policy = this.data?.().facts.policy;
    return policy && { toYou: policy.thresholdToYou, toCustomer: policy.thresholdToCustomer };
  }

  get canUndo(): boolean {
    return this.undo !== null;
  }

  get notices(): readonly string[] {
    const data = this.data?.();
    if (!data) return [];
    return [
      ...(data.isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
      ...(data.unread.length > 0 ? [fillIn(LABELS.UNREAD, data.unread.join(', '))] : []),
    ];
  }

  get adviceLabel(): string {
    const count = this.matrix?.().advice.length ?? 0;
    return count > 0 ? fillIn(LABELS.TAB_ADVICE_COUNT, count) : LABELS.TAB_ADVICE;
  }

  get progressMessage(): string {
    return this.progress && this.progress.all > 1 ? fillIn(LABELS.SAVING, this.progress.done, this.progress.all) : '';
  }

  get hasPanel(): boolean {
    return this.tab === 'matrix' || this.tab === 'chart';
  }

  get panelName(): string {
    return this.selectedSquare ? LABELS.PANEL_CELL : LABELS.PANEL_BEST;
  }

  /** The one square that is selected; of several none is told apart. */
  get selectedSquare(): Held<SquareReading> | undefined {
    const reading = this.matrix?.();
    if (!reading || this.selection.length !== 1) return undefined;
    const { buyingCenterId, solutionId } = placeOf(this.selection[0]!);
    return hold(squareIn(reading, buyingCenterId, solutionId));
  }

  get selectedName(): string {
    return this.nameOf(this.selectedSquare!().cell);
  }

  get canConvert(): boolean {
    const square = this.selectedSquare?.();
    return this.canEdit && Boolean(this.infos['Opportunity']?.createable) && square !== undefined && !square.cell.opportunityId;
  }

  get opportunityId(): RecordId | null {
    return this.selectedSquare?.().cell.opportunityId ?? null;
  }

  get canAddToFocus(): boolean {
    return this.canFocus && !this.selectedSquare?.().focus;
  }

  handleData({ detail }: CustomEvent<Held<WhiteSpaceData>>): void {
    this.data = detail;
    this.loadProblem = undefined;
    this.readAgain();
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.refresh();
  }

  handleSelect({ detail }: CustomEvent<{ readonly keys: readonly string[] }>): void {
    this.selection = detail.keys;
  }

  handleDeselect(): void {
    this.selection = [];
  }

  handleOpenSquare(_event: CustomEvent<Place>): void {}

  handleOpenSelected(): void {}

  handleShowAll(): void {
    this.tab = 'focus';
  }

  handleConvert(): void {
    const square = this.selectedSquare?.();
    if (square) void this.convert(square.cell);
  }

  handleLink(): void {
    const square = this.selectedSquare?.();
    if (square) void this.link(square.cell);
  }

  handleOpenOpportunity(): void {
    if (this.opportunityId) this.goTo(this.opportunityId, 'Opportunity');
  }

  handleTakeOver({ detail }: CustomEvent<{ readonly keys: readonly string[] }>): void {
    const outcomes = closedSince(this.actual, OUTCOME_HEADINGS).filter(({ key }) => detail.keys.includes(key));
    void this.save(outcomeChanges(this.actual, outcomes, this.now), fillIn(LABELS.SAVED_MANY, outcomes.length));
  }

  handleThresholds({ detail }: CustomEvent<Thresholds>): void {
    const { policy } = this.data!().facts;
    const isTeams = detail.toYou === policy.thresholdToYou && detail.toCustomer === policy.thresholdToCustomer;
    const base = this.trialPolicy ?? policy;
    const tried = { ...base, thresholdToYou: detail.toYou, thresholdToCustomer: detail.toCustomer };
    this.tryOut(isTeams && base === policy ? undefined : tried);
  }

  handleAddToFocus(): void {
    void this.addToFocus(this.selection);
  }

  handleFocusAdd({ detail }: CustomEvent<{ readonly key: string }>): void {
    void this.addToFocus([detail.key]);
  }

  handleBulkChange({ detail }: CustomEvent<{ readonly keys: readonly string[]; readonly fields: FieldValues }>): void {
    const groups = bulkCellChanges(this.actual, detail.keys, detail.fields, this.now);
    void this.save(groups, fillIn(LABELS.SAVED_MANY, groups.length));
  }

  handleTrialEnd(): void {
    this.tryOut(undefined);
  }

  async handleUndo(): Promise<void> {
    const groups = this.undo;
    if (groups) await this.save(groups, LABELS.UNDONE);
  }

  handleDismissUndo(): void {
    this.undo = null;
    this.undoMessage = '';
  }

  handleReload(): void {
    this.problem = undefined;
  }

  private async convert({ buyingCenterId, solutionId }: Place): Promise<void> {
    const name = this.nameOf({ buyingCenterId, solutionId });
    const result = await OpportunityFromCellModal.open<ConversionResult>({
      size: 'medium',
      matrix: this.matrix,
      buyingCenterId,
      solutionId,
      stages: this.stages,
      priceBookEntries: this.data!().priceBookEntries,
      roleOptions: this.roleOptions,
      save: (conversion: Conversion) => this.saveConversion({ buyingCenterId, solutionId }, conversion),
    });
    if (!result) return;
    this.tell(fillIn(LABELS.CONVERTED, name));
    if (result.next === 'open') this.goTo(result.opportunityId, 'Opportunity');
  }

  private async saveConversion({ buyingCenterId, solutionId }: Place, conversion: Conversion): Promise<ConversionAnswer> {
    const square = squareIn(this.actual, buyingCenterId, solutionId);
    const outcome = await savePlanChanges(conversionChanges(this.actual, square, conversion, this.now));
    await this.refresh();
    if (outcome.isSaved) return { isSaved: true, opportunityId: outcome.ids[0]! };
    return { isSaved: false, problem: this.explain(outcome.messages, square), current: this.matrix! };
  }

  private async link({ buyingCenterId, solutionId }: Place): Promise<void> {
    const result = await OpportunityLinkModal.open<LinkResult>({
      size: 'medium',
      matrix: this.matrix,
      buyingCenterId,
      solutionId,
      save: (request: LinkRequest) => this.saveLink({ buyingCenterId, solutionId }, request),
    });
    if (!result) return;
    this.tell(fillIn(result.kind === 'linked' ? LABELS.LINKED : LABELS.UNLINKED, this.nameOf({ buyingCenterId, solutionId })));
  }

  private async saveLink({ buyingCenterId, solutionId }: Place, request: LinkRequest): Promise<LinkAnswer> {
    const square = squareIn(this.actual, buyingCenterId, solutionId);
    const changes = request.kind === 'link' ? await this.linkNow(square, request.link) : unlinkChanges(this.actual, square, this.now);
    const outcome = await savePlanChanges(changes);
    await this.refresh();
    return outcome.isSaved ? undefined : { problem: this.explain(outcome.messages, square), current: this.matrix! };
  }

  /** Nothing guards an opportunity against two savers, so its description is read again just before something is added to it. */
  private async linkNow(square: SquareReading, link: Link): Promise<readonly PlanChange[]> {
    const description = await this.source?.readDescription(link.opportunityId);
    return linkChanges(this.actual, square, withDescriptionNow(link, description, HEADINGS), this.now);
  }

  private get now() {
    return { savedAt: new Date().toISOString(), today: today(), continuedSubject: LABELS.CONTINUED };
  }

  /** The matrix under the team's policy: what is saved never rests on one that is tried out. */
  private get actual(): MatrixReading {
    if (!this.trialPolicy) return this.matrix!();
    this.untried ??= readMatrix(this.data!().facts, today());
    return this.untried;
  }

  private tryOut(policy: PlanningPolicy | undefined): void {
    this.trialPolicy = policy;
    this.readAgain();
  }

  private async addToFocus(keys: readonly string[]): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    const groups = focusAddChanges(this.actual, keys, { ...this.now, planId: plan.id });
    const [first] = keys;
    const message =
      keys.length === 1 ? fillIn(LABELS.ADDED_TO_FOCUS, this.nameOf(placeOf(first!))) : fillIn(LABELS.ADDED_MANY_TO_FOCUS, groups.length);
    await this.save(groups, message);
  }

  /** Saves, reads again, offers the way back; what is refused is told above the views. */
  private async save(groups: readonly ChangeGroup[], message: string): Promise<void> {
    if (groups.length === 0 || this.progress) return;
    const isUndo = groups === this.undo;
    this.problem = undefined;
    this.progress = { done: 0, all: groups.length };
    const { outcome, undo, problem } = await commit(this.actual, groups, this.plan?.id, (progress) => (this.progress = progress));
    await this.refresh();
    this.progress = undefined;
    this.problem = problem;
    if (outcome.saved.length > 0) this.tell(message, isUndo ? null : undo);
  }

  private tell(message: string, undo: readonly ChangeGroup[] | null = null): void {
    this.undoMessage = message;
    this.undo = undo;
  }

  private explain(messages: readonly string[], seen: SquareReading): SaveProblem {
    if (!seen.isRecorded) return { messages };
    const now = this.matrix!().facts.cells.find(({ id }) => id === seen.cell.id) as CellView | undefined;
    return explainRefusal(messages, seen.cell.revision, now);
  }

  private async refresh(): Promise<void> {
    await this.source?.refresh();
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-white-space-source');
  }

  private readAgain(): void {
    const data = this.data?.();
    if (!data) return;
    this.untried = undefined;
    const facts = this.trialPolicy ? { ...data.facts, policy: this.trialPolicy } : data.facts;
    const reading = readMatrix(facts, today());
    this.matrix = hold(reading);
    const isThere = ({ buyingCenterId, solutionId }: Place) =>
      reading.rows.positions[buyingCenterId] !== undefined && reading.columns.positions[solutionId] !== undefined;
    if (!this.selection.every((key) => isThere(placeOf(key)))) this.selection = this.selection.filter((key) => isThere(placeOf(key)));
  }

  private nameOf(place: Place): string {
    return namesOf(this.matrix!()).square(place);
  }

  private goTo(recordId: RecordId, objectApiName: string): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } });
  }

  private get plan() {
    return this.data?.().plan;
  }
}

function placeOf(key: string): Place {
  const [buyingCenterId, solutionId] = key.split('×') as [string, string];
  return { buyingCenterId, solutionId };
}
