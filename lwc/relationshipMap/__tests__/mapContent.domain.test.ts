import fc from 'fast-check';
import { CHART_SIZES } from 'c/orgChartLayout';
import { NO_FILTERS } from 'c/mapPeople';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';
import { mapContent, type MapContent, type MapSetting } from '../mapContent.ts';

const { cardWidth, cardHeight, gapX, gapY, listGap, indent, laneHead, lanePadding } = CHART_SIZES;
const setting = (hasLanes: boolean): MapSetting => ({ filters: NO_FILTERS, focus: null, hasLanes, folded: new Set(), hiddenLinks: [] });

/** What one more person takes: a card and the gap before it; the first of a lane a lane. */
const NEEDED = { x: cardWidth + Math.max(gapX, indent), y: cardHeight + Math.max(gapY, listGap) };
const NEEDED_LANE = laneHead + cardHeight + 2 * lanePadding;

const LANES = ['yard', 'fleet', undefined] as const;

/** A hierarchy as data has it: one head, about seven below each, lanes mixed. */
function people(heads: readonly number[], lanes: readonly number[]): readonly PersonAt[] {
  return heads.map((head, index) => ({
    id: `p${index}`,
    name: `Person ${index}`,
    ...(index > 0 ? { head: `p${head % index}` } : {}),
    ...(LANES[lanes[index]! % 3] ? { lane: LANES[lanes[index]! % 3]! } : {}),
  }));
}

function expectApart({ stage: { chart } }: MapContent): void {
  const order = [...chart.cards].sort((a, b) => a.x - b.x);
  order.forEach((a, place) => {
    for (let next = place + 1; next < order.length && order[next]!.x < a.x + cardWidth; next++) {
      if (Math.abs(order[next]!.y - a.y) < cardHeight) throw new Error(`${a.id} lies on ${order[next]!.id}`);
    }
  });
}

/** How far anybody moved who was there before. */
function farthestMove(before: MapContent, after: MapContent): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (const card of before.stage.chart.cards) {
    const now = after.stage.chart.cards[after.stage.chart.index[card.id]!]!;
    x = Math.max(x, Math.abs(now.x - card.x));
    y = Math.max(y, Math.abs(now.y - card.y));
  }
  return { x, y };
}

test('one person more moves nobody by more than he needs, and no card lies on another', () => {
  const map = fc.integer({ min: 1, max: 150 }).chain((count) => {
    const list = fc.array(fc.nat(200), { minLength: count, maxLength: count });
    return fc.tuple(list, list, fc.nat(count - 1), fc.nat(2), fc.boolean());
  });
  fc.assert(
    fc.property(map, ([heads, lanes, head, lane, hasLanes]) => {
      const here = people(heads, lanes);
      const added: PersonAt = { id: 'new', name: 'New', head: `p${head}`, ...(LANES[lane] ? { lane: LANES[lane] } : {}) };
      const before = mapContent(mapReading(here), setting(hasLanes), true);
      const after = mapContent(mapReading([...here, added]), setting(hasLanes), true, before);
      expectApart(before);
      expectApart(after);
      const moved = farthestMove(before, after);
      const isFirst = hasLanes && !here.some((person) => person.lane === LANES[lane]);
      expect([moved.x <= NEEDED.x, moved.y <= (isFirst ? NEEDED_LANE : NEEDED.y)]).toEqual([true, true]);
    }),
    { numRuns: 60 },
  );
});

test('of two thousand people nobody moves by more than one card where one is added at the top, in the middle or at the bottom', () => {
  const heads = Array.from({ length: 2000 }, (_, index) => Math.floor((index - 1) / 6));
  const here = people(
    heads.map((head) => Math.max(0, head)),
    heads.map(() => 2),
  );
  const before = mapContent(mapReading(here), setting(false), true);
  expectApart(before);
  for (const head of ['p0', 'p40', 'p1999']) {
    const after = mapContent(mapReading([...here, { id: 'new', name: 'New', head }]), setting(false), true, before);
    expectApart(after);
    const moved = farthestMove(before, after);
    expect([head, moved.x <= NEEDED.x, moved.y <= NEEDED.y]).toEqual([head, true, true]);
  }
});

test('a map that was empty before takes the width it needs, as if it had been there from the start', () => {
  const wide = people(
    Array.from({ length: 40 }, (_, index) => (index < 10 ? 0 : index % 10)),
    Array.from({ length: 40 }, () => 2),
  );
  const empty = mapContent(mapReading([]), setting(false), true);
  const built = mapContent(mapReading(wide), setting(false), true, empty);
  expect(built.stage.levels).toBe(mapContent(mapReading(wide), setting(false), true).stage.levels);
  expect(built.stage.levels).not.toBe(empty.stage.levels);
});
