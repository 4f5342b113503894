import { DEFAULT_POLICY } from 'c/planModel';
import { adviceCounts, dataProblems, pathNames, readMatrix, squaresOfProblem, type WhiteSpaceFacts } from 'c/matrixReading';

const facts = (more: Partial<WhiteSpaceFacts>): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'marine', name: 'Marine' },
    { id: 'yard', name: 'Yard', parentId: 'marine' },
  ],
  solutions: [{ id: 'pumps', name: 'Pumps' }],
  cells: [],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
  ...more,
});
const problemsOf = (more: Partial<WhiteSpaceFacts>) => {
  const reading = readMatrix(facts(more), '2026-11-22');
  const problems = dataProblems(reading);
  return { problems, squares: problems.map((problem) => squaresOfProblem(reading, problem)) };
};

test('records that fit together give no problem', () => {
  const cells = [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', potentialAnnualRevenue: 5 }];
  expect(problemsOf({ cells, focus: [{ id: 'focus', cellId: 'cell' }] }).problems).toEqual([]);
});

test('a square recorded twice says which record is shown', () => {
  const cells = [
    { id: 'old', buyingCenterId: 'yard', solutionId: 'pumps', confirmedOn: '2026-01-01' },
    { id: 'new', buyingCenterId: 'yard', solutionId: 'pumps', confirmedOn: '2026-10-01' },
  ];
  expect(problemsOf({ cells })).toEqual({
    problems: [{ kind: 'duplicate', cellId: 'old', spokenForBy: 'new' }],
    squares: [['yard×pumps']],
  });
});

test('an amount smaller than its parts is told with both', () => {
  const cells = [
    { id: 'whole', buyingCenterId: 'marine', solutionId: 'pumps', wallet: 10 },
    { id: 'part', buyingCenterId: 'yard', solutionId: 'pumps', wallet: 12 },
  ];
  expect(problemsOf({ cells })).toEqual({
    problems: [{ kind: 'understated', cellId: 'whole', measure: 'wallet', amount: 10, parts: 12 }],
    squares: [['marine×pumps']],
  });
});

test.each([
  ['the same competitor below', 'acme ', ['understated']],
  ['another competitor below', 'Baltic', []],
] as const)('a competitor’s revenue is smaller than its parts with %s', (_what, competitor, kinds) => {
  const cells = [
    { id: 'whole', buyingCenterId: 'marine', solutionId: 'pumps', competitor: 'Acme', competitorRevenue: 10 },
    { id: 'part', buyingCenterId: 'yard', solutionId: 'pumps', competitor, competitorRevenue: 12 },
  ];
  expect(problemsOf({ cells }).problems.map(({ kind }) => kind)).toEqual(kinds);
});

test('cells without their row or column, rows without their parent, and circles are told', () => {
  const { problems, squares } = problemsOf({
    buyingCenters: [
      { id: 'lost', name: 'Lost', parentId: 'deleted' },
      { id: 'a', name: 'A', parentId: 'b' },
      { id: 'b', name: 'B', parentId: 'a' },
    ],
    cells: [
      { id: 'rowless', buyingCenterId: 'deleted', solutionId: 'pumps' },
      { id: 'columnless', buyingCenterId: 'lost', solutionId: 'hidden' },
    ],
  });
  expect(problems).toEqual([
    { kind: 'placeless', cellId: 'rowless', isMissing: 'buyingCenter' },
    { kind: 'placeless', cellId: 'columnless', isMissing: 'solution' },
    { kind: 'misplaced', object: 'Buying_Center__c', id: 'a', parentId: 'b', problem: 'circle' },
    { kind: 'misplaced', object: 'Buying_Center__c', id: 'lost', parentId: 'deleted', problem: 'missing' },
  ]);
  expect(squares).toEqual([[], [], [], []]);
});

test('a focus on a cell that is gone and a record without a square are told', () => {
  const assets = [{ id: 'asset', name: 'Old pump', status: 'Installed' }];
  const { problems } = problemsOf({ focus: [{ id: 'focus', cellId: 'gone' }], sales: { assets, contracts: [], opportunities: [] } });
  expect(problems).toEqual([
    { kind: 'focusWithoutCell', focusId: 'focus', cellId: 'gone' },
    { kind: 'unplaced', object: 'Asset', recordId: 'asset', buyingCenterId: 'marine', solutionIds: [], problem: 'noSolution' },
  ]);
});

test('a name that repeats is told with its path, one that does not alone', () => {
  const buyingCenters = [
    { id: 'marine', name: 'Marine' },
    { id: 'energy', name: 'Energy' },
    { id: 'm', name: 'Service', parentId: 'marine' },
    { id: 'e', name: 'Service', parentId: 'energy' },
  ];
  const nameOf = pathNames(readMatrix(facts({ buyingCenters }), '2026-11-22').rows, buyingCenters);
  expect(['m', 'e', 'energy', 'nobody'].map(nameOf)).toEqual(['Marine › Service', 'Energy › Service', 'Energy', undefined]);
});

test('a badge counts what asks to be looked at: errors, warnings and records to put right, not hints', () => {
  const cells = [
    { id: 'push', buyingCenterId: 'yard', solutionId: 'pumps', potentialAnnualRevenue: 900_000, chanceToWin: 95, urgency: 'None' as const },
    {
      id: 'invest',
      buyingCenterId: 'marine',
      solutionId: 'pumps',
      state: 'White Space' as const,
      chanceToWin: 5,
      urgency: 'Critical' as const,
    },
    { id: 'placeless', buyingCenterId: 'deleted', solutionId: 'pumps', state: 'White Space' as const },
  ];
  const reading = readMatrix(facts({ cells, focus: [{ id: 'focus', cellId: 'push' }] }), '2026-11-22');
  // WS001 and WS002 of the first, WS006 to WS008 of the second, one cell without a place.
  expect(adviceCounts(reading)).toEqual({ error: 1, warning: 2, info: 2, data: 1, pressing: 4 });
});
