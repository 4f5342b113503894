import type { Figure } from './measuring/figure.ts';
import type { MeasuredOrg } from './org/measuredOrg.ts';

export interface BenchOptions {
  /** The org to copy, made when first asked for. */
  readonly org: () => Promise<MeasuredOrg>;
  /** Few rounds of small sizes: shows that the measurement works, not what the figure is. */
  readonly isQuick: boolean;
  /** One round of the smallest size, for the test that the measurements work; `isQuick` too. */
  readonly isTiny: boolean;
  /** Says how far it is. */
  readonly say: (sentence: string) => void;
}

/** Measures one thing. @throws Error when the two sides do not answer the same, or something is refused */
export type Bench = (options: BenchOptions) => Promise<readonly Figure[]>;
