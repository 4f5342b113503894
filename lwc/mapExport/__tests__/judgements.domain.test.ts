import { drawSheet, exportedMap, mapCsv, mapSvg, planSheets, type MapExportOptions } from 'c/mapExport';
import { ATTITUDE_LOOKS, LINK_LOOKS, POWER_LOOKS } from 'c/mapLook';
import { ATTITUDES, POWERS } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { discreetStakeholder, NO_SIGHT } from '../discreet.ts';
import { mapReading, type LinkAt, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';
import { CSV_WORDS, SVG_WORDS } from './exportWords.ts';

const PLAIN: readonly PersonAt[] = [
  { id: 'ingrid', name: 'Ingrid Halvorsen', position: 'Chief Executive', coverage: 'Brief', buyingRoles: ['Approver'], lane: 'yard' },
  { id: 'lars', name: 'Lars Berg', position: 'Head of Fleet', head: 'ingrid', buyingRoles: [], lane: 'fleet' },
  { id: 'open', position: 'Buyer', head: 'ingrid' },
];
/** The same people, with everything written down that must not leave. */
const JUDGED: readonly PersonAt[] = [
  {
    ...PLAIN[0]!,
    attitude: 'Opponent',
    power: 'Inner Circle',
    trust: 37,
    trustReason: 'We broke our word',
    personalWins: 'Wants the chair of the board',
    notes: 'Hates our founder',
    buyingRoles: ['Approver', 'Blocker', 'Champion', 'Coach'],
    grounds: {
      attitude: { evidence: 'Shouted at Mara', judgedOn: '2019-07-01' },
      coverage: { evidence: 'Avoids our calls', judgedOn: '2019-07-02' },
      buyingRoles: { evidence: 'Stopped the last bid', judgedOn: '2019-07-03' },
      trust: { judgedOn: '2019-07-04' },
    },
  },
  { ...PLAIN[1]!, attitude: 'Advocate', power: 'In the Structure', trust: 91, personalWins: 'A seat in Oslo' },
  { ...PLAIN[2]!, attitude: 'Sceptic', power: 'Outside', trust: 5 },
];
/** What was seen, and when. */
const EVIDENCE = ['Shouted', 'Avoids', 'Stopped', '2019-07'];
const NEUTRAL_LINKS: readonly LinkAt[] = [['ingrid', 'Influences', 'open']];
const LINKS: readonly LinkAt[] = [...NEUTRAL_LINKS, ['ingrid', 'Trusts', 'lars'], ['open', 'Conflicts With', 'lars']];

/** Every file there is of a map: the drawing, all sheets of paper in all sizes, the table. */
function filesOf(reading: RelationshipReading, options: Partial<MapExportOptions>, canSeeJudgements: boolean): readonly string[] {
  return [false, true].flatMap((hasLanes) => {
    const map = exportedMap(reading, { hasJudgements: false, ids: null, hasLanes, ...options }, canSeeJudgements);
    const sheets = (['one', 'small', 'full'] as const).flatMap((size) => {
      const plan = planSheets(map, 'A4', size, SVG_WORDS);
      return Array.from({ length: plan.sheets }, (_, index) => drawSheet(plan, index).svg);
    });
    return [mapSvg(map, SVG_WORDS).svg, ...sheets, mapCsv(map, CSV_WORDS)];
  });
}

test('without judgements every file is, to the letter, that of people about whom nothing was ever written down', () => {
  const judged = filesOf(mapReading(JUDGED, LINKS), {}, true);
  expect(judged).toEqual(filesOf(mapReading(PLAIN, NEUTRAL_LINKS), {}, true));
  expect(judged.length).toBeGreaterThanOrEqual(10);
});

test.each([
  ['who may see judgements but leaves them out', {}, true],
  ['who may not see judgements, whatever he asks for', { hasJudgements: true }, false],
] as const)('%s gets no word, number, shape or colour of one', (_, options, canSee) => {
  const written = filesOf(mapReading(JUDGED, LINKS), options, canSee).join('\n');
  const words = [
    ...ATTITUDES,
    ...POWERS,
    'Champion',
    'Coach',
    'Blocker',
    'Trusts',
    'Conflicts',
    'chair of the board',
    'Oslo',
    'founder',
    'our word',
    ...EVIDENCE,
  ];
  const titles = ['Attitude', 'Power', 'Trust', 'Personal wins', 'Not stated'];
  const numbers = ['T 37', 'T 91', 'T 5<', ',37,', ',91,'];
  const shapes = [...Object.values(ATTITUDE_LOOKS), ...Object.values(POWER_LOOKS)].map(({ path }) => path);
  const colours = [
    ...(['Opponent', 'Sceptic', 'Supporter'] as const).map((attitude) => ATTITUDE_LOOKS[attitude].colour),
    POWER_LOOKS['Inner Circle'].colour,
    ...(['Trusts', 'Conflicts With'] as const).map((kind) => LINK_LOOKS[kind].colour),
  ].filter((colour) => colour !== LINK_LOOKS.Influences.colour);
  expect(colours.length).toBeGreaterThan(3);
  expect([...words, ...titles, ...numbers, ...shapes, ...colours].filter((secret) => written.includes(secret))).toEqual([]);
  expect(written).toContain('Ingrid Halvorsen');
});

test('what files are made of holds no judgement either, so that none can slip into a file by a change of the drawing', () => {
  const map = exportedMap(mapReading(JUDGED, LINKS), { hasJudgements: false, hasLanes: false, ids: null }, true);
  const told = JSON.stringify(map);
  expect(told).toContain('Ingrid Halvorsen');
  const secrets = [
    ...ATTITUDES,
    ...POWERS,
    'Champion',
    'Coach',
    'Blocker',
    'Trusts',
    'Conflicts',
    'chair',
    'Oslo',
    'founder',
    'our word',
    ...EVIDENCE,
    ':37',
    ':91',
  ];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
});

test('with judgements all of them are there', () => {
  const [svg, ...others] = filesOf(mapReading(JUDGED, LINKS), { hasJudgements: true }, true);
  for (const word of ['Opponent', 'Advocate', 'Inner Circle', 'T 37', 'Trusts', 'Conflicts With', 'Blocker']) expect(svg).toContain(word);
  const csv = others.find((file) => file.startsWith('\uFEFF'))!;
  for (const word of ['Opponent', 'Inner Circle', ',37,', 'Wants the chair of the board']) expect(csv).toContain(word);
});

test('evidence goes where its judgement may go', () => {
  const stakeholder = { id: 'a', position: 'CFO', grounds: JUDGED[0]!.grounds! };
  expect(discreetStakeholder(stakeholder, NO_SIGHT).grounds).toEqual({});
  expect(Object.keys(discreetStakeholder(stakeholder, { ...NO_SIGHT, trust: true }).grounds!)).toEqual(['trust']);
  expect(Object.keys(discreetStakeholder(stakeholder, { ...NO_SIGHT, attitude: true }).grounds!)).toEqual([
    ...['buyingRoles', 'attitude', 'coverage'],
  ]);
});

test('a judgement that this reader may not see is left out though he may see others', () => {
  const hidden = JUDGED.map((person) => ({ ...person, trust: undefined, personalWins: undefined }));
  const csv = mapCsv(exportedMap(mapReading(hidden, LINKS), { hasJudgements: true, hasLanes: false, ids: null }, true), CSV_WORDS);
  const [heads] = csv.slice(1).split('\r\n');
  expect(heads).toContain('Attitude');
  expect(heads).toContain('Conflicts With');
  expect(heads).not.toContain('Trust,');
  expect(heads).not.toContain('Personal wins');
});
