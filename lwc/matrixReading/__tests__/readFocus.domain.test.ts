import { DEFAULT_POLICY, type SalesOpportunity, type WhiteSpaceCell } from 'c/planModel';
import { readFocus, readMatrix, type FocusPlan, type WhiteSpaceFacts } from 'c/matrixReading';

const plan: FocusPlan = { periodStart: '2026-01-01', periodEnd: '2026-12-31', revenueGoal: 1_000 };
const cell = (buyingCenterId: string, solutionId: string, fields: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell => ({
  id: `${buyingCenterId} ${solutionId}`,
  buyingCenterId,
  solutionId,
  ...fields,
});
const deal = (id: string, amount: number, closesOn: string, isWon: boolean | null = null): SalesOpportunity => ({
  id,
  amount,
  closesOn,
  isClosed: isWon !== null,
  isWon: isWon === true,
});
const factsOf = (cells: readonly WhiteSpaceCell[], focus: WhiteSpaceFacts['focus'], opportunities: readonly SalesOpportunity[] = []) => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'marine', name: 'Marine' },
    { id: 'yard', name: 'Yard', parentId: 'marine' },
  ],
  solutions: [
    { id: 'machines', name: 'Machines' },
    { id: 'pumps', name: 'Pumps', parentId: 'machines' },
    { id: 'valves', name: 'Valves', parentId: 'machines', isActive: false },
  ],
  cells,
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus,
  sales: { assets: [], contracts: [], opportunities },
});
const read = (...given: Parameters<typeof factsOf>) => readFocus(readMatrix(factsOf(...given), '2026-11-22'), plan);
const on = (cellId: string, targetRevenue: number | null = null, rank?: number) => ({ id: `focus ${cellId}`, cellId, targetRevenue, rank });
const warningsOf = (reading: ReturnType<typeof read>) => reading.rows.map(({ warnings }) => warnings);

test('rows stand in the plan’s order, those without a rank last', () => {
  const cells = [cell('marine', 'machines'), cell('yard', 'machines'), cell('yard', 'pumps')];
  const { rows } = read(cells, [on('marine machines'), on('yard machines', null, 2), on('yard pumps', null, 1)]);
  expect(rows.map(({ focus }) => focus.cellId)).toEqual(['yard pumps', 'yard machines', 'marine machines']);
});

test('target stands against potential, open and won; won is what was closed in the plan’s period', () => {
  const cells = [
    cell('yard', 'pumps', { potentialAnnualRevenue: 500, opportunityId: 'open' }),
    cell('yard', 'machines', { opportunityId: 'won' }),
  ];
  const { rows, total } = read(
    [{ ...cells[0]!, opportunityId: 'open' }, { ...cells[1]!, opportunityId: 'won' }, cell('marine', 'pumps', { opportunityId: 'old' })],
    [on('yard pumps', 400), on('yard machines', 100), on('marine pumps')],
    [deal('open', 300, '2027-02-01'), deal('won', 80, '2026-06-01', true), deal('old', 70, '2024-06-01', true)],
  );
  expect(rows.map(({ target, potential, open, won }) => [target, potential, open, won])).toEqual([
    [400, 500, 300, null],
    [100, 500, 300, 80],
    [null, 500, 300, null],
  ]);
  expect(total.won).toBe(80);
  expect(rows[0]!.progress).toEqual({ won: 0, open: 300, idle: 200, target: 400, uncovered: 0 });
});

test('two cells that lie in each other count everything once in the total', () => {
  const cells = [
    cell('marine', 'machines', { potentialAnnualRevenue: 900 }),
    cell('yard', 'pumps', { potentialAnnualRevenue: 500, opportunityId: 'open' }),
  ];
  const { rows, total } = read(cells, [on('marine machines', 600), on('yard pumps', 400)], [deal('open', 300, '2027-02-01')]);
  expect(rows.map(({ open }) => open)).toEqual([300, 300]);
  expect(total).toMatchObject({ target: 600, potential: 900, open: 300 });
  expect(warningsOf({ rows } as ReturnType<typeof read>)).toEqual([[], ['partOfAnother']]);
});

test('what is idle in one cell does not stand in for what is under way in another', () => {
  const cells = [
    cell('yard', 'pumps', { potentialAnnualRevenue: 100, opportunityId: 'open' }),
    cell('marine', 'pumps', { potentialAnnualRevenue: 900 }),
    cell('yard', 'machines', { potentialAnnualRevenue: 400 }),
  ];
  const deals = [deal('open', 300, '2027-02-01')];
  expect(read(cells.slice(0, 1), [on('yard pumps', 50)], deals).total.progress).toMatchObject({ open: 300, idle: 0 });
  const other = { ...cells[1]!, id: 'marine valves', solutionId: 'valves' };
  expect(read([cells[0]!, other], [on('yard pumps'), on('marine valves')], deals).total.progress).toMatchObject({ open: 300, idle: 900 });
  // The one above crosses the other one and has the same pumps in it: only the higher buying center’s is counted.
  expect(read(cells.slice(1), [on('marine pumps'), on('yard machines')]).total.progress.idle).toBe(900);
});

test('a part of a cell without a target is added', () => {
  const { rows, total } = read([cell('marine', 'machines'), cell('yard', 'pumps')], [on('marine machines'), on('yard pumps', 400)]);
  expect([total.target, rows[1]!.warnings]).toEqual([400, []]);
});

test('what a competitor holds counts with its own potential: the plan goes for it', () => {
  const held = cell('yard', 'pumps', { competitor: 'Acme', potentialAnnualRevenue: 250 });
  const { rows, total } = read([held], [on('yard pumps', 200)]);
  expect([rows[0]!.square!.state, rows[0]!.potential, total.potential]).toEqual(['Competitor', 250, 250]);
});

test.each([
  ['a cell that is gone', [], on('deleted', 5), ['cellGone']],
  ['a cell without fit', [cell('yard', 'pumps', { stateOverride: 'No Fit' })], on('yard pumps', 5), ['noFit']],
  ['a retired solution', [cell('yard', 'valves')], on('yard valves', 5), ['solutionRetired']],
  ['what is in use already', [cell('yard', 'pumps', { stateOverride: 'Ours' })], on('yard pumps', 5), ['inUseAlready']],
  ['a lost cell', [cell('yard', 'pumps', { stateOverride: 'Lost' })], on('yard pumps', 5), ['lost']],
  ['a target above the potential', [cell('yard', 'pumps', { potentialAnnualRevenue: 4 })], on('yard pumps', 5), ['targetAbovePotential']],
  ['no target', [cell('yard', 'pumps')], on('yard pumps'), ['noTarget']],
] as const)('%s is warned about', (_what, cells, focus, warnings) => {
  expect(warningsOf(read(cells, [focus]))).toEqual([warnings]);
});

test('a cell that was won in the plan’s period has nothing to be warned about', () => {
  const won = [deal('deal', 120, '2026-05-01', true)];
  const { rows } = read([cell('yard', 'pumps', { opportunityId: 'deal' })], [on('yard pumps', 100)], won);
  expect([rows[0]!.square!.state, rows[0]!.won, rows[0]!.warnings]).toEqual(['Ours', 120, []]);
});

test('the targets stand against the plan’s revenue goal; without either there is no gap', () => {
  const cells = [cell('yard', 'pumps')];
  expect(read(cells, [on('yard pumps', 400)]).goalGap).toBe(600);
  expect(read(cells, [on('yard pumps')]).goalGap).toBeNull();
  const reading = readMatrix(factsOf(cells, [on('yard pumps', 400)]), '2026-11-22');
  expect(readFocus(reading, { ...plan, revenueGoal: null }).goalGap).toBeNull();
});

test('without any focus there is nothing, and nothing is no zero', () => {
  expect(read([], [])).toMatchObject({ rows: [], total: { target: null, potential: null, open: null, won: null }, goalGap: null });
});
