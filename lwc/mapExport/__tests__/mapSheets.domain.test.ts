import fc from 'fast-check';
import { drawSheet, exportedMap, isReadableOnOne, planSheets, type MapExportOptions } from 'c/mapExport';
import { CHART_SIZES } from 'c/orgChartLayout';
import { readRelationships } from 'c/relationshipReading';
import { largeRelationships } from '../../../test/bench/reading/largeRelationships.ts';
import { textsIn, wordsIn, xmlProblem } from '../../matrixExport/__tests__/drawings.ts';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';
import { SVG_WORDS } from './exportWords.ts';

const EVERYTHING: MapExportOptions = { hasJudgements: false, hasLanes: false, ids: null };
const mapOf = (people: number, options: Partial<MapExportOptions> = {}) =>
  exportedMap(
    readRelationships(largeRelationships({ people, links: people, buyingCenters: 1 + Math.floor(people / 20) }), '2026-11-22'),
    { ...EVERYTHING, ...options },
    false,
  );
const allSheets = (plan: ReturnType<typeof planSheets>) => Array.from({ length: plan.sheets }, (_, index) => drawSheet(plan, index));

test.each([
  ['A4', 1_044, 716],
  ['A3', 1_509, 1_044],
] as const)('a sheet of %s in landscape leaves a centimetre white all around', (paper, width, height) => {
  const plan = planSheets(mapOf(10), paper, 'one', SVG_WORDS);
  expect(plan.size).toEqual({ width, height });
  expect(drawSheet(plan, 0)).toMatchObject({ width, height });
});

test('every sheet has heading, date, number and legend', () => {
  const plan = planSheets(mapOf(60), 'A4', 'small', SVG_WORDS);
  expect(plan.sheets).toBeGreaterThan(2);
  allSheets(plan).forEach((sheet, index) => {
    const words = wordsIn(sheet);
    expect(words.slice(0, 2)).toEqual(['Halvorsen & Sons <Group>', 'Map of Nov 22, 2026']);
    expect(words[2]).toBe(index === 0 ? `Overview – Sheet 1 of ${plan.sheets}` : `Sheet ${index + 1} of ${plan.sheets}`);
    expect(words).toEqual(expect.arrayContaining(['Lines', 'Reports to']));
    expect(xmlProblem(sheet)).toBeNull();
  });
});

test('the first of several sheets shows where the others lie', () => {
  const plan = planSheets(mapOf(60), 'A4', 'small', SVG_WORDS);
  const texts = textsIn(drawSheet(plan, 0));
  const numbers = Array.from({ length: plan.sheets - 1 }, (_, index) => String(index + 2));
  expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(numbers);
});

test('a legend explains what can be read on its sheet: roles and coverage stand on whole cards only', () => {
  const wordsAt = (size: 'small' | 'full') => wordsIn(drawSheet(planSheets(mapOf(60), 'A3', size, SVG_WORDS), 1));
  expect(wordsAt('full')).toEqual(expect.arrayContaining(['Coverage', 'Roles']));
  expect(wordsAt('small').filter((word) => word === 'Coverage' || word === 'Roles')).toEqual([]);
});

test('on one sheet the whole map stands, however small; whether it can be read is said', () => {
  const few = mapReading([{ id: 'a' }, { id: 'b', head: 'a' }, { id: 'c', head: 'a' }]);
  const small = planSheets(exportedMap(few, EVERYTHING, false), 'A4', 'one', SVG_WORDS);
  const large = planSheets(mapOf(400), 'A4', 'one', SVG_WORDS);
  expect([small.sheets, large.sheets]).toEqual([1, 1]);
  expect([isReadableOnOne(small.scale), isReadableOnOne(large.scale)]).toEqual([true, false]);
});

test('larger paper takes fewer sheets, larger letters more', () => {
  const map = mapOf(300);
  const sheets = (['A3', 'A4'] as const).flatMap((paper) =>
    (['small', 'full'] as const).map((size) => planSheets(map, paper, size, SVG_WORDS).sheets),
  );
  const [a3Small, a3Full, a4Small, a4Full] = sheets as [number, number, number, number];
  expect(a3Small).toBeLessThan(a4Small);
  expect(a3Full).toBeLessThan(a4Full);
  expect(a4Small).toBeLessThan(a4Full);
});

test('every card is whole on at least one sheet, no sheet is without a card, and none shows what is beyond the map', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 150 }),
      fc.boolean(),
      fc.constantFrom('A4' as const, 'A3' as const),
      fc.constantFrom('one' as const, 'small' as const, 'full' as const),
      (people, hasLanes, paper, size) => {
        const { chart, tiles } = planSheets(mapOf(people, { hasLanes }), paper, size, SVG_WORDS);
        const isWhole = ({ x, y }: { x: number; y: number }, tile: (typeof tiles)[number]) =>
          x >= tile.x - 0.01 &&
          y >= tile.y - 0.01 &&
          x + CHART_SIZES.cardWidth <= tile.x + tile.width + 0.01 &&
          y + CHART_SIZES.cardHeight <= tile.y + tile.height + 0.01;
        expect(chart.cards.filter((card) => !tiles.some((tile) => isWhole(card, tile)))).toEqual([]);
        expect(tiles.filter((tile) => !chart.cards.some((card) => isWhole(card, tile)))).toEqual([]);
        expect(tiles.filter((tile) => tile.x + tile.width > chart.width + 0.01 || tile.y + tile.height > chart.height + 0.01)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('two thousand people take sheets that can be read, and every position is on one of them', () => {
  const map = mapOf(2_000);
  const plan = planSheets(map, 'A3', 'small', SVG_WORDS);
  expect(plan.scale).toBeGreaterThanOrEqual(0.396);
  expect(plan.sheets).toBeLessThan(40);
  const names = new Set(allSheets(plan).slice(1).flatMap(textsIn));
  expect(map.people.filter(({ name }) => name && name.length < 16 && !names.has(name))).toEqual([]);
});

test('nobody on the map is one sheet that says so', () => {
  const plan = planSheets(exportedMap(mapReading([]), EVERYTHING, false), 'A4', 'small', SVG_WORDS);
  expect(plan.sheets).toBe(1);
  expect(wordsIn(drawSheet(plan, 0))).toContain('Nobody is on the map');
});
