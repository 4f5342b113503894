import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import type { PagedAnswer } from 'c/pagedQuery';
import { addDays, plansInOrderOfUse, type PlanningPolicy, type RecordId } from 'c/planModel';
import { PLANNED_TRACKS } from 'c/plannedTracks';
import {
  ACCOUNT_PLANS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  buyingCentersFrom,
  plansFrom,
  policyFrom,
  salesAccountIds,
  salesAccountsFrom,
  SINCE_EVER,
  type BuyingCenterView,
  type PagedDocumentName,
  type PlanView,
} from 'c/planQueries';
import { today } from 'c/userFormat';
import { actionsIn, campaignsIn, dataFrom, neededErrors, ownersIn, type Answers, type OsaData } from './answers.ts';

export type { OsaData };

type Variables = Readonly<Record<string, unknown>>;
type PagedQuery = HTMLElement & { readonly name: PagedDocumentName; refresh(): Promise<void> };

const OF_ACCOUNT: readonly PagedDocumentName[] = [
  'salesAccounts',
  'allObjectives',
  'strategies',
  'actions',
  'comments',
  'stakeholderDetails',
  'stakeholderLinks',
  'insights',
];
/** Of the account and its subsidiaries. */
const OF_GROUP: readonly PagedDocumentName[] = [
  'opportunities',
  'opportunityLines',
  'contactRoles',
  'assets',
  'contracts',
  'campaignResponses',
];
/** What nobody changes on the page: read again only when everything is. */
const OF_OTHERS: readonly PagedDocumentName[] = [
  'solutions',
  'opportunities',
  'opportunityLines',
  'contactRoles',
  'assets',
  'contracts',
  'completedTasks',
  'events',
  'ourPeople',
  'marketerAccounts',
];
/** Their answers say what else to ask for. */
const LEADING: readonly PagedDocumentName[] = [
  'allObjectives',
  'actions',
  'campaignResponses',
  'completedTasks',
  'events',
  'campaigns',
  'actionTasks',
];
/** Older exchanges tell at most that somebody was known once. */
const DAYS_OF_ACTIVITIES = 730;

/**
 * Reads everything that objectives, strategies and actions of an account rest on; shows nothing.
 * @fires data with `Held<OsaData>` once everything was read, and each time it was read again
 * @fires failure with the errors when there is nothing to show at all
 */
export default class OsaSource extends LightningElement {
  @api recordId: RecordId | undefined;
  /** The plan whose work is read; the account's current one without. */
  @api get planId(): RecordId | undefined {
    return this.chosenPlanId;
  }
  set planId(value: RecordId | undefined) {
    if (value === this.chosenPlanId) return;
    this.chosenPlanId = value;
    this.findMore();
    this.tell();
  }

  chosenPlanId: RecordId | undefined;
  answers: Answers = {};
  policy: PlanningPolicy | undefined;
  plans: readonly PlanView[] | undefined;
  buyingCenters: readonly BuyingCenterView[] | undefined;
  isCut = false;
  /** What is asked for once it is known what there is to ask; undefined until then. */
  campaignIds: readonly RecordId[] | undefined;
  actionIds: readonly RecordId[] | undefined;
  userIds: readonly RecordId[] | undefined;
  private isRefreshing = false;
  private readonly refreshers: Record<string, (() => Promise<void>) | undefined> = {};

  @wire(graphql, { query: ACTIVE_POLICY })
  handlePolicy({ data, errors, refresh }: GraphQLResult): void {
    this.refreshers['policy'] = refresh;
    // Who may not read the policy plans by the defaults.
    if (data || errors) this.policy = policyFrom(data);
    this.tell();
  }

  @wire(graphql, { query: ACCOUNT_PLANS, variables: '$accountVariables' })
  handlePlans({ data, errors, refresh }: GraphQLResult): void {
    this.refreshers['plans'] = refresh;
    if (data) {
      this.plans = plansInOrderOfUse(plansFrom(data));
      this.findMore();
    }
    if (errors && !this.plans) this.fail(errors);
    this.tell();
  }

  @wire(graphql, { query: BUYING_CENTERS, variables: '$accountVariables' })
  handleBuyingCenters({ data, errors, refresh }: GraphQLResult): void {
    this.refreshers['buyingCenters'] = refresh;
    if (data) {
      const { buyingCenters, isComplete } = buyingCentersFrom(data);
      this.buyingCenters = buyingCenters;
      this.isCut = !isComplete;
    }
    if (errors && !this.buyingCenters) this.fail(errors);
    this.tell();
  }

  get accountVariables(): Variables | undefined {
    return this.recordId ? { accountId: this.recordId } : undefined;
  }

  get plan(): PlanView | undefined {
    return this.plans?.find(({ id }) => id === this.chosenPlanId) ?? this.plans?.[0];
  }

  /** What no action names and nobody is a member of is not asked for. */
  get queries(): readonly { readonly name: PagedDocumentName; readonly variables: Variables | undefined }[] {
    const { accountVariables, accountIds, since, campaignIds, actionIds, userIds, marketerIds } = this;
    const groupVariables = accountIds && { accountIds };
    return [
      { name: 'solutions', variables: {} },
      { name: 'cells', variables: accountVariables && { ...accountVariables, since: SINCE_EVER } },
      ...OF_ACCOUNT.map((name) => ({ name, variables: accountVariables })),
      ...OF_GROUP.map((name) => ({ name, variables: groupVariables })),
      { name: 'completedTasks', variables: groupVariables && { ...groupVariables, since } },
      { name: 'events', variables: groupVariables && { ...groupVariables, since: `${since}T00:00:00Z` } },
      { name: 'campaigns', variables: campaignIds?.length ? { campaignIds } : undefined },
      { name: 'actionTasks', variables: actionIds?.length ? { actionIds } : undefined },
      { name: 'ourPeople', variables: userIds?.length ? { userIds } : undefined },
      { name: 'marketerAccounts', variables: marketerIds.length > 0 ? { userIds: marketerIds } : undefined },
    ];
  }

  handleAnswer({ detail }: CustomEvent<PagedAnswer>): void {
    const { name, pages, isComplete, errors } = detail;
    this.answers = { ...this.answers, [name]: { pages: pages(), isComplete, errors } };
    if (LEADING.includes(name)) this.findMore();
    this.tell();
  }

  /**
   * Reads again.
   * @param what `saved`: only what people change on the page, as after a save; sales records and activities stay as they were read
   */
  @api async refresh(what: 'all' | 'saved' = 'all'): Promise<void> {
    this.isRefreshing = true;
    const readings = [...this.template!.querySelectorAll<PagedQuery>('c-paged-query')]
      .filter(({ name }) => what === 'all' || !OF_OTHERS.includes(name))
      .map((query) => query.refresh());
    await Promise.all([...readings, ...Object.values(this.refreshers).map((refresh) => refresh?.())]);
    this.isRefreshing = false;
    this.tell();
  }

  private get accountIds(): readonly RecordId[] | undefined {
    const { recordId, buyingCenters, answers } = this;
    if (!recordId || !buyingCenters || !answers.salesAccounts?.isComplete) return undefined;
    return salesAccountIds(recordId, salesAccountsFrom(answers.salesAccounts.pages), buyingCenters);
  }

  /** Those of marketing on the team of the shown plan. */
  private get marketerIds(): readonly RecordId[] {
    return [...new Set((this.plan?.members ?? []).flatMap(({ userId, role }) => (role === 'Marketing' ? userId : [])))].sort();
  }

  /** Far enough back for the measures of the shown plan. */
  private get since(): string {
    const usual = addDays(today(), -DAYS_OF_ACTIVITIES);
    const start = this.plan?.periodStart;
    return start && start < usual ? start : usual;
  }

  /** What the answers until now lead on to. */
  private findMore(): void {
    const { answers } = this;
    this.campaignIds = campaignsIn(answers);
    this.actionIds = this.plans && actionsIn(answers, this.plan?.id);
    this.userIds =
      this.campaignIds && this.actionIds
        ? ownersIn(answers, [
            ...(this.campaignIds.length > 0 ? (['campaigns'] as const) : []),
            ...(this.actionIds.length > 0 ? (['actionTasks'] as const) : []),
          ])
        : undefined;
  }

  /** Once everything that was asked has answered. */
  private tell(): void {
    const { recordId, accountIds, policy, plans, buyingCenters, plan, isCut } = this;
    if (this.isRefreshing || !recordId || !policy || !plans) return;
    const errors = neededErrors(this.answers);
    if (errors.length > 0) return this.fail(errors);
    if (!buyingCenters || !accountIds || !this.userIds) return;
    const isWaiting = this.queries.some(({ name, variables }) => variables && !this.answers[name]?.isComplete);
    if (isWaiting) return;
    const detail: Held<OsaData> = hold(
      dataFrom(this.answers, {
        accountId: recordId,
        accountIds,
        policy,
        plans,
        plan,
        buyingCenters,
        isCut,
        today: today(),
        plannedTracks: PLANNED_TRACKS,
      }),
    );
    this.dispatchEvent(new CustomEvent('data', { detail }));
  }

  private fail(errors: readonly GraphQLError[]): void {
    this.dispatchEvent(new CustomEvent('failure', { detail: errors }));
  }
}
