import { api, LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { downloadCalendar } from 'c/actionCalendar';
import { ChangeSaver, historyKey, historyView, type ChangeSaverHost, type SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import { catchUpChanges, OSA_BOOK, storeMeasureChanges, type OsaChange } from 'c/osaChanges';
import type { PanelDeed } from 'c/osaPanel';
import { actionOf, objectiveOf, readOsas, strategyOf, type OsaReading } from 'c/osaReading';
import { rightsFrom, type Rights } from 'c/osaRights';
import type { OsaData } from 'c/osaSource';
import type { SaveProblem } from 'c/planChanges';
import { isOpenAction, type RecordId } from 'c/planModel';
import { today } from 'c/userFormat';
import { openEditor, openReuse, type EditorAim } from './dialogs.ts';
import { LABELS } from './labels.ts';
import { noticesOf } from './notices.ts';
import { PANEL_DEEDS, type DeedHost } from './panelDeeds.ts';
import { openTab, type Tab } from './tabs.ts';

type Source = HTMLElement & { refresh(what?: 'all' | 'saved'): Promise<void> };
type View = HTMLElement & { goTo?(id: RecordId): void };
type Named = CustomEvent<{ readonly id: RecordId; readonly field?: string }>;
/** Where something new is to stand, and how it is to be called. */
type Added = CustomEvent<{
  readonly objectiveId?: RecordId;
  readonly strategyId?: RecordId | null;
  readonly buyingCenterId?: RecordId;
  readonly name?: string;
}>;

/** Objectives, strategies and actions of an account, of all tracks (system E): reads them, hands one reading to all views, saves what a person changes in any. */
export default class MarketingOsas extends NavigationMixin(LightningElement) implements ChangeSaverHost<OsaReading>, DeedHost {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  tab: Tab = 'board';
  data: Held<OsaData> | undefined;
  osa: Held<OsaReading> | undefined;
  planId: RecordId | undefined;
  selection: readonly RecordId[] = [];
  notices: readonly string[] = [];
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  rights: Rights = rightsFrom([]);
  private readonly saver = new ChangeSaver<OsaReading>(this, OSA_BOOK);
  history = historyView(this.saver);
  private refreshHandler: string | undefined;
  /* Counted once a reading: the page is drawn anew at every selection. */
  private toStore = 0;
  private outOfStep = 0;

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, async () => {
      await this.source?.refresh();
      return true;
    });
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get shown() {
    return openTab(this.tab);
  }

  get noPlan(): boolean {
    return !this.hasPlan;
  }

  get hasPlan(): boolean {
    return Boolean(this.osa && this.read().facts.plan);
  }

  get plans(): readonly { readonly label: string; readonly value: RecordId }[] {
    return this.read().facts.plans.map(({ id, name }) => ({ label: name, value: id }));
  }

  get hasPlans(): boolean {
    return Boolean(this.osa && this.plans.length > 1);
  }

  get shownPlanId(): RecordId | undefined {
    return this.read().facts.plan?.id;
  }

  get canEdit(): boolean {
    return this.hasPlan && (this.rights.canEditObjectives || this.rights.canEditWork);
  }

  get canCreate(): boolean {
    return this.hasPlan && this.rights.canCreateObjectives;
  }

  get hasActions(): boolean {
    return Boolean(this.osa && this.read().facts.actions.length > 0);
  }

  /** Measures that were counted today and are not what is stored. */
  get countsToStore(): number {
    return this.rights.canEditObjectives ? this.toStore : 0;
  }

  /** Actions and their tasks that say different things: one of the two was changed elsewhere. */
  get countsOutOfStep(): number {
    return this.rights.canEditWork ? this.outOfStep : 0;
  }

  get inStepLabel(): string {
    return fillIn(LABELS.IN_STEP, this.countsOutOfStep);
  }

  get storeLabel(): string {
    return fillIn(LABELS.STORE_MEASURES, this.countsToStore);
  }

  handleRights({ detail }: CustomEvent<Rights>): void {
    this.rights = detail;
  }

  handleData({ detail }: CustomEvent<Held<OsaData>>): void {
    this.data = detail;
    this.loadProblem = undefined;
    const reading = readOsas(detail().facts, today());
    this.osa = hold(reading);
    this.notices = noticesOf(detail(), reading);
    this.toStore = storeMeasureChanges(reading).length;
    this.outOfStep = catchUpChanges(reading).length;
    const there = this.saver
      .follow(this.selection)
      .filter((id) => objectiveOf(reading, id) ?? strategyOf(reading, id) ?? actionOf(reading, id));
    if (there.join() !== this.selection.join()) this.selection = there;
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.source?.refresh();
  }

  handlePlan({ detail }: CustomEvent<{ readonly value: RecordId }>): void {
    this.planId = detail.value;
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  handleSelect({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    this.selection = detail.ids;
  }

  handleShow({ detail: { id } }: Named): void {
    this.selection = [id];
  }

  /** Somebody pressed one in a view: it is edited, or shown with all its fields to who may only read. */
  handleOpen({ type, currentTarget, detail: { id, field } }: Named): void {
    void this.edit({ kind: type.replace('open', '') as EditorAim['kind'], recordId: id, field }, currentTarget);
  }

  handleAdd({ type, currentTarget, detail }: Added): void {
    const { objectiveId, strategyId, buyingCenterId, name } = detail ?? {};
    const fields = {
      ...(objectiveId ? { Plan_Objective__c: objectiveId } : {}),
      ...(strategyId ? { Plan_Strategy__c: strategyId } : {}),
      ...(buyingCenterId ? { Buying_Center__c: buyingCenterId } : {}),
      ...(name ? { Name: name } : {}),
    };
    void this.edit({ kind: type.replace('add', '') as EditorAim['kind'], fields }, currentTarget);
  }

  handleNew({ currentTarget }: Event): void {
    void this.edit({ kind: 'objective', fields: {} }, currentTarget);
  }

  async handleReuse(): Promise<void> {
    const copyId = await openReuse(this);
    if (copyId) this.selection = [copyId];
  }

  handleOpenRecord({ detail }: CustomEvent<{ readonly recordId: RecordId; readonly objectApiName: string }>): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { ...detail, actionName: 'view' } });
  }

  /** What the panel is asked to do with the one that is selected. */
  async handleDeed({
    currentTarget,
    detail: { deed, id },
  }: CustomEvent<{ readonly deed: PanelDeed; readonly id: RecordId }>): Promise<void> {
    const view = currentTarget as HTMLElement;
    await PANEL_DEEDS[deed](this, id);
    view.focus();
  }

  handleChange({ detail }: CustomEvent<OsaChange>): void {
    // The fields of a view tell of what is typed in them by an event of the same name.
    if ((detail as Partial<OsaChange> | undefined)?.groups) void this.do(detail);
  }

  async handleStoreMeasures(): Promise<void> {
    const groups = storeMeasureChanges(this.read());
    await this.do({ groups, message: fillIn(LABELS.STORED_MEASURES, groups.length) });
  }

  async handleInStep(): Promise<void> {
    const groups = catchUpChanges(this.read());
    await this.do({ groups, message: fillIn(LABELS.IN_STEP_DONE, groups.length) });
  }

  handleCalendar(): void {
    const { plan, actions } = this.read().facts;
    downloadCalendar(plan?.name ?? LABELS.TITLE, actions.filter(isOpenAction));
  }

  async handleUndo(): Promise<void> {
    this.problem = await this.saver.undo();
  }

  async handleRedo(): Promise<void> {
    this.problem = await this.saver.redo();
  }

  handleKeydown(event: KeyboardEvent): void {
    const meaning = this.canEdit ? historyKey(event) : undefined;
    if (!meaning) return;
    event.preventDefault();
    void (meaning === 'undo' ? this.handleUndo() : this.handleRedo());
  }

  handleDismissUndo(): void {
    this.saver.tell('');
  }

  handleReload(): void {
    this.problem = undefined;
  }

  /* As saver and dialogs ask for it. */

  read(): OsaReading {
    return this.osa!();
  }

  async readAgain(): Promise<void> {
    await this.source?.refresh('saved');
  }

  handleSaverChange(): void {
    this.history = historyView(this.saver);
  }

  save: SaveChanges = (groups, message, way) => this.saver.save(groups, message, way);

  /** What was saved is selected; the view that opened the editor gets the keyboard back. */
  async edit(aim: EditorAim, opener: EventTarget | null = null): Promise<void> {
    const savedId = await openEditor(this, aim);
    if (savedId) this.selection = [savedId];
    const view = opener as View | null;
    if (savedId && !aim.recordId && view?.goTo) view.goTo(savedId);
    else view?.focus();
  }

  async do({ groups, message, isInOrder, settle }: OsaChange): Promise<void> {
    this.problem = await this.saver.save(groups, message, { isInOrder });
    settle?.(this.problem);
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-osa-source');
  }
}
