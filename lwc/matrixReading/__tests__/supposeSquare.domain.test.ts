import fc from 'fast-check';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { emptySquare, readMatrix, squareAt, supposeSquare, type WhiteSpaceFacts } from 'c/matrixReading';

const TODAY = '2026-11-22';
const facts = (cells: readonly WhiteSpaceCell[]): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: ['yard', 'fleet', 'port'].map((id) => ({ id, name: id })),
  solutions: [
    { id: 'sensors', name: 'Sensors' },
    { id: 'service', name: 'Service' },
    { id: 'old', name: 'Old', isActive: false },
  ],
  cells,
  insights: [{ id: 'fuel', name: 'Fuel', kind: 'Pressure', importance: 'Critical' }],
  stakeholders: [{ id: 'head', position: 'Head', attitude: 'Advocate' }],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [{ id: 'won', isClosed: true, isWon: true, closesOn: '2026-01-01', amount: 5 }] },
});

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const inputs = fc.record({
  state: maybe(fc.constantFrom('Potential', 'White Space', 'Ours', 'No Fit')),
  stateOverride: maybe(fc.constantFrom('Ours', 'Lost')),
  opportunityId: maybe(fc.constant('won')),
  problemId: maybe(fc.constant('fuel')),
  sponsorId: maybe(fc.constant('head')),
  potentialAnnualRevenue: maybe(fc.integer({ min: 0, max: 2_000_000 })),
  chanceToWin: maybe(fc.integer({ min: 0, max: 100 })),
  customerValue: maybe(fc.integer({ min: 0, max: 3_000_000 })),
  confidence: maybe(fc.constantFrom('Low', 'High')),
}) as fc.Arbitrary<Partial<WhiteSpaceCell>>;
const places = ['yard', 'fleet', 'port'].flatMap((buyingCenterId) =>
  ['sensors', 'service', 'old'].map((solutionId) => ({ buyingCenterId, solutionId })),
);
const matrix = fc
  .array(inputs, { minLength: 1, maxLength: 9 })
  .map((all) => all.map((one, index) => ({ id: `c${index}`, ...places[index]!, ...one })));

test('supposing what is saved already changes nothing', () => {
  fc.assert(
    fc.property(matrix, (cells) => {
      const reading = readMatrix(facts(cells), TODAY);
      for (const cell of cells) expect(supposeSquare(reading, cell)).toEqual(squareAt(reading, cell.buyingCenterId, cell.solutionId));
    }),
    { numRuns: 60 },
  );
});

test('what is supposed of a cell is what it will be once it is saved', () => {
  fc.assert(
    fc.property(matrix, inputs, (cells, change) => {
      const changed = { ...cells[0]!, ...change };
      const supposed = supposeSquare(readMatrix(facts(cells), TODAY), changed);
      const saved = squareAt(readMatrix(facts([changed, ...cells.slice(1)]), TODAY), changed.buyingCenterId, changed.solutionId)!;
      expect(supposed.state).toBe(saved.state);
      expect(supposed.score).toEqual(saved.score);
      expect(supposed.play).toEqual(saved.play);
      expect(supposed.ranked?.tier).toBe(saved.ranked?.tier);
    }),
    { numRuns: 60 },
  );
});

test('a better cell overtakes the others', () => {
  const cells = [
    { id: 'weak', buyingCenterId: 'yard', solutionId: 'sensors', chanceToWin: 10, urgency: 'Low' },
    { id: 'good', buyingCenterId: 'fleet', solutionId: 'sensors', chanceToWin: 90, urgency: 'High' },
  ] as const;
  const reading = readMatrix(facts(cells), TODAY);
  expect(squareAt(reading, 'yard', 'sensors')!.ranked!.rank).toBe(2);
  const better = supposeSquare(reading, { ...cells[0], chanceToWin: 95, urgency: 'Critical', problemId: 'fuel' });
  expect(better.ranked).toMatchObject({ rank: 1, tier: 'mutualValue' });
});

test('a problem that is not saved yet counts', () => {
  const reading = readMatrix(facts([]), TODAY);
  const cell = { ...emptySquare(reading, 'yard', 'sensors').cell, problemId: 'new' };
  const score = (importance: 'Low' | 'Critical') =>
    supposeSquare(reading, cell, undefined, [{ id: 'new', name: 'New', kind: 'Goal', importance }]).score.toCustomer.value;
  expect([score('Low'), score('Critical')]).toEqual([40, 100]);
});
