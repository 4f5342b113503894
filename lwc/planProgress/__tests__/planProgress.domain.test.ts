import { readGoal, readSections } from 'c/planProgress';

test('the gap is what is still to win, the uncovered rest what even all open potential would leave', () => {
  expect(readGoal(5_000_000, 1_900_000, 2_600_000)).toEqual({
    goal: 5_000_000,
    won: 1_900_000,
    openPotential: 2_600_000,
    gap: 3_100_000,
    uncovered: 500_000,
    wonPercent: 38,
    wonShare: 38,
    openShare: 52,
    goalShare: 100,
  });
});

test('more potential than the goal needs makes the bar longer than the goal', () => {
  const { gap, uncovered, wonShare, openShare, goalShare } = readGoal(1_000, 500, 1_500);
  expect([gap, uncovered, wonShare, openShare, goalShare]).toEqual([500, 0, 25, 75, 50]);
});

test('a goal that is passed has no gap', () => {
  const { gap, uncovered, wonPercent } = readGoal(1_000, 1_250, 0);
  expect([gap, uncovered, wonPercent]).toEqual([0, 0, 125]);
});

test('without a goal there is no gap, which is different from a gap of zero', () => {
  const { gap, uncovered, wonPercent, goalShare } = readGoal(null, 400, 600);
  expect([gap, uncovered, wonPercent, goalShare]).toEqual([undefined, undefined, undefined, undefined]);
});

test('nothing at all is an empty bar', () => {
  expect(readGoal(undefined, undefined, undefined)).toMatchObject({ wonShare: 0, openShare: 0, won: 0, openPotential: 0 });
});

test('every section says when it was confirmed and whether that still counts', () => {
  const readings = readSections({ vision: '2026-11-01', team: '2026-08-01', insights: null }, '2026-11-22', 90);
  expect(readings.map(({ section, daysAgo, freshness }) => [section, daysAgo, freshness])).toEqual([
    ['vision', 21, 'fresh'],
    ['team', 113, 'stale'],
    ['insights', undefined, 'never confirmed'],
    ['buyingCenters', undefined, 'never confirmed'],
    ['relationships', undefined, 'never confirmed'],
    ['whiteSpace', undefined, 'never confirmed'],
    ['objectives', undefined, 'never confirmed'],
  ]);
});
