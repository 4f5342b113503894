import type { CellState, IsoDate, Quadrant, RecordId } from 'c/planModel';
import type { SquareReading } from 'c/matrixReading';
import type { CellRollup } from 'c/whiteSpaceRollup';
import type { Coverage } from './coverage.ts';
import type { LineSort, MatrixMode } from './settings.ts';

/**
 * A row or column as it is shown. A line with something below it stands for its whole branch, open or closed, so that every number on it is the sum of
 * what is below; what was recorded for the branch itself has a line of its own, `itself`, first below it while it is open.
 */
export interface MatrixLine {
  readonly kind: 'leaf' | 'branch' | 'itself' | 'total';
  /** Of the buying center or solution; null for the total. Together with `kind` unique. */
  readonly id: RecordId | null;
  /** Empty for the total. */
  readonly name: string;
  /** 0 at the top. */
  readonly depth: number;
  readonly isOpen: boolean;
  /** The search holds it open: it cannot be closed. */
  readonly isHeldOpen: boolean;
  /** Of the line above it in the tree, by index; −1 at the top. */
  readonly parentIndex: number;
  /** Index after the last line of its branch that is shown. */
  readonly end: number;
  /** From 1, among its shown siblings. */
  readonly position: number;
  readonly siblings: number;
  /** The search found its name. */
  readonly isHit: boolean;
  /** A solution that is not sold any more. */
  readonly isRetired: boolean;
}

/** Whose money a cell shows. Sums show potential. */
export type CellMoney = 'potential' | 'openAmount' | 'ourRevenue' | 'wonAmount' | 'competitorRevenue';

/** What stands at one row × column. `filtered`: something is recorded there that the filters leave out. */
export interface MatrixCell {
  readonly kind: 'square' | 'sum' | 'empty' | 'filtered';
  /** Of the square it opens (for a sum: the square recorded for the branch itself); null in totals. */
  readonly key: string | null;
  readonly buyingCenterId: RecordId | null;
  readonly solutionId: RecordId | null;
  /** Of `square` only. */
  readonly square: SquareReading | null;
  /** Of `sum` only; under the filters. */
  readonly rollup: CellRollup | null;
  /** Of a sum the most frequent one that says something; null where there is none. */
  readonly state: CellState | null;
  /** Money per year of a kind that fits the state; null is unknown, which is not zero. */
  readonly money: number | null;
  readonly moneyKind: CellMoney;
  /** Cells that belong to the sum have no amount. */
  readonly isPartial: boolean;
  /** 0–100, rounded; means in sums. */
  readonly toYou: number | null;
  readonly toCustomer: number | null;
  readonly isHighToYou: boolean;
  readonly isHighToCustomer: boolean;
  readonly quadrant: Quadrant | null;
  /** Cells that pass the mutual value test: 0 or 1 of a square. */
  readonly passing: number;
  /** Of a sum: more than half of it. */
  readonly isGuess: boolean;
  readonly isStale: boolean;
  /** Cells in the plan's focus: 0 or 1 of a square. */
  readonly focused: number;
  /** Percent; null while market or our part is unknown. */
  readonly walletShare: number | null;
  /** Of a sum: some of its cells have a market or a part that nobody knows. */
  readonly isSharePartial: boolean;
  /** Of a square. */
  readonly confirmedOn: IsoDate | null;
  /** Percent of the cells that were confirmed lately, of a sum. */
  readonly freshShare: number | null;
  /** 0–1: how strongly the mode tints it; null without a tint. */
  readonly strength: number | null;
}

/** What the signs on screen mean, in the order they are told. `count` is how many cells shown have it. */
export type LegendEntry =
  | { readonly kind: 'state'; readonly state: CellState; readonly count: number }
  | { readonly kind: 'quadrant'; readonly quadrant: Quadrant; readonly count: number }
  | { readonly kind: 'scale'; readonly mode: MatrixMode; readonly low: number; readonly high: number }
  | { readonly kind: 'sign'; readonly sign: 'guess' | 'stale' | 'focus' | 'passing' | 'sum' | 'scores' };

/** Why there is nothing to show. */
export type Emptiness = 'noBuyingCenters' | 'noSolutions' | 'nothingMatches';

/** The matrix as it is shown. Lines are in order, the total last; without lines there is no total either and `emptiness` says why. */
export interface MatrixView {
  readonly mode: MatrixMode;
  readonly today: IsoDate;
  readonly rowSort: LineSort;
  readonly columnSort: LineSort;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** Computed when first asked for, then kept. @throws RangeError outside rows × columns */
  readonly cellAt: (rowIndex: number, columnIndex: number) => MatrixCell;
  /** Squares that the cells from one corner to the other stand for (inclusive); empty squares are in it only where `withEmpty`. */
  readonly keysIn: (corners: Corners, withEmpty: boolean) => readonly string[];
  /** Prepares to tell of each cell how much of it is among these squares. */
  readonly coverageBy: (keys: ReadonlySet<string>) => (rowIndex: number, columnIndex: number) => Coverage;
  readonly legend: readonly LegendEntry[];
  /** Squares under the filters, and all. */
  readonly shown: number;
  readonly all: number;
  readonly isNarrowed: boolean;
  readonly emptiness: Emptiness | null;
}

/** Two opposite cells of a rectangle, by index. */
export interface Corners {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}
