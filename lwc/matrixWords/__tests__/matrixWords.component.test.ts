import { FIRST_SETTINGS, matrixView, type LegendEntry, type MatrixSettings } from 'c/matrixView';
import { cellText, legendWords, lineName, readCell } from 'c/matrixWords';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';

const TODAY = '2026-11-22';
const known: Partial<WhiteSpaceCell> = {
  state: 'Potential',
  potentialAnnualRevenue: 400_000,
  chanceToWin: 60,
  confidence: 'High',
  wallet: 800_000,
  ourRevenue: 200_000,
  confirmedOn: '2026-11-10',
};

/** Yard over Bergen × Sensors; the cell is Bergen’s, `mode` shown. */
function show(cell: Partial<WhiteSpaceCell>, mode: MatrixSettings['mode'] = 'state') {
  const reading = readMatrix(
    {
      account: { id: 'a', name: 'A' },
      policy: DEFAULT_POLICY,
      buyingCenters: [
        { id: 'yard', name: 'Yard' },
        { id: 'bergen', name: 'Bergen', parentId: 'yard' },
      ],
      solutions: [{ id: 'sensors', name: 'Sensors', isActive: false }],
      cells: [{ id: 'c', buyingCenterId: 'bergen', solutionId: 'sensors', ...cell }],
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [{ id: 'f', cellId: 'c' }],
      sales: { assets: [], contracts: [], opportunities: [] },
    },
    TODAY,
  );
  const view = matrixView(reading, { ...FIRST_SETTINGS, mode });
  const read = (row: number) => readCell(view.cellAt(row, 0), view.rows[row]!, view.columns[0]!, TODAY);
  return { sum: cellText(view.cellAt(0, 0), mode, TODAY), cell: cellText(view.cellAt(1, 0), mode, TODAY), read, view };
}

test.each<[MatrixSettings['mode'], string, string]>([
  ['state', '$400K', 'Σ $400K'],
  ['potential', '$400K', 'Σ $400K'],
  ['toYou', '48', 'Σ 48'],
  ['toCustomer', '–', 'Σ –'],
  ['mutualValue', '–', 'Σ –'],
  ['walletShare', '25%', 'Σ 25%'],
  ['confirmed', '12d', 'Σ 100%'],
])('as %s a cell says %s and its sum %s', (mode, cell, sum) => {
  expect(show(known, mode)).toMatchObject({ cell, sum });
});

test('what nobody knows is a dash, never 0; where no money is expected there is nothing', () => {
  expect(show({ state: 'Potential' }).cell).toBe('–');
  expect(show({ state: 'No Fit' }).cell).toBe('');
  expect(show({ state: 'No Fit' }, 'potential').cell).toBe('–');
  expect(show({ state: 'Potential' }, 'confirmed').cell).toBe('c.Matrix_NeverShort');
  expect(show({ state: 'Potential', potentialAnnualRevenue: 0 }).cell).toBe('$0');
  expect(show({ state: 'Potential', potentialAnnualRevenue: -999_999_999_999_999 }).cell).toBe('-$1000T');
});

test('a reading names the place, then state, money, scores, guess, freshness and focus', () => {
  expect(show(known).read(1).split('. ')).toEqual([
    'c.Matrix_ReadSquare',
    'c.Matrix_ReadPotential',
    'c.Matrix_ReadToYou',
    'c.Matrix_ReadToCustomerUnknown',
    'c.Matrix_ReadGuess',
    'c.Matrix_ReadWalletShare',
    'c.CellWords_ConfirmedOn',
    'c.Matrix_ReadFocus',
  ]);
});

test('the reading of a sum says how many cells are in it and how much of them is guessed or old', () => {
  expect(
    show({ ...known, confirmedOn: '2026-01-01' })
      .read(0)
      .split('. '),
  ).toEqual([
    'c.Matrix_ReadSquare',
    'c.Matrix_ReadPotential',
    'c.Matrix_ReadMeanToYou',
    'c.Matrix_ReadToCustomerUnknown',
    'c.Matrix_ReadGuessedShare',
    'c.Matrix_ReadWalletShare',
    'c.Matrix_ReadOldShare',
    'c.Matrix_ReadFocused',
  ]);
});

test('lines are called by their names, totals and what belongs to a branch itself by words', () => {
  expect(show({}).view.rows.map(lineName)).toEqual(['Yard', 'Bergen', 'c.Matrix_Total']);
});

test('every sign of the legend has words', () => {
  const entries: readonly LegendEntry[] = [
    { kind: 'state', state: 'Ours', count: 2 },
    { kind: 'quadrant', quadrant: 'Invest', count: 1 },
    { kind: 'scale', mode: 'potential', low: 0, high: 5 },
    { kind: 'scale', mode: 'toYou', low: 0, high: 100 },
    { kind: 'scale', mode: 'confirmed', low: 0, high: 180 },
    { kind: 'sign', sign: 'sum' },
  ];
  expect(entries.map(legendWords)).toEqual([
    'c.Matrix_LegendCount',
    'c.Matrix_LegendCount',
    'c.Matrix_ScaleMoney',
    'c.Matrix_ScaleScore',
    'c.Matrix_ScaleDays',
    'c.Matrix_LegendSum',
  ]);
});
