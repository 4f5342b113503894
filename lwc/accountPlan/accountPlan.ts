import { api, LightningElement, wire } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import { graphql, type GraphQLResult } from 'lightning/graphql';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import USER_ID from '@salesforce/user/Id';
import { fillIn } from 'c/fillIn';
import { explainRefusal, savePlanChanges, type FieldValues, type PlanChange, type SaveProblem } from 'c/planChanges';
import PlanCreateModal from 'c/planCreateModal';
import { draftPlan } from 'c/planDraft';
import { plansInOrderOfUse, type PlanningPolicy, type PlanSection, type RecordId } from 'c/planModel';
import { readSections, type SectionReading } from 'c/planProgress';
import {
  ACCOUNT_PLANS,
  accountNameFrom,
  ACTIVE_POLICY,
  plansFrom,
  policyFrom,
  WON_REVENUE,
  wonRevenueFrom,
  type PlanMemberView,
  type PlanView,
} from 'c/planQueries';
import { today } from 'c/userFormat';
import { LABELS } from './labels.ts';
import { latestPlan } from './planChoice.ts';
import { confirmation, memberChange, restoredMember, type MemberEdit } from './planUpdates.ts';

/** Where a refusal is shown: beside what the person was doing. */
type Place = 'page' | 'header' | 'team';
interface ObjectInfosResult {
  readonly data?: { readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[] };
  readonly error?: unknown;
}
type Leaf = HTMLElement & { stopEditing(): void };

/** The living plan of an account (system A): reads the account's plans, shows one, saves what its parts ask to save. */
export default class AccountPlan extends LightningElement {
  @api recordId: RecordId | undefined;

  labels = LABELS;
  objectNames = ['Account_Plan__c', 'Plan_Member__c'];
  plans: readonly PlanView[] | undefined;
  accountName = '';
  loadProblem: unknown;
  won: number | undefined;
  policy: PlanningPolicy = policyFrom(undefined);
  planInfo: ObjectInfo | undefined;
  memberInfo: ObjectInfo | undefined;
  hasNoAccess = false;
  chosenPlanId: RecordId | undefined;
  isSaving = false;
  problem: SaveProblem | undefined;
  problemPlace: Place | undefined;
  removed: PlanMemberView | undefined;
  undoMessage = '';
  private refreshPlans: (() => Promise<void>) | undefined;
  private refreshWon: (() => Promise<void>) | undefined;
  private refreshHandler: string | undefined;

  @wire(graphql, { query: ACCOUNT_PLANS, variables: '$planVariables' })
  handlePlans({ data, errors, refresh }: GraphQLResult): void {
    this.refreshPlans = refresh;
    if (data) {
      this.plans = plansInOrderOfUse(plansFrom(data));
      this.accountName = accountNameFrom(data);
    }
    this.loadProblem = errors;
  }

  @wire(graphql, { query: WON_REVENUE, variables: '$wonVariables' })
  handleWon({ data, refresh }: GraphQLResult): void {
    this.refreshWon = refresh;
    this.won = wonRevenueFrom(data);
  }

  @wire(graphql, { query: ACTIVE_POLICY })
  handlePolicy({ data }: GraphQLResult): void {
    this.policy = policyFrom(data);
  }

  @wire(getObjectInfos, { objectApiNames: '$objectNames' })
  handleObjectInfos({ data, error }: ObjectInfosResult): void {
    const found = (name: string) => data?.results.find(({ statusCode, result }) => statusCode === 200 && result.apiName === name)?.result;
    this.planInfo = found('Account_Plan__c');
    this.memberInfo = found('Plan_Member__c');
    this.hasNoAccess = Boolean(error) || (data !== undefined && !this.planInfo);
  }

  get planVariables(): Readonly<Record<string, unknown>> | undefined {
    return this.recordId ? { accountId: this.recordId } : undefined;
  }

  get wonVariables(): Readonly<Record<string, unknown>> | undefined {
    const { plan } = this;
    return plan && this.recordId ? { accountId: this.recordId, from: plan.periodStart, to: plan.periodEnd } : undefined;
  }

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, () => this.refreshAll());
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get plan(): PlanView | undefined {
    return this.plans?.find(({ id }) => id === this.chosenPlanId) ?? this.plans?.[0];
  }

  get isLoading(): boolean {
    return !this.plans && !this.loadProblem && !this.hasNoAccess;
  }

  get hasFailed(): boolean {
    return !this.plans && Boolean(this.loadProblem) && !this.hasNoAccess;
  }

  get isEmpty(): boolean {
    return this.plans?.length === 0;
  }

  get emptyHelp(): string {
    return this.canCreate ? LABELS.EMPTY_HELP : LABELS.EMPTY_READ_ONLY;
  }

  get hasSeveral(): boolean {
    return (this.plans?.length ?? 0) > 1;
  }

  get planOptions(): readonly { readonly label: string; readonly value: string }[] {
    return (this.plans ?? []).map(({ id, name, status }) => ({ label: status ? `${name} (${status})` : name, value: id }));
  }

  get planId(): RecordId | undefined {
    return this.plan?.id;
  }

  get createLabel(): string {
    return this.isEmpty ? LABELS.CREATE : LABELS.CREATE_FOLLOW_ON;
  }

  get canCreate(): boolean {
    return Boolean(this.planInfo?.createable);
  }

  get canEdit(): boolean {
    return Boolean(this.planInfo?.updateable);
  }

  get canAddMember(): boolean {
    return Boolean(this.memberInfo?.createable);
  }

  get canEditMember(): boolean {
    return Boolean(this.memberInfo?.updateable);
  }

  get canRemoveMember(): boolean {
    return Boolean(this.memberInfo?.deletable);
  }

  get sections(): readonly SectionReading[] {
    return readSections(this.plan?.sectionsConfirmedOn ?? {}, today(), this.policy.staleAfterDays);
  }

  get pageProblem(): SaveProblem | undefined {
    return this.problemPlace === 'page' ? this.problem : undefined;
  }

  get headerProblem(): SaveProblem | undefined {
    return this.problemPlace === 'header' ? this.problem : undefined;
  }

  get teamProblem(): SaveProblem | undefined {
    return this.problemPlace === 'team' ? this.problem : undefined;
  }

  get canUndo(): boolean {
    return this.removed !== undefined;
  }

  handleSwitch(event: CustomEvent<{ value: RecordId }>): void {
    this.chosenPlanId = event.detail.value;
    this.forgetProblem();
  }

  async handleCreate(): Promise<void> {
    const earlier = latestPlan(this.plans ?? []);
    const created = await PlanCreateModal.open<{ readonly planId: RecordId; readonly name: string }>({
      size: 'small',
      accountId: this.recordId,
      draft: draftPlan(this.accountName, today(), USER_ID, earlier),
      previousPlanName: earlier?.name,
    });
    if (!created) return;
    this.chosenPlanId = created.planId;
    this.toast(fillIn(LABELS.CREATED, created.name));
    await this.refreshAll();
  }

  async handleSaveHeader(event: CustomEvent<{ readonly fields: FieldValues; readonly seenRevision: number }>): Promise<void> {
    const { fields, seenRevision } = event.detail;
    if (await this.updatePlan('header', fields, seenRevision)) this.leaf('c-plan-header')?.stopEditing();
  }

  async handleConfirmSection(event: CustomEvent<{ readonly section: PlanSection }>): Promise<void> {
    await this.updatePlan('page', confirmation(event.detail.section, today()), this.plan?.revision);
  }

  async handleReviewed(): Promise<void> {
    await this.updatePlan('page', { Last_Review_On__c: today() }, this.plan?.revision);
  }

  async handleSaveMember(event: CustomEvent<MemberEdit>): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    const { id, seenRevision } = event.detail;
    const current = () => (id ? this.plan?.members.find((member) => member.id === id) : this.plan);
    const isSaved = await this.save('team', [memberChange(plan.id, event.detail)], id ? seenRevision : plan.revision, current);
    if (isSaved) this.leaf('c-plan-team')?.stopEditing();
  }

  async handleRemoveMember(event: CustomEvent<{ readonly id: RecordId }>): Promise<void> {
    const member = this.plan?.members.find(({ id }) => id === event.detail.id);
    if (!member) return;
    const name = member.userName ?? '';
    const isSure = await LightningConfirm.open({ label: LABELS.REMOVE_HEADING, message: fillIn(LABELS.REMOVE, name), theme: 'warning' });
    if (!isSure) return;
    if (await this.save('page', [{ kind: 'delete', object: 'Plan_Member__c', id: member.id }], undefined, () => this.plan)) {
      this.removed = member;
      this.undoMessage = fillIn(LABELS.REMOVED, name);
    }
  }

  async handleUndo(): Promise<void> {
    const { plan, removed } = this;
    if (!plan || !removed) return;
    if (await this.save('page', [restoredMember(plan.id, removed)], plan.revision, () => this.plan)) {
      this.removed = undefined;
      this.undoMessage = fillIn(LABELS.RESTORED, removed.userName ?? '');
    }
  }

  handleDismissUndo(): void {
    this.removed = undefined;
    this.undoMessage = '';
  }

  /** The other version is on screen already: every refusal reads the plan again. */
  handleReload(): void {
    this.forgetProblem();
  }

  async handleRetry(): Promise<void> {
    await this.refreshAll();
  }

  private updatePlan(place: Place, fields: FieldValues, seenRevision: number | null | undefined): Promise<boolean> {
    const { plan } = this;
    if (!plan) return Promise.resolve(false);
    const change: PlanChange = { kind: 'update', object: 'Account_Plan__c', id: plan.id, seenRevision, fields };
    return this.save(place, [change], seenRevision, () => this.plans?.find(({ id }) => id === plan.id));
  }

  /** Saves, reads the plan again either way, and explains a refusal by what the plan is now. */
  private async save(
    place: Place,
    changes: readonly PlanChange[],
    seenRevision: number | null | undefined,
    current: () => PlanView | PlanMemberView | undefined,
  ): Promise<boolean> {
    this.forgetProblem();
    this.isSaving = true;
    const outcome = await savePlanChanges(changes);
    await this.refreshAll();
    this.isSaving = false;
    if (outcome.isSaved) {
      this.toast(LABELS.SAVED);
      return true;
    }
    this.problemPlace = place;
    this.problem = explainRefusal(outcome.messages, seenRevision, current());
    return false;
  }

  private async refreshAll(): Promise<boolean> {
    await Promise.all([this.refreshPlans?.(), this.refreshWon?.()]);
    return true;
  }

  private forgetProblem(): void {
    this.problem = undefined;
    this.problemPlace = undefined;
  }

  private toast(title: string): void {
    this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
  }

  private leaf(name: string): Leaf | null {
    return this.template!.querySelector<Leaf>(name);
  }
}
