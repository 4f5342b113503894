import type { PriceBookEntry, RecordId, OpportunityStage } from 'c/planModel';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import type { ConversionContext } from './convertCell.ts';
import type { Carried } from './describe.ts';

/** What the org offers for a new opportunity. */
export interface ConversionOffers {
  readonly stages: readonly OpportunityStage[];
  readonly priceBookEntries: readonly PriceBookEntry[];
}

/** Open stages in the order of the org's sales process. */
export function openStages(stages: readonly OpportunityStage[]): readonly OpportunityStage[] {
  return stages.filter(({ isClosed }) => !isClosed).sort((a, b) => (a.sortOrder ?? Infinity) - (b.sortOrder ?? Infinity) || 0);
}

/** Active entries of a product; other price books before the standard one, which an org with several rarely sells from. */
export function entriesOf(productId: RecordId | null | undefined, entries: readonly PriceBookEntry[]): readonly PriceBookEntry[] {
  if (!productId) return [];
  return entries
    .filter((entry) => entry.productId === productId && entry.isActive !== false)
    .sort(
      (a, b) =>
        Number(a.isStandard === true) - Number(b.isStandard === true) || nameOf(a).localeCompare(nameOf(b)) || (a.id < b.id ? -1 : 1),
    );
}

/** What a cell points at, of the reading. */
export function carriedFrom({ facts }: MatrixReading, { cell }: SquareReading): Carried {
  return {
    problem: facts.insights.find(({ id }) => id === cell.problemId) ?? null,
    sponsor: facts.stakeholders.find(({ id }) => id === cell.sponsorId) ?? null,
    valueMetric: facts.valueMetrics.find(({ id }) => id === cell.valueMetricId) ?? null,
  };
}

/**
 * Everything a conversion is made from, taken from the reading; null when the buying center or the solution is not there any more.
 * @param closeOn null for the policy's usual time from today
 */
export function conversionContextOf(
  reading: MatrixReading,
  square: SquareReading,
  { stages, priceBookEntries }: ConversionOffers,
  headings: Readonly<Record<string, string>>,
): ConversionContext | null {
  const { facts, today } = reading;
  const buyingCenter = facts.buyingCenters.find(({ id }) => id === square.cell.buyingCenterId);
  const solution = facts.solutions.find(({ id }) => id === square.cell.solutionId);
  if (!buyingCenter || !solution) return null;
  const { opportunityId } = square.cell;
  return {
    ...carriedFrom(reading, square),
    account: facts.account,
    buyingCenter,
    solution,
    stakeholders: facts.stakeholders,
    stageName: openStages(stages)[0]?.name ?? null,
    today,
    daysToClose: facts.policy.daysToClose,
    priceBookEntry: entriesOf(solution.productId, priceBookEntries)[0] ?? null,
    ...(opportunityId ? { linked: facts.sales.opportunities.find(({ id }) => id === opportunityId) ?? null } : {}),
    headings,
  };
}

const nameOf = ({ priceBookName }: PriceBookEntry): string => priceBookName ?? '';
