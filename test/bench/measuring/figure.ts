import type { Comparison } from './compare.ts';
import type { Cost } from './cost.ts';

/** One line of what came out. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'records/s' | 'MB' | 'requests';
  readonly ours: number;
  /** Processor seconds, of the process that did the work; absent where the figure is no time. */
  readonly oursCpu?: number;
  readonly rival: string;
  readonly theirs: number;
  readonly theirsCpu?: number;
  /** How many times what the rival needs: 1 is as good as the rival, 2 takes twice the time or memory. */
  readonly ratio: number;
  readonly target?: Target;
}

export interface Target {
  readonly text: string;
  readonly isMet: boolean;
}

export const atMost = (limit: number, value: number, text: string): Target => ({ text: `≤ ${text}`, isMet: value <= limit });
export const atLeast = (limit: number, value: number, text: string): Target => ({ text: `≥ ${text}`, isMet: value >= limit });

/** A comparison of times as a figure. `records` makes it a rate: that many were written in the time. */
export function timeFigure(
  what: string,
  rival: string,
  { ours, theirs, ratio }: Comparison,
  shown: { readonly unit: 'ms' | 's' } | { readonly records: number },
  target?: (ours: number, ratio: number) => Target,
): Figure {
  const unit = 'records' in shown ? 'records/s' : shown.unit;
  const value = ({ wall }: Cost): number => ('records' in shown ? shown.records / wall : wall * (shown.unit === 'ms' ? 1000 : 1));
  return {
    ...{ what, unit, ours: value(ours), oursCpu: ours.cpu, rival, theirs: value(theirs), theirsCpu: theirs.cpu, ratio },
    target: target?.(value(ours), ratio),
  };
}
