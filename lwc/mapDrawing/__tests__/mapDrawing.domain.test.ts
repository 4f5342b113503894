import {
  drawBlocks,
  drawWholeBlocks,
  drawCard,
  drawHierarchy,
  drawLanes,
  drawLink,
  drawLinks,
  fitText,
  placedPath,
  type CardWords,
} from 'c/mapDrawing';
import { mapSight } from 'c/mapPeople';
import { CHART_SIZES, layOutOrgChart } from 'c/orgChartLayout';
import { personOf } from 'c/relationshipReading';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

const WORDS = {
  vacant: 'Vacant',
  unknown: 'Unknown',
  vacantInitials: '–',
  unknownInitials: '?',
  roles: { Approver: 'AP', 'Decision Maker': 'DM', Evaluator: 'EV', User: 'US', Blocker: 'BL' },
  moreRoles: (count: number) => `+${count}`,
  hidden: (count: number) => `+${count}`,
  trust: (trust: number) => `Trust ${trust}`,
} as unknown as CardWords;

function cardOf(said: Partial<PersonAt>, { canSee = true, hidden = 0, isHead = false, isBrief = false, isContext = false } = {}) {
  const reading = mapReading([{ id: 'p', ...said }]);
  const person = personOf(reading, 'p')!;
  const card = { id: 'p', x: 100, y: 50, headId: null, hidden };
  return drawCard({ person, card, sight: mapSight(reading, canSee), isContext, isHead }, CHART_SIZES, WORDS, isBrief);
}

test('a card shows who holds the position, and what we think of him', () => {
  const card = cardOf({
    name: 'Ingrid Halvorsen',
    position: 'Chief Executive',
    attitude: 'Opponent',
    power: 'Inner Circle',
    trust: 40,
    coverage: 'Brief',
  });
  expect([card.initials, card.name, card.position, card.dash, card.bandColour]).toEqual([
    'IH',
    'Ingrid Halvorsen',
    'Chief Executive',
    '',
    '#ba0517',
  ]);
  expect(card.shapes.map(({ key, place }) => [key, place])).toEqual([
    ['attitude', 'translate(178 8)'],
    ['power', 'translate(178 28)'],
    ['hollow', 'translate(178 48)'],
    ['filled', 'translate(178 48)'],
  ]);
  expect(card.trust).toEqual({ text: 'Trust 40', bar: 'M10 64.5h32', width: 12.8 });
});

test('who may not see judgements sees neither attitude nor power nor trust on a card', () => {
  const said = { name: 'Ingrid Halvorsen', power: 'Inner Circle', trust: 40, coverage: 'Brief' } as const;
  const [opponent, advocate] = (['Opponent', 'Advocate'] as const).map((attitude) => cardOf({ ...said, attitude }, { canSee: false }));
  expect(opponent).toEqual(advocate);
  expect(opponent!.shapes.map(({ key }) => key)).toEqual(['hollow', 'filled']);
  expect(opponent!.trust).toBeNull();
});

test('open positions are dashed and say why', () => {
  const [vacant, unknown] = [cardOf({ occupancy: 'Vacant' }), cardOf({})];
  expect([vacant.name, vacant.initials, vacant.dash]).toEqual(['Vacant', '–', '5 3']);
  expect([unknown.name, unknown.initials, unknown.dash]).toEqual(['Unknown', '?', '5 3']);
});

test('there is room for three roles; of more the last badge counts the others', () => {
  const texts = (buyingRoles: NonNullable<PersonAt['buyingRoles']>) => cardOf({ buyingRoles }).badges.map(({ text }) => text);
  expect(texts(['User', 'Approver', 'Blocker'])).toEqual(['AP', 'US', 'BL']);
  expect(texts(['User', 'Approver', 'Blocker', 'Evaluator'])).toEqual(['AP', 'EV', '+2']);
});

test('a head can be folded and says how many he hides', () => {
  expect(cardOf({}).fold).toBeNull();
  expect(cardOf({}, { isHead: true }).fold).toMatchObject({ sign: '–', isFolded: false });
  expect(cardOf({}, { hidden: 12 }).fold).toMatchObject({ sign: '+12', isFolded: true });
});

test('from farther away only names are drawn', () => {
  const card = cardOf({ name: 'Ingrid Halvorsen', buyingRoles: ['User'], trust: 9 }, { isBrief: true });
  expect([card.badges, card.trust, card.shapes.map(({ key }) => key)]).toEqual([[], null, ['attitude']]);
});

test('a long text is cut with an ellipsis', () => {
  expect(fitText('Chief', 12, 200)).toBe('Chief');
  expect(fitText('Vice President, Fleet Operations', 11, 100)).toBe('Vice President,…');
});

test('the overview has one path for each look, and tells open positions and the inner circle apart', () => {
  const reading = mapReading([
    { id: 'a', name: 'A', attitude: 'Advocate', power: 'Inner Circle' },
    { id: 'b', name: 'B', attitude: 'Advocate' },
    { id: 'c', attitude: 'Advocate' },
  ]);
  const chart = layOutOrgChart(
    reading.people.map(({ id }) => ({ id, name: id })),
    { sideBySideLevels: 1 },
  );
  const given = (canSee: boolean) => ({
    ...{ chart, sizes: CHART_SIZES, context: new Set<string>(), sight: mapSight(reading, canSee) },
    personOf: (id: string) => personOf(reading, id)!,
  });
  const draw = (canSee: boolean) => drawBlocks(given(canSee)).flatMap(({ strokes }) => strokes);
  expect(draw(true).map(({ fill, stroke }) => [fill, stroke])).toEqual([
    ['#0b5cab', '#0b5cab'],
    ['#ffffff', '#ffffff'],
    ['none', '#2e2e2e'],
    ['#ffffff', '#0b5cab'],
    ['#0b5cab', '#0b5cab'],
  ]);
  expect(draw(false).map(({ fill, stroke }) => [fill, stroke])).toEqual([
    ['#747474', '#747474'],
    ['#ffffff', '#747474'],
  ]);
  expect(drawWholeBlocks(given(true)).map(({ strokes }) => strokes)).toEqual([draw(true)]);
});

test('lines from heads are joined into pieces of the map; lanes have frames', () => {
  const people = [
    { id: 'a', name: 'a', laneId: 'yard' },
    { id: 'b', name: 'b', parentId: 'a', laneId: 'yard' },
  ];
  const chart = layOutOrgChart(people, { sideBySideLevels: 1, lanes: ['yard'] });
  expect(drawHierarchy(chart).map(({ strokes }) => strokes.map(({ path }) => path))).toEqual([['M124 128L124 148L124 148L124 168']]);
  expect(drawLanes(chart).map(({ box }) => box)).toEqual([{ x: 0, y: 0, width: 248, height: 264 }]);
});

const route = (fromX: number, toX: number) => ({
  id: 'l',
  fromId: 'a',
  toId: 'b',
  points: [
    { x: fromX, y: 0 },
    { x: toX, y: 0 },
  ],
});

test('what stands at the end of a line points along it', () => {
  const link = (fromX: number, toX: number) => drawLink({ id: 'l', kind: 'Influences', weight: 5, route: route(fromX, toX) });
  expect(link(0, 50)).toMatchObject({ path: 'M0 0L50 0', ends: 'M50 0L41 -4.5V4.5Z', dash: '', endFill: '#5a1ba9' });
  expect(link(50, 0).ends).toBe('M0 0L9 -4.5V4.5Z');
});

test('a conflict has a sign at both ends', () => {
  expect(drawLink({ id: 'l', kind: 'Conflicts With', weight: null, route: route(0, 50) })).toMatchObject({
    ends: 'M5 -6V6M9 -6V6M45 -6V6M41 -6V6',
    dash: '8 3 2 3',
  });
});

test('links of one kind and weight are one path, with ends apart as ends have no dashes', () => {
  const links = (['Trusts', 'Trusts', 'Dotted Line'] as const).map((kind) => ({ id: 'l', kind, weight: 3, route: route(0, 50) }));
  expect(drawLinks(links).flatMap(({ strokes }) => strokes.map(({ dash, stroke }) => [dash, stroke]))).toEqual([
    [[10, 4], '#0b827c'],
    [[], '#0b827c'],
    [[2, 4], '#5c5c5c'],
    [[], '#5c5c5c'],
  ]);
});

test('a path is moved and made larger, its flags are not', () => {
  expect(placedPath('M2 3H14L8 14Z', 2, 10, 100)).toBe('M14 106H38L26 128Z');
  expect(placedPath('M3 8a5 5 0 1 0 10 0Z', 2, 0, 0)).toBe('M6 16a10 10 0 1 0 20 0Z');
});
