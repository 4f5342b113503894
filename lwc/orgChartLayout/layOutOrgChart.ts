import { arrangeTree, type Hierarchy, type RecordId } from 'c/planModel';
import { measureTree, placeTree, type PlacedTree, type Shape } from './branch.ts';
import {
  CHART_SIZES,
  type ChartCard,
  type ChartLane,
  type ChartLine,
  type ChartPerson,
  type ChartSizes,
  type OrgChart,
  type OrgChartOptions,
} from './orgChart.ts';

/** Who stands below whom, lane by lane: what layouts of the same people have in common. */
export interface ArrangedLane {
  readonly id: RecordId | null;
  readonly tree: Hierarchy;
}

/**
 * Lays out a map of any size in two passes over the people. Circles and missing heads are no reason to fail: see `arrangeTree`. In lanes, a person whose
 * head stands in another lane is a top of the own one; that line is drawn by who draws the map, as it crosses lanes.
 */
export function layOutOrgChart(people: readonly ChartPerson[], options: OrgChartOptions): OrgChart {
  return layOutLanes(arrangeLanes(people, options.lanes), options);
}

/** For who wants to compare layouts of the same people. */
export function arrangeLanes(people: readonly ChartPerson[], lanes: OrgChartOptions['lanes']): readonly ArrangedLane[] {
  return lanesOf(people, lanes).map(({ id, members }) => ({ id, tree: arrangeTree(members) }));
}

/** How large the chart would be; takes a fraction of laying it out. */
export function chartSize(arranged: readonly ArrangedLane[], options: OrgChartOptions): Pick<OrgChart, 'width' | 'height'> {
  const isFolded = foldedIn(options);
  const { padding, head } = frameOf(options);
  let [width, height] = [0, 0];
  for (const { tree } of arranged) {
    const boxes = measureTree(shapeOf(tree, options, isFolded));
    width = Math.max(width, boxes.width + 2 * padding);
    height += head + boxes.height + 2 * padding;
  }
  return { width, height };
}

export function layOutLanes(arranged: readonly ArrangedLane[], options: OrgChartOptions): OrgChart {
  const sizes = options.sizes ?? CHART_SIZES;
  const isFolded = foldedIn(options);
  const { padding, head } = frameOf(options);
  const cards: ChartCard[] = [];
  const lines: ChartLine[] = [];
  const lanes: ChartLane[] = [];
  let [width, bottom] = [0, 0];
  for (const { id, tree } of arranged) {
    const shape = shapeOf(tree, options, isFolded);
    const boxes = measureTree(shape);
    const placed = placeTree(shape, boxes);
    const corner: Corner = [padding, bottom + head + padding];
    addCards(tree, placed, corner, isFolded, cards);
    addLines(tree, placed, corner, options.sideBySideLevels, sizes, lines);
    const height = head + boxes.height + 2 * padding;
    if (options.lanes) lanes.push({ id, y: bottom, height });
    width = Math.max(width, boxes.width + 2 * padding);
    bottom += height;
  }
  const index: Record<RecordId, number> = {};
  cards.forEach(({ id }, position) => (index[id] = position));
  return { cards, lines, lanes, width, height: bottom, index };
}

function foldedIn({ folded = [] }: OrgChartOptions): ReadonlySet<RecordId> {
  return new Set(folded);
}

/** Lanes have a heading and room around their cards. */
function frameOf({ lanes, sizes = CHART_SIZES }: OrgChartOptions): { readonly padding: number; readonly head: number } {
  return lanes ? { padding: sizes.lanePadding, head: sizes.laneHead } : { padding: 0, head: 0 };
}

function shapeOf(tree: Hierarchy, { sideBySideLevels, sizes = CHART_SIZES }: OrgChartOptions, folded: ReadonlySet<RecordId>): Shape {
  return {
    ...{ tree, sizes },
    isSideBySide: (position) => tree.depths[position]! < sideBySideLevels,
    isFolded: (position) => folded.has(tree.ids[position]!),
  };
}

interface Lane {
  readonly id: RecordId | null;
  readonly members: readonly ChartPerson[];
}

/** Lanes without anybody are left out. */
function lanesOf(people: readonly ChartPerson[], order: readonly RecordId[] | undefined): readonly Lane[] {
  if (!order) return [{ id: null, members: people }];
  const members = new Map<RecordId | null, ChartPerson[]>([...order, null].map((id) => [id, []]));
  for (const person of people) (members.get(person.laneId ?? null) ?? members.get(null)!).push(person);
  return [...members].filter(([, list]) => list.length > 0).map(([id, list]) => ({ id, members: list }));
}

type Corner = readonly [x: number, y: number];

function addCards(tree: Hierarchy, { x, y }: PlacedTree, [left, top]: Corner, folded: ReadonlySet<RecordId>, cards: ChartCard[]): void {
  tree.ids.forEach((id, position) => {
    if (Number.isNaN(x[position]!)) return;
    const parent = tree.parents[position]!;
    cards.push({
      id,
      x: left + x[position]!,
      y: top + y[position]!,
      headId: parent < 0 ? null : tree.ids[parent]!,
      hidden: folded.has(id) ? tree.ends[position]! - position - 1 : 0,
    });
  });
}

/** Side by side: down to the middle of the gap, across, down. Hanging: down beside the list, across into the card. */
function addLines(tree: Hierarchy, { x, y }: PlacedTree, [left, top]: Corner, levels: number, sizes: ChartSizes, lines: ChartLine[]): void {
  const { cardWidth, cardHeight, gapY, indent } = sizes;
  tree.ids.forEach((toId, position) => {
    const head = tree.parents[position]!;
    if (head < 0 || Number.isNaN(x[position]!)) return;
    const [headX, headY] = [left + x[head]!, top + y[head]!];
    const [ownX, ownY] = [left + x[position]!, top + y[position]!];
    const turn = ownY - gapY / 2;
    const points: readonly Corner[] =
      tree.depths[head]! < levels
        ? [
            [headX + cardWidth / 2, headY + cardHeight],
            [headX + cardWidth / 2, turn],
            [ownX + cardWidth / 2, turn],
            [ownX + cardWidth / 2, ownY],
          ]
        : [
            [headX + indent / 2, headY + cardHeight],
            [headX + indent / 2, ownY + cardHeight / 2],
            [ownX, ownY + cardHeight / 2],
          ];
    lines.push({ fromId: tree.ids[head]!, toId, points });
  });
}
