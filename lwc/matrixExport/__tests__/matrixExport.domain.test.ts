import { matrixCsv, matrixSvg, MOST_CELLS, type MatrixCsvWords, type MatrixSvgWords } from 'c/matrixExport';
import { MATRIX_MODES, NO_FILTERS, type MatrixLine } from 'c/matrixView';
import { outsideOf, wordsIn, xmlProblem } from './drawings.ts';
import { viewOf } from './matrixFacts.ts';

const line = ({ kind, name }: MatrixLine) => (kind === 'total' ? 'Total' : kind === 'itself' ? `${name} itself` : name);
const CSV: MatrixCsvWords = {
  row: 'Buying center',
  level: 'Level',
  state: 'State',
  money: 'Money',
  toYou: 'You',
  toCustomer: 'Customer',
  quadrant: 'Quadrant',
  passing: 'Passing',
  walletShare: 'Share',
  confirmedOn: 'Confirmed',
  freshShare: 'Fresh',
  sure: 'Sure',
  guess: 'guess',
  stale: 'stale',
  line,
};
const SVG: MatrixSvgWords = {
  title: 'Halvorsen & Sons <Group>',
  subtitles: ['Matrix, Nov 22, 2026', ''],
  rows: 'Buying centers',
  columns: 'Solutions',
  nothing: 'Nothing here',
  line,
  cell: ({ kind, money }) => (kind === 'empty' ? '' : money === null ? '–' : `€${money}`),
  legend: (entry) => entry.kind,
};
const csvRows = (settings = {}) => matrixCsv(viewOf(settings), CSV).slice(1).trimEnd().split('\r\n');

test('the table has the rows, columns and totals that are shown, with names of branches over their parts', () => {
  const rows = csvRows({ mode: 'potential' });
  expect(rows.map((row) => row.split(',')[0])).toEqual(['Buying center', 'Yards', '"Bergen', 'Gdańsk', '"\'=Fleet"', 'Total']);
  expect(rows[0]).toBe(
    'Buying center,Level,' +
      ['Software', 'Software / Voyage Planning', 'Sensors', 'Total']
        .map((column) => ['Money', 'State', 'You', 'Customer', 'Sure'].map((part) => `${column}: ${part}`).join(','))
        .join(','),
  );
});

test('numbers are plain, what is unknown is empty, a guess and what is stale say so', () => {
  const rows = csvRows({ mode: 'potential' });
  expect(rows[2]).toBe('"Bergen, ""North""",2,400000,Potential,56,85,,400000,Potential,56,85,,,,,,,400000,Potential,56,85,');
  expect(rows[3]!.split(',').slice(0, 7)).toEqual(['Gdańsk', '2', '100000', 'Potential', '10', '', '"guess']);
  expect(rows[4]).toContain('-50000');
});

test('closed branches are one line, with the sum of what is in them', () => {
  const rows = csvRows({ mode: 'potential', openRowIds: [], openColumnIds: [] });
  expect(rows).toHaveLength(4);
  expect(rows[1]!.split(',').slice(0, 4)).toEqual(['Yards', '1', '500000', 'Potential']);
});

test('what the filters leave out is empty', () => {
  const rows = csvRows({ mode: 'potential', filters: { ...NO_FILTERS, minPotential: 200_000 } });
  expect(rows.map((row) => row.split(',')[0])).toEqual(['Buying center', 'Yards', '"Bergen', 'Total']);
});

test('the drawing has title, heads, cells, totals and legend as they are shown', () => {
  const drawing = matrixSvg(viewOf({ mode: 'potential' }), SVG)!;
  expect(wordsIn(drawing)).toEqual(
    expect.arrayContaining([
      'Halvorsen & Sons <Group>',
      'Matrix, Nov 22, 2026',
      'Buying centers',
      'Solutions',
      'Voyage',
      'Planning',
      'Bergen, "North"',
      '=Fleet',
      'Total',
    ]),
  );
  expect(wordsIn(drawing)).toEqual(expect.arrayContaining(['€400000', '€100000', '€500000', '€-50000', 'state', 'sign', 'scale']));
  expect(xmlProblem(drawing)).toBeNull();
  expect(outsideOf(drawing)).toEqual([]);
});

test.each(MATRIX_MODES)('mode %s can be drawn and written', (mode) => {
  expect(xmlProblem(matrixSvg(viewOf({ mode }), SVG)!)).toBeNull();
  expect(csvRows({ mode })).toHaveLength(6);
});

test('a guess is hollow, what is stale is faded, what is in focus is marked, high scores have strong bars', () => {
  const { svg } = matrixSvg(viewOf(), SVG)!;
  expect(svg).toMatch(/fill="none" stroke="#0b5cab" stroke-width="1.5"[^>]*d="M/);
  expect(svg).toContain('opacity="0.5"');
  expect(svg).toContain('fill="#03234d"');
  expect(svg).toContain('fill="#0176d3"');
});

test('nothing to show is said in the drawing', () => {
  const drawing = matrixSvg(viewOf({ rowSearch: 'nobody' }), SVG)!;
  expect(wordsIn(drawing)).toContain('Nothing here');
  expect(xmlProblem(drawing)).toBeNull();
});

test('a matrix that no program could open is not drawn', () => {
  const view = viewOf();
  const rows = Array.from({ length: MOST_CELLS }, () => view.rows[0]!);
  expect(matrixSvg({ ...view, rows }, SVG)).toBeNull();
});
