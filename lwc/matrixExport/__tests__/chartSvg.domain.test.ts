import fc from 'fast-check';
import { chartSvg, type ChartSvgWords, type Drawing } from 'c/matrixExport';
import { layoutQuadrants, type QuadrantLayout } from 'c/quadrantLayout';
import { readingOf, type CellAt } from '../../quadrantLayout/__tests__/chartFacts.ts';
import { outsideOf, wordsIn, xmlProblem } from './drawings.ts';

const EVEN = { toYou: 50, toCustomer: 50 };
const WORDS: ChartSvgWords = {
  title: 'Halvorsen',
  subtitles: ['Value chart, Nov 22, 2026', ''],
  frame: {
    toYou: 'To you',
    toCustomer: 'To customer',
    quadrant: (quadrant, cells) => `${quadrant}: ${cells}`,
    advice: { 'Pursue Together': 'both', 'Do Not Push': 'say so', Invest: 'trust', Leave: 'neither' },
  },
  nameOf: ({ key }) => `<${key}>`,
  states: [{ state: 'Potential', text: 'Potential (2)' }],
  largest: (amount) => `€${amount} a year`,
  money: (amount) => `€${amount}`,
  noPotential: 'none known',
  guess: 'guess',
  stale: 'stale',
  focus: 'in focus',
};
const CELLS: readonly CellAt[] = [
  { toYou: 80, toCustomer: 80, money: 400_000 },
  { toYou: 30, toCustomer: 70, money: 100_000, isGuess: true },
];
const layoutOf = (cells = CELLS, zoom: QuadrantLayout['zoom'] = null) =>
  layoutQuadrants(readingOf(cells, { focus: [{ id: 'f', cellId: 'c0' }] }).squares, EVEN, { width: 800, height: 520 }, zoom);
const draw = (layout = layoutOf(), words = WORDS): Drawing => chartSvg({ layout, thresholds: EVEN }, words);

test('the drawing says what, for whom, of when, and how to read it', () => {
  const words = wordsIn(draw());
  expect(words.slice(0, 2)).toEqual(['Halvorsen', 'Value chart, Nov 22, 2026']);
  expect(words).toEqual(expect.arrayContaining(['↑ To you', 'To customer →', 'Pursue Together: 1', 'Invest: 1', '50']));
  expect(words).toEqual(expect.arrayContaining(['<b0×s>', '<b1×s>']));
  expect(words.slice(-8)).toEqual(['Potential (2)', '€200000 a year', '€50000', '€10000', 'none known', 'guess', 'stale', 'in focus']);
});

test('a bubble is where and as large as on screen, hollow when a guess, ringed in focus', () => {
  const layout = layoutOf();
  const { svg } = draw(layout);
  const [large, guess] = layout.bubbles;
  const start = (x: number, radius: number) => `M${Math.round((x - radius) * 100) / 100} `;
  expect(svg).toMatch(new RegExp(`d="${start(large!.x, large!.radius)}[^"]*" fill="#0b5cab"`));
  expect(svg).toMatch(new RegExp(`d="${start(guess!.x, guess!.radius)}[^"]*" fill="none" stroke="#0b5cab"`));
  expect(svg).toContain(`d="${start(large!.x, large!.radius + 3)}`);
});

test('one quadrant alone has no thresholds', () => {
  expect(wordsIn(draw(layoutOf(CELLS, 'Invest')))).not.toContain('To you 50');
  expect(draw(layoutOf(CELLS, 'Invest')).svg).not.toContain('stroke-dasharray');
});

test('the file is whole, needs nothing from elsewhere and runs nothing', () => {
  const drawing = draw();
  expect(xmlProblem(drawing)).toBeNull();
  expect(outsideOf(drawing)).toEqual([]);
  expect([drawing.width, drawing.height > 600]).toEqual([848, true]);
});

test('an empty chart is a frame with a legend', () => {
  const drawing = draw(layoutOf([]));
  expect(xmlProblem(drawing)).toBeNull();
  expect(wordsIn(drawing)).not.toContain('€200000 a year');
});

test('a crowd is drawn in a few hundred paths', () => {
  const crowd = Array.from({ length: 3_000 }, (_, index) => ({
    toYou: index % 101,
    toCustomer: (index * 7) % 101,
    money: 1 + (index % 900),
  }));
  const { svg } = draw(layoutOf(crowd));
  expect(svg.split('<path').length).toBeLessThan(300);
  expect(svg.length).toBeLessThan(400_000);
});

test('law: no text breaks the file, whatever people wrote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const drawing = draw(layoutOf(), { ...WORDS, title: text, subtitles: [text], nameOf: () => text });
      expect(xmlProblem(drawing)).toBeNull();
      expect(outsideOf(drawing)).toEqual(outsideOf({ ...drawing, svg: '' }));
    }),
    { numRuns: 100 },
  );
});
