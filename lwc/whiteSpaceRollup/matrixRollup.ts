import type { RecordId } from 'c/planModel';

/** Money of the matrix. `potential` is what can still be won; open and won amounts and targets come from opportunities and the plan's focus. */
export const MEASURES = ['potential', 'wallet', 'ourRevenue', 'competitorRevenue', 'target', 'openAmount', 'wonAmount'] as const;
export type Measure = (typeof MEASURES)[number];

/** Numbers by position; read only. */
export type Column = ArrayLike<number>;

/** One number per branch of buying centers × branch of solutions, by `position`: see `MatrixRollup`. */
export interface MoneyColumns {
  readonly sums: Column;
  /** How many amounts are in the sum; 0 means nothing is known, which is not zero. */
  readonly amounts: Column;
  /** How many cells should be in it, have no amount, and lie under none. */
  readonly missing: Column;
  /** How many amounts were left out because they cross another one: see `sumCovered`. */
  readonly crossings: Column;
}

/** A cell whose amount is smaller than what the cells under it add up to: one of the two is wrong. */
export interface UnderstatedCell {
  readonly cellId: RecordId;
  readonly measure: Measure;
  readonly amount: number;
  readonly parts: number;
}

/**
 * The whole matrix rolled up, as columns of numbers. The number of a pair of branches stands at `row × width + column`; the last row and the last
 * column are the totals over everything. Read it with `rollupAt`.
 */
export interface MatrixRollup {
  readonly rows: Readonly<Record<RecordId, number>>;
  readonly columns: Readonly<Record<RecordId, number>>;
  readonly height: number;
  readonly width: number;
  readonly money: Readonly<Record<Measure, MoneyColumns>>;
  readonly scores: { readonly toYou: ScoreColumns; readonly toCustomer: ScoreColumns };
  readonly cells: Column;
  readonly guessed: Column;
  readonly stale: Column;
  readonly neverConfirmed: Column;
  /** Ten numbers per position, in the order of `CELL_STATES`. */
  readonly states: Column;
  readonly understated: readonly UnderstatedCell[];
  /** Cells whose buying center or solution is not there (deleted, not visible), counted nowhere. */
  readonly unplacedIds: readonly RecordId[];
  /** Cells of a square that another cell, confirmed later, already speaks for; counted nowhere. */
  readonly duplicateIds: readonly RecordId[];
}

/** Sums a mean is made of: weighted by potential where there is any, plain otherwise. */
export interface ScoreColumns {
  readonly weights: Column;
  readonly weighted: Column;
  readonly counts: Column;
  readonly sums: Column;
}
