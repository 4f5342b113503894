import type { DrawnKind, MapSight } from 'c/mapPeople';
import type { CardGrid, TreeWalk } from 'c/mapView';
import type { ChartSizes, OrgChart } from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/** A link as it is drawn: its ends are cards of the chart, a folded head in place of somebody below him. */
export interface StageLink {
  readonly id: RecordId;
  readonly kind: DrawnKind;
  readonly weight: number | null;
  readonly fromId: RecordId;
  readonly toId: RecordId;
}

/** What a stage shows. */
export interface StageContent {
  readonly reading: RelationshipReading;
  readonly chart: OrgChart;
  readonly sizes: ChartSizes;
  readonly walk: TreeWalk;
  readonly grid: CardGrid;
  /** Heads that nobody asked for. */
  readonly context: ReadonlySet<RecordId>;
  readonly sight: MapSight;
  readonly links: readonly StageLink[];
  /** Names of the lanes by their id; empty for the last one. */
  readonly laneNames: ReadonlyMap<RecordId | null, string>;
  /** The same as long as nothing but facts has changed: the view stays. Another one: the whole map is shown afresh. */
  readonly key: string;
  /** How many levels stand side by side. */
  readonly levels: number;
}
