import type { CellState, Maybe, Play, Quadrant, RecordId } from 'c/planModel';

/** What the cells of the matrix show. */
export const MATRIX_MODES = ['state', 'potential', 'toYou', 'toCustomer', 'mutualValue', 'walletShare', 'confirmed'] as const;
export type MatrixMode = (typeof MATRIX_MODES)[number];

/** How siblings follow each other: as the tree says, by name, or by what stands in one line or the totals across (unknown always last). */
export type LineSort =
  | { readonly by: 'tree' }
  | { readonly by: 'name'; readonly isDescending: boolean }
  | { readonly by: 'total'; readonly isDescending: boolean }
  | { readonly by: 'line'; readonly id: RecordId; readonly isDescending: boolean };

/** `with`: only cells of which it holds; `without`: only cells of which it does not. */
export type Choice = 'any' | 'with' | 'without';

/** Which cells are shown. Empty lists and `any` let everything through; all that is set must hold. */
export interface MatrixFilters {
  readonly states: readonly CellState[];
  /** `Unknown` where an axis is missing. */
  readonly quadrants: readonly (Quadrant | 'Unknown')[];
  readonly plays: readonly Play[];
  /** Who answers for the cell; `none` for cells without an owner. */
  readonly ownerIds: readonly (RecordId | 'none')[];
  readonly guess: Choice;
  /** Stale, or never confirmed. */
  readonly stale: Choice;
  readonly focus: Choice;
  readonly opportunity: Choice;
  /** Potential annual revenue of at least so much; cells of which none is known are left out. */
  readonly minPotential: Maybe<number>;
}

export interface MatrixSettings {
  readonly mode: MatrixMode;
  /** Ids of the buying centers that stand open; null until somebody opened or closed one: as many levels as can be looked over. */
  readonly openRowIds: readonly RecordId[] | null;
  readonly openColumnIds: readonly RecordId[] | null;
  readonly rowSort: LineSort;
  readonly columnSort: LineSort;
  readonly filters: MatrixFilters;
  /** Words in the names of buying centers; branches that hold a hit are shown open. */
  readonly rowSearch: string;
  /** Words in the names of solutions. */
  readonly columnSearch: string;
}

export const NO_FILTERS: MatrixFilters = {
  states: [],
  quadrants: [],
  plays: [],
  ownerIds: [],
  guess: 'any',
  stale: 'any',
  focus: 'any',
  opportunity: 'any',
  minPotential: null,
};

export const FIRST_SETTINGS: MatrixSettings = {
  mode: 'state',
  openRowIds: null,
  openColumnIds: null,
  rowSort: { by: 'tree' },
  columnSort: { by: 'tree' },
  filters: NO_FILTERS,
  rowSearch: '',
  columnSearch: '',
};
