import type { GraphQLError } from 'lightning/graphql';
import type { PlanningPolicy, RecordId } from 'c/planModel';
import type { PortfolioFacts } from 'c/portfolioReading';
import {
  evidenceFrom,
  isCutOff,
  objectiveCountsFrom,
  objectiveMoneyFrom,
  portfolioAccountsFrom,
  portfolioCentersFrom,
  portfolioCopiesFrom,
  portfolioMarketersFrom,
  portfolioPlansFrom,
  portfolioReusablesFrom,
  userNamesFrom,
  type PagedDocumentName,
  type SummedDocumentName,
} from 'c/planQueries';

export type PortfolioDocument = PagedDocumentName | SummedDocumentName;

interface Answer {
  /** Of pages in their order; of sums by part. */
  readonly data: readonly unknown[];
  readonly isComplete: boolean;
  readonly errors: readonly GraphQLError[];
}

/** What came back so far, by document. */
export type Answers = Readonly<Partial<Record<PortfolioDocument, Answer>>>;

/** What the portfolio is shown from. */
export interface PortfolioData {
  readonly facts: PortfolioFacts;
  /** Documents this reader got no answer for: what rests on them is missing, and the page says so. */
  readonly unread: readonly PortfolioDocument[];
  /** Some sums had more groups than the platform gives at once. */
  readonly isCut: boolean;
}

/** Without these there is no portfolio. */
export const NEEDED: readonly PagedDocumentName[] = ['portfolioAccounts', 'portfolioPlans'];

/** Puts the answers together. */
export function dataFrom(answers: Answers, policy: PlanningPolicy): PortfolioData {
  const read = (name: PortfolioDocument): readonly unknown[] => answers[name]?.data ?? [];
  const ifRead = <Value>(name: PortfolioDocument, value: (data: readonly unknown[]) => Value): Value | null =>
    hasFailed(answers, name) ? null : value(read(name));
  const evidence = ifRead('portfolioEvidence', (data) =>
    evidenceFrom(data, ['opportunityStatus', 'contacts', 'keyInitiatives', 'coverage', 'reporting', 'linked']),
  );
  const facts: PortfolioFacts = {
    policy,
    accounts: portfolioAccountsFrom(read('portfolioAccounts')),
    plans: portfolioPlansFrom(read('portfolioPlans')),
    marketers: ifRead('portfolioMarketers', portfolioMarketersFrom),
    counts: ifRead('portfolioCounts', objectiveCountsFrom),
    money: ifRead('portfolioMoney', objectiveMoneyFrom),
    centers: ifRead('portfolioCenters', portfolioCentersFrom),
    evidence: evidence && {
      ...evidence,
      ...evidenceFrom(read('portfolioJudgements'), ['attitude']),
      ...evidenceFrom(read('portfolioEngagement'), ['responded', 'active']),
    },
    reusable: ifRead('portfolioReusables', portfolioReusablesFrom),
    adapted: portfolioCopiesFrom(read('portfolioCopies')),
    userNames: userNamesFrom(read('ourPeople')),
  };
  const unread = (Object.keys(answers) as PortfolioDocument[]).filter((name) => hasFailed(answers, name));
  return { facts, unread, isCut: Object.values(answers).some(({ data }) => data.some(isCutOff)) };
}

/** Owners of objectives who are on no team; undefined until teams and counts were read. */
export function strangersIn(answers: Answers): readonly RecordId[] | undefined {
  const { portfolioCounts: counts, portfolioMarketers: marketers } = answers;
  if (!counts?.isComplete || !marketers?.isComplete) return undefined;
  const known = new Set(portfolioMarketersFrom(marketers.data).map(({ userId }) => userId));
  const owners = Object.values(objectiveCountsFrom(counts.data)).flatMap(({ openByOwner }) => Object.keys(openByOwner));
  return [...new Set(owners)].filter((id) => !known.has(id)).sort();
}

/** Nothing came of it at all. Half of the parts is no answer either: what is missing would look like nothing. */
export function hasFailed(answers: Answers, name: PortfolioDocument): boolean {
  const answer = answers[name];
  return answer !== undefined && answer.errors.length > 0;
}
