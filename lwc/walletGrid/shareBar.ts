import type { WalletReading } from 'c/wallet';
import { competitorKey } from 'c/walletReading';

/** One part of a bar. Patterns tell the parts apart, never colour alone. */
export interface BarPart {
  readonly key: string;
  readonly style: string;
  /** `width: 40%` of the bar. */
  readonly width: string;
}

export interface ShareBar {
  readonly parts: readonly BarPart[];
  /** Where the market ends, where the parts reach beyond it. */
  readonly marketMark: string | null;
}

/** So many competitors have a pattern of their own; the others share one. */
export const PATTERNS = 6;

/** The pattern of a competitor: the largest first, the same in every bar. */
export function patternOf(name: string | null, competitors: readonly string[]): string {
  const index = competitors.findIndex((each) => competitorKey(each) === competitorKey(name));
  return name !== null && index >= 0 && index < PATTERNS ? `part part_${index}` : 'part part_others';
}

/** Null without a market or without any part: there is nothing to draw a share of. What nobody is known to hold is hatched. */
export function shareBar({ market, ours, competitors, excess }: WalletReading, all: readonly string[]): ShareBar | null {
  if (market === null || market <= 0) return null;
  const whole = market + excess;
  const width = (amount: number) => `width: ${(100 * amount) / whole}%`;
  const known = [
    ...(ours !== null && ours > 0 ? [{ key: 'ours', style: 'part part_ours', amount: ours }] : []),
    ...competitors.flatMap(({ name, revenue }) =>
      revenue !== null && revenue > 0 ? [{ key: `competitor ${name ?? ''}`, style: patternOf(name, all), amount: revenue }] : [],
    ),
  ];
  const left = market - known.reduce((sum, { amount }) => sum + amount, 0);
  const parts = left > 0 ? [...known, { key: 'unknown', style: 'part part_unknown', amount: left }] : known;
  return {
    parts: parts.map(({ key, style, amount }) => ({ key, style, width: width(amount) })),
    marketMark: excess > 0 ? `inset-inline-start: ${(100 * market) / whole}%` : null,
  };
}
