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
  CELL_COUNT,
  cellCountFrom,
  cellsFrom,
  isRetiredFrom,
  latestChangeOf,
  OPPORTUNITY_NOW,
  opportunityNowFrom,
  plansFrom,
  policyFrom,
  policyProblemsFrom,
  policyRecordFrom,
  salesAccountIds,
  salesAccountsFrom,
  SINCE_EVER,
  SOLUTION_NOW,
  solutionsFrom,
  type BuyingCenterView,
  type CellView,
  type PagedDocumentName,
  type PlanView,
} from 'c/planQueries';
import { dataFrom, neededErrors, type Answers, type WhiteSpaceData } from './answers.ts';
import { startInquiry } from './inquiry.ts';

export type { WhiteSpaceData };

type Variables = Readonly<Record<string, unknown>>;
type PagedQuery = HTMLElement & { readonly name: PagedDocumentName; refresh(): Promise<void> };

/** Of the account itself, of its customers' records, and of everything sold to it and its subsidiaries. */
const OF_ACCOUNT: readonly PagedDocumentName[] = ['insights', 'stakeholders', 'valueMetrics', 'salesAccounts'];
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
  solutionVariables: Variables | undefined;
  /** Counted only where they are too many to read again and again. */
  countVariables: Variables | undefined;
  private readonly aboutOpportunity = startInquiry();
  private readonly aboutSolution = startInquiry();
  /** When the cell that was saved last was saved, as of when all were read. */
  private since: string | undefined;
  private cellCount: number | undefined;
  private answerChanged: (() => void) | undefined;
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
  handleOpportunity(result: GraphQLResult): void {
    this.aboutOpportunity.hear(result);
  }

  @wire(graphql, { query: SOLUTION_NOW, variables: '$solutionVariables' })
  handleSolution(result: GraphQLResult): void {
    this.aboutSolution.hear(result);
  }

  @wire(graphql, { query: CELL_COUNT, variables: '$countVariables' })
  handleCellCount({ data, refresh }: GraphQLResult): void {
    this.refreshers['cellCount'] = refresh;
    this.cellCount = cellCountFrom(data);
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
      { name: 'cells', variables: accountVariables && { ...accountVariables, since: SINCE_EVER } },
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
    if (this.hasManyCells) this.countVariables ??= this.accountVariables;
    if (name === 'changedCells' && isComplete) this.answerChanged?.();
    this.tell();
  }

  /** Reads again what may have changed. Thousands of cells are not read again one and all: only those saved since, while none has gone. */
  @api async refresh(): Promise<void> {
    this.isRefreshing = true;
    const keepsCells = this.hasManyCells;
    const later: readonly PagedDocumentName[] = ['priceBookEntries', 'changedCells', ...(keepsCells ? (['cells'] as const) : [])];
    const readings = [...this.template!.querySelectorAll<PagedQuery>('c-paged-query')]
      .filter(({ name }) => !later.includes(name))
      .map((query) => query.refresh());
    const changes = keepsCells ? this.readChangedCells() : undefined;
    await Promise.all([...readings, changes, ...Object.values(this.refreshers).map((refresh) => refresh?.())]);
    // Whatever was made since is among the changed ones, so another count means that one has gone, or come into sight.
    if (keepsCells && this.cellCount !== undefined && this.cellCount !== this.cells.length) await this.readAllCells();
    this.isRefreshing = false;
    this.tell();
  }

  /** The description of an opportunity as it is now: null when it is empty, undefined when it could not be read. */
  @api async readDescription(opportunityId: RecordId): Promise<string | null | undefined> {
    const data = await this.aboutOpportunity.ask(() => (this.opportunityVariables = { opportunityId }));
    this.opportunityVariables = undefined;
    return opportunityNowFrom(data, { id: opportunityId })?.description;
  }

  /** Whether the solution is retired by now; undefined when it could not be read. */
  @api async readRetired(solutionId: RecordId): Promise<boolean | undefined> {
    const data = await this.aboutSolution.ask(() => (this.solutionVariables = { solutionId }));
    this.solutionVariables = undefined;
    return isRetiredFrom(data);
  }

  private get hasManyCells(): boolean {
    const { cells } = this.answers;
    return Boolean(cells?.isComplete && cells.pages.length > 1);
  }

  /** With what was saved since they were read. */
  private get cells(): readonly CellView[] {
    return cellsFrom([...(this.answers.cells?.pages ?? []), ...(this.answers.changedCells?.pages ?? [])]);
  }

  private async readChangedCells(): Promise<void> {
    if (!this.since) {
      const answered = new Promise<void>((resolve) => (this.answerChanged = resolve));
      this.since = latestChangeOf(cellsFrom(this.answers.cells?.pages ?? [])) ?? SINCE_EVER;
      // What comes first may be an answer of a while ago.
      await answered;
      this.answerChanged = undefined;
    }
    await this.queryOf('changedCells')?.refresh();
  }

  private async readAllCells(): Promise<void> {
    this.since = undefined;
    this.answers = { ...this.answers, changedCells: undefined };
    await this.queryOf('cells')?.refresh();
  }

  private queryOf(name: PagedDocumentName): PagedQuery | undefined {
    return [...this.template!.querySelectorAll<PagedQuery>('c-paged-query')].find((query) => query.name === name);
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
