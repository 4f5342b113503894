import { LightningElement } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { hold, type Held } from 'c/held';
import type { PagedAnswer } from 'c/pagedQuery';
import type { RecordId } from 'c/planModel';
import { portfolioObjectivesFrom } from 'c/planQueries';
import type { ObjectivesOfAccount } from 'c/portfolioGrid';
import { readPortfolio, type PortfolioReading } from 'c/portfolioReading';
import type { PortfolioData } from 'c/portfolioSource';
import { today } from 'c/userFormat';
import { LABELS } from './labels.ts';
import { noticesOf } from './notices.ts';
import { sumsOf } from './sums.ts';

type Query = HTMLElement & { refresh(): Promise<void> };
type Table = HTMLElement & { showMarketer(id: RecordId): void };
type Tab = 'accounts' | 'loads' | 'reuse';

/** The plan of an account that was opened; its objectives are read then. */
interface OpenPlan {
  readonly accountId: RecordId;
  readonly variables: { readonly planId: RecordId };
}

/** All accounts that marketing works for (systems E and F): readiness, objectives, load against the limit, money, and what can be used again. */
export default class MarketingPortfolio extends NavigationMixin(LightningElement) {
  labels = LABELS;
  tab: Tab = 'accounts';
  portfolio: Held<PortfolioReading> | undefined;
  notices: readonly string[] = [];
  loadProblem: unknown;
  openPlans: readonly OpenPlan[] = [];
  open: Held<Readonly<Record<RecordId, ObjectivesOfAccount>>> = hold({});
  private seen: readonly Tab[] = ['accounts'];
  private refreshHandler: string | undefined;

  override connectedCallback(): void {
    this.refreshHandler = registerRefreshHandler(this, async () => {
      await this.handleRefresh();
      return true;
    });
  }

  override disconnectedCallback(): void {
    if (this.refreshHandler !== undefined) unregisterRefreshHandler(this.refreshHandler);
  }

  get isEmpty(): boolean {
    return this.portfolio!().accounts.length === 0;
  }
  get sums() {
    return sumsOf(this.portfolio!());
  }
  /** What nobody looked at yet is not drawn. */
  get isLoadsOpen(): boolean {
    return this.seen.includes('loads');
  }
  get isReuseOpen(): boolean {
    return this.seen.includes('reuse');
  }

  handleData({ detail }: CustomEvent<Held<PortfolioData>>): void {
    this.loadProblem = undefined;
    this.portfolio = hold(readPortfolio(detail().facts, today()));
    this.notices = noticesOf(detail());
  }

  handleFailure({ detail }: CustomEvent<unknown>): void {
    this.loadProblem = detail;
  }

  async handleRetry(): Promise<void> {
    this.loadProblem = undefined;
    await this.handleRefresh();
  }

  async handleRefresh(): Promise<void> {
    await Promise.all([...this.template!.querySelectorAll<Query>('c-portfolio-source, c-paged-query')].map((query) => query.refresh()));
  }

  handleTab(event: Event): void {
    this.tab = (event.target as HTMLElement & { value: Tab }).value;
    this.seen = [...new Set([...this.seen, this.tab])];
  }

  handleExpand({ detail: { ids } }: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    const planOf = new Map(this.portfolio!().accounts.map(({ id, plan }) => [id, plan?.id]));
    const before = new Map(this.openPlans.map((plan) => [plan.accountId, plan]));
    this.openPlans = ids.flatMap((accountId) => {
      const planId = planOf.get(accountId);
      return before.get(accountId) ?? (planId ? [{ accountId, variables: { planId } }] : []);
    });
    const known = this.open();
    this.open = hold(Object.fromEntries(this.openPlans.map(({ accountId }) => [accountId, known[accountId] ?? 'reading'])));
  }

  handleObjectives({ currentTarget, detail }: CustomEvent<PagedAnswer>): void {
    const { account = '' } = (currentTarget as HTMLElement).dataset;
    if (!detail.isComplete || !(account in this.open())) return;
    const objectives = detail.errors.length > 0 ? 'failed' : portfolioObjectivesFrom(detail.pages());
    this.open = hold({ ...this.open(), [account]: objectives });
  }

  handleShowMarketer({ detail: { id } }: CustomEvent<{ readonly id: RecordId }>): void {
    this.template!.querySelector<Table>('c-portfolio-table')?.showMarketer(id);
    this.tab = 'accounts';
  }

  handleOpenRecord({ detail }: CustomEvent<{ readonly recordId: RecordId; readonly objectApiName: string }>): void {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { ...detail, actionName: 'view' } });
  }
}
