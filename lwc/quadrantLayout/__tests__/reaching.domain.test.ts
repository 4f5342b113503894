import fc from 'fast-check';
import { bubblesAt, bubblesWithin, hitGrid, layoutQuadrants, type Bubble, type Point } from 'c/quadrantLayout';
import { readingOf } from './chartFacts.ts';

const bubble = (key: string, x: number, y: number, radius: number): Bubble => ({
  key,
  index: 0,
  x,
  y,
  radius,
  size: 'toScale',
  toYou: 0,
  toCustomer: 0,
  state: 'Potential',
  isGuess: false,
  isStale: false,
  isInFocus: false,
});
const paintedLargeFirst = [
  bubble('large', 100, 100, 30),
  bubble('middle', 110, 100, 12),
  bubble('small', 112, 100, 4),
  bubble('far', 300, 100, 4),
];
const keysAt = (x: number, y: number, reach?: number) =>
  bubblesAt(hitGrid(paintedLargeFirst), x, y, reach).map((position) => paintedLargeFirst[position]!.key);

test('everything under the pointer is found, the topmost first', () => {
  expect(keysAt(112, 100)).toEqual(['small', 'middle', 'large']);
});

test('a pointer just beside a small bubble still reaches it, after those it really is on', () => {
  expect(keysAt(307, 100)).toEqual(['far']);
  expect(keysAt(118, 100)).toEqual(['middle', 'large', 'small']);
  expect(keysAt(320, 100)).toEqual([]);
});

test('the same is found as by looking at every bubble', () => {
  const some = fc.array(fc.record({ toYou: fc.nat(100), toCustomer: fc.nat(100), money: fc.integer({ min: 1, max: 1000 }) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(some, fc.nat(600), fc.nat(500), (cells, x, y) => {
      const { bubbles } = layoutQuadrants(readingOf(cells).squares, { toYou: 50, toCustomer: 50 }, { width: 600, height: 500 });
      const slow = bubbles.flatMap((one, position) => (Math.hypot(one.x - x, one.y - y) - one.radius <= 4 ? [position] : []));
      expect([...bubblesAt(hitGrid(bubbles), x, y)].sort((a, b) => a - b)).toEqual(slow);
    }),
    { numRuns: 60 },
  );
});

const line = (...points: readonly (readonly [number, number])[]): readonly Point[] => points.map(([x, y]) => ({ x, y }));

test('a line drawn around bubbles catches those whose centre lies within', () => {
  const triangle = line([90, 80], [140, 100], [90, 120]);
  expect(bubblesWithin(paintedLargeFirst, triangle)).toEqual(['large', 'middle', 'small']);
});

test('what lies in the hollow of a bent line is not caught', () => {
  const around = line([90, 80], [320, 80], [320, 120], [290, 120], [290, 90], [90, 90]);
  expect(bubblesWithin(paintedLargeFirst, around)).toEqual(['far']);
});

test('a line too short to enclose anything catches nothing', () => {
  expect(bubblesWithin(paintedLargeFirst, line([0, 0], [400, 400]))).toEqual([]);
});
