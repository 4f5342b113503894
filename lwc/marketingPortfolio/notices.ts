import { documentNames } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import type { PagedDocumentName, SummedDocumentName } from 'c/planQueries';
import type { PortfolioData, PortfolioDocument } from 'c/portfolioSource';
import { formatList } from 'c/userFormat';
import { LABELS } from './labels.ts';

const SUMMED: Readonly<Record<SummedDocumentName, string>> = {
  portfolioCounts: LABELS.DOC_COUNTS,
  portfolioMoney: LABELS.DOC_MONEY,
  portfolioEvidence: LABELS.DOC_EVIDENCE,
  portfolioJudgements: LABELS.DOC_JUDGEMENTS,
  portfolioEngagement: LABELS.DOC_ENGAGEMENT,
};
const isSummed = (name: PortfolioDocument): name is SummedDocumentName => name in SUMMED;

/** What a reader has to know before he takes the figures for whole. */
export function noticesOf({ unread, isCut }: PortfolioData): readonly string[] {
  const paged = documentNames(unread.filter((name): name is PagedDocumentName => !isSummed(name)));
  const words = [...paged, ...unread.filter(isSummed).map((name) => SUMMED[name])];
  return [...(words.length > 0 ? [fillIn(LABELS.UNREAD, formatList(words))] : []), ...(isCut ? [LABELS.CUT] : [])];
}
