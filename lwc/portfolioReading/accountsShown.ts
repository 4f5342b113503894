import type { RecordId } from 'c/planModel';
import type { Standing } from 'c/readinessReading';
import type { AccountLine } from './readPortfolio.ts';

export type PortfolioColumn = 'name' | 'industry' | 'readiness' | 'open' | 'late' | 'marketers' | 'planned' | 'spent';

export interface PortfolioSorting {
  readonly column: PortfolioColumn;
  readonly isDescending: boolean;
}

/** What is looked for; everything that is absent is not asked. */
export interface PortfolioFilter {
  /** In the name of the account. */
  readonly query?: string;
  readonly industry?: string;
  readonly standing?: Standing;
  /** Who carries the account. */
  readonly marketerId?: RecordId;
  /** `nobody`: nobody of marketing is on the team. */
  readonly need?: PortfolioNeed;
}
export type PortfolioNeed = 'late' | 'over' | 'noPlan' | 'nobody';

/** The accounts that are looked for, sorted; what is not known comes last, whichever way. */
export function accountsShown(
  accounts: readonly AccountLine[],
  filter: PortfolioFilter,
  sorting: PortfolioSorting,
): readonly AccountLine[] {
  const query = filter.query?.trim().toLocaleLowerCase() ?? '';
  const found = accounts.filter(
    (line) =>
      (query === '' || line.name.toLocaleLowerCase().includes(query)) &&
      (filter.industry === undefined || line.industry === filter.industry) &&
      (filter.standing === undefined || line.readiness?.standing === filter.standing) &&
      (filter.marketerId === undefined || line.carriedBy.includes(filter.marketerId)) &&
      (filter.need === undefined || HAS_NEED[filter.need](line)),
  );
  const valueOf = VALUES[sorting.column];
  const keyed = found.map((line) => ({ line, value: valueOf(line) }));
  // Where lines are alike they stay in the order of their names.
  keyed.sort((a, b) => compare(a.value, b.value, sorting.isDescending));
  return keyed.map(({ line }) => line);
}

const HAS_NEED: Readonly<Record<PortfolioNeed, (line: AccountLine) => boolean>> = {
  late: ({ objectives }) => (objectives?.late ?? 0) > 0,
  over: ({ money }) => (money?.over ?? 0) > 0,
  noPlan: ({ plan }) => !plan?.isLive,
  nobody: ({ marketers }) => marketers?.length === 0,
};

const STANDINGS: readonly Standing[] = ['Not Ready', 'Ready', 'Well Prepared', 'Best Practice'];

type Value = string | number | null;

const VALUES: Readonly<Record<PortfolioColumn, (line: AccountLine) => Value>> = {
  name: ({ name }) => name,
  industry: ({ industry }) => industry,
  readiness: ({ readiness }) => {
    if (!readiness) return null;
    const { knownShare } = readiness;
    // Of equal standing who knows more: the required facts weigh more than all the others together.
    return (
      STANDINGS.indexOf(readiness.standing) * 1000 + knownShare.Required * 100 + knownShare.Recommended * 10 + knownShare['Best Practice']
    );
  },
  open: ({ objectives }) => objectives?.open ?? null,
  late: ({ objectives }) => objectives?.late ?? null,
  marketers: ({ marketers }) => marketers?.[0]?.name || null,
  planned: ({ money }) => money?.planned ?? null,
  spent: ({ money }) => money?.spent ?? null,
};

function compare(a: Value, b: Value, isDescending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'string' && typeof b === 'string' ? a.localeCompare(b) : Number(a) - Number(b);
  return isDescending ? -order : order;
}
