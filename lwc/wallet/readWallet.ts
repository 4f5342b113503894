import type { Maybe } from 'c/planModel';
import { competitorKey } from './competitorKey.ts';

/** Money per year; null or absent is unknown, which is not zero. */
export interface WalletAmounts {
  readonly market: Maybe<number>;
  readonly ours: Maybe<number>;
  readonly competitors: readonly { readonly name: Maybe<string>; readonly revenue: Maybe<number> }[];
}

/** One competitor however often it is named; `name` null where revenue is known and the supplier is not. */
export interface CompetitorPart {
  readonly name: string | null;
  readonly revenue: number | null;
  /** Percent of the market; null while either is unknown. */
  readonly share: number | null;
}

export type WalletProblem = 'overAllocated' | 'negativeAmount' | 'emptyMarket';

export interface WalletReading {
  readonly market: number | null;
  readonly ours: number | null;
  readonly ourShare: number | null;
  readonly competitors: readonly CompetitorPart[];
  /** What nobody is known to hold; null while market, ours or a named competitor's part is unknown. Never negative. */
  readonly rest: number | null;
  /** By how much the parts exceed the market; 0 when they do not. */
  readonly excess: number;
  readonly problems: readonly WalletProblem[];
}

/** Shares of one wallet. Works with anything missing; only parts that are known can exceed the market. */
export function readWallet({ market, ours, competitors }: WalletAmounts): WalletReading {
  const [marketKnown, oursKnown] = [known(market), known(ours)];
  const share = (part: number | null) => (part === null || marketKnown === null || marketKnown <= 0 ? null : (100 * part) / marketKnown);
  const parts = mergeCompetitors(competitors).map((part) => ({ ...part, share: share(part.revenue) }));
  const all = [oursKnown, ...parts.map(({ revenue }) => revenue)];
  const allocated = all.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const excess = marketKnown === null ? 0 : Math.max(0, allocated - marketKnown);
  const problems: WalletProblem[] = [];
  if (excess > 0) problems.push('overAllocated');
  if ([marketKnown, ...all].some((amount) => amount !== null && amount < 0)) problems.push('negativeAmount');
  if (marketKnown === 0) problems.push('emptyMarket');
  return {
    market: marketKnown,
    ours: oursKnown,
    ourShare: share(oursKnown),
    competitors: parts,
    rest: marketKnown === null || all.includes(null) ? null : Math.max(0, marketKnown - allocated),
    excess,
    problems,
  };
}

/** Each competitor once; largest first, unknown amounts last. */
function mergeCompetitors(
  competitors: WalletAmounts['competitors'],
): readonly { readonly name: string | null; readonly revenue: number | null }[] {
  const merged = new Map<string, { name: string | null; revenue: number | null }>();
  for (const { name, revenue } of competitors) {
    const [spelled, amount] = [name?.trim() || null, known(revenue)];
    if (spelled === null && amount === null) continue;
    const key = competitorKey(spelled);
    const part = merged.get(key) ?? { name: spelled, revenue: null };
    if (amount !== null) part.revenue = (part.revenue ?? 0) + amount;
    merged.set(key, part);
  }
  return [...merged.values()].sort((a, b) => (b.revenue ?? -1) - (a.revenue ?? -1) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function known(amount: Maybe<number>): number | null {
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : null;
}
