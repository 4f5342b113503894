import { exportedMap, mapCsv, mapSvg, type MapExportOptions } from 'c/mapExport';
import { largeRelationships, LARGE_MAP } from '../../../test/bench/reading/largeRelationships.ts';
import { pngScale } from 'c/downloadFile';
import { readRelationships } from 'c/relationshipReading';
import { outsideOf, textsIn, wordsIn, xmlProblem } from '../../matrixExport/__tests__/drawings.ts';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';
import { CSV_WORDS, SVG_WORDS } from './exportWords.ts';

const EVERYTHING: MapExportOptions = { hasJudgements: true, hasLanes: false, ids: null };
const PEOPLE: readonly PersonAt[] = [
  {
    id: 'ceo',
    name: 'Ingrid Halvorsen',
    position: 'Chief Executive',
    buyingRoles: ['Approver', 'User'],
    lane: 'yard',
    confirmedOn: '2026-11-01',
  },
  {
    id: 'head',
    name: 'Lars Berg',
    position: 'Head of Yard',
    head: 'ceo',
    lane: 'yard',
    coverage: 'Deep',
    managementLevel: 'Senior Manager',
  },
  { id: 'buyer', position: 'Buyer', head: 'head', occupancy: 'Vacant', lane: 'fleet' },
  { id: 'other', name: 'Mina Dahl', position: 'Counsel' },
];
const drawn = (people: readonly PersonAt[], options: Partial<MapExportOptions> = {}) =>
  mapSvg(exportedMap(mapReading(people, [['ceo', 'Influences', 'other']]), { ...EVERYTHING, ...options }, true), SVG_WORDS);
const table = (people: readonly PersonAt[], options: Partial<MapExportOptions> = {}) =>
  mapCsv(exportedMap(mapReading(people, [['ceo', 'Influences', 'other']]), { ...EVERYTHING, ...options }, true), CSV_WORDS)
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

test('a map for the customer says nothing of how well we are in touch, neither on cards nor in the legend', () => {
  const words = wordsIn(drawn(PEOPLE, { hasJudgements: false, hasCoverage: false }));
  expect(words).not.toContain('Coverage');
  expect(words).not.toContain('Deep');
  const cards = drawn(
    PEOPLE.map(({ buyingRoles: _, ...person }) => person),
    { hasJudgements: false, hasCoverage: false },
  );
  expect(cards.svg.match(/stroke-linejoin="round"/g)).toBeNull();
});

test('a drawing has its heading, every card and a legend of the signs on it', () => {
  const words = wordsIn(drawn(PEOPLE));
  expect(words.slice(0, 2)).toEqual(['Halvorsen & Sons <Group>', 'Map of Nov 22, 2026']);
  expect(words).toEqual(expect.arrayContaining(['Ingrid Halvorsen', 'Chief Executive', 'AP', 'US', 'Lars Berg', 'Vacant', 'Buyer']));
  const legend = words.slice(words.indexOf('Attitude'));
  expect(legend).toEqual([
    'Attitude',
    'Not stated',
    'Coverage',
    'Unknown',
    'Deep',
    'Roles',
    'Approver',
    'User',
    'Lines',
    'Reports to',
    'Influences',
    'Open position',
  ]);
});

test('grouped by buying center it has the name of each, and of those of none', () => {
  const words = wordsIn(drawn(PEOPLE, { hasLanes: true }));
  expect(words).toEqual(expect.arrayContaining(['Shipyard', 'Fleet', 'Elsewhere']));
  expect(wordsIn(drawn(PEOPLE))).not.toContain('Shipyard');
});

test('names and positions that are markup, quotes or letters XML has no place for do no harm', () => {
  const hostile = [
    { id: 'ceo', name: '"><script>alert(1)</script>', position: "</text></svg><image href='x' onload='alert(1)'>" },
    { id: 'other', name: 'A\u0000B\uFFFE & <b>C</b>', position: ']]><style>*{}' },
  ];
  for (const hasLanes of [false, true]) {
    const drawing = drawn(hostile, { hasLanes });
    expect(xmlProblem(drawing)).toBeNull();
    expect(outsideOf({ ...drawing, svg: drawing.svg.replaceAll(/<text[^>]*>[^<]*<\/text>/g, '') })).toEqual([]);
    expect(drawing.svg).not.toMatch(/<script|<image|<style/i);
    expect(textsIn(drawing)).toContain('AB & <b>C</b>');
  }
});

test('of chosen people the heads above them stand there faintly, and nobody else', () => {
  const drawing = drawn(PEOPLE, { ids: ['buyer', 'gone'] });
  expect(drawing.svg.match(/opacity="0\.55"/g)).toHaveLength(2);
  expect(wordsIn(drawing)).not.toContain('Mina Dahl');
  expect(exportedMap(mapReading(PEOPLE), { ...EVERYTHING, ids: ['buyer', 'gone'] }, true)).toMatchObject({ asked: 1, all: 4 });
});

test('a map without anybody says so', () => {
  const drawing = drawn([]);
  expect(wordsIn(drawing)).toContain('Nobody is on the map');
  expect(xmlProblem(drawing)).toBeNull();
});

test('a picture of two thousand people is within what a browser draws, and its names can be read', () => {
  const large = readRelationships(largeRelationships(LARGE_MAP), '2026-11-22');
  for (const hasLanes of [false, true]) {
    const { width, height, svg } = mapSvg(exportedMap(large, { ...EVERYTHING, hasLanes }, true), SVG_WORDS);
    expect(pngScale(width, height, 0.5)).toBeGreaterThan(0.6);
    expect(svg.match(/rx="6"/g)).toHaveLength(2_000);
    expect(svg.length).toBeLessThan(6_000_000);
  }
});

test('the table has a line for each position from the top of the tree down', () => {
  const [heads, ...lines] = table(PEOPLE);
  expect(heads).toEqual(
    'Name,Position,Level,Head,Buying center,Management level,Function,Roles,Coverage,Computed coverage,In touch,Confirmed on,Attitude,Power,Trust,Personal wins,Influences'.split(
      ',',
    ),
  );
  expect(lines.map(([name, position, level, head, lane]) => [name, position, level, head, lane])).toEqual([
    ['Ingrid Halvorsen', 'Chief Executive', '1', '', 'Shipyard'],
    ['Lars Berg', 'Head of Yard', '2', 'Ingrid Halvorsen', 'Shipyard'],
    ['Vacant', 'Buyer', '3', 'Lars Berg', 'Fleet'],
    ['Mina Dahl', 'Counsel', '1', '', ''],
  ]);
  expect(lines[0]!.slice(7)).toEqual(['"Approver; User"', 'Unknown', 'Unknown', '', '2026-11-01', '', '', '', '', 'Mina Dahl']);
});

test('names that a spreadsheet takes for formulas are text', () => {
  const lines = table([{ id: 'ceo', name: '=HYPERLINK("x")', position: '+1' }]);
  expect(lines[1]!.slice(0, 2)).toEqual(['"\'=HYPERLINK(""x"")"', `"'+1"`]);
});
