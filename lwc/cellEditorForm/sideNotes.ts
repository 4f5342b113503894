import { freshnessWords, stateReasonWords, walletProblemWords } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { SquareReading } from 'c/matrixReading';
import type { CellView } from 'c/planQueries';
import { formatMoney, formatPercent } from 'c/userFormat';
import { readWallet } from 'c/wallet';
import { isDecidedByRecords, type Editing } from 'c/cellEditing';
import { LABELS } from './labels.ts';

/** Where the state comes from, in one sentence above the fields that change it. */
export function stateNote(editing: Editing, { from }: SquareReading): string {
  if (from.decidedBy === 'override') return fillIn(LABELS.STATE_OVERRIDDEN, from.derived);
  const [decisive] = from.reasons;
  return fillIn(isDecidedByRecords(editing) ? LABELS.STATE_RECORDS : LABELS.STATE_FOLLOWS, stateReasonWords(decisive!));
}

/** Shares of the wallet as typed, and what is wrong with it. */
export function walletNote({ cell }: SquareReading): { readonly shares: string; readonly problems: readonly string[] } {
  const wallet = readWallet({
    market: cell.wallet,
    ours: cell.ourRevenue,
    competitors: [{ name: cell.competitor, revenue: cell.competitorRevenue }],
  });
  const competitor = wallet.competitors[0]?.share ?? null;
  const shares = [
    wallet.ourShare === null ? '' : fillIn(LABELS.WALLET_SHARE, formatPercent(wallet.ourShare)),
    competitor === null ? '' : fillIn(LABELS.WALLET_COMPETITOR, formatPercent(competitor)),
    wallet.rest === null ? '' : fillIn(LABELS.WALLET_REST, formatMoney(wallet.rest)),
  ];
  return { shares: shares.filter(Boolean).join(' · '), problems: walletProblemWords(wallet) };
}

/** What the chosen metric is worth per year, while nobody has said what the customer gains. */
export function metricWorth({ reading, draft }: Editing): number | null {
  if (draft.Customer_Value__c !== null || !draft.Value_Metric__c) return null;
  return reading.facts.valueMetrics.find(({ id }) => id === draft.Value_Metric__c)?.worthPerYear ?? null;
}

/** When the cell was last confirmed, and by whom. */
export function confirmationNote({ seen, square, reading }: Editing): string {
  const by = (seen as Partial<CellView>).confirmedByName;
  const words = freshnessWords(square.score.freshness, seen.confirmedOn, reading.today);
  return seen.confirmedOn && by ? `${words} · ${by}` : words;
}
