import { DEFAULT_POLICY, readPoints, writePoints } from 'c/planModel';

test('a line changes the points of one word, whatever its case; the others keep theirs', () => {
  const { points, problems } = readPoints('urgency High 70\n\n  power inner circle 95.5 \nNAMED 50\nurgency High 72');
  expect([points.urgency.High, points.power['Inner Circle'], points.named, points.urgency.Low]).toEqual([72, 95.5, 50, 25]);
  expect(problems).toEqual([]);
});

test.each([
  'urgency Hihg 75',
  'weather Sunny 3',
  'urgency High',
  'urgency High 101',
  'urgency High -1',
  'named Nobody 3',
  'importance 60',
  'constructor x 1',
])('"%s" says nothing and is told', (line) => {
  expect(readPoints(`alternatives Weak 70\n${line}`)).toEqual({
    points: { ...DEFAULT_POLICY.points, alternatives: { ...DEFAULT_POLICY.points.alternatives, Weak: 70 } },
    problems: [line],
  });
});

test('what is written is read as it was', () => {
  const points = { ...DEFAULT_POLICY.points, named: 12.5 };
  expect(readPoints(writePoints(points))).toEqual({ points, problems: [] });
  expect(writePoints(points).split('\n').slice(0, 2)).toEqual(['importance Low 40', 'importance Medium 60']);
});
