import fc from 'fast-check';
import type { SalesRecords, WhiteSpaceCell } from 'c/planModel';
import { deriveStates, matchSolutions, placeSalesRecords, withDerivedStates } from 'c/cellState';

const buyingCenters = [
  { id: 'group', name: 'Group' },
  { id: 'marine', name: 'Marine', parentId: 'group', subsidiaryAccountId: 'marine account' },
  { id: 'energy', name: 'Energy', parentId: 'group' },
];
const solutions = [
  { id: 'sensors', name: 'Sensors', productFamily: 'Sensors' },
  { id: 'probe', name: 'Probe', parentId: 'sensors', productId: 'P1' },
  { id: 'old probe', name: 'Old probe', productId: 'P1', isActive: false },
];
const stakeholders = [{ id: 's1', position: 'Head of Energy', contactId: 'anna', buyingCenterId: 'energy' }];
const cell: WhiteSpaceCell = { id: 'cell', buyingCenterId: 'energy', solutionId: 'probe', opportunityId: 'deal' };
const none: SalesRecords = { assets: [], contracts: [], opportunities: [] };
const place = (records: Partial<SalesRecords>, cells: readonly WhiteSpaceCell[] = []) =>
  placeSalesRecords({ ...none, ...records }, { buyingCenters, solutions, cells, stakeholders });
const squaresOf = (placement: ReturnType<typeof place>) =>
  placement.squares.map(({ buyingCenterId, solutionId }) => [buyingCenterId, solutionId]);

test('the very product beats its family, and an active solution a retired one', () => {
  expect(
    matchSolutions(
      [{ productId: 'P1', productFamily: 'Sensors' }, { productId: 'P9', productFamily: ' sensors' }, { productId: 'P9' }],
      solutions,
    ),
  ).toEqual(['probe', 'sensors', null]);
});

test('a subsidiary’s account, then the people, then the only top give the row', () => {
  const asset = { productId: 'P1', contactIds: ['anna'] };
  expect(
    place({
      assets: [
        { id: 'a1', ...asset, accountId: 'marine account' },
        { id: 'a2', ...asset, accountId: 'group account' },
        { id: 'a3', ...asset, contactIds: [] },
      ],
    }).squares.map(({ buyingCenterId, via }) => [buyingCenterId, via]),
  ).toEqual([
    ['marine', ['subsidiaryAccount']],
    ['energy', ['contacts']],
    ['group', ['onlyTop']],
  ]);
});

test('a cell that names the opportunity says where it belongs, with or without products', () => {
  const deal = { id: 'deal', accountId: 'marine account', amount: 500, isClosed: false };
  const [square] = place({ opportunities: [deal] }, [cell]).squares;
  expect(square).toMatchObject({ buyingCenterId: 'energy', solutionId: 'probe', openAmount: 500, wonAmount: null });
});

test('lines of other solutions open squares of their own and take their money along', () => {
  const deal = {
    id: 'deal',
    amount: 500,
    isClosed: false,
    lines: [
      { productId: 'P1', amount: 300 },
      { productFamily: 'Sensors', amount: 200 },
    ],
  };
  expect(place({ opportunities: [deal] }, [cell]).squares.map(({ solutionId, openAmount }) => [solutionId, openAmount])).toEqual([
    ['probe', 300],
    ['sensors', 200],
  ]);
});

test('an opportunity of which nobody says what it is about is handed back', () => {
  expect(place({ opportunities: [{ id: 'bare', accountId: 'marine account' }] }).unplaced).toEqual([
    { object: 'Opportunity', recordId: 'bare', buyingCenterId: 'marine', solutionIds: [], problem: 'noSolution' },
  ]);
});

test('a contract covers what the opportunities that name it sold', () => {
  const opportunities = [{ id: 'deal', isClosed: true, isWon: true, contractId: 'frame', lines: [{ productId: 'P1' }] }];
  const placement = place({ opportunities, contracts: [{ id: 'frame', status: 'Activated', endsOn: '2030-01-01' }] }, [cell]);
  expect(squaresOf(placement)).toEqual([['energy', 'probe']]);
  const states = deriveStates([cell], placement, { today: '2026-11-22', renewalLeadDays: 90 });
  expect(withDerivedStates([cell], states)[0]!.state).toBe('Ours');
});

test('squares with sales records and without a cell are told', () => {
  const placement = place({ assets: [{ id: 'a', productId: 'P1', accountId: 'marine account' }] });
  const { ofCells, unrecorded } = deriveStates([cell], placement, { today: '2026-11-22', renewalLeadDays: 90 });
  expect(ofCells[0]!.state).toBe('Unknown');
  expect(unrecorded).toMatchObject([{ cellId: null, buyingCenterId: 'marine', solutionId: 'probe', state: 'Ours' }]);
});

test('law: the money of an opportunity is counted once, however many cells name it', () => {
  const product = fc.constantFrom('P1', 'P2', 'P9');
  const linked = fc.uniqueArray(fc.tuple(fc.constantFrom('marine', 'energy'), fc.constantFrom('sensors', 'probe')), {
    minLength: 1,
    selector: String,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ productId: product, amount: fc.integer({ min: 0, max: 1000 }) })), linked, (lines, squares) => {
      const cells = squares.map(([buyingCenterId, solutionId], index) => ({
        id: `cell ${index}`,
        buyingCenterId,
        solutionId,
        opportunityId: 'deal',
      }));
      const amount = lines.reduce((sum, line) => sum + line.amount, 0);
      const placement = place({ opportunities: [{ id: 'deal', isClosed: false, amount, lines }] }, cells);
      expect(placement.squares.reduce((sum, { openAmount }) => sum + (openAmount ?? 0), 0)).toBe(amount);
    }),
  );
});

test('under a frame agreement each deal speaks of what it sold where it was sold, and of nothing else', () => {
  const sold = { isClosed: true, isWon: true, contractId: 'frame' };
  const opportunities = [
    { id: 'deal', ...sold, lines: [{ productId: 'P1' }] },
    { id: 'other deal', ...sold, accountId: 'marine account', lines: [{ productFamily: 'Sensors' }] },
  ];
  const placement = place({ opportunities, contracts: [{ id: 'frame', status: 'Activated' }] }, [cell]);
  expect(squaresOf(placement).sort()).toEqual([
    ['energy', 'probe'],
    ['marine', 'sensors'],
  ]);
  expect(placement.squares.map(({ facts }) => facts.contracts.length)).toEqual([1, 1]);
});
