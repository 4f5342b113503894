import { readRelationships } from 'c/relationshipReading';
import { peopleGroups, peoplePage, shownColumns, type PeopleColumn, type PeopleGroup } from 'c/peopleRows';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';
import { LARGE_MAP, largeRelationships } from '../../../test/bench/reading/largeRelationships.ts';

const PEOPLE: readonly PersonAt[] = [
  { id: 'cto', name: 'Li Zhang', head: 'ceo', lane: 'fleet', attitude: 'Supporter', power: 'Inner Circle', buyingRoles: ['Coach'] },
  { id: 'ceo', name: 'Ingrid Halvorsen', managementLevel: 'Board', attitude: 'Neutral', trust: 40 },
  { id: 'buyer', position: 'Head of Buying', head: 'cfo', lane: 'yard', occupancy: 'Vacant', managementLevel: 'Manager' },
  { id: 'cfo', name: 'Omar Okafor', head: 'ceo', lane: 'yard', attitude: 'Opponent', trust: 90, buyingRoles: ['Evaluator', 'Approver'] },
];
const reading = mapReading(PEOPLE, [['cfo', 'Influences', 'cto']]);
const ids = (groups: readonly PeopleGroup[]) => groups.map(({ id, people }) => [id, people.map((person) => person.id)]);
const sortedIds = (column: PeopleColumn, isDescending = false) =>
  peopleGroups(reading, { grouping: 'none', sorting: { column, isDescending } })[0]!.people.map(({ id }) => id);

test('people stand below their buying center, or below their head, in the order of the hierarchy', () => {
  expect(ids(peopleGroups(reading, { grouping: 'lane', sorting: null }))).toEqual([
    ['fleet', ['cto']],
    ['yard', ['cfo', 'buyer']],
    [null, ['ceo']],
  ]);
  expect(ids(peopleGroups(reading, { grouping: 'head', sorting: null }))).toEqual([
    [null, ['ceo']],
    ['ceo', ['cfo', 'cto']],
    ['cfo', ['buyer']],
  ]);
});

test('vocabularies are sorted in their own order, not by their letters; what nobody knows stands last either way', () => {
  expect(sortedIds('attitude')).toEqual(['cfo', 'ceo', 'cto', 'buyer']);
  expect(sortedIds('attitude', true)).toEqual(['cto', 'ceo', 'cfo', 'buyer']);
  expect(sortedIds('place')).toEqual(['ceo', 'buyer', 'cfo', 'cto']);
  expect(sortedIds('trust', true)).toEqual(['cfo', 'ceo', 'buyer', 'cto']);
});

test('of several roles the one that decides most counts; names are sorted as they are called', () => {
  expect(sortedIds('roles')).toEqual(['cfo', 'cto', 'ceo', 'buyer']);
  expect(sortedIds('person')).toEqual(['buyer', 'ceo', 'cto', 'cfo']);
  expect(sortedIds('lines', true)).toEqual(['cfo', 'cto', 'ceo', 'buyer']);
});

test('only those who are found are there, as they are shown', () => {
  const groups = peopleGroups(reading, {
    grouping: 'lane',
    sorting: null,
    found: new Set(['buyer']),
    asShown: (person) => ({ ...person, stakeholder: { ...person.stakeholder, power: 'Outside' } }),
  });
  expect(groups.map(({ people }) => people.map(({ id, stakeholder }) => [id, stakeholder.power]))).toEqual([[['buyer', 'Outside']]]);
  expect(peopleGroups(reading, { grouping: 'none', sorting: null, found: new Set() })).toEqual([]);
});

test('what is edited is sorted as it is shown', () => {
  const groups = peopleGroups(reading, {
    grouping: 'none',
    sorting: { column: 'power', isDescending: false },
    asShown: (person) => (person.id === 'buyer' ? { ...person, stakeholder: { ...person.stakeholder, power: 'Outside' } } : person),
  });
  expect(groups[0]!.people.map(({ id }) => id)).toEqual(['buyer', 'cto', 'ceo', 'cfo']);
});

test('who may not see a judgement has no column for it; what the groups say has none either', () => {
  const none = { power: false, attitude: false, trust: false };
  expect(shownColumns(none, 'lane')).toEqual([
    'person',
    'position',
    'roles',
    'coverage',
    'ours',
    'lastContact',
    'head',
    'place',
    'promises',
    'lines',
    'deals',
    'confirmed',
  ]);
  expect(shownColumns({ power: true, attitude: true, trust: true }, 'none').length).toBe(16);
});

const large = readRelationships(largeRelationships(LARGE_MAP), TODAY);

test('two thousand people are forty pages; everybody is on one, and a group that goes on says so', () => {
  const groups = peopleGroups(large, { grouping: 'lane', sorting: null });
  const pages = Array.from({ length: 40 }, (_, page) => peoplePage(groups, page, true));
  const onPages = pages.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'person' ? line.person.id : [])));
  expect([onPages.length, new Set(onPages).size, pages[0]!.pages]).toEqual([2_000, 2_000, 40]);
  expect([pages[1]!.from, pages[1]!.to, pages[39]!.to]).toEqual([51, 100, 2_000]);
  const begun = pages.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'group' && !line.isContinued ? [line.group.id] : [])));
  expect(begun).toEqual(groups.map(({ id }) => id));
});

test('a page beyond the last is the last; of nobody there is one, empty', () => {
  expect(peoplePage(peopleGroups(large, { grouping: 'none', sorting: null }), 99, false).page).toBe(39);
  expect(peoplePage([], 3, true)).toEqual({ lines: [], from: 0, to: 0, people: 0, page: 0, pages: 1 });
});
