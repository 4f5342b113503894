import type { GraphQLError } from 'lightning/graphql';
import type { WhiteSpaceFacts } from 'c/matrixReading';
import type { Maybe, PlanningPolicy, PriceBookEntry, RecordId } from 'c/planModel';
import {
  cellsFrom,
  insightsFrom,
  planFocusFrom,
  priceBookEntriesFrom,
  salesAccountsFrom,
  salesFrom,
  solutionsFrom,
  stakeholdersFrom,
  valueMetricsFrom,
  type BuyingCenterView,
  type PagedDocumentName,
  type PlanView,
} from 'c/planQueries';

/** What came back so far, by document. */
export type Answers = Partial<
  Readonly<
    Record<
      PagedDocumentName,
      { readonly pages: readonly unknown[]; readonly isComplete: boolean; readonly errors: readonly GraphQLError[] } | undefined
    >
  >
>;

/** Without these there is no matrix. Of all others one can do without: an org may lack the object, a reader the right to see it. */
const NEEDED: readonly PagedDocumentName[] = ['cells', 'solutions'];

/** What a page shows the matrix from. */
export interface WhiteSpaceData {
  readonly facts: WhiteSpaceFacts;
  readonly plan: PlanView | undefined;
  readonly priceBookEntries: readonly PriceBookEntry[];
  /** The policy's own record; undefined while the org plans by the defaults. */
  readonly policyRecord: { readonly id: RecordId; readonly revision: Maybe<number> } | undefined;
  /** Lines of the policy that nobody can read: they count for nothing, and the page says so. */
  readonly policyProblems: readonly string[];
  /** Documents this reader got no answer for: what rests on them is missing, and the page says so. */
  readonly unread: readonly PagedDocumentName[];
  /** The account has more buying centers than one page takes. */
  readonly isCut: boolean;
}

export interface OtherParts extends Pick<WhiteSpaceData, 'policyRecord' | 'policyProblems'> {
  readonly accountId: RecordId;
  readonly policy: PlanningPolicy;
  readonly plan: PlanView | undefined;
  readonly buyingCenters: readonly BuyingCenterView[];
  readonly isCut: boolean;
}

/** Puts the answers together. */
export function dataFrom(answers: Answers, { accountId, policy, plan, buyingCenters, isCut, ...others }: OtherParts): WhiteSpaceData {
  const pages = (name: PagedDocumentName) => answers[name]?.pages ?? [];
  const accounts = salesAccountsFrom(pages('salesAccounts'));
  const facts: WhiteSpaceFacts = {
    account: { id: accountId, name: accounts.find(({ id }) => id === accountId)?.name ?? '' },
    policy,
    buyingCenters,
    solutions: solutionsFrom(pages('solutions')),
    // What was read again after a save comes last and stands over what was read before.
    cells: cellsFrom([...pages('cells'), ...pages('changedCells')]),
    insights: insightsFrom(pages('insights')),
    stakeholders: stakeholdersFrom(pages('stakeholders')),
    valueMetrics: valueMetricsFrom(pages('valueMetrics')),
    focus: plan ? planFocusFrom(pages('focus')) : [],
    sales: salesFrom({
      opportunities: pages('opportunities'),
      lines: pages('opportunityLines'),
      contactRoles: pages('contactRoles'),
      assets: pages('assets'),
      contracts: pages('contracts'),
    }),
  };
  const unread = (Object.keys(answers) as PagedDocumentName[]).filter((name) => hasFailed(answers, name));
  return { facts, plan, priceBookEntries: priceBookEntriesFrom(pages('priceBookEntries')), unread, isCut, ...others };
}

/** The errors of what cannot be missing; empty when there is nothing to complain about. */
export function neededErrors(answers: Answers): readonly GraphQLError[] {
  return NEEDED.filter((name) => hasFailed(answers, name)).flatMap((name) => answers[name]?.errors ?? []);
}

function hasFailed(answers: Answers, name: PagedDocumentName): boolean {
  const answer = answers[name];
  return answer !== undefined && answer.pages.length === 0 && answer.errors.length > 0;
}
