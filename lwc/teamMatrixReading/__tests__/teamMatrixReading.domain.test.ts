import { readRelationships } from 'c/relationshipReading';
import { readTeamMatrix, squareKey, teamCounts, teamLines } from 'c/teamMatrixReading';
import type { TeamRelationship } from 'c/planModel';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';
import { LARGE_MAP, largeRelationships } from '../../../test/bench/reading/largeRelationships.ts';

const PEOPLE: readonly PersonAt[] = [
  { id: 'cto', name: 'Li Zhang', head: 'ceo', lane: 'fleet' },
  { id: 'ceo', name: 'Ingrid Halvorsen' },
  { id: 'buyer', position: 'Head of Buying', head: 'cfo', lane: 'yard', occupancy: 'Vacant' },
  { id: 'cfo', name: 'Omar Okafor', head: 'ceo', lane: 'yard' },
];
const level = (
  stakeholderId: string,
  userId: string,
  levelNow: TeamRelationship['levelNow'],
  levelWanted: TeamRelationship['levelWanted'],
) => ({
  id: `${stakeholderId}/${userId}`,
  stakeholderId,
  userId,
  userName: userId === 'mara' ? 'Mara Lind' : 'Jonas Weber',
  levelNow,
  levelWanted,
});
const TEAM = [
  level('cfo', 'mara', 'Vendor', 'Problem Solver'),
  level('cfo', 'jonas', 'Credible Source', null),
  level('cto', 'mara', 'Trusted Advisor', 'Credible Source'),
  level('ceo', 'jonas', null, 'Vendor'),
];
const MEMBERS = [{ userId: 'mara', userName: 'Mara Lind', role: 'Sales' as const }];
const reading = mapReading(PEOPLE, [], {
  team: TEAM,
  members: MEMBERS,
  activities: [{ id: 'call', contactId: 'contact-cto', kind: 'Call', on: '2026-11-02', ourPersonId: 'priya', ourPersonName: 'Priya Nair' }],
});
const matrix = readTeamMatrix(reading);
const square = (stakeholderId: string, userId: string) => {
  const row = matrix.groups.flatMap(({ rows }) => rows).find(({ person }) => person.id === stakeholderId)!;
  return row.squares[matrix.columns.findIndex(({ id }) => id === userId)];
};

test('people stand below their buying center in the order of the hierarchy, those of none last', () => {
  expect(matrix.groups.map(({ name, rows }) => [name, rows.map(({ person }) => person.id)])).toEqual([
    ['Fleet', ['cto']],
    ['Shipyard', ['cfo', 'buyer']],
    [null, ['ceo']],
  ]);
});

test('of ours the team stands first, then who else is in touch', () => {
  expect(matrix.columns.map(({ name, role, isOnTeam }) => [name, role, isOnTeam])).toEqual([
    ['Mara Lind', 'Sales', true],
    ['Jonas Weber', null, false],
    ['Priya Nair', null, false],
  ]);
});

test('a gap is the steps up to the level wanted; from nobody in touch to the lowest is one, above it none', () => {
  expect([square('cfo', 'mara')!.gap, square('ceo', 'jonas')!.gap, square('cto', 'mara')!.gap]).toEqual([2, 1, 0]);
  expect(square('buyer', 'mara')).toBeNull();
});

test('who has met somebody is in touch, though nobody stated a level', () => {
  expect(square('cto', 'priya')).toEqual({
    userId: 'priya',
    now: null,
    wanted: null,
    gap: 0,
    isInTouch: true,
    isUnstated: true,
    lastContactOn: '2026-11-02',
  });
  expect(square('ceo', 'jonas')!.isInTouch).toBe(false);
});

test('each of ours carries a load: whom, on which level, whom alone, what is missing', () => {
  expect(matrix.columns.map(({ load }) => load)).toEqual([
    { inTouch: 2, levels: { Vendor: 1, 'Credible Source': 0, 'Problem Solver': 0, 'Trusted Advisor': 1 }, alone: 0, gaps: 1, steps: 2 },
    { inTouch: 1, levels: { Vendor: 0, 'Credible Source': 1, 'Problem Solver': 0, 'Trusted Advisor': 0 }, alone: 0, gaps: 1, steps: 1 },
    { inTouch: 1, levels: { Vendor: 0, 'Credible Source': 0, 'Problem Solver': 0, 'Trusted Advisor': 0 }, alone: 0, gaps: 0, steps: 0 },
  ]);
});

test('sums of a buying center and of the whole say how many are reached, by one alone, and what is missing', () => {
  expect(matrix.groups[1]!.totals).toEqual({ people: 2, reached: 1, alone: 0, gaps: 1, steps: 2 });
  expect(matrix.groups[1]!.loads.map(({ inTouch, gaps }) => [inTouch, gaps])).toEqual([
    [1, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(matrix.totals).toEqual({ people: 4, reached: 2, alone: 0, gaps: 2, steps: 3 });
});

test('whom only one of ours knows is lost with him', () => {
  const { columns, totals } = readTeamMatrix(mapReading(PEOPLE, [], { team: [TEAM[0]!, TEAM[2]!], members: MEMBERS }));
  expect([columns[0]!.load.alone, totals.alone]).toEqual([2, 2]);
});

test('the highest level of all of ours is that of the stakeholder', () => {
  const row = matrix.groups[1]!.rows[0]!;
  expect([row.inTouch, row.now, row.wanted, row.gaps, row.steps]).toEqual([2, 'Credible Source', 'Problem Solver', 1, 2]);
});

test('what is edited counts as if it were saved; null takes a level away', () => {
  const edits = { [squareKey('cfo', 'mara')]: { now: 'Problem Solver' as const }, [squareKey('ceo', 'jonas')]: { wanted: null } };
  const edited = readTeamMatrix(reading, (key) => edits[key as keyof typeof edits]);
  expect(edited.totals).toEqual({ people: 4, reached: 2, alone: 0, gaps: 0, steps: 0 });
  expect(edited.groups[2]!.rows[0]!.squares).toEqual([null, null, null]);
});

const ALL = { show: 'all', laneId: undefined, closed: [] } as const;
const shown = (lines: ReturnType<typeof teamLines>) =>
  lines.map((line) => (line.kind === 'group' ? `– ${line.group.name}` : line.row.person.id));

test('lines are the buying centers and their people; a closed one keeps its people to itself', () => {
  expect(shown(teamLines(matrix, ALL))).toEqual(['– Fleet', 'cto', '– Shipyard', 'cfo', 'buyer', '– null', 'ceo']);
  expect(shown(teamLines(matrix, { ...ALL, closed: ['yard', null] }))).toEqual(['– Fleet', 'cto', '– Shipyard', '– null']);
});

test('only gaps, only the unreached and only one buying center leave the others out', () => {
  expect(shown(teamLines(matrix, { ...ALL, show: 'gaps' }))).toEqual(['– Shipyard', 'cfo', '– null', 'ceo']);
  expect(shown(teamLines(matrix, { ...ALL, show: 'unreached' }))).toEqual(['– Shipyard', 'buyer', '– null', 'ceo']);
  expect(shown(teamLines(matrix, { ...ALL, laneId: null }))).toEqual(['– null', 'ceo']);
  expect(shown(teamLines(matrix, { ...ALL, show: 'gaps', kept: ['cto'] }))).toEqual([
    '– Fleet',
    'cto',
    '– Shipyard',
    'cfo',
    '– null',
    'ceo',
  ]);
  expect(teamCounts(matrix, undefined)).toEqual({ all: 4, gaps: 2, unreached: 2, alone: 0 });
  expect(teamCounts(matrix, 'yard')).toEqual({ all: 2, gaps: 1, unreached: 1, alone: 0 });
});

test('two thousand people and all of ours add up: every relationship is in one load and in one buying center', () => {
  const large = readTeamMatrix(readRelationships(largeRelationships(LARGE_MAP), '2026-11-22'));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(large.totals.people).toBe(2_000);
  expect(sum(large.groups.map(({ totals }) => totals.gaps))).toBe(sum(large.columns.map(({ load }) => load.gaps)));
  expect(sum(large.groups.flatMap(({ loads }) => loads.map(({ inTouch }) => inTouch)))).toBe(
    sum(large.columns.map(({ load }) => load.inTouch)),
  );
  expect(teamLines(large, ALL).length).toBe(2_000 + large.groups.length);
});
