import fc from 'fast-check';
import {
  areaOf,
  countByQuadrant,
  layoutQuadrants,
  lineOf,
  scoreAtX,
  scoreAtY,
  settableThreshold,
  type QuadrantLayout,
} from 'c/quadrantLayout';
import { keyOf, readingOf, type CellAt } from './chartFacts.ts';

const EVEN = { toYou: 50, toCustomer: 50 };
/** The plot itself is then 400 × 400. */
const SIZE = { width: 460, height: 470 };
const layoutOf = (cells: readonly CellAt[], zoom: QuadrantLayout['zoom'] = null, thresholds = EVEN) =>
  layoutQuadrants(readingOf(cells).squares, thresholds, SIZE, zoom);
const bubbleOf = (layout: QuadrantLayout, index: number) => layout.bubbles.find(({ key }) => key === keyOf(index))!;

test('value to customer goes right, value to you goes up', () => {
  const layout = layoutOf([
    { toYou: 0, toCustomer: 0, money: 100 },
    { toYou: 100, toCustomer: 50, money: 100 },
  ]);
  expect(layout.plot).toMatchObject({ left: 48, top: 26, width: 400, height: 400, inset: 34 });
  expect(bubbleOf(layout, 0)).toMatchObject({ x: 82, y: 392, radius: 30 });
  expect(bubbleOf(layout, 1)).toMatchObject({ x: 248, y: 60 });
});

test('four times the money is a bubble of twice the radius', () => {
  const layout = layoutOf([
    { toYou: 20, toCustomer: 20, money: 400_000 },
    { toYou: 80, toCustomer: 80, money: 100_000 },
  ]);
  expect([bubbleOf(layout, 0).radius, bubbleOf(layout, 1).radius]).toEqual([30, 15]);
});

test.each([
  ['nobody said', undefined],
  ['zero', 0],
  ['negative', -500_000],
  ['not a number', Number.NaN],
  ['endless', Number.POSITIVE_INFINITY],
])('potential that is %s gets a small mark of fixed size', (_name, money) => {
  const layout = layoutOf([
    { toYou: 20, toCustomer: 20, money },
    { toYou: 80, toCustomer: 80, money: 100_000 },
  ]);
  expect(bubbleOf(layout, 0)).toMatchObject({ radius: 3, size: 'none' });
});

test('one absurd amount does not make all others dots: it is drawn at the end of the scale and says so', () => {
  const layout = layoutOf([
    { toYou: 10, toCustomer: 10, money: 999_999_999_999_999 },
    { toYou: 40, toCustomer: 40, money: 200_000 },
    { toYou: 80, toCustomer: 80, money: 100_000 },
  ]);
  expect(bubbleOf(layout, 0)).toMatchObject({ radius: 30, size: 'larger' });
  expect(bubbleOf(layout, 1)).toMatchObject({ radius: 30, size: 'toScale' });
});

test('money too small to be seen is drawn as small as can be seen and says so', () => {
  const layout = layoutOf([
    { toYou: 10, toCustomer: 10, money: 1 },
    { toYou: 40, toCustomer: 40, money: 100_000 },
    { toYou: 80, toCustomer: 80, money: 100_000 },
  ]);
  expect(bubbleOf(layout, 0)).toMatchObject({ radius: 2, size: 'smaller' });
});

test('a square without one of the scores has no place and is handed back with what is known', () => {
  const layout = layoutOf([{ toYou: 30 }, { toCustomer: 70 }, {}, { toYou: 1, toCustomer: 1 }]);
  expect(layout.bubbles.map(({ key }) => key)).toEqual([keyOf(3)]);
  expect(layout.unscored.map(({ key, toYou, toCustomer }) => [key, toYou, toCustomer])).toEqual([
    [keyOf(1), null, 70],
    [keyOf(0), 30, null],
    [keyOf(2), null, null],
  ]);
});

test('what stands in the plan, is a guess or stale is drawn so', () => {
  const { squares } = readingOf(
    [
      { toYou: 20, toCustomer: 20, isGuess: true },
      { toYou: 80, toCustomer: 80, isStale: true },
    ],
    { focus: [{ id: 'f', cellId: 'c1' }] },
  );
  const layout = layoutQuadrants(squares, EVEN, SIZE);
  expect(bubbleOf(layout, 0)).toMatchObject({ isGuess: true, isStale: false, isInFocus: false });
  expect(bubbleOf(layout, 1)).toMatchObject({ isGuess: false, isStale: true, isInFocus: true });
});

test('the keyboard goes from the best rank down, whatever lies above what', () => {
  const layout = layoutOf([
    { toYou: 10, toCustomer: 10, money: 900_000 },
    { toYou: 90, toCustomer: 90, money: 1_000 },
    { toYou: 60, toCustomer: 60, money: 50_000 },
  ]);
  expect(layout.byRank.map((position) => layout.bubbles[position]!.key)).toEqual([keyOf(1), keyOf(2), keyOf(0)]);
});

test('a threshold runs half a point before its score, because a score at the threshold is high', () => {
  expect([lineOf(50), lineOf(49.2), lineOf(0), lineOf(101), lineOf(-3)]).toEqual([49.5, 49.5, -0.5, 100.5, -0.5]);
});

test('a person can set whole scores from 0 to 100', () => {
  expect([49.6, -12, 140, Number.NaN].map(settableThreshold)).toEqual([50, 0, 100, 0]);
});

test('the four quadrants cover the plot and count what they hold', () => {
  const layout = layoutOf([
    { toYou: 50, toCustomer: 50 },
    { toYou: 49, toCustomer: 50 },
    { toYou: 100, toCustomer: 49 },
    { toYou: 0, toCustomer: 0 },
    { toYou: 10, toCustomer: 10 },
  ]);
  expect(countByQuadrant(layout.bubbles, EVEN)).toEqual({ 'Pursue Together': 1, Invest: 1, 'Do Not Push': 1, Leave: 2 });
  const areas = (['Pursue Together', 'Do Not Push', 'Invest', 'Leave'] as const).map((one) => areaOf(layout.plot, EVEN, one));
  const covered = areas.reduce((sum, { width, height }) => sum + width * height, 0);
  expect(Math.round(covered)).toBe(160_000);
  expect(areas[0]!.left).toBeGreaterThan(areas[1]!.left);
  expect(areas[0]!.top).toBeLessThan(areas[2]!.top);
});

test('zooming into a quadrant shows its cells alone and gives them the whole plot', () => {
  const layout = layoutOf(
    [
      { toYou: 90, toCustomer: 90 },
      { toYou: 50, toCustomer: 50 },
      { toYou: 90, toCustomer: 10 },
    ],
    'Pursue Together',
  );
  expect(layout.bubbles.map(({ key }) => key)).toEqual([keyOf(0), keyOf(1)]);
  expect(layout.plot.toYou).toEqual({ from: 49.5, to: 100 });
  expect(scoreAtX(layout.plot, layout.plot.left + layout.plot.inset)).toBe(49.5);
});

test('a quadrant that no score can reach is an empty plot', () => {
  const layout = layoutOf([{ toYou: 90, toCustomer: 90, money: 5 }], 'Leave', { toYou: 0, toCustomer: 0 });
  expect(layout.bubbles).toEqual([]);
  expect(layout.plot.toYou).toEqual({ from: -1.5, to: -0.5 });
});

const someCells = fc.array(
  fc.record({
    toYou: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    toCustomer: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    money: fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(undefined, 0, -4, 0.000_1, 9e14, 1e308)),
  }),
  { maxLength: 40 },
);
const someThresholds = fc.record({ toYou: fc.integer({ min: 0, max: 100 }), toCustomer: fc.integer({ min: 0, max: 100 }) });
const someSize = fc.record({ width: fc.integer({ min: 200, max: 1600 }), height: fc.integer({ min: 200, max: 900 }) });
const someZoom = fc.constantFrom(null, 'Pursue Together', 'Do Not Push', 'Invest', 'Leave' as const);

test('law: every bubble lies within the plot, at any size, zoom and amount', () => {
  fc.assert(
    fc.property(someCells, someThresholds, someSize, someZoom, (cells, thresholds, size, zoom) => {
      const { bubbles, plot } = layoutQuadrants(readingOf(cells).squares, thresholds, size, zoom);
      for (const { x, y, radius } of bubbles) {
        expect(x - radius).toBeGreaterThanOrEqual(plot.left - 0.001);
        expect(x + radius).toBeLessThanOrEqual(plot.left + plot.width + 0.001);
        expect(y - radius).toBeGreaterThanOrEqual(plot.top - 0.001);
        expect(y + radius).toBeLessThanOrEqual(plot.top + plot.height + 0.001);
      }
    }),
    { numRuns: 60 },
  );
});

test('law: the areas of two bubbles to scale are as their money', () => {
  fc.assert(
    fc.property(someCells, someSize, (cells, size) => {
      const { squares } = readingOf(cells);
      const toScale = layoutQuadrants(squares, EVEN, size).bubbles.filter((bubble) => bubble.size === 'toScale');
      const perArea = toScale.map(({ index, radius }) => squares[index]!.cell.potentialAnnualRevenue! / radius ** 2);
      for (const ratio of perArea) expect(ratio / perArea[0]!).toBeCloseTo(1, 9);
    }),
    { numRuns: 60 },
  );
});

test('law: a bubble lies where its scores are, less than half a point away, and never across a threshold', () => {
  fc.assert(
    fc.property(someCells, someThresholds, (cells, thresholds) => {
      const { bubbles, plot } = layoutQuadrants(readingOf(cells).squares, thresholds, SIZE);
      for (const { x, y, toCustomer, toYou } of bubbles) {
        expect(Math.round(scoreAtX(plot, x))).toBe(toCustomer);
        expect(Math.round(scoreAtY(plot, y))).toBe(toYou);
        expect(scoreAtX(plot, x) > lineOf(thresholds.toCustomer)).toBe(toCustomer >= thresholds.toCustomer);
        expect(scoreAtY(plot, y) > lineOf(thresholds.toYou)).toBe(toYou >= thresholds.toYou);
      }
    }),
    { numRuns: 60 },
  );
});

test('law: the same squares in another order give the same drawing', () => {
  const shuffled = someCells.chain((cells) =>
    fc.shuffledSubarray([...cells.keys()], { minLength: cells.length }).map((order) => ({ cells, order })),
  );
  fc.assert(
    fc.property(shuffled, ({ cells, order }) => {
      const { squares } = readingOf(cells);
      const plain = layoutQuadrants(squares, EVEN, SIZE);
      const other = layoutQuadrants(
        order.map((index) => squares[index]!),
        EVEN,
        SIZE,
      );
      const drawn = ({ bubbles }: QuadrantLayout) => bubbles.map(({ key, x, y, radius }) => [key, x, y, radius]);
      expect(drawn(other)).toEqual(drawn(plain));
      expect(other.unscored.map(({ key }) => key)).toEqual(plain.unscored.map(({ key }) => key));
    }),
    { numRuns: 60 },
  );
});

test('law: every square is a bubble or handed back, once', () => {
  fc.assert(
    fc.property(someCells, (cells) => {
      const { bubbles, unscored, byRank } = layoutQuadrants(readingOf(cells).squares, EVEN, SIZE);
      const keys = [...bubbles, ...unscored].map(({ key }) => key).sort();
      expect(keys).toEqual(cells.map((_, index) => keyOf(index)).sort());
      expect([...byRank].sort((a, b) => a - b)).toEqual([...bubbles.keys()]);
    }),
    { numRuns: 60 },
  );
});
