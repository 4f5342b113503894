import { arrangeTree, type BuyingCenter, type Maybe, type RecordId, type Solution, type WhiteSpaceCell } from 'c/planModel';
import { readWallet, type WalletReading } from './readWallet.ts';

/** The wallet of one buying center beside what its solutions add up to. */
export interface BuyingCenterWallet {
  readonly buyingCenterId: RecordId;
  /** With the numbers stated for the buying center itself; its cells stand in where there is none. */
  readonly whole: WalletReading;
  /** Its cells, in their order. */
  readonly solutions: readonly { readonly cellId: RecordId; readonly solutionId: RecordId; readonly wallet: WalletReading }[];
  /** What the cells add up to: an amount for a family covers the solutions below it. Null when no cell has one. */
  readonly marketOfSolutions: number | null;
  /** The cells claim more than the buying center spends in all. */
  readonly isOverAllocated: boolean;
}

/** Wallet per buying center and solution; buying centers below are not in it: their sums come from `c/whiteSpaceRollup`. */
export function walletOfBuyingCenter(
  buyingCenter: BuyingCenter,
  cells: readonly WhiteSpaceCell[],
  solutions: readonly Solution[],
): BuyingCenterWallet {
  const own = cells.filter(({ buyingCenterId }) => buyingCenterId === buyingCenter.id);
  const topmost = (amount: (cell: WhiteSpaceCell) => Maybe<number>) => topmostOf(own, solutions, amount);
  const total = (amount: (cell: WhiteSpaceCell) => Maybe<number>) => {
    const counted = topmost(amount);
    return counted.length === 0 ? null : counted.reduce((sum, cell) => sum + amount(cell)!, 0);
  };
  const market = total(({ wallet }) => wallet);
  const competitors = topmost(({ competitorRevenue }) => competitorRevenue);
  const whole = readWallet({
    market: buyingCenter.wallet ?? market,
    ours: buyingCenter.ourRevenue ?? total(({ ourRevenue }) => ourRevenue),
    competitors: [
      ...competitors.map(({ competitor, competitorRevenue }) => ({ name: competitor, revenue: competitorRevenue })),
      ...[...own.map(({ competitor }) => competitor), buyingCenter.mainCompetitor].map((name) => ({ name, revenue: null })),
    ],
  });
  return {
    buyingCenterId: buyingCenter.id,
    whole,
    solutions: own.map((cell) => ({
      cellId: cell.id,
      solutionId: cell.solutionId,
      wallet: readWallet({
        market: cell.wallet,
        ours: cell.ourRevenue,
        competitors: [{ name: cell.competitor, revenue: cell.competitorRevenue }],
      }),
    })),
    marketOfSolutions: market,
    isOverAllocated: buyingCenter.wallet !== null && buyingCenter.wallet !== undefined && market !== null && market > buyingCenter.wallet,
  };
}

/** Cells with an amount that no other one covers: the rule of the roll-up along the solutions. */
function topmostOf(cells: readonly WhiteSpaceCell[], solutions: readonly Solution[], amount: (cell: WhiteSpaceCell) => Maybe<number>) {
  const { ids, parents, positions } = arrangeTree(solutions);
  const stated = cells.filter((cell) => typeof amount(cell) === 'number');
  const statedIds = new Set(stated.map(({ solutionId }) => solutionId));
  return stated.filter(({ solutionId }) => {
    for (let at = parents[positions[solutionId] ?? -1] ?? -1; at >= 0; at = parents[at]!) {
      if (statedIds.has(ids[at]!)) return false;
    }
    return true;
  });
}
