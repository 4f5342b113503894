import { api, LightningElement, wire } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfo, getObjectInfos, getPicklistValues, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import USER_ID from '@salesforce/user/Id';
import {
  bulkCellChanges,
  focusAddChanges,
  focusRemoveChanges,
  focusReorderChanges,
  focusUpdateChanges,
  outcomeChanges,
  walletChanges,
  type WalletChange,
} from 'c/cellChanges';
import { closedSince, unlinkedOpportunities } from 'c/cellConversion';
import { namesOf } from 'c/cellWords';
import { OUTCOME_HEADINGS } from 'c/conversionWords';
import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { adviceCounts, keyOfSquare, placeOfKey, readMatrix, squareOfKey, type MatrixReading } from 'c/matrixReading';
import type { ChangeGroup, FieldValues, PlanChange, SaveProblem, SaveProgress } from 'c/planChanges';
import type { OpportunityStage, PlanningPolicy, PriceBookEntry, RecordId } from 'c/planModel';
import PlanCreateModal from 'c/planCreateModal';
import { draftPlan } from 'c/planDraft';
import type { FocusChange } from 'c/planFocusBoard';
import { MOST_ROWS, stagesFrom } from 'c/planQueries';
import { today } from 'c/userFormat';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import { commit } from './committing.ts';
import { now, openConversion, openEditor, openImport, openLink, type Host, type Place } from './dialogs.ts';
import { LABELS } from './labels.ts';

type Tab = 'matrix' | 'chart' | 'ranking' | 'wallet' | 'focus' | 'whatif' | 'advice';
type Source = HTMLElement & { refresh(): Promise<void>; readDescription(opportunityId: RecordId): Promise<string | null | undefined> };
type WalletView = HTMLElement & { discardChanges(): void };
interface Thresholds {
  readonly toYou: number;
  readonly toCustomer: number;
}
interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
}

/** The white space of an account (system C): reads it, hands one reading of it to all views, saves what a person changes in any of them. */
export default class AccountWhiteSpace extends NavigationMixin(LightningElement) implements Host {
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
  teamPolicy: Held<PlanningPolicy> | undefined;
  /** The team's, whatever is tried out. */
  policyThresholds: Thresholds | undefined;
  /** How much of the advice asks to be looked at, and how many opportunities no cell is linked to: worked out once per reading. */
  pressing = 0;
  unlinked = 0;
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

  get isRanking(): boolean {
    return this.tab === 'ranking';
  }

  get isWallet(): boolean {
    return this.tab === 'wallet';
  }

  get isWhatIf(): boolean {
    return this.tab === 'whatif';
  }

  get isFocus(): boolean {
    return this.tab === 'focus';
  }

  get isAdvice(): boolean {
    return this.tab === 'advice';
  }

  get canEdit(): boolean {
    return Boolean(this.infos['White_Space_Cell__c']?.updateable);
  }

  get canFocus(): boolean {
    return this.canPlan && Boolean(this.plan);
  }

  /** With or without a plan: who may choose the focus may create the plan it belongs to. */
  get canPlan(): boolean {
    return Boolean(this.infos['Plan_Focus__c']?.createable);
  }

  get canSavePolicy(): boolean {
    const info = this.infos['Planning_Policy__c'];
    return Boolean(this.data?.().policyRecord ? info?.updateable : info?.createable);
  }

  get canUndo(): boolean {
    return this.undo !== null;
  }

  get notices(): readonly string[] {
    const data = this.data?.();
    if (!data) return [];
    return [
      ...(data.isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
      ...data.policyProblems.map((line) => fillIn(LABELS.POLICY_LINE, line)),
      ...(data.unread.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(data.unread))] : []),
    ];
  }

  get adviceLabel(): string {
    return this.pressing > 0 ? fillIn(LABELS.TAB_ADVICE_COUNT, this.pressing) : LABELS.TAB_ADVICE;
  }

  get progressMessage(): string {
    return this.progress && this.progress.all > 1 ? fillIn(LABELS.SAVING, this.progress.done, this.progress.all) : '';
  }

  get hasSeveral(): boolean {
    return this.selection.length > 1;
  }

  get canAddSeveral(): boolean {
    return this.hasSeveral && this.canFocus;
  }

  get canConvert(): boolean {
    return Boolean(this.infos['Opportunity']?.createable);
  }

  get importLabel(): string {
    return this.canEdit && this.unlinked > 0 ? fillIn(LABELS.IMPORT, this.unlinked) : '';
  }

  get priceBookEntries(): readonly PriceBookEntry[] {
    return this.data?.().priceBookEntries ?? [];
  }

  handleData({ detail }: CustomEvent<Held<WhiteSpaceData>>): void {
    this.data = detail;
    const { policy } = detail().facts;
    this.teamPolicy = hold(policy);
    this.policyThresholds = { toYou: policy.thresholdToYou, toCustomer: policy.thresholdToCustomer };
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

  handleOpenSquare({ detail: { buyingCenterId, solutionId, typed } }: CustomEvent<Place & { readonly typed?: string }>): void {
    void this.edit({ buyingCenterId, solutionId }, typed);
  }

  async handleWalletChange({ detail }: CustomEvent<{ readonly changes: readonly WalletChange[] }>): Promise<void> {
    await this.save(walletChanges(this.actual, detail.changes, now()), LABELS.WALLET_SAVED);
    if (this.problem) this.template!.querySelector<WalletView>('c-wallet-view')?.discardChanges();
  }

  handleApply({ detail }: CustomEvent<{ readonly policy: PlanningPolicy | null }>): void {
    this.tryOut(detail.policy ?? undefined);
  }

  async handleSavePolicy({ detail: { fields } }: CustomEvent<{ readonly fields: FieldValues }>): Promise<void> {
    const isSure = await LightningConfirm.open({ label: LABELS.POLICY_HEADING, message: LABELS.POLICY_CONFIRM, theme: 'warning' });
    if (!isSure) return;
    await this.save([policyChanges(this.data!().policyRecord, fields)], LABELS.POLICY_SAVED);
    if (!this.problem) this.tryOut(undefined);
  }

  async handleImport(): Promise<void> {
    const result = await openImport(this);
    if (result && result.linkedIds.length > 0) this.tell(fillIn(LABELS.IMPORTED, result.linkedIds.length));
  }

  handleFocusChange({ detail }: CustomEvent<FocusChange>): void {
    const { focus } = this.actual.facts;
    const named = (id: RecordId) => focus.filter((one) => one.id === id);
    switch (detail.action) {
      case 'add':
        return void this.addToFocus(detail.keys);
      case 'update':
        return void this.save(
          named(detail.focusId).map((one) => focusUpdateChanges(one, detail.fields)),
          LABELS.FOCUS_SAVED,
        );
      case 'remove':
        return void this.save(named(detail.focusId).map(focusRemoveChanges), LABELS.FOCUS_REMOVED);
      case 'reorder':
        return void this.save(asGroup(focusReorderChanges(detail.focusIds.flatMap(named))), LABELS.FOCUS_REORDERED);
    }
  }

  async handleCreatePlan(): Promise<void> {
    const { account } = this.actual.facts;
    const draft = draftPlan(account.name, today(), USER_ID, undefined);
    const created = await PlanCreateModal.open<{ readonly planId: RecordId }>({ size: 'small', accountId: account.id, draft });
    if (!created) return;
    this.planId = created.planId;
    await this.refresh();
  }

  handleShowAll(): void {
    this.tab = 'ranking';
  }

  handleConvert({ detail }: CustomEvent<Place>): void {
    void this.convert(detail);
  }

  handleLink({ detail }: CustomEvent<Place>): void {
    void this.link(detail);
  }

  handleOpenOpportunity({ detail }: CustomEvent<{ readonly opportunityId: RecordId }>): void {
    this.goTo(detail.opportunityId, 'Opportunity');
  }

  handleTakeOver({ detail }: CustomEvent<{ readonly keys: readonly string[] }>): void {
    const outcomes = closedSince(this.actual, OUTCOME_HEADINGS).filter(({ key }) => detail.keys.includes(key));
    void this.save(outcomeChanges(this.actual, outcomes, now()), fillIn(LABELS.SAVED_MANY, outcomes.length));
  }

  handleThresholds({ detail }: CustomEvent<Thresholds>): void {
    const { policy } = this.data!().facts;
    const isTeams = detail.toYou === policy.thresholdToYou && detail.toCustomer === policy.thresholdToCustomer;
    const base = this.trialPolicy ?? policy;
    const tried = { ...base, thresholdToYou: detail.toYou, thresholdToCustomer: detail.toCustomer };
    this.tryOut(isTeams && base === policy ? undefined : tried);
  }

  handleAddSelected(): void {
    void this.addToFocus(this.selection);
  }

  handleFocusAdd({ detail }: CustomEvent<{ readonly key: string }>): void {
    void this.addToFocus([detail.key]);
  }

  handleBulkChange({
    detail,
  }: CustomEvent<{ readonly keys: readonly string[]; readonly fields: FieldValues; readonly message: string }>): void {
    void this.save(bulkCellChanges(this.actual, detail.keys, detail.fields, now()), detail.message);
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

  private async edit(place: Place, typed?: string): Promise<void> {
    const result = await openEditor(this, place, typed);
    if (result?.savedKey) this.tell(fillIn(LABELS.SAVED, this.nameOf(place)));
    if (result?.open) return this.edit(result.open);
    switch (result?.next) {
      case 'convert':
        return this.convert(place);
      case 'link':
        return this.link(place);
      case 'focus':
        return this.addToFocus([keyOfSquare(place)]);
      case undefined:
        return this.focusView();
    }
  }

  private async convert(place: Place): Promise<void> {
    const result = await openConversion(this, place);
    if (!result) return this.focusView();
    this.tell(fillIn(LABELS.CONVERTED, this.nameOf(place)));
    if (result.next === 'open') this.goTo(result.opportunityId, 'Opportunity');
  }

  private async link(place: Place): Promise<void> {
    const result = await openLink(this, place);
    if (result) this.tell(fillIn(result.kind === 'linked' ? LABELS.LINKED : LABELS.UNLINKED, this.nameOf(place)));
    this.focusView();
  }

  /** The matrix under the team's policy: what is saved never rests on one that is tried out. */
  get actual(): MatrixReading {
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
    const groups = focusAddChanges(this.actual, keys, { ...now(), planId: plan.id });
    const [first] = keys;
    const message =
      keys.length === 1
        ? fillIn(LABELS.ADDED_TO_FOCUS, this.nameOf(placeOfKey(first!)))
        : fillIn(LABELS.ADDED_MANY_TO_FOCUS, groups.length);
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
    const { length } = outcome.saved;
    if (length === 0) return;
    const partly = fillIn(isUndo ? LABELS.UNDONE_PARTLY : LABELS.SAVED_PARTLY, length, groups.length);
    this.tell(outcome.isSaved ? message : partly, isUndo ? null : undo);
  }

  private tell(message: string, undo: readonly ChangeGroup[] | null = null): void {
    this.undoMessage = message;
    this.undo = undo;
  }

  async readDescription(opportunityId: RecordId): Promise<string | null | undefined> {
    return this.source?.readDescription(opportunityId);
  }

  async refresh(): Promise<void> {
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
    this.pressing = adviceCounts(reading).pressing;
    this.unlinked = unlinkedOpportunities(reading).length;
    const there = this.selection.filter((key) => squareOfKey(reading, key));
    if (there.length < this.selection.length) this.selection = there;
  }

  private nameOf(place: Place): string {
    return namesOf(this.matrix!()).square(place);
  }

  private goTo(recordId: RecordId, objectApiName: string): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } });
  }

  /** A dialog that closed gives the keyboard back to the view it was opened from. */
  private focusView(): void {
    this.template!.querySelector<HTMLElement>('c-white-space-matrix')?.focus();
  }

  get plan() {
    return this.data?.().plan;
  }
}

/** An org without a policy of its own gets its first one. */
function policyChanges(record: WhiteSpaceData['policyRecord'], fields: FieldValues): ChangeGroup {
  if (record) return [{ kind: 'update', object: 'Planning_Policy__c', id: record.id, seenRevision: record.revision, fields }];
  return [{ kind: 'create', object: 'Planning_Policy__c', fields: { Name: LABELS.POLICY_NAME, Active__c: true, ...fields } }];
}

/** Saved together or not at all. */
function asGroup(changes: readonly PlanChange[]): readonly ChangeGroup[] {
  return changes.length > 0 ? [changes] : [];
}
