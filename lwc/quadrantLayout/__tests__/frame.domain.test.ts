import { frameOf, layoutQuadrants } from 'c/quadrantLayout';
import { readingOf } from './chartFacts.ts';

/** The plot is 400 × 400 from 48, 26 with an inset of 34: a score is 3.32 pixels. */
const SIZE = { width: 460, height: 470 };
const EVEN = { toYou: 50, toCustomer: 50 };
const frame = (thresholds = EVEN, zoom: Parameters<typeof layoutQuadrants>[3] = null) =>
  frameOf(layoutQuadrants(readingOf([{ toYou: 90, toCustomer: 90, money: 1 }]).squares, thresholds, SIZE, zoom), thresholds);

test('the lines of the thresholds run half a point before them', () => {
  const { x, y } = frame().lines!;
  expect([Math.round(x * 100) / 100, Math.round(y * 100) / 100]).toEqual([246.34, 227.66]);
});

test('names of quadrants stand in the outer corners', () => {
  const places = Object.fromEntries(frame().areas.map(({ quadrant, label }) => [quadrant, label]));
  expect(places).toEqual({
    'Pursue Together': { x: 438, y: 44, anchor: 'end' },
    'Do Not Push': { x: 58, y: 44, anchor: 'start' },
    Invest: { x: 438, y: 416, anchor: 'end' },
    Leave: { x: 58, y: 416, anchor: 'start' },
  });
});

test('numbers on the axes leave room for the handle of the threshold', () => {
  const scores = (axis: string, thresholds = EVEN) =>
    frame(thresholds)
      .ticks.filter((tick) => tick.axis === axis)
      .map(({ score }) => score);
  expect(scores('toYou')).toEqual([0, 20, 40, 60, 80, 100]);
  expect(scores('toCustomer', { toYou: 50, toCustomer: 62 })).toEqual([0, 20, 40, 80, 100]);
});

test('a zoomed quadrant has the plot, its own numbers and no lines', () => {
  const { areas, lines, ticks } = frame(EVEN, 'Pursue Together');
  expect(lines).toBeNull();
  expect(areas).toHaveLength(1);
  expect(areas[0]).toMatchObject({ left: 48, top: 26, width: 400, height: 400 });
  expect(ticks.filter(({ axis }) => axis === 'toYou').map(({ score }) => score)).toEqual([50, 60, 70, 80, 90, 100]);
});
