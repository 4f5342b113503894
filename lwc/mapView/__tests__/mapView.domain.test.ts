import fc from 'fast-check';
import { CHART_SIZES, layOutOrgChart } from 'c/orgChartLayout';
import {
  boxOfCard,
  cardAt,
  cardGrid,
  cardsIn,
  cardsWithin,
  detailAt,
  fittedView,
  keptView,
  openingView,
  pannedBy,
  revealingView,
  seenBox,
  toMap,
  toScreen,
  viewBetween,
  walkFrom,
  walkTree,
  zoneAt,
  zoomedAt,
  type View,
} from 'c/mapView';

const STAGE = { width: 800, height: 600 };
const person = (id: string, parentId: string | null = null) => ({ id, name: id, parentId });
const anyView = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  scale: fc.double({ min: 0.05, max: 2, noNaN: true }),
});
const anyPoint = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });

test('what is under the pointer stays there while zooming', () => {
  fc.assert(
    fc.property(anyView, anyPoint, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, at, factor) => {
      const before = toMap(view, at);
      const after = toScreen(zoomedAt(view, at, factor), before);
      expect(after.x).toBeCloseTo(at.x, 5);
      expect(after.y).toBeCloseTo(at.y, 5);
    }),
  );
});

test('a map opens whole where names can be read then; a larger one at its top, near enough to read them; one of hundreds whole', () => {
  expect(openingView({ width: 1800, height: 900 }, { x: 900, y: 0 }, STAGE)).toEqual(
    fittedView({ x: 0, y: 0, width: 1800, height: 900 }, STAGE),
  );
  expect(openingView({ width: 3000, height: 1500 }, { x: 1200, y: 0 }, STAGE)).toEqual({ x: 200, y: -60, scale: 0.4 });
  expect(detailAt(openingView({ width: 3000, height: 1500 }, { x: 1200, y: 0 }, STAGE).scale)).toBe('brief');
  expect(openingView({ width: 9000, height: 8000 }, { x: 4000, y: 0 }, STAGE).scale).toBe(0.069);
});

test('zoom ends where a card is twice as large, and where it is a few pixels', () => {
  expect(zoomedAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 50).scale).toBe(2);
  expect(zoomedAt({ x: 0, y: 0, scale: 1 }, { x: 0, y: 0 }, 0.0001).scale).toBe(0.02);
});

test('a small map is fitted in the middle and not enlarged, a large one is made smaller', () => {
  expect(fittedView({ x: 0, y: 0, width: 200, height: 72 }, STAGE)).toEqual({ x: -300, y: -264, scale: 1 });
  expect(fittedView({ x: 0, y: 0, width: 7520, height: 100 }, STAGE)).toEqual({ x: -240, y: -2950, scale: 0.1 });
});

test('a map follows the hand that drags it', () => {
  expect(pannedBy({ x: 100, y: 100, scale: 0.5 }, 10, -20)).toEqual({ x: 80, y: 140, scale: 0.5 });
});

test('a card that is in sight moves nothing, one beside the stage is moved in', () => {
  const view: View = { x: 0, y: 0, scale: 1 };
  expect(revealingView(view, { x: 100, y: 100, width: 200, height: 72 }, STAGE)).toEqual(view);
  expect(revealingView(view, { x: 900, y: -500, width: 200, height: 72 }, STAGE)).toEqual({ x: 324, y: -524, scale: 1 });
});

test('something of the map is always in sight', () => {
  fc.assert(
    fc.property(
      anyView,
      fc.record({ width: fc.integer({ min: 200, max: 9000 }), height: fc.integer({ min: 72, max: 9000 }) }),
      (view, map) => {
        const seen = seenBox(keptView(view, map, STAGE), STAGE);
        expect(seen.x < map.width && seen.x + seen.width > 0 && seen.y < map.height && seen.y + seen.height > 0).toBe(true);
      },
    ),
  );
});

test('a journey begins and ends where it should', () => {
  const [from, to] = [
    { x: 0, y: 0, scale: 1 },
    { x: 500, y: 100, scale: 0.25 },
  ];
  const [start, end] = [viewBetween(from, to, STAGE, 0), viewBetween(from, to, STAGE, 1)];
  expect([start.x, start.y, start.scale].map((value) => Math.round(value * 100) / 100)).toEqual([0, 0, 1]);
  expect([end.x, end.y, end.scale].map((value) => Math.round(value * 100) / 100)).toEqual([500, 100, 0.25]);
});

test('from afar cards are blocks, then names, then everything', () => {
  expect([0.1, 0.39, 0.4, 0.69, 0.7, 2].map(detailAt)).toEqual(['far', 'far', 'brief', 'brief', 'full', 'full']);
});

const anyCards = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 4000 }), y: fc.integer({ min: 0, max: 4000 }) }), { maxLength: 60 })
  .map((points) => points.map(({ x, y }, index) => ({ id: `p${index}`, x, y, headId: null, hidden: 0 })));

test('the grid finds exactly the cards that touch a box', () => {
  fc.assert(
    fc.property(
      anyCards,
      fc.record({
        x: fc.integer({ min: -500, max: 4000 }),
        y: fc.integer({ min: -500, max: 4000 }),
        width: fc.nat(2000),
        height: fc.nat(2000),
      }),
      (cards, box) => {
        const found = cardsIn(cardGrid(cards, CHART_SIZES), box).map(({ id }) => id);
        const touching = cards.filter(
          ({ x, y }) => x <= box.x + box.width && x + 200 >= box.x && y <= box.y + box.height && y + 72 >= box.y,
        );
        expect([...found].sort()).toEqual(touching.map(({ id }) => id).sort());
      },
    ),
  );
});

test('a place on a card finds it, a place beside it does not', () => {
  const grid = cardGrid(layOutOrgChart([person('ceo')], { sideBySideLevels: 1 }).cards, CHART_SIZES);
  expect(cardAt(grid, { x: 10, y: 10 })?.id).toBe('ceo');
  expect(cardAt(grid, { x: 205, y: 10 })).toBeUndefined();
  expect(cardAt(grid, { x: 205, y: 10 }, 12)?.id).toBe('ceo');
});

test('a card has a menu in its corner, a handle at its side and a fold below it', () => {
  const card = { id: 'a', x: 100, y: 100, headId: null, hidden: 0 };
  const zone = (x: number, y: number, canFold = true) => zoneAt(card, { x: 100 + x, y: 100 + y }, CHART_SIZES, canFold);
  expect([zone(50, 30), zone(198, 2), zone(206, 36), zone(14, 76), zone(14, 76, false), zone(300, 0)]).toEqual([
    'card',
    'menu',
    'handle',
    'fold',
    undefined,
    undefined,
  ]);
});

test('a lasso catches the cards whose middle it holds', () => {
  const { cards } = layOutOrgChart([person('a'), person('b'), person('c')], { sideBySideLevels: 1 });
  const line = [
    { x: -10, y: -10 },
    { x: 350, y: -10 },
    { x: 350, y: 100 },
    { x: -10, y: 100 },
  ];
  expect(cardsWithin(cards, line, CHART_SIZES).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(cardsWithin(cards, line.slice(0, 2), CHART_SIZES)).toEqual([]);
});

test('a card has the box it is drawn in', () => {
  expect(boxOfCard({ x: 5, y: 6 }, CHART_SIZES)).toEqual({ x: 5, y: 6, width: 200, height: 72 });
});

describe('the way of the keyboard', () => {
  const people = [person('ceo'), person('cfo', 'ceo'), person('buyer', 'cfo'), person('cto', 'ceo')];
  const walk = walkTree(layOutOrgChart(people, { sideBySideLevels: 2 }));
  const folded = walkTree(layOutOrgChart(people, { sideBySideLevels: 2, folded: ['cfo'] }));

  test('is a tree with levels and places', () => {
    expect(walk.steps.map(({ id, level, place, siblings, reports }) => [id, level, place, siblings, reports])).toEqual([
      ['ceo', 1, 1, 1, 2],
      ['cfo', 2, 1, 2, 1],
      ['buyer', 3, 1, 1, 0],
      ['cto', 2, 2, 2, 0],
    ]);
  });

  test('goes down and up as it is read, and stops at the ends', () => {
    expect(walkFrom(walk, 'buyer', 'ArrowDown')).toEqual({ kind: 'go', id: 'cto' });
    expect(walkFrom(walk, 'cto', 'ArrowDown')).toEqual({ kind: 'go', id: 'cto' });
    expect(walkFrom(walk, 'ceo', 'ArrowUp')).toEqual({ kind: 'go', id: 'ceo' });
    expect(walkFrom(walk, 'ceo', 'End')).toEqual({ kind: 'go', id: 'cto' });
    expect(walkFrom(walk, 'cto', 'Home')).toEqual({ kind: 'go', id: 'ceo' });
  });

  test('goes into a branch and out of it, folds and opens it', () => {
    expect(walkFrom(walk, 'ceo', 'ArrowRight')).toEqual({ kind: 'go', id: 'cfo' });
    expect(walkFrom(walk, 'cfo', 'ArrowLeft')).toEqual({ kind: 'fold', id: 'cfo' });
    expect(walkFrom(walk, 'buyer', 'ArrowLeft')).toEqual({ kind: 'go', id: 'cfo' });
    expect(walkFrom(folded, 'cfo', 'ArrowRight')).toEqual({ kind: 'unfold', id: 'cfo' });
    expect(walkFrom(folded, 'cfo', 'ArrowLeft')).toEqual({ kind: 'go', id: 'ceo' });
    expect(walkFrom(walk, 'cto', 'ArrowRight')).toBeUndefined();
  });

  test('begins at the top when its place is gone', () => {
    expect(walkFrom(folded, 'buyer', 'ArrowDown')).toEqual({ kind: 'go', id: 'ceo' });
  });
});
