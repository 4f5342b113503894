import { arrangeTree, type Hierarchy, type RecordId } from 'c/planModel';
import { childrenOf, placeTree, type PlacedTree } from './branch.ts';
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

/**
 * Lays out a map of any size in one pass over the people. Circles and missing heads are no reason to fail: see `arrangeTree`. In lanes, a person whose
 * head stands in another lane is a top of the own one; that line is drawn by who draws the map, as it crosses lanes.
 */
export function layOutOrgChart(people: readonly ChartPerson[], options: OrgChartOptions): OrgChart {
  const sizes = options.sizes ?? CHART_SIZES;
  const folded = new Set(options.folded ?? []);
  const cards: ChartCard[] = [];
  const lines: ChartLine[] = [];
  const lanes: ChartLane[] = [];
  let [width, bottom] = [0, 0];
  for (const { id, members } of lanesOf(people, options.lanes)) {
    const tree = arrangeTree(members);
    const placed = placeTree({
      tree,
      sizes,
      isSideBySide: (position) => tree.depths[position]! < options.sideBySideLevels,
      isFolded: (position) => folded.has(tree.ids[position]!),
    });
    const hasFrame = options.lanes !== undefined;
    const [left, top] = hasFrame ? [sizes.lanePadding, bottom + sizes.laneHead + sizes.lanePadding] : [0, 0];
    addCards(tree, placed, [left, top], folded, cards);
    addLines(tree, placed, [left, top], options.sideBySideLevels, sizes, lines);
    const height = hasFrame ? sizes.laneHead + placed.height + 2 * sizes.lanePadding : placed.height;
    if (hasFrame) lanes.push({ id, y: bottom, height });
    width = Math.max(width, placed.width + 2 * left);
    bottom += height;
  }
  return { cards, lines, lanes, width, height: bottom, index: Object.fromEntries(cards.map(({ id }, position) => [id, position])) };
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
  tree.ids.forEach((fromId, position) => {
    for (const child of childrenOf(tree, position)) {
      if (Number.isNaN(x[child]!)) return;
      const [headX, headY] = [left + x[position]!, top + y[position]!];
      const [childX, childY] = [left + x[child]!, top + y[child]!];
      const turn = childY - gapY / 2;
      const points: readonly Corner[] =
        tree.depths[position]! < levels
          ? [
              [headX + cardWidth / 2, headY + cardHeight],
              [headX + cardWidth / 2, turn],
              [childX + cardWidth / 2, turn],
              [childX + cardWidth / 2, childY],
            ]
          : [
              [headX + indent / 2, headY + cardHeight],
              [headX + indent / 2, childY + cardHeight / 2],
              [childX, childY + cardHeight / 2],
            ];
      lines.push({ fromId, toId: tree.ids[child]!, points });
    }
  });
}
