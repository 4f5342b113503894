import fc from 'fast-check';
import { routeLinks, routePath, type Route } from 'c/mapRoutes';
import { CHART_SIZES, layOutOrgChart, type ChartCard, type ChartPerson, type OrgChart } from 'c/orgChartLayout';

const person = (id: string, parentId: string | null = null, laneId?: string): ChartPerson => ({ id, name: id, parentId, laneId });
const { cardWidth, cardHeight } = CHART_SIZES;
const routesOn = (chart: OrgChart, ...pairs: readonly (readonly [string, string])[]) =>
  routeLinks(
    chart,
    CHART_SIZES,
    pairs.map(([fromId, toId], index) => ({ id: `l${index}`, fromId, toId })),
  );
const cornersOf = ({ points }: Route) => points.map(({ x, y }) => [x, y]);

const anyPeople = fc
  .array(fc.tuple(fc.nat(30), fc.constantFrom('yard', 'fleet', undefined)), { minLength: 2, maxLength: 60 })
  .map((rows) => rows.map(([head, lane], index) => person(`p${index}`, head < index ? `p${head}` : null, lane)));
const anyOptions = fc.record({ sideBySideLevels: fc.nat(4), lanes: fc.constantFrom(undefined, ['yard', 'fleet']) });
const anyPairs = fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 40 });

/** Cards that a line runs through, not along. */
function crossed(cards: readonly ChartCard[], { points }: Route): readonly string[] {
  const found = new Set<string>();
  for (let step = 1; step < points.length; step++) {
    const [a, b] = [points[step - 1]!, points[step]!];
    for (const { id, x, y } of cards) {
      const isThrough =
        Math.max(a.x, b.x) > x && Math.min(a.x, b.x) < x + cardWidth && Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + cardHeight;
      if (isThrough) found.add(id);
    }
  }
  return [...found];
}

test('no line runs through a card, whatever the map', () => {
  fc.assert(
    fc.property(anyPeople, anyOptions, anyPairs, (people, options, pairs) => {
      const chart = layOutOrgChart(people, options);
      const named = pairs.map(([from, to]) => [`p${from % people.length}`, `p${to % people.length}`] as const);
      const routes = routesOn(chart, ...named);
      expect(routes.length).toBe(named.filter(([from, to]) => from !== to).length);
      for (const route of routes) expect([route.fromId, route.toId, crossed(chart.cards, route)]).toEqual([route.fromId, route.toId, []]);
    }),
  );
});

test('every line leaves and arrives at the side of its cards, and turns at right angles only', () => {
  fc.assert(
    fc.property(anyPeople, anyOptions, anyPairs, (people, options, pairs) => {
      const chart = layOutOrgChart(people, options);
      for (const { points, fromId, toId } of routesOn(
        chart,
        ...pairs.map(([a, b]) => [`p${a % people.length}`, `p${b % people.length}`] as const),
      )) {
        for (const [end, id] of [
          [points[0]!, fromId],
          [points[points.length - 1]!, toId],
        ] as const) {
          const { x, y } = chart.cards[chart.index[id]!]!;
          expect([x, x + cardWidth]).toContain(end.x);
          expect(end.y > y && end.y < y + cardHeight).toBe(true);
        }
        for (let step = 1; step < points.length; step++) {
          expect(points[step]!.x === points[step - 1]!.x || points[step]!.y === points[step - 1]!.y).toBe(true);
        }
      }
    }),
  );
});

test('neighbours of a row are joined straight across', () => {
  const chart = layOutOrgChart([person('ceo'), person('a', 'ceo'), person('b', 'ceo')], { sideBySideLevels: 1 });
  expect(routesOn(chart, ['a', 'b']).map(cornersOf)).toEqual([
    [
      [200, 148],
      [216, 148],
      [216, 158],
      [232, 158],
    ],
  ]);
});

test('from one end of a row to the other a line runs in the gap above it', () => {
  const chart = layOutOrgChart([person('ceo'), person('a', 'ceo'), person('b', 'ceo'), person('c', 'ceo')], { sideBySideLevels: 1 });
  expect(routesOn(chart, ['a', 'c']).map(cornersOf)).toEqual([
    [
      [200, 148],
      [209, 148],
      [209, 97],
      [458, 97],
      [458, 158],
      [464, 158],
    ],
  ]);
});

test('lines of the same way do not lie on each other', () => {
  const chart = layOutOrgChart([person('ceo'), person('a', 'ceo'), person('b', 'ceo'), person('c', 'ceo')], { sideBySideLevels: 1 });
  const rows = routesOn(chart, ['a', 'c'], ['a', 'c'], ['c', 'a']).map(({ points }) => points[2]!.y);
  expect(new Set(rows).size).toBe(3);
});

test('nobody on the chart, or a link to oneself, has no line', () => {
  const chart = layOutOrgChart([person('a'), person('b')], { sideBySideLevels: 1 });
  expect(routesOn(chart, ['a', 'a'], ['a', 'gone'], ['gone', 'b'])).toEqual([]);
  expect(routeLinks({ cards: [], index: {} }, CHART_SIZES, [])).toEqual([]);
});

test('a path is round at its corners', () => {
  expect(
    routePath([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 30 },
    ]),
  ).toBe('M0 0L14 0Q20 0 20 6L20 30');
  expect(routePath([])).toBe('');
});
