import type { CellState } from 'c/planModel';

/** What a legend explains. */
export interface LegendContent {
  /** States with cells, hidden or not. */
  readonly states: readonly { readonly state: CellState; readonly count: number }[];
  readonly hidden: readonly CellState[];
  /** Round amounts with the radius that is drawn for them, largest first. */
  readonly sizes: readonly { readonly amount: number; readonly radius: number }[];
  /** Larger amounts are drawn no larger than this one; null where there are none. */
  readonly mostToScale: number | null;
}
