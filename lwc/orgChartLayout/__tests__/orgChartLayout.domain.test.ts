import fc from 'fast-check';
import { CHART_SIZES, layOutOrgChart, type ChartPerson, type OrgChart } from 'c/orgChartLayout';

const person = (id: string, parentId: string | null = null, laneId?: string): ChartPerson => ({ id, name: id, parentId, laneId });
const at = (chart: OrgChart, id: string) => {
  const { x, y } = chart.cards[chart.index[id]!]!;
  return [x, y];
};
const { cardWidth, cardHeight, gapX, gapY, listGap, indent } = CHART_SIZES;

test('reports stand side by side with their head in the middle above them', () => {
  const chart = layOutOrgChart([person('ceo'), person('a', 'ceo'), person('b', 'ceo')], { sideBySideLevels: 1 });
  expect([at(chart, 'ceo'), at(chart, 'a'), at(chart, 'b')]).toEqual([
    [116, 0],
    [0, 112],
    [232, 112],
  ]);
  expect([chart.width, chart.height]).toEqual([432, 184]);
});

test('further down reports hang as an indented list', () => {
  const chart = layOutOrgChart([person('head'), person('a', 'head'), person('b', 'head'), person('below a', 'a')], { sideBySideLevels: 0 });
  expect([at(chart, 'head'), at(chart, 'a'), at(chart, 'below a'), at(chart, 'b')]).toEqual([
    [0, 0],
    [28, 88],
    [56, 176],
    [28, 264],
  ]);
});

test('a folded head stands alone and says how many it hides', () => {
  const chart = layOutOrgChart([person('head'), person('a', 'head'), person('b', 'a')], { sideBySideLevels: 1, folded: ['head'] });
  expect(chart.cards).toEqual([{ id: 'head', x: 0, y: 0, headId: null, hidden: 2 }]);
  expect(chart.lines).toEqual([]);
});

test('lanes stand below each other; who belongs to none comes last', () => {
  const people = [person('a', null, 'yard'), person('b', 'a', 'fleet'), person('c')];
  const chart = layOutOrgChart(people, { sideBySideLevels: 1, lanes: ['fleet', 'yard', 'empty'] });
  expect(chart.lanes.map(({ id, y, height }) => [id, y, height])).toEqual([
    ['fleet', 0, 152],
    ['yard', 152, 152],
    [null, 304, 152],
  ]);
  expect(at(chart, 'b')).toEqual([24, 56]);
});

const anyPeople = fc
  .array(fc.tuple(fc.nat(30), fc.constantFrom('yard', 'fleet', undefined)), { minLength: 1, maxLength: 60 })
  .map((rows) => rows.map(([head, lane], index) => person(`p${index}`, head < index ? `p${head}` : null, lane)));
const anyOptions = fc.record({ sideBySideLevels: fc.nat(4), lanes: fc.constantFrom(undefined, ['yard', 'fleet']) });

test('no card lies on another, whatever the tree', () => {
  fc.assert(
    fc.property(anyPeople, anyOptions, (people, options) => {
      const { cards, width, height } = layOutOrgChart(people, options);
      expect(cards.length).toBe(people.length);
      for (const [index, a] of cards.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + cardWidth <= width && a.y + cardHeight <= height).toBe(true);
        const touching = cards
          .slice(index + 1)
          .filter(
            (b) =>
              Math.abs(a.x - b.x) < cardWidth + Math.min(gapX, indent) - 20 &&
              Math.abs(a.y - b.y) < cardHeight + Math.min(gapY, listGap) - 1,
          );
        expect(touching).toEqual([]);
      }
    }),
  );
});

test('no line runs through a card', () => {
  fc.assert(
    fc.property(anyPeople, anyOptions, (people, options) => {
      const { cards, lines } = layOutOrgChart(people, options);
      for (const { points } of lines) {
        for (let step = 1; step < points.length; step++) {
          const [[ax, ay], [bx, by]] = [points[step - 1]!, points[step]!];
          const crossed = cards.filter(
            ({ x, y }) =>
              Math.max(ax, bx) > x && Math.min(ax, bx) < x + cardWidth && Math.max(ay, by) > y && Math.min(ay, by) < y + cardHeight,
          );
          expect(crossed).toEqual([]);
        }
      }
    }),
  );
});

test('a new person moves no other card by more than the place it needs itself', () => {
  fc.assert(
    fc.property(anyPeople, anyOptions, fc.nat(60), (people, options, head) => {
      const before = layOutOrgChart(people, options);
      const after = layOutOrgChart(
        [...people, person('new', `p${head % people.length}`, people[head % people.length]!.laneId ?? undefined)],
        options,
      );
      const needed = [cardWidth + Math.max(gapX, indent), cardHeight + Math.max(gapY, listGap)] as const;
      for (const { id, x, y } of before.cards) {
        const [newX, newY] = at(after, id);
        expect(Math.abs(newX! - x) <= needed[0] && Math.abs(newY! - y) <= needed[1]).toBe(true);
      }
    }),
  );
});

test('the same people in another order of rows stand where they stood', () => {
  fc.assert(
    fc.property(anyPeople, anyOptions, (people, options) => {
      expect(layOutOrgChart([...people].reverse(), options)).toEqual(layOutOrgChart(people, options));
    }),
  );
});

test('people who report to each other in a circle all stand', () => {
  const chart = layOutOrgChart([person('a', 'b'), person('b', 'a'), person('self', 'self')], { sideBySideLevels: 2 });
  expect(chart.cards.map(({ id }) => id).sort()).toEqual(['a', 'b', 'self']);
});
