import { api, LightningElement, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfos, getPicklistValues, type ObjectInfo, type PicklistValues } from 'lightning/uiObjectInfoApi';
import { ChangeSaver, historyKey, historyView, type ChangeSaverHost, type SaveChanges } from 'c/changeSaver';
import { hold, type Held } from 'c/held';
import { OSA_BOOK, type OsaChange } from 'c/osaChanges';
import { readOsas, type OsaReading } from 'c/osaReading';
import { rightsFrom, type Rights } from 'c/osaRights';
import type { OsaData } from 'c/osaSource';
import type { PagedAnswer } from 'c/pagedQuery';
import type { SaveProblem } from 'c/planChanges';
import type { CustomerContact, RecordId } from 'c/planModel';
import { customerContactsFrom } from 'c/planQueries';
import { today } from 'c/userFormat';
import { factAction, openFact, type FactAim, type FactHost } from './factDialog.ts';
import { LABELS } from './labels.ts';
import { noticesOf } from './notices.ts';

type Tab = 'facts' | 'engagement' | 'advice';
type Source = HTMLElement & { refresh(what?: 'all' | 'saved'): Promise<void> };

interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
}

/** The objects that facts stand in. */
const FACT_OBJECTS = ['Account', 'Buying_Center__c', 'Insight__c', 'Stakeholder__c', 'White_Space_Cell__c'];

/** Whether account-based marketing has something to stand on at this account (system F): what is known, who engaged, what to do next; facts are filled in here. */
export default class AbmReadiness extends NavigationMixin(LightningElement) implements ChangeSaverHost<OsaReading>, FactHost {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  tab: Tab = 'facts';
  osa: Held<OsaReading> | undefined;
  selection: readonly RecordId[] = [];
  notices: readonly string[] = [];
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  rights: Rights = rightsFrom([]);
  infos: Readonly<Record<string, ObjectInfo>> = {};
  industries: readonly string[] = [];
  objectNames = FACT_OBJECTS;
  accountRecordType: string | undefined;
  /** Asked for when somebody is to be put on the map. */
  contactVariables: Readonly<Record<string, unknown>> | undefined;
  private readonly saver = new ChangeSaver<OsaReading>(this, OSA_BOOK);
  history = historyView(this.saver);
  private contacts: readonly CustomerContact[] | undefined;
  private answerContacts: ((contacts: readonly CustomerContact[]) => void) | undefined;
  private refreshHandler: string | undefined;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: ObjectInfosResult): void {
    if (!data) return;
    this.infos = Object.fromEntries(
      data.results.flatMap(({ statusCode, result }) => (statusCode === 200 ? [[result.apiName, result]] : [])),
    );
    this.accountRecordType = this.infos['Account']?.defaultRecordTypeId ?? undefined;
  }

  @wire(getPicklistValues, { recordTypeId: '$accountRecordType', fieldApiName: 'Account.Industry' })
  handleIndustries({ data }: { readonly data?: PicklistValues }): void {
    if (data) this.industries = data.values.map(({ value }) => value);
  }

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, async () => {
      await this.source?.refresh();
      return true;
    });
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get shown(): Readonly<Record<Tab, boolean>> {
    return { facts: this.tab === 'facts', engagement: this.tab === 'engagement', advice: this.tab === 'advice' };
  }

  /** Any of the facts. */
  get canEdit(): boolean {
    const { canEditCenters, canEditInsights, canEditPeople } = this.rights;
    return canEditCenters || canEditInsights || canEditPeople;
  }

  /** What was saved can be taken back by whoever may save. */
  get canSave(): boolean {
    return this.canEdit || this.rights.canEditWork;
  }

  get canPlan(): boolean {
    return this.rights.canEditWork && Boolean(this.osa && this.read().facts.plan);
  }

  handleRights({ detail }: CustomEvent<Rights>): void {
    this.rights = detail;
  }

  handleData({ detail }: CustomEvent<Held<OsaData>>): void {
    this.loadProblem = undefined;
    const reading = readOsas(detail().facts, today());
    this.osa = hold(reading);
    this.notices = noticesOf(detail());
    const there = this.selection.filter((id) => reading.facts.buyingCenters.some((one) => one.id === id));
    if (there.length < this.selection.length) this.selection = there;
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.source?.refresh();
  }

  handleContacts({ detail }: CustomEvent<PagedAnswer>): void {
    if (!detail.isComplete) return;
    this.contacts = customerContactsFrom(detail.pages(), []);
    this.answerContacts?.(this.contacts);
    this.answerContacts = undefined;
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
  }

  handleSelect({ detail }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    this.selection = detail.ids;
  }

  handleOpenFact({ currentTarget, detail }: CustomEvent<FactAim>): void {
    void this.openFact(detail, currentTarget as HTMLElement);
  }

  handleOpenRecord({ detail }: CustomEvent<{ readonly recordId: RecordId; readonly objectApiName: string }>): void {
    this.openRecord(detail.recordId, detail.objectApiName);
  }

  handleOpenObjective({ detail }: CustomEvent<{ readonly id: RecordId }>): void {
    this.openRecord(detail.id, 'Plan_Objective__c');
  }

  handleOpenAction({ detail }: CustomEvent<{ readonly id: RecordId }>): void {
    this.openRecord(detail.id, 'Plan_Action__c');
  }

  handleChange({ detail }: CustomEvent<OsaChange>): void {
    // The fields of a view tell of what is typed in them by an event of the same name.
    if ((detail as Partial<OsaChange> | undefined)?.groups) void this.do(detail);
  }

  async handleUndo(): Promise<void> {
    this.problem = await this.saver.undo();
  }

  async handleRedo(): Promise<void> {
    this.problem = await this.saver.redo();
  }

  handleKeydown(event: KeyboardEvent): void {
    const meaning = this.canSave ? historyKey(event) : undefined;
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

  /* As saver and dialog ask for it. */

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

  /** Those of the account and its subsidiaries; asked for once. */
  readContacts(): Promise<readonly CustomerContact[]> {
    if (this.contacts) return Promise.resolve(this.contacts);
    return new Promise((resolve) => {
      this.answerContacts = resolve;
      this.contactVariables = { accountIds: this.read().facts.accountIds };
    });
  }

  /** The view that opened the dialog gets the keyboard back, unless somebody goes elsewhere. */
  private async openFact(aim: FactAim, view: HTMLElement): Promise<void> {
    const result = await openFact(this, aim);
    switch (result?.next) {
      case 'open':
        return this.openRecord(result.recordId, result.objectApiName);
      case 'engagement':
        this.tab = 'engagement';
        return;
      case 'plan': {
        const change = factAction(this.read(), aim, result.isForOthers);
        if (change) await this.do(change);
      }
    }
    view.focus();
  }

  private async do({ groups, message, isInOrder, settle }: OsaChange): Promise<void> {
    this.problem = await this.saver.save(groups, message, { isInOrder });
    settle?.(this.problem);
  }

  private openRecord(recordId: RecordId, objectApiName: string): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } });
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-osa-source');
  }
}
