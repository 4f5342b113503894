import fc from 'fast-check';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { emptySquare, readMatrix, squareAt, squareOfCell, type WhiteSpaceFacts } from 'c/matrixReading';

const TODAY = '2026-11-22';
const facts = (more: Partial<WhiteSpaceFacts> = {}): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [
    { id: 'sensors', name: 'Sensors', productId: 'productSensors' },
    { id: 'service', name: 'Service' },
  ],
  cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'service', potentialAnnualRevenue: 400_000 }],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [{ id: 'focus', cellId: 'cell', targetRevenue: 250_000 }],
  sales: {
    assets: [{ id: 'asset', accountId: 'fleetAccount', productId: 'productSensors', status: 'Installed' }],
    contracts: [],
    opportunities: [],
  },
  ...more,
});
const withSubsidiary = facts({
  buyingCenters: [
    { id: 'yard', name: 'Yard' },
    { id: 'fleet', name: 'Fleet', subsidiaryAccountId: 'fleetAccount' },
  ],
});

test('a square that only sales records fill is read beside the recorded cells', () => {
  const reading = readMatrix(withSubsidiary, TODAY);
  expect(reading.squares.map(({ key, state, isRecorded }) => [key, state, isRecorded])).toEqual([
    ['yard×service', 'Potential', true],
    ['fleet×sensors', 'Ours', false],
  ]);
  expect(squareAt(reading, 'fleet', 'sensors')!.from.reasons[0]!.code).toBe('assetInUse');
});

test('what is in use elsewhere makes an unsold square a play', () => {
  const cells = [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'sensors', potentialAnnualRevenue: 1 }];
  expect(squareOfCell(readMatrix({ ...withSubsidiary, cells }, TODAY), 'cell')!.play.play).toBe('Cross-Sell');
});

test('a square carries its rank and its place in the plan', () => {
  const square = squareOfCell(readMatrix(withSubsidiary, TODAY), 'cell')!;
  expect([square.ranked?.rank, square.focus?.targetRevenue]).toEqual([1, 250_000]);
});

test('of a square recorded twice the one confirmed last is shown', () => {
  const cells = [
    { id: 'old', buyingCenterId: 'yard', solutionId: 'service', confirmedOn: '2026-01-01' },
    { id: 'new', buyingCenterId: 'yard', solutionId: 'service', confirmedOn: '2026-10-01' },
  ];
  expect(squareAt(readMatrix(facts({ cells }), TODAY), 'yard', 'service')!.cell.id).toBe('new');
});

test('a square nobody wrote on is unknown and can become a cell', () => {
  const reading = readMatrix(facts(), TODAY);
  expect(squareAt(reading, 'fleet', 'service')).toBeUndefined();
  expect(emptySquare(reading, 'fleet', 'service')).toMatchObject({ key: 'fleet×service', state: 'Unknown', isRecorded: false });
});

test('an account without anything is an empty matrix', () => {
  const nothing = facts({ buyingCenters: [], solutions: [], cells: [], focus: [] });
  expect(readMatrix(nothing, TODAY)).toMatchObject({ squares: [], ranked: [], advice: [] });
});

const inputs = fc.record(
  {
    potentialAnnualRevenue: fc.integer({ min: -10, max: 2_000_000 }),
    chanceToWin: fc.integer({ min: 0, max: 100 }),
    customerValue: fc.integer({ min: 0, max: 4_000_000 }),
    urgency: fc.constantFrom('None', 'High', 'Critical'),
    problemId: fc.constantFrom('downtime', null),
    stateOverride: fc.constantFrom('Ours', 'No Fit', null),
    confirmedOn: fc.constantFrom('2026-01-01', '2026-11-01', null),
  },
  { requiredKeys: [] },
);

test('law: no score changes when another cell, one without anything in common, does', () => {
  const matrix = fc.array(inputs, { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(matrix, inputs, fc.nat(), (rows, other, which) => {
      const buyingCenters = rows.map((_, index) => ({ id: `b${index}`, name: `Unit ${index}` }));
      const cells = rows.map(
        (row, index) => ({ id: `c${index}`, buyingCenterId: `b${index}`, solutionId: 'service', ...row }) as WhiteSpaceCell,
      );
      const changed = which % cells.length;
      const others = cells.map((one, index) => (index === changed ? ({ ...cells[changed]!, ...other } as WhiteSpaceCell) : one));
      const [before, after] = [cells, others].map((given) => readMatrix(facts({ buyingCenters, cells: given, focus: [] }), TODAY));
      cells.forEach(({ id }, index) => {
        if (index === changed) return;
        const [was, is] = [squareOfCell(before!, id)!, squareOfCell(after!, id)!];
        expect([is.score, is.state]).toEqual([was.score, was.state]);
      });
    }),
  );
});
