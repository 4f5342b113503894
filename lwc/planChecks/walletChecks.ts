import { readWallet } from 'c/wallet';
import type { Check, Finding, PlanFacts } from './check.ts';
import { onCell } from './pursuit.ts';

/** Checks of the money others hold (system C). */
export const walletChecks: readonly Check[] = [
  { code: 'WS009', name: 'competitorGrowing', system: 'C', severity: 'warning', find: competitorGrowing },
  {
    code: 'WS011',
    name: 'walletOverAllocated',
    system: 'C',
    severity: 'warning',
    find: ({ readings }) =>
      readings.flatMap((reading) => {
        const { wallet, ourRevenue, competitor, competitorRevenue } = reading.cell;
        // Nearly all: no reading of the wallet is needed to see that it holds.
        if (wallet === null || wallet === undefined || (ourRevenue ?? 0) + (competitorRevenue ?? 0) <= wallet) return [];
        const { excess, market } = readWallet({
          market: wallet,
          ours: ourRevenue,
          competitors: [{ name: competitor, revenue: competitorRevenue }],
        });
        return excess > 0 ? [onCell(reading, 'walletOverAllocated', 'correctTheWallet', { excess, market: market! })] : [];
      }),
  },
];

/** Grown since the latest earlier snapshot; without one, holding more than we do where the customer itself grows. */
function competitorGrowing({ readings, snapshots = [], buyingCenters = [] }: PlanFacts): readonly Finding[] {
  const latest = new Map([...snapshots].sort((a, b) => (a.on < b.on ? -1 : 1)).map((snapshot) => [snapshot.cellId, snapshot]));
  const growing = new Set(
    buyingCenters.filter(({ growthTrend }) => growthTrend === 'Growing' || growthTrend === 'Growing Fast').map(({ id }) => id),
  );
  return readings.flatMap((reading) => {
    const { id, buyingCenterId, competitor, competitorRevenue: now, ourRevenue } = reading.cell;
    if (now === null || now === undefined) return [];
    const values = { now, ...(competitor ? { competitor } : {}) };
    const before = latest.get(id);
    if (before) {
      return now > before.competitorRevenue
        ? [onCell(reading, 'competitorGrowing', 'defendOrFlank', { ...values, before: before.competitorRevenue, since: before.on })]
        : [];
    }
    const holdsMore = ourRevenue !== null && ourRevenue !== undefined && now > ourRevenue;
    return holdsMore && growing.has(buyingCenterId) ? [onCell(reading, 'competitorHoldsGrowingUnit', 'defendOrFlank', values)] : [];
  });
}
