import { squareAt, type MatrixReading } from 'c/matrixReading';
import { readWallet } from 'c/wallet';
import type { BranchAmount } from 'c/walletReading';
import type { OwnValues } from './editedFields.ts';
import type { WalletLine } from './lines.ts';

/** Edits that are on their way to the org, by line. */
export type Pending = ReadonlyMap<string, Partial<OwnValues>>;

const UNKNOWN: OwnValues = { market: null, ours: null, competitor: null, competitorRevenue: null };

/** What the record behind a line says itself, with what was just typed on top. */
export function ownValues(reading: MatrixReading, line: WalletLine, pending: Pending): OwnValues {
  return { ...storedValues(reading, line), ...pending.get(line.key) };
}

export function storedValues(reading: MatrixReading, { buyingCenterId, solutionId }: WalletLine): OwnValues {
  if (solutionId) {
    const cell = squareAt(reading, buyingCenterId, solutionId)?.cell;
    return cell
      ? { market: cell.wallet, ours: cell.ourRevenue, competitor: cell.competitor, competitorRevenue: cell.competitorRevenue }
      : UNKNOWN;
  }
  const buyingCenter = reading.facts.buyingCenters.find(({ id }) => id === buyingCenterId);
  return buyingCenter
    ? { ...UNKNOWN, market: buyingCenter.wallet, ours: buyingCenter.ourRevenue, competitor: buyingCenter.mainCompetitor }
    : UNKNOWN;
}

/** The line as it will be once its edits are saved; sums above it follow with the next reading. */
export function withPending(line: WalletLine, stored: OwnValues, edits: Partial<OwnValues>): WalletLine {
  const before = line.wallet();
  const { market, ours, reading } = before;
  const next = { ...stored, ...edits };
  const amounts = {
    market: 'market' in edits ? stated(next.market, market) : market,
    ours: 'ours' in edits ? stated(next.ours, ours) : ours,
  };
  const isCompetitorEdited = 'competitor' in edits || 'competitorRevenue' in edits;
  const own = { name: next.competitor, revenue: line.solutionId ? next.competitorRevenue : null };
  const competitors = !isCompetitorEdited ? reading.competitors : line.solutionId ? [own] : [...reading.competitors, own];
  const wallet = { ...before, ...amounts, reading: readWallet({ market: amounts.market.value, ours: amounts.ours.value, competitors }) };
  return { ...line, wallet: () => wallet };
}

function stated(value: number | null | undefined, before: BranchAmount): BranchAmount {
  return value === null || value === undefined
    ? { ...before, value: null, origin: 'nothing', isPartial: false }
    : { ...before, value, origin: 'stated', isPartial: false };
}
