import { api, LightningElement, wire } from 'lwc';
import { NavigationMixin, type PageReference } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfo, getObjectInfos, getPicklistValues, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import USER_ID from '@salesforce/user/Id';
import { readDealGroup, type DealGroupReading } from 'c/dealGroup';
import type { WantedAction } from 'c/dealIntroductions';
import DealRoleModal from 'c/dealRoleModal';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { actionChange, dueAfter } from 'c/relationshipActions';
import { readRelationships, type RelationshipReading } from 'c/relationshipReading';
import { MapSaver, type MapChange, type MapSaverHost } from 'c/relationshipSaving';
import type { RelationshipData } from 'c/relationshipSource';
import { today } from 'c/userFormat';
import { LABELS } from './labels.ts';
import { centerWords, noticesOf } from './pageWords.ts';

type Source = HTMLElement & { refresh(what?: 'all' | 'saved'): Promise<void> };
interface Chosen {
  readonly contactId?: RecordId;
  readonly word?: string;
}

/** The buying group of a deal (system D): its contact roles and the account's map read together, and saved where a person changes them. */
export default class OpportunityBuyingGroup extends NavigationMixin(LightningElement) implements MapSaverHost {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  objectNames = ['Stakeholder__c', 'Plan_Action__c'];
  relationships: Held<RelationshipReading> | undefined;
  group: Held<DealGroupReading> | undefined;
  hasNoAccount = false;
  loadProblem: unknown;
  problem: SaveProblem | undefined;
  infos: Readonly<Record<string, ObjectInfo>> = {};
  roleInfo: ObjectInfo | undefined;
  offered: readonly string[] = [];
  accountUrl = '';
  undoMessage = '';
  canUndoMessage = false;
  private data: Held<RelationshipData> | undefined;
  private readonly saver = new MapSaver(this);
  private refreshHandler: string | undefined;

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data }: { readonly data?: { readonly results: readonly { statusCode: number; result: ObjectInfo }[] } }): void {
    if (!data) return;
    const readable = data.results.flatMap(({ statusCode, result }) => (statusCode === 200 ? result : []));
    this.infos = Object.fromEntries(readable.map((info) => [info.apiName, info]));
  }

  /** Not every org serves this object to pages: then roles are neither read nor written here. */
  @wire(getObjectInfo, { objectApiName: 'OpportunityContactRole' })
  handleRoleInfo({ data }: { readonly data?: ObjectInfo }): void {
    this.roleInfo = data;
  }

  @wire(getPicklistValues, { recordTypeId: '$roleRecordType', fieldApiName: 'OpportunityContactRole.Role' })
  handleRoles({ data }: { readonly data?: { readonly values: readonly { readonly value: string }[] } }): void {
    if (data) this.offered = data.values.map(({ value }) => value);
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

  get roleRecordType(): string | undefined {
    return this.roleInfo?.defaultRecordTypeId ?? undefined;
  }

  get isLoading(): boolean {
    return !this.group && !this.loadProblem && !this.hasNoAccount;
  }

  get hasFailed(): boolean {
    return !this.group && !this.hasNoAccount;
  }

  get canEdit(): boolean {
    return Boolean(this.roleInfo?.createable && this.roleInfo.updateable) && this.areRolesRead;
  }

  get canRemove(): boolean {
    return Boolean(this.roleInfo?.deletable) && this.areRolesRead;
  }

  get canDraw(): boolean {
    return Boolean(this.infos['Stakeholder__c']?.createable);
  }

  get canPlan(): boolean {
    return Boolean(this.infos['Plan_Action__c']?.createable && this.data?.().plan);
  }

  /** Without them nothing of this deal is known: neither who is on it nor what it lacks. */
  get areRolesRead(): boolean {
    return this.data?.().unread.includes('contactRoles') === false;
  }

  get seesStand(): boolean {
    return this.group!().seesStand;
  }

  get notices(): readonly string[] {
    return noticesOf(this.data!(), this.relationships!(), this.group!());
  }

  get accountName(): string {
    return this.relationships!().facts.account.name;
  }

  get center(): string {
    return centerWords(this.relationships!(), this.group!());
  }

  handleData({ detail }: CustomEvent<Held<RelationshipData>>): void {
    this.data = detail;
    this.loadProblem = undefined;
    this.hasNoAccount = false;
    const reading = readRelationships(detail().facts, today());
    this.relationships = hold(reading);
    this.group = hold(readDealGroup(reading, this.recordId!));
    void this.linkAccount(reading.facts.account.id);
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  handleNoAccount(): void {
    this.hasNoAccount = true;
    this.group = undefined;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.source?.refresh();
  }

  handleChange({ detail: { groups, message, settle } }: CustomEvent<MapChange>): void {
    void this.saver.save(groups, message).then((problem) => {
      this.problem = problem;
      settle?.(problem);
    });
  }

  async handleChoose({ detail: { contactId, word } }: CustomEvent<Chosen>): Promise<void> {
    const result = await DealRoleModal.open({
      size: 'small',
      relationships: this.relationships,
      readCurrent: () => this.relationships,
      save: (groups: MapChange['groups'], message: string) => this.saver.save(groups, message),
      opportunityId: this.recordId,
      offered: this.offered,
      canDraw: this.canDraw,
      contactId: contactId ?? null,
      word: word ?? '',
    });
    if (result) this.problem = undefined;
    this.template!.querySelector<HTMLElement>('c-deal-people')?.focus();
  }

  async handleMakeAction({ detail }: CustomEvent<WantedAction>): Promise<void> {
    const note = fillIn(LABELS.ACTION_NOTE, this.group!().deal?.name ?? '');
    const action = { ...detail, ownerId: USER_ID, dueOn: dueAfter('warning', today()), note };
    const change = actionChange(this.data!(), action);
    if (change) this.problem = await this.saver.save(change.groups, change.message);
  }

  handleOpenRecord({ detail }: CustomEvent<{ readonly recordId: RecordId; readonly objectApiName: string }>): void {
    this[NavigationMixin.Navigate](pageOf(detail.recordId, detail.objectApiName));
  }

  handleOpenAccount(event: Event): void {
    event.preventDefault();
    this[NavigationMixin.Navigate](pageOf(this.relationships!().facts.account.id, 'Account'));
  }

  async handleUndo(): Promise<void> {
    this.problem = await this.saver.undo();
  }

  handleDismissUndo(): void {
    this.saver.tell('');
  }

  handleReload(): void {
    this.problem = undefined;
  }

  /** As the saver asks for it. */
  read(): RelationshipReading {
    return this.relationships!();
  }

  async readAgain(): Promise<void> {
    await this.source?.refresh('saved');
  }

  handleSaverChange(): void {
    this.undoMessage = this.saver.message;
    this.canUndoMessage = this.saver.canUndoMessage;
  }

  private async linkAccount(accountId: RecordId): Promise<void> {
    this.accountUrl = await this[NavigationMixin.GenerateUrl](pageOf(accountId, 'Account'));
  }

  private get source(): Source | null {
    return this.template!.querySelector<Source>('c-relationship-source');
  }
}

function pageOf(recordId: RecordId, objectApiName: string): PageReference {
  return { type: 'standard__recordPage', attributes: { recordId, objectApiName, actionName: 'view' } };
}
