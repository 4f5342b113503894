import type { Maybe, RecordId, TreeRow } from 'c/planModel';

/** A position as the layout needs it: who it reports to, and the lane (buying center) it belongs to. */
export interface ChartPerson extends TreeRow {
  readonly laneId?: Maybe<RecordId>;
}

/** All lengths are in pixels at zoom 1. */
export interface ChartSizes {
  readonly cardWidth: number;
  readonly cardHeight: number;
  /** Between cards side by side. */
  readonly gapX: number;
  /** Between a card and those side by side below it; wide enough for lines to run in. */
  readonly gapY: number;
  /** Between cards of a hanging list. */
  readonly listGap: number;
  /** How far a hanging list stands to the right of its head. */
  readonly indent: number;
  /** Height of a lane's heading. */
  readonly laneHead: number;
  /** Around and between lanes. */
  readonly lanePadding: number;
}

export const CHART_SIZES: ChartSizes = {
  cardWidth: 200,
  cardHeight: 72,
  gapX: 32,
  gapY: 40,
  listGap: 16,
  indent: 28,
  laneHead: 32,
  lanePadding: 24,
};

export interface OrgChartOptions {
  readonly sizes?: ChartSizes;
  /** So many levels from the top have their reports side by side; below, reports hang as an indented list. */
  readonly sideBySideLevels: number;
  /** Lanes from top to bottom; people of a lane that is not listed, or of none, stand in a last lane without a name. Without lanes there are none. */
  readonly lanes?: readonly RecordId[];
  /** Heads whose branch is folded: they stand, what is below does not. */
  readonly folded?: readonly RecordId[];
}

export interface ChartCard {
  readonly id: RecordId;
  readonly x: number;
  readonly y: number;
  /** The head this card is drawn below; null at the top of its lane. */
  readonly headId: RecordId | null;
  /** How many cards a folded branch hides; 0 when nothing is hidden. */
  readonly hidden: number;
}

/** From head to report, as corners of a line that runs between cards and never through one. */
export interface ChartLine {
  readonly fromId: RecordId;
  readonly toId: RecordId;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartLane {
  /** Null for the people of no lane. */
  readonly id: RecordId | null;
  readonly y: number;
  readonly height: number;
}

export interface OrgChart {
  /** From top to bottom of the tree, lane by lane. */
  readonly cards: readonly ChartCard[];
  readonly lines: readonly ChartLine[];
  readonly lanes: readonly ChartLane[];
  readonly width: number;
  readonly height: number;
  /** Position in `cards` by id. */
  readonly index: Readonly<Record<RecordId, number>>;
}
