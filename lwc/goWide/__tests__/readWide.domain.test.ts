import { readRelationships } from 'c/relationshipReading';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';
import { LARGE_MAP, largeRelationships } from '../../../test/bench/reading/largeRelationships.ts';
import { readWide, type WideCell } from '../readWide.ts';

const PEOPLE: readonly PersonAt[] = [
  { id: 'cfo', name: 'Omar Okafor', function: 'Finance', managementLevel: 'Executive', coverage: 'Regular' },
  { id: 'controller', name: 'Ida Moe', function: 'Finance', managementLevel: 'Manager', coverage: 'None' },
  { id: 'clerk', name: 'Per Lund', function: 'finance ', managementLevel: 'Manager' },
  { id: 'cto', name: 'Li Zhang', function: 'Engineering', managementLevel: 'Executive' },
  { id: 'gone', function: 'Legal', managementLevel: 'Manager', occupancy: 'Vacant' },
  { id: 'somebody', name: 'Eva Dahl' },
];
const table = readWide(
  mapReading(PEOPLE, [], { team: [{ id: 'l', stakeholderId: 'clerk', userId: 'mara', userName: 'Mara Lind', levelNow: 'Vendor' }] }),
);
const ids = (cell: WideCell | null) => cell && [cell.covered, cell.known, cell.unreached].map((list) => list.map(({ id }) => id));

test('each person is covered, known or unreached, in the square of his function and level', () => {
  expect(table.levels).toEqual(['Executive', 'Manager', null]);
  expect(table.rows.map((row) => [row.function, ...row.cells.map(ids)])).toEqual([
    ['Engineering', [[], [], ['cto']], null, null],
    ['Finance', [['cfo'], [], []], [[], ['clerk'], ['controller']], null],
    [null, null, null, [[], [], ['somebody']]],
  ]);
});

test('sums hold everybody of a function, of a level and of the map; vacant positions nobody', () => {
  expect(table.rows.map(({ sum }) => sum.people)).toEqual([1, 3, 1]);
  expect(table.sums.map(ids)).toEqual([
    [['cfo'], [], ['cto']],
    [[], ['clerk'], ['controller']],
    [[], [], ['somebody']],
  ]);
  expect(table.all.people).toBe(5);
});

test('what nobody said is neither a function nor a level we could talk to', () => {
  expect([table.functions, table.levelsNamed]).toEqual([
    { covered: 1, all: 2 },
    { covered: 1, all: 2 },
  ]);
});

test('where to go next are the named squares nobody covers, the most people first', () => {
  expect(table.gaps).toEqual(['Finance\nManager', 'Engineering\nExecutive']);
});

test('of two thousand people everybody who holds a position stands in one square', () => {
  const large = readWide(readRelationships(largeRelationships(LARGE_MAP), TODAY));
  const squares = large.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
  const people = squares.flatMap(({ covered, known, unreached }) => [...covered, ...known, ...unreached].map(({ id }) => id));
  expect([people.length, new Set(people).size]).toEqual([large.all.people, large.all.people]);
  expect(large.sums.reduce((sum, { people: each }) => sum + each, 0)).toBe(large.all.people);
});
