import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import { hold, type Held } from 'c/held';
import type { PagedAnswer } from 'c/pagedQuery';
import { addDays, type PlanningPolicy, type RecordId } from 'c/planModel';
import {
  ACTIVE_POLICY,
  MOST_CENTERS_SUMMED,
  MOST_PLANS_SUMMED,
  policyFrom,
  portfolioCentersFrom,
  portfolioPlansFrom,
  type PagedDocumentName,
  type SummedDocumentName,
} from 'c/planQueries';
import type { SumAnswer } from 'c/sumQuery';
import { today } from 'c/userFormat';
import { dataFrom, hasFailed, NEEDED, strangersIn, type Answers, type PortfolioData } from './answers.ts';

export type { PortfolioData };
export type { PortfolioDocument } from './answers.ts';

type Variables = Readonly<Record<string, unknown>>;
type Query = HTMLElement & { refresh(): Promise<void> };

interface Sum {
  readonly key: string;
  readonly name: SummedDocumentName;
  /** Which part of the records it asks for. */
  readonly at: number;
  readonly variables: Held<Variables>;
}

interface SumPart {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
}

const OF_ALL: readonly PagedDocumentName[] = [
  'portfolioAccounts',
  'portfolioPlans',
  'portfolioMarketers',
  'portfolioCenters',
  'portfolioReusables',
  'portfolioCopies',
];
/** Older exchanges tell at most that somebody was known once. */
const DAYS_OF_ACTIVITIES = 730;

/**
 * Reads everything the portfolio rests on: accounts, plans and buying centers page by page, all else in sums over so many of them at a time; shows nothing.
 * @fires data with `Held<PortfolioData>` once everything was read, and each time it was read again
 * @fires failure with the errors when there is no portfolio without what failed
 */
export default class PortfolioSource extends LightningElement {
  answers: Answers = {};
  policy: PlanningPolicy | undefined;
  sums: readonly Sum[] = [];
  /** Answers of sums by the part of the records they are about. */
  private parts: Readonly<Partial<Record<SummedDocumentName, readonly (SumPart | undefined)[]>>> = {};
  private userIds: readonly RecordId[] | undefined;
  private refreshPolicy: (() => Promise<void>) | undefined;
  private isRefreshing = false;
  private readonly day = today();

  @wire(graphql, { query: ACTIVE_POLICY })
  handlePolicy({ data, errors, refresh }: GraphQLResult): void {
    this.refreshPolicy = refresh;
    // Who may not read the policy plans by the defaults.
    if (data || errors) this.policy = policyFrom(data);
    this.tell();
  }

  get queries(): readonly { readonly name: PagedDocumentName; readonly variables: Variables | undefined }[] {
    const { userIds } = this;
    return [
      ...OF_ALL.map((name) => ({ name, variables: {} })),
      { name: 'ourPeople', variables: userIds && userIds.length > 0 ? { userIds } : undefined },
    ];
  }

  handleAnswer({ detail: { name, pages, isComplete, errors } }: CustomEvent<PagedAnswer>): void {
    this.answers = { ...this.answers, [name]: { data: pages(), isComplete, errors } };
    this.plan();
  }

  handleSums({ detail: { name, at, data, errors } }: CustomEvent<SumAnswer>): void {
    const count = this.sums.filter((sum) => sum.name === name).length;
    const before = this.parts[name] ?? [];
    const parts = Array.from({ length: count }, (_, position) => (position === at ? { data: data(), errors } : before[position]));
    this.parts = { ...this.parts, [name]: parts };
    const known = parts.filter((one) => one !== undefined);
    const answer = { data: known.map((one) => one.data), isComplete: known.length === count, errors: known.flatMap((one) => one.errors) };
    this.answers = { ...this.answers, [name]: answer };
    this.plan();
  }

  /** Reads everything again; done when all have answered. */
  @api async refresh(): Promise<void> {
    this.isRefreshing = true;
    const readings = [...this.template!.querySelectorAll<Query>('c-paged-query, c-sum-query')].map((query) => query.refresh());
    await Promise.all([...readings, this.refreshPolicy?.()]);
    this.isRefreshing = false;
    this.tell();
  }

  /** What can be asked now that more is known. */
  private plan(): void {
    const { portfolioPlans: plans, portfolioCenters: centers } = this.answers;
    const planIds = plans?.isComplete ? portfolioPlansFrom(plans.data).map(({ id }) => id) : [];
    const centerIds = centers?.isComplete ? portfolioCentersFrom(centers.data).map(({ id }) => id) : [];
    const sums = [
      ...this.sumsOf('portfolioCounts', 'planIds', planIds, MOST_PLANS_SUMMED, { today: this.day }),
      ...this.sumsOf('portfolioMoney', 'planIds', planIds, MOST_PLANS_SUMMED),
      ...this.sumsOf('portfolioEvidence', 'buyingCenterIds', centerIds, MOST_CENTERS_SUMMED),
      ...this.sumsOf('portfolioJudgements', 'buyingCenterIds', centerIds, MOST_CENTERS_SUMMED),
      ...this.sumsOf('portfolioEngagement', 'buyingCenterIds', centerIds, MOST_CENTERS_SUMMED, {
        since: addDays(this.day, -DAYS_OF_ACTIVITIES),
      }),
    ];
    // A question that stays as it was keeps its wire.
    this.sums = sums.map((sum) => this.sums.find(({ key }) => key === sum.key) ?? sum);
    const strangers = strangersIn(this.answers);
    if (strangers && strangers.join() !== this.userIds?.join()) this.userIds = strangers;
    this.tell();
  }

  private sumsOf(name: SummedDocumentName, variable: string, ids: readonly RecordId[], most: number, more: Variables = {}): readonly Sum[] {
    const parts = Math.ceil(ids.length / most);
    return Array.from({ length: parts }, (_, at) => {
      const own = ids.slice(at * most, (at + 1) * most);
      return { key: `${name} ${at} ${own.join()}`, name, at, variables: hold({ ...more, [variable]: own }) };
    });
  }

  /** Once everything that was asked has answered. */
  private tell(): void {
    const { answers, policy, sums } = this;
    if (this.isRefreshing || !policy) return;
    const needed = NEEDED.find((name) => hasFailed(answers, name));
    if (needed) return this.fail(answers[needed]!.errors);
    const isAsked = this.queries.every(({ name, variables }) => !variables || answers[name]?.isComplete);
    if (!isAsked || sums.some(({ name }) => !answers[name]?.isComplete)) return;
    const detail: Held<PortfolioData> = hold(dataFrom(answers, policy));
    this.dispatchEvent(new CustomEvent('data', { detail }));
  }

  private fail(errors: readonly GraphQLError[]): void {
    this.dispatchEvent(new CustomEvent('failure', { detail: errors }));
  }
}
