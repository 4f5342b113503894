import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import type { FoundAccount } from 'c/opportunityAccount';
import type { PagedAnswer } from 'c/pagedQuery';
import { addDays, plansInOrderOfUse, type PlanningPolicy, type RecordId } from 'c/planModel';
import {
  ACCOUNT_PLANS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  buyingCentersFrom,
  plansFrom,
  policyFrom,
  salesAccountIds,
  salesAccountsFrom,
  type BuyingCenterView,
  type PagedDocumentName,
  type PlanView,
} from 'c/planQueries';
import { today } from 'c/userFormat';
import { dataFrom, neededErrors, ownersIn, type Answers, type RelationshipData } from './answers.ts';

export type { RelationshipData };

type Variables = Readonly<Record<string, unknown>>;
type OpportunityAccount = HTMLElement & { refresh(): Promise<void> };
type PagedQuery = HTMLElement & { readonly name: PagedDocumentName; refresh(): Promise<void> };

const OF_ACCOUNT: readonly PagedDocumentName[] = [
  'stakeholderDetails',
  'stakeholderLinks',
  'teamRelationships',
  'commitments',
  'stakeholderActions',
  'openCells',
  'salesAccounts',
];
/** Of the account and its subsidiaries. */
const OF_GROUP: readonly PagedDocumentName[] = ['contacts', 'contactRelations', 'opportunities', 'contactRoles', 'campaignResponses'];
const OF_PLAN: readonly PagedDocumentName[] = ['focusCells', 'objectives'];
/** What nobody changes on the map: read again only when everything is. */
const OF_OTHERS: readonly PagedDocumentName[] = [
  'completedTasks',
  'events',
  'campaignResponses',
  'contactRelations',
  'opportunities',
  'ourPeople',
];
/** Older exchanges tell at most that somebody was known once. */
const DAYS_OF_ACTIVITIES = 730;

/**
 * Reads everything the relationship map of an account rests on; shows nothing.
 * @fires data with `Held<RelationshipData>` once everything was read, and each time it was read again
 * @fires failure with the errors when the map cannot be read at all
 * @fires noaccount when the opportunity belongs to no account
 */
export default class RelationshipSource extends LightningElement {
  @api recordId: RecordId | undefined;
  /** Instead of an account an opportunity: the map that speaks of it is read, its account's or that of a company above. */
  @api opportunityId: RecordId | undefined;
  /** The plan whose team, focus and objectives are read; the account's current one without. */
  @api planId: RecordId | undefined;

  foundAccountId: RecordId | undefined;
  answers: Answers = {};
  policy: PlanningPolicy | undefined;
  plans: readonly PlanView[] | undefined;
  buyingCenters: readonly BuyingCenterView[] | undefined;
  isCut = false;
  /** Owners of activities; undefined until all of these were read. */
  userIds: readonly RecordId[] | undefined;
  private readonly since = addDays(today(), -DAYS_OF_ACTIVITIES);
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
    if (data || errors) this.plans = data ? plansInOrderOfUse(plansFrom(data)) : [];
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

  get accountId(): RecordId | undefined {
    return this.recordId ?? this.foundAccountId;
  }

  get accountVariables(): Variables | undefined {
    return this.accountId ? { accountId: this.accountId } : undefined;
  }

  get plan(): PlanView | undefined {
    return this.plans?.find(({ id }) => id === this.planId) ?? this.plans?.[0];
  }

  get queries(): readonly { readonly name: PagedDocumentName; readonly variables: Variables | undefined }[] {
    const { accountVariables, accountIds, plan, since, userIds } = this;
    const groupVariables = accountIds && { accountIds };
    const planVariables = plan && { planId: plan.id };
    return [
      ...OF_ACCOUNT.map((name) => ({ name, variables: accountVariables })),
      ...OF_GROUP.map((name) => ({ name, variables: groupVariables })),
      ...OF_PLAN.map((name) => ({ name, variables: planVariables })),
      { name: 'completedTasks', variables: groupVariables && { ...groupVariables, since } },
      { name: 'events', variables: groupVariables && { ...groupVariables, since: `${since}T00:00:00Z` } },
      { name: 'ourPeople', variables: userIds && userIds.length > 0 ? { userIds } : undefined },
    ];
  }

  handleFound({ detail: { accountId } }: CustomEvent<FoundAccount>): void {
    if (accountId === null) this.dispatchEvent(new CustomEvent('noaccount'));
    if (this.foundAccountId && this.foundAccountId !== accountId) this.forget();
    this.foundAccountId = accountId ?? undefined;
  }

  handleFailure({ detail }: CustomEvent<readonly GraphQLError[]>): void {
    this.fail(detail);
  }

  handleAnswer({ detail }: CustomEvent<PagedAnswer>): void {
    const { name, pages, isComplete, errors } = detail;
    this.answers = { ...this.answers, [name]: { pages: pages(), isComplete, errors } };
    if (name === 'completedTasks' || name === 'events') this.userIds = ownersIn(this.answers);
    this.tell();
  }

  /**
   * Reads again.
   * @param what `saved`: only what people change on the map, as after a save; activities and campaigns stay as they were read
   */
  @api async refresh(what: 'all' | 'saved' = 'all'): Promise<void> {
    this.isRefreshing = true;
    if (what === 'all') await this.template!.querySelector<OpportunityAccount>('c-opportunity-account')?.refresh();
    const readings = [...this.template!.querySelectorAll<PagedQuery>('c-paged-query')]
      .filter(({ name }) => what === 'all' || !OF_OTHERS.includes(name))
      .map((query) => query.refresh());
    await Promise.all([...readings, ...Object.values(this.refreshers).map((refresh) => refresh?.())]);
    this.isRefreshing = false;
    this.tell();
  }

  private get accountIds(): readonly RecordId[] | undefined {
    const { accountId, buyingCenters, answers } = this;
    if (!accountId || !buyingCenters || !answers.salesAccounts?.isComplete) return undefined;
    return salesAccountIds(accountId, salesAccountsFrom(answers.salesAccounts.pages), buyingCenters);
  }

  /** Once everything that was asked has answered. */
  private tell(): void {
    const { accountId, accountIds, policy, plans, buyingCenters, plan, isCut, userIds } = this;
    if (this.isRefreshing || !accountId || !policy || !plans) return;
    const errors = neededErrors(this.answers);
    if (errors.length > 0) return this.fail(errors);
    const isWaiting = this.queries.some(({ name, variables }) => variables && !this.answers[name]?.isComplete);
    if (!buyingCenters || !accountIds || !userIds || isWaiting) return;
    const detail: Held<RelationshipData> = hold(dataFrom(this.answers, { accountId, accountIds, policy, plan, buyingCenters, isCut }));
    this.dispatchEvent(new CustomEvent('data', { detail }));
  }

  /** What was read belongs to another account. */
  private forget(): void {
    this.answers = {};
    this.plans = undefined;
    this.buyingCenters = undefined;
    this.userIds = undefined;
  }

  private fail(errors: readonly GraphQLError[]): void {
    this.dispatchEvent(new CustomEvent('failure', { detail: errors }));
  }
}
