import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import type { PagedAnswer } from 'c/pagedQuery';
import { plansInOrderOfUse, type PlanningPolicy, type RecordId } from 'c/planModel';
import {
  ACCOUNT_PLANS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  buyingCentersFrom,
  cellsFrom,
  latestChangeOf,
  MOST_ROWS,
  OPPORTUNITY_NOW,
  opportunityNowFrom,
  plansFrom,
  policyFrom,
  policyProblemsFrom,
  policyRecordFrom,
  salesAccountIds,
  salesAccountsFrom,
  solutionsFrom,
  type BuyingCenterView,
  type PagedDocumentName,
  type PlanView,
} from 'c/planQueries';
import { dataFrom, neededErrors, type Answers, type WhiteSpaceData } from './answers.ts';

export type { WhiteSpaceData };

type Variables = Readonly<Record<string, unknown>>;
type PagedQuery = HTMLElement & { readonly name: PagedDocumentName; refresh(): Promise<void> };

/** Of the account itself, of its customers' records, and of everything sold to it and its subsidiaries. */
const OF_ACCOUNT: readonly PagedDocumentName[] = ['cells', 'insights', 'stakeholders', 'valueMetrics', 'salesAccounts'];
const OF_SALES: readonly PagedDocumentName[] = ['opportunities', 'opportunityLines', 'contactRoles', 'assets', 'contracts'];

/**
 * Reads everything the white-space matrix of an account rests on; shows nothing.
 * @fires data with `Held<WhiteSpaceData>` once everything was read, and each time it was read again
 * @fires failure with the errors when the matrix cannot be read at all
 */
export default class WhiteSpaceSource extends LightningElement {
  @api recordId: RecordId | undefined;
  /** The plan whose focus is read; the account's current one without. */
  @api planId: RecordId | undefined;

  answers: Answers = {};
  policy: PlanningPolicy | undefined;
  policyRecord: WhiteSpaceData['policyRecord'];
  policyProblems: readonly string[] = [];
  plans: readonly PlanView[] | undefined;
  buyingCenters: readonly BuyingCenterView[] | undefined;
  isCut = false;
  opportunityVariables: Variables | undefined;
  private opportunityNow: unknown;
  private answerOpportunity: ((data: unknown) => void) | undefined;
  private since: string | undefined;
  private isRefreshing = false;
  private readonly refreshers: Record<string, (() => Promise<void>) | undefined> = {};

  @wire(graphql, { query: ACTIVE_POLICY })
  handlePolicy({ data, errors, refresh }: GraphQLResult): void {
    this.refreshers['policy'] = refresh;
    // Who may not read the policy plans by the defaults.
    if (data || errors) this.policy = policyFrom(data);
    this.policyRecord = policyRecordFrom(data);
    this.policyProblems = policyProblemsFrom(data);
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

  @wire(graphql, { query: OPPORTUNITY_NOW, variables: '$opportunityVariables' })
  handleOpportunity({ data, errors, refresh }: GraphQLResult): void {
    if (!data && !errors) return;
    this.opportunityNow = data;
    const answer = this.answerOpportunity;
    // Reading again ends here once more, and whoever reads again at every answer never stops.
    if (!answer) return;
    this.answerOpportunity = undefined;
    // What comes first may be an answer of a while ago.
    void refresh?.().then(
      () => answer(this.opportunityNow),
      () => answer(undefined),
    );
    if (!refresh) answer(undefined);
  }

  get accountVariables(): Variables | undefined {
    return this.recordId ? { accountId: this.recordId } : undefined;
  }

  get plan(): PlanView | undefined {
    return this.plans?.find(({ id }) => id === this.planId) ?? this.plans?.[0];
  }

  get queries(): readonly { readonly name: PagedDocumentName; readonly variables: Variables | undefined }[] {
    const { accountVariables, salesVariables, productVariables, plan } = this;
    return [
      { name: 'solutions', variables: {} },
      ...OF_ACCOUNT.map((name) => ({ name, variables: accountVariables })),
      ...OF_SALES.map((name) => ({ name, variables: salesVariables })),
      { name: 'focus', variables: plan ? { planId: plan.id } : undefined },
      { name: 'priceBookEntries', variables: productVariables },
      { name: 'changedCells', variables: this.since ? { ...accountVariables, since: this.since } : undefined },
    ];
  }

  handleAnswer({ detail }: CustomEvent<PagedAnswer>): void {
    const { name, pages, isComplete, errors } = detail;
    this.answers = { ...this.answers, [name]: { pages: pages(), isComplete, errors } };
    this.tell();
  }

  /** Reads again what may have changed. Thousands of cells are not read again one and all: only those saved since. */
  @api async refresh(): Promise<void> {
    this.isRefreshing = true;
    const cells = cellsFrom([...(this.answers.cells?.pages ?? []), ...(this.answers.changedCells?.pages ?? [])]);
    const skipsCells = cells.length > MOST_ROWS;
    const readings = [...this.template!.querySelectorAll<PagedQuery>('c-paged-query')]
      .filter(({ name }) => name !== 'priceBookEntries' && (name !== 'cells' || !skipsCells))
      .map((query) => query.refresh());
    await Promise.all([...readings, ...Object.values(this.refreshers).map((refresh) => refresh?.())]);
    this.isRefreshing = false;
    const since = skipsCells ? latestChangeOf(cells) : undefined;
    if (since === this.since) return this.tell();
    // The answer to this one tells.
    this.since = since;
  }

  /** The description of an opportunity as it is now: null when it is empty, undefined when it could not be read. */
  @api async readDescription(opportunityId: RecordId): Promise<string | null | undefined> {
    const data = await new Promise<unknown>((resolve) => {
      this.answerOpportunity = resolve;
      this.opportunityVariables = { opportunityId };
    });
    this.opportunityVariables = undefined;
    return opportunityNowFrom(data, { id: opportunityId })?.description;
  }

  private get salesVariables(): Variables | undefined {
    const { recordId, buyingCenters, answers } = this;
    if (!recordId || !buyingCenters || !answers.salesAccounts?.isComplete) return undefined;
    return { accountIds: salesAccountIds(recordId, salesAccountsFrom(answers.salesAccounts.pages), buyingCenters) };
  }

  private get productVariables(): Variables | undefined {
    if (!this.answers.solutions?.isComplete) return undefined;
    const productIds = solutionsFrom(this.answers.solutions.pages).flatMap(({ productId }) => productId ?? []);
    return productIds.length > 0 ? { productIds } : undefined;
  }

  /** Once everything that was asked has answered. */
  private tell(): void {
    const { recordId, policy, plans, buyingCenters, plan, isCut, policyRecord, policyProblems } = this;
    if (this.isRefreshing || !recordId || !policy || !plans) return;
    const errors = neededErrors(this.answers);
    if (errors.length > 0) return this.fail(errors);
    const isWaiting = this.queries.some(({ name, variables }) => variables && !this.answers[name]?.isComplete);
    if (!buyingCenters || isWaiting || !this.salesVariables) return;
    const detail: Held<WhiteSpaceData> = hold(
      dataFrom(this.answers, { accountId: recordId, policy, plan, buyingCenters, isCut, policyRecord, policyProblems }),
    );
    this.dispatchEvent(new CustomEvent('data', { detail }));
  }

  private fail(errors: readonly GraphQLError[]): void {
    this.dispatchEvent(new CustomEvent('failure', { detail: errors }));
  }
}
