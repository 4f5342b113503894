import type { DrawnKind, MapScope } from 'c/mapPeople';
import { isDrawnKind, mapSight, shownPeople, type ShownPeople } from 'c/mapPeople';
import type { StageContent, StageLink } from 'c/mapStage';
import { cardGrid, walkTree, type Size } from 'c/mapView';
import {
  arrangeLanes,
  CHART_SIZES,
  chartSize,
  layOutLanes,
  type ArrangedLane,
  type OrgChart,
  type OrgChartOptions,
} from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';

/** How a person has set the map. */
export interface MapSetting extends MapScope {
  readonly hasLanes: boolean;
  readonly folded: ReadonlySet<RecordId>;
  readonly hiddenLinks: readonly DrawnKind[];
}

export interface MapContent {
  readonly stage: StageContent;
  readonly shown: ShownPeople;
}

/**
 * Everything that is drawn of a map.
 * @param before the last one: as long as the setting is the same, and about as many people are shown, the map keeps its width, so that one person more does
 *   not turn the whole map
 */
export function mapContent(reading: RelationshipReading, setting: MapSetting, canSeeJudgements: boolean, before?: MapContent): MapContent {
  const sight = mapSight(reading, canSeeJudgements);
  const shown = shownPeople(reading, setting, sight);
  const key = JSON.stringify([setting.filters, setting.focus, setting.hasLanes]);
  const plan = planOf(setting, reading);
  const arranged = arrangeLanes(shown.people, plan.lanes);
  const isAsBefore = before?.stage.key === key && isAboutAsMany(shown.people.length, before.shown.people.length);
  const levels = isAsBefore ? before.stage.levels : nearestLevels(arranged, plan);
  const chart = layOutLanes(arranged, { ...plan, sideBySideLevels: levels });
  const stage: StageContent = {
    reading,
    chart,
    sizes: CHART_SIZES,
    walk: walkTree(chart),
    grid: cardGrid(chart.cards, CHART_SIZES),
    context: shown.context,
    sight,
    links: stageLinks(reading, chart, setting.hiddenLinks, shown),
    laneNames: new Map(reading.lanes.map(({ id, buyingCenter }) => [id, buyingCenter?.name ?? ''])),
    key,
    levels,
  };
  return { stage, shown };
}

/** A map that was just built from forty contacts is another one than the empty one before. */
function isAboutAsMany(now: number, before: number): boolean {
  return Math.abs(now - before) <= Math.max(3, before / 5);
}

type Plan = Omit<OrgChartOptions, 'sideBySideLevels'>;

function planOf({ folded, hasLanes }: MapSetting, { lanes }: RelationshipReading): Plan {
  return { folded: [...folded], ...(hasLanes ? { lanes: lanes.flatMap(({ id }) => id ?? []) } : {}) };
}

/** A usual stage. */
const STAGE = { width: 1200, height: 700 };
/** As many levels side by side as let the whole map be seen from nearest: a wide organization hangs, a narrow one spreads. */
function nearestLevels(arranged: readonly ArrangedLane[], plan: Plan): number {
  const sizeWith = (levels: number) => {
    const { width, height } = chartSize(arranged, { ...plan, sideBySideLevels: levels });
    return { width: Math.max(1, width), height: Math.max(1, height) };
  };
  const scaleOf = ({ width, height }: Size) => Math.min(1, STAGE.width / width, STAGE.height / height);
  const two = sizeWith(2);
  // Too wide for the stage: hang one level more. Else: spread one more.
  const isWide = two.width / two.height > STAGE.width / STAGE.height;
  const other = isWide ? 1 : 3;
  const [scale, otherScale] = [scaleOf(two), scaleOf(sizeWith(other))];
  return otherScale > scale || (!isWide && otherScale === scale) ? other : 2;
}

/** Links between shown cards; a folded head stands for those below him, once for each kind and neighbour. */
function stageLinks(
  reading: RelationshipReading,
  { index }: OrgChart,
  hiddenLinks: readonly DrawnKind[],
  { people }: ShownPeople,
): readonly StageLink[] {
  const isShown = new Set(people.map(({ id }) => id));
  const standIn = (id: RecordId): RecordId | undefined => {
    let at: RecordId | null = isShown.has(id) ? id : null;
    while (at && index[at] === undefined) at = personOf(reading, at)!.headId;
    return at ?? undefined;
  };
  const seen = new Set<string>();
  return reading.links.flatMap(({ id, kind, weight, fromStakeholderId, toStakeholderId }) => {
    if (!fromStakeholderId || !isDrawnKind(kind) || hiddenLinks.includes(kind)) return [];
    const [fromId, toId] = [standIn(fromStakeholderId), standIn(toStakeholderId)];
    if (!fromId || !toId || fromId === toId) return [];
    const isMoved = fromId !== fromStakeholderId || toId !== toStakeholderId;
    const name = `${kind} ${fromId} ${toId}`;
    if (isMoved && seen.has(name)) return [];
    seen.add(name);
    return [{ id, kind, weight: weight ?? null, fromId, toId }];
  });
}
