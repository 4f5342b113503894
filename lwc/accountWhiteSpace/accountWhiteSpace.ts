import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { unlinkedOpportunities } from 'c/cellConversion';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { squareOfKey, type MatrixReading } from 'c/matrixReading';
import type { ChangeGroup, FieldValues, SaveProblem, SaveProgress } from 'c/planChanges';
import type { PlanningPolicy, PriceBookEntry, RecordId } from 'c/planModel';
import { today } from 'c/userFormat';
import { NO_METADATA, type OrgMetadata } from 'c/whiteSpaceMetadata';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import type { Rights } from 'c/whiteSpaceViews';
import { changesOf, type ChangeEvent } from './changesOf.ts';
import { commit } from './committing.ts';
import { addToFocus, convert, createPlan, edit, importOpportunities, isPolicyMeant, link, type Page } from './flows.ts';
import { type Host, type Place } from './host.ts';
import { LABELS } from './labels.ts';
import { noticesOf } from './notices.ts';
import { rightsOf } from './rights.ts';
import { policyChanges, readingsOf, withThresholds, type Readings, type Thresholds } from './trial.ts';
import { settledWayBack, type WayBack } from './wayBack.ts';

type Source = HTMLElement & Pick<Host, 'refresh' | 'readDescription' | 'readRetired'>;
type Views = HTMLElement & { focusView(): void; discardWallet(): void };

/** The white space of an account (system C): reads it, hands one reading of it to all views, saves what a person changes in any of them. */
export default class AccountWhiteSpace extends NavigationMixin(LightningElement) implements Page {
  @api recordId: RecordId | undefined;

  labels = LABELS;
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
  /** How many opportunities no cell is linked to: worked out once per reading. */
  unlinked = 0;
  private org: Held<OrgMetadata> = hold(NO_METADATA);
  private data: Held<WhiteSpaceData> | undefined;
  private wayBack: WayBack | null = null;
  private readings: Readings | undefined;
  private refreshHandler: string | undefined;

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

  get metadata(): OrgMetadata {
    return this.org();
  }

  get rights(): Rights {
    return rightsOf(this.metadata.infos, this.data?.());
  }

  get canUndo(): boolean {
    return this.wayBack !== null;
  }

  get notices(): readonly string[] {
    return this.data ? noticesOf(this.data()) : [];
  }

  get progressMessage(): string {
    return this.progress && this.progress.all > 1 ? fillIn(LABELS.SAVING, this.progress.done, this.progress.all) : '';
  }

  get importLabel(): string {
    return this.rights.canEdit && this.unlinked > 0 ? fillIn(LABELS.IMPORT, this.unlinked) : '';
  }

  get priceBookEntries(): readonly PriceBookEntry[] {
    return this.data?.().priceBookEntries ?? [];
  }

  get plan() {
    return this.data?.().plan;
  }

  handleMetadata({ detail }: CustomEvent<Held<OrgMetadata>>): void {
    this.org = detail;
  }

  handleData({ detail }: CustomEvent<Held<WhiteSpaceData>>): void {
    this.data = detail;
    const { policy } = detail().facts;
    this.teamPolicy = hold(policy);
    this.loadProblem = undefined;
    this.readAgain();
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.refresh();
  }

  handleSelect({ detail }: CustomEvent<{ readonly keys: readonly string[] }>): void {
    this.selection = detail.keys;
  }

  handleOpenSquare({ detail: { buyingCenterId, solutionId, typed } }: CustomEvent<Place & { readonly typed?: string }>): void {
    void edit(this, { buyingCenterId, solutionId }, typed);
  }

  handleApply({ detail }: CustomEvent<{ readonly policy: PlanningPolicy | null }>): void {
    this.tryOut(detail.policy ?? undefined);
  }

  handleThresholds({ detail }: CustomEvent<Thresholds>): void {
    this.tryOut(withThresholds(this.trialPolicy, this.data!().facts.policy, detail));
  }

  handleTrialEnd(): void {
    this.tryOut(undefined);
  }

  async handleSavePolicy({ detail: { fields } }: CustomEvent<{ readonly fields: FieldValues }>): Promise<void> {
    if (!(await isPolicyMeant())) return;
    await this.save([policyChanges(this.data!().policyRecord, fields)], LABELS.POLICY_SAVED);
    if (!this.problem) this.tryOut(undefined);
  }

  handleImport(): void {
    void importOpportunities(this);
  }

  /** Of cells, wallets, the focus, outcomes: what is saved follows from the event alone. */
  async handleChange({ type, detail }: CustomEvent): Promise<void> {
    if (type === 'focuschange' && detail.action === 'add') return addToFocus(this, detail.keys);
    const { groups, message } = changesOf[type as ChangeEvent](this.actual, detail);
    await this.save(groups, message);
    if (type === 'walletchange' && this.problem) this.views?.discardWallet();
  }

  async handleCreatePlan(): Promise<void> {
    const planId = await createPlan(this);
    if (!planId) return;
    this.planId = planId;
    await this.refresh();
  }

  handleConvert({ detail }: CustomEvent<Place>): void {
    void convert(this, detail);
  }

  handleLink({ detail }: CustomEvent<Place>): void {
    void link(this, detail);
  }

  handleOpenOpportunity({ detail }: CustomEvent<{ readonly opportunityId: RecordId }>): void {
    this.goTo(detail.opportunityId, 'Opportunity');
  }

  handleFocusAdd({ detail }: CustomEvent<{ readonly key?: string; readonly keys?: readonly string[] }>): void {
    void addToFocus(this, detail.keys ?? [detail.key!]);
  }

  async handleUndo(): Promise<void> {
    if (!this.wayBack || this.progress) return;
    const wayBack = await settledWayBack(this, this.wayBack);
    if (wayBack) await this.save(wayBack.groups, wayBack.message, true);
  }

  handleDismissUndo(): void {
    this.tell('');
  }

  handleReload(): void {
    this.problem = undefined;
  }

  async readDescription(opportunityId: RecordId): Promise<string | null | undefined> {
    return this.source?.readDescription(opportunityId);
  }

  async readRetired(solutionId: RecordId): Promise<boolean | undefined> {
    return this.source?.readRetired(solutionId);
  }

  async refresh(): Promise<void> {
    await this.source?.refresh();
  }

  get actual(): MatrixReading {
    return this.readings!.actual();
  }

  /** Saves, reads again, offers the way back; what is refused is told above the views. */
  async save(groups: readonly ChangeGroup[], message: string, isUndo = false): Promise<void> {
    if (groups.length === 0 || this.progress) return;
    this.problem = undefined;
    this.progress = { done: 0, all: groups.length };
    const { outcome, wayBack, problem } = await commit(this.actual, groups, this.plan?.id, (progress) => (this.progress = progress));
    await this.refresh();
    this.progress = undefined;
    this.problem = problem;
    const { length } = outcome.saved;
    if (length === 0) return;
    const partly = fillIn(isUndo ? LABELS.UNDONE_PARTLY : LABELS.SAVED_PARTLY, length, groups.length);
    this.tell(outcome.isSaved ? message : partly, isUndo ? null : wayBack);
  }

  tell(message: string, wayBack: WayBack | null = null): void {
    this.undoMessage = message;
    this.wayBack = wayBack;
  }

  private tryOut(policy: PlanningPolicy | undefined): void {
    this.trialPolicy = policy;
    this.readAgain();
  }

  private readAgain(): void {
    const { data, trialPolicy } = this;
    if (!data) return;
    this.readings = readingsOf(data().facts, trialPolicy, today());
    const { shown } = this.readings;
    this.matrix = hold(shown);
    this.unlinked = unlinkedOpportunities(shown).length;
    const there = this.selection.filter((key) => squareOfKey(shown, key));
    if (there.length < this.selection.length) this.selection = there;
  }

  private get views(): Views | null {
    return this.template!.querySelector<Views>('c-white-space-views');
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-white-space-source');
  }

  goTo(recordId: RecordId, objectApiName: string): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } });
  }

  /** A dialog that closed gives the keyboard back to the view it was opened from. */
  focusView(): void {
    this.views?.focusView();
  }
}
