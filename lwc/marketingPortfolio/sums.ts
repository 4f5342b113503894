import type { PortfolioReading } from 'c/portfolioReading';
import { formatMoney, formatNumber, formatShortMoney } from 'c/userFormat';
import { LABELS } from './labels.ts';

interface Sum {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly title?: string;
}

/** What all accounts come to. What the reader may not see is left out. */
export function sumsOf({ accounts, facts, money, loads }: PortfolioReading): readonly Sum[] {
  const total = (countOf: (account: PortfolioReading['accounts'][number]) => number) =>
    formatNumber(accounts.reduce((sum, account) => sum + countOf(account), 0));
  const isReadinessKnown = facts.centers !== null && facts.evidence !== null;
  return [
    { name: 'accounts', label: LABELS.SUM_ACCOUNTS, text: formatNumber(accounts.length) },
    ...(isReadinessKnown
      ? [{ name: 'ready', label: LABELS.SUM_READY, text: total(({ readiness }) => (readiness?.standing === 'Not Ready' ? 0 : 1)) }]
      : []),
    ...(facts.counts
      ? [
          { name: 'open', label: LABELS.SUM_OPEN, text: total(({ objectives }) => objectives?.open ?? 0) },
          { name: 'late', label: LABELS.SUM_LATE, text: total(({ objectives }) => objectives?.late ?? 0) },
        ]
      : []),
    ...(typeof money?.planned === 'number' ? [moneySum('planned', LABELS.SUM_PLANNED, money.planned)] : []),
    ...(typeof money?.spent === 'number' ? [moneySum('spent', LABELS.SUM_SPENT, money.spent)] : []),
    ...(loads
      ? [{ name: 'overloaded', label: LABELS.SUM_OVERLOADED, text: formatNumber(loads.filter(({ over }) => over > 0).length) }]
      : []),
  ];
}

const moneySum = (name: string, label: string, value: number): Sum => ({
  name,
  label,
  text: formatShortMoney(value),
  title: formatMoney(value),
});
