import { CELL_STATES } from 'c/planModel';
import { STATE_LOOKS } from 'c/cellStateLook';
import { groupMarks, inkOf, layoutQuadrants, legendAmounts, markOf, placePath, radiusOf, ringOf, type Bubble } from 'c/quadrantLayout';
import { readingOf } from './chartFacts.ts';

const bubble: Bubble = {
  key: 'b×s',
  index: 0,
  x: 100,
  y: 50,
  radius: 16,
  size: 'toScale',
  toYou: 60,
  toCustomer: 60,
  state: 'Ours',
  isGuess: false,
  isStale: false,
  isInFocus: false,
};

test('a path is moved and scaled: absolute points move, relative ones only grow', () => {
  expect(placePath('M2 8a6 6 0 1 0 12 0V14H2Z', 100, 50, 2)).toBe('M88 50a12 12 0 1 0 24 0V62H88Z');
});

test('numbers after a move are lines, signs and points part numbers', () => {
  expect(placePath('M0 0 8-8l.5.5', 0, 0, 1)).toBe('M-8 -8L0 -16l0.5 0.5');
});

test('a path nobody can place is refused', () => {
  expect(() => placePath('M0 0C1 1 2 2 3 3', 0, 0, 1)).toThrow('Path command C cannot be placed');
});

test('the shape of every state can be placed', () => {
  for (const state of CELL_STATES) expect(placePath(STATE_LOOKS[state].path, 8, 8, 1)).toMatch(/^M/);
});

test('a bubble is a disc with the shape of its state; a small one is the shape alone', () => {
  expect(markOf(bubble).disc).toBe('M84 50a16 16 0 1 0 32 0a16 16 0 1 0 -32 0Z');
  expect(markOf({ ...bubble, radius: 5 }).disc).toBeNull();
});

test('the shape of a potential is its disc: a circle within would look hollow', () => {
  expect(markOf({ ...bubble, state: 'Potential' }).shape).toBe('');
  expect(markOf({ ...bubble, state: 'Potential', radius: 5 }).shape).toMatch(/^M/);
});

test('a ring leaves a gap around its bubble', () => {
  expect(ringOf(bubble, 3)).toBe('M81 50a19 19 0 1 0 38 0a19 19 0 1 0 -38 0Z');
});

test('a guess is hollow, large or small', () => {
  expect(inkOf(bubble).disc.fill).toBe('#2e844a');
  expect(inkOf({ ...bubble, isGuess: true })).toMatchObject({ disc: { fill: 'none', stroke: '#2e844a' }, shape: { fill: 'none' } });
  expect(inkOf({ ...bubble, isGuess: true, radius: 4 }).shape).toMatchObject({ fill: 'none', stroke: '#2e844a' });
  expect(inkOf({ ...bubble, radius: 4 }).shape.fill).toBe('#2e844a');
});

test('what is stale is faded', () => {
  expect([inkOf(bubble).opacity, inkOf({ ...bubble, isStale: true }).opacity]).toEqual([1, 0.45]);
});

test('a state that is a line is drawn in white on its disc', () => {
  expect(inkOf({ ...bubble, state: 'White Space' }).shape).toEqual({ fill: 'none', stroke: '#ffffff', width: 2 });
});

test('bubbles that look alike become one path, large ones before small ones', () => {
  const groups = groupMarks([bubble, { ...bubble, x: 200 }, { ...bubble, radius: 4 }, { ...bubble, isGuess: true }]);
  expect(groups).toHaveLength(3);
  expect(groups.map(({ discs }) => discs.split('M').length - 1)).toEqual([1, 2, 0]);
  expect(groups[2]!.ink.shape.fill).toBe('#2e844a');
});

test('twenty thousand bubbles are a few hundred paths', () => {
  const cells = Array.from({ length: 20_000 }, (_, index) => ({
    toYou: (index * 37) % 101,
    toCustomer: (index * 53) % 101,
    money: 1 + ((index * 7919) % 900_000),
    isGuess: index % 3 === 0,
    isStale: index % 5 === 0,
  }));
  const { bubbles } = layoutQuadrants(readingOf(cells).squares, { toYou: 50, toCustomer: 50 }, { width: 900, height: 560 });
  expect(bubbles).toHaveLength(20_000);
  expect(groupMarks(bubbles).length).toBeLessThanOrEqual(300);
});

test('the legend of sizes shows round amounts that can be seen', () => {
  const scale = { reference: 1_300_000, radius: 30 };
  expect(legendAmounts(scale)).toEqual([1_000_000, 200_000, 50_000]);
  expect(radiusOf(scale, 1_300_000)).toBe(30);
  expect(legendAmounts({ reference: 1_000_000, radius: 8 })).toEqual([1_000_000, 200_000]);
  expect(legendAmounts({ reference: 0, radius: 30 })).toEqual([]);
  expect(legendAmounts({ reference: 900_000_000_000_000, radius: 30 })[0]).toBe(500_000_000_000_000);
});
