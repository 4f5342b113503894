import fc from 'fast-check';
import {
  findables,
  findPeople,
  hasFilters,
  mapSight,
  neighbourhood,
  NO_FILTERS,
  shownPeople,
  withToggled,
  type MapFilters,
  type MapScope,
} from 'c/mapPeople';
import { layOutOrgChart } from 'c/orgChartLayout';
import { mapReading, type LinkAt, type PersonAt } from './mapFacts.ts';

const PEOPLE: readonly PersonAt[] = [
  { id: 'ceo', name: 'Ingrid Halvorsen', lane: 'yard', attitude: 'Neutral', power: 'Inner Circle', coverage: 'None' },
  { id: 'cfo', name: 'Omar Okafor', head: 'ceo', lane: 'yard', attitude: 'Sceptic', buyingRoles: ['Approver'] },
  {
    id: 'buyer',
    name: 'Sofía Müller',
    head: 'cfo',
    lane: 'fleet',
    attitude: 'Supporter',
    buyingRoles: ['Champion', 'User'],
    coverage: 'Deep',
  },
  { id: 'cto', head: 'ceo', attitude: 'Supporter' },
];
const LINKS: readonly LinkAt[] = [['buyer', 'Influences', 'cto']];
const reading = mapReading(PEOPLE, LINKS);
const sight = mapSight(reading, true);
const shownWith = (filters: Partial<MapFilters>, more: Partial<MapScope> = {}) => {
  const { people, context, matches } = shownPeople(reading, { filters: { ...NO_FILTERS, ...filters }, focus: null, ...more }, sight);
  return { ids: people.map(({ id }) => id), context: [...context], matches };
};

test('without filters everybody stands on the map', () => {
  expect(shownWith({})).toEqual({ ids: ['ceo', 'cfo', 'buyer', 'cto'], context: [], matches: 4 });
});

test('a filter keeps those who meet it, and the heads they hang from', () => {
  expect(shownWith({ roles: ['Champion'] })).toEqual({ ids: ['ceo', 'cfo', 'buyer'], context: ['cfo', 'ceo'], matches: 1 });
});

test('values of one list are alternatives, lists add up', () => {
  expect(shownWith({ attitudes: ['Supporter', 'Sceptic'] }).matches).toBe(3);
  expect(shownWith({ attitudes: ['Supporter'], laneIds: ['fleet'] }).matches).toBe(1);
  expect(shownWith({ laneIds: [null] }).ids).toEqual(['ceo', 'cto']);
  expect(shownWith({ powers: ['Inner Circle'], coverages: ['Deep'] })).toEqual({ ids: [], context: [], matches: 0 });
});

test('a filter by one of ours finds whom he is in touch with, not whom he only should know', () => {
  const known = mapReading(PEOPLE, [], {
    team: [
      { id: 't1', stakeholderId: 'cfo', userId: 'ana', levelNow: 'Vendor' },
      { id: 't2', stakeholderId: 'cto', userId: 'ana', levelWanted: 'Problem Solver' },
    ],
  });
  const { people } = shownPeople(known, { filters: { ...NO_FILTERS, userIds: ['ana'] }, focus: null }, sight);
  expect(people.map(({ id }) => id)).toEqual(['ceo', 'cfo']);
});

test('a filter by a judgement one may not see tells nothing', () => {
  const { matches } = shownPeople(reading, { filters: { ...NO_FILTERS, attitudes: ['Sceptic'] }, focus: null }, mapSight(reading, false));
  expect(matches).toBe(4);
  expect(mapSight(mapReading([{ id: 'a', attitude: undefined, power: undefined, trust: undefined }]), true)).toEqual({
    power: false,
    attitude: false,
    trust: false,
  });
});

test('a click on the legend adds a value, another takes it away', () => {
  const once = withToggled(NO_FILTERS, 'attitudes', 'Opponent');
  expect([once.attitudes, hasFilters(once)]).toEqual([['Opponent'], true]);
  expect(withToggled(once, 'attitudes', 'Opponent')).toEqual(NO_FILTERS);
});

test('the neighbourhood of a person is his head, his reports and whom he is linked with', () => {
  expect([...neighbourhood(reading, 'buyer', 1)]).toEqual([
    ['buyer', 0],
    ['cfo', 1],
    ['cto', 1],
  ]);
  expect(neighbourhood(reading, 'buyer', 2).get('ceo')).toBe(2);
  expect(neighbourhood(reading, 'gone', 2).size).toBe(0);
});

test('around a person nobody else is shown', () => {
  expect(shownWith({}, { focus: { id: 'cto', steps: 1 } })).toEqual({ ids: ['ceo', 'buyer', 'cto'], context: [], matches: 3 });
});

test('people are found by words of name, position and buying center, accents and case aside, beginnings first', () => {
  const all = findables(reading);
  const found = (query: string, most = 10) => findPeople(all, query, most).map(({ id }) => id);
  expect(found('muller sofia')).toEqual(['buyer']);
  expect(found('SHIPYARD')).toEqual(['ceo', 'cfo']);
  expect(found('o')).toEqual(['cfo', 'ceo', 'buyer', 'cto']);
  expect(found('position', 2)).toEqual(['ceo', 'cfo']);
  expect(found('  ')).toEqual([]);
  expect(found('nobody')).toEqual([]);
});

const anyPeople = fc
  .array(fc.tuple(fc.nat(20), fc.constantFrom('Neutral', 'Opponent', 'Advocate', null), fc.constantFrom('yard', 'fleet', undefined)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(([head, attitude, lane], index): PersonAt => ({
      id: `p${index}`,
      attitude: attitude as PersonAt['attitude'],
      ...(head < index ? { head: `p${head}` } : {}),
      ...(lane ? { lane } : {}),
    })),
  );

test('whatever is filtered, every match stands on the chart below his own head, if he has one', () => {
  fc.assert(
    fc.property(anyPeople, fc.constantFrom('Neutral', 'Opponent', 'Advocate'), (people, attitude) => {
      const map = mapReading(people);
      const shown = shownPeople(map, { filters: { ...NO_FILTERS, attitudes: [attitude as 'Neutral'] }, focus: null }, mapSight(map, true));
      const chart = layOutOrgChart(shown.people, { sideBySideLevels: 2 });
      for (const person of map.people) {
        if (person.stakeholder.attitude !== attitude) continue;
        expect(chart.cards[chart.index[person.id]!]?.headId).toBe(person.headId);
      }
      expect(chart.cards.length).toBe(shown.matches + shown.context.size);
    }),
  );
});

test('one step more never loses anybody', () => {
  fc.assert(
    fc.property(anyPeople, fc.nat(39), fc.integer({ min: 1, max: 3 }), (people, at, steps) => {
      const map = mapReading(people);
      const id = `p${at % people.length}`;
      const [near, far] = [neighbourhood(map, id, steps), neighbourhood(map, id, steps + 1)];
      for (const [other, step] of near) expect(far.get(other)).toBe(step);
    }),
  );
});
