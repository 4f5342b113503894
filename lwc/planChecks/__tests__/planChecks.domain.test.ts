import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { readCells } from 'c/whiteSpace';
import { deriveCellState } from 'c/cellState';
import { CHECKS, runChecks, type PlanFacts } from 'c/planChecks';

const cell = (id: string, fields: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell => ({
  id,
  buyingCenterId: 'yard',
  solutionId: id,
  ...fields,
});
const facts = (cells: readonly WhiteSpaceCell[], more: Partial<PlanFacts> = {}): PlanFacts => ({
  policy: DEFAULT_POLICY,
  readings: readCells(cells, {}, DEFAULT_POLICY, '2026-11-22'),
  ...more,
});
const found = (code: string, all: PlanFacts) =>
  runChecks(all)
    .filter((advice) => advice.code === code)
    .map(({ message, records }) => [message.code, ...records.map(({ id }) => id)]);
const open = { state: 'Open Opportunity' } as const;
const onlyUs = { chanceToWin: 90, urgency: 'None' } as const;
const both = { chanceToWin: 90, urgency: 'Critical', problemId: 'p' } as const;
const focus = (cellId: string) => ({ id: `focus ${cellId}`, cellId });

test('codes are unique and in order', () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes).toHaveLength(12);
});

test('an empty plan has nothing to advise', () => {
  expect(runChecks(facts([]))).toEqual([]);
});

test('WS001: a cell only we win from is being pursued, by focus or by opportunity', () => {
  const cells = [
    cell('a', { ...open, ...onlyUs }),
    cell('b', { state: 'Potential', ...onlyUs }),
    cell('c', { state: 'Potential', ...onlyUs }),
  ];
  expect(found('WS001', facts(cells, { focus: [focus('b')] }))).toEqual([
    ['onlyYouWinPursued', 'a'],
    ['onlyYouWinPursued', 'b'],
  ]);
});

test('WS002: potential without a problem, or with one that is over', () => {
  const cells = [
    cell('a', { state: 'Potential' }),
    cell('b', { state: 'White Space' }),
    cell('c', { state: 'Potential', problemId: 'done' }),
  ];
  const insights = [{ id: 'done', name: 'Done', kind: 'Pressure', status: 'Achieved' } as const];
  expect(found('WS002', facts([], { readings: readCells(cells, { insights }, DEFAULT_POLICY, '2026-11-22') }))).toEqual([
    ['potentialWithoutProblem', 'a'],
    ['problemIsOver', 'c', 'done'],
  ]);
});

test('WS003: an up-sell under way leaves questions open', () => {
  const [advice] = runChecks(
    facts([cell('a', { ...open, upSellAnswers: { problemForNew: 'Yes' } }), cell('ours', { state: 'Ours' })]),
  ).filter(({ code }) => code === 'WS003');
  expect(advice!.message.values.questions).toHaveLength(6);
});

test('WS004: one buyer for everything, from three cells on', () => {
  const cells = ['a', 'b', 'c'].map((id) => cell(id, { ...open, sponsorId: 'anna' }));
  expect(found('WS004', facts(cells))).toEqual([['oneBuyerForEverything', 'anna', 'a', 'b', 'c']]);
  expect(found('WS004', facts(cells.slice(1)))).toEqual([]);
  expect(found('WS004', facts([...cells, cell('d', { ...open, sponsorId: 'bo' })]))).toEqual([]);
});

test('WS005: an opportunity without a sponsor, or whose sponsor has left', () => {
  const cells = [cell('a', { ...open, opportunityId: 'deal' }), cell('b', { ...open, sponsorId: 'chair' })];
  expect(found('WS005', facts(cells, { stakeholders: [{ id: 'chair', position: 'Chair', occupancy: 'Vacant' }] }))).toEqual([
    ['opportunityWithoutSponsor', 'a', 'deal'],
    ['sponsorPositionVacant', 'b', 'chair'],
  ]);
});

test('WS006: high value to the customer left alone', () => {
  const cells = [
    cell('a', { state: 'White Space', ...both }),
    cell('b', { state: 'White Space', ...both }),
    cell('c', { state: 'Ours', ...both }),
  ];
  expect(found('WS006', facts(cells, { focus: [focus('b')] }))).toEqual([['customerValueLeftAlone', 'a']]);
});

test('WS007 and WS008: what ranks high is stale, unconfirmed or a guess', () => {
  const cells = [cell('a', { ...both, confirmedOn: '2026-01-01' }), cell('b', both), cell('c', { ...both, confirmedOn: '2026-11-01' })];
  expect(found('WS007', facts(cells)).map(([code]) => code)).toEqual(['highRankedStale', 'highRankedNeverConfirmed']);
  expect(found('WS008', facts(cells))).toHaveLength(3);
});

test('WS009: a competitor grows, or holds more than we do in a unit that grows', () => {
  const cells = [
    cell('a', { competitorRevenue: 20 }),
    cell('b', { competitorRevenue: 20, ourRevenue: 5 }),
    cell('c', { competitorRevenue: 20 }),
  ];
  const snapshots = [
    { cellId: 'a', on: '2026-01-01', competitorRevenue: 10 },
    { cellId: 'c', on: '2026-01-01', competitorRevenue: 30 },
  ];
  expect(found('WS009', facts(cells, { snapshots, buyingCenters: [{ id: 'yard', name: 'Yard', growthTrend: 'Growing' }] }))).toEqual([
    ['competitorGrowing', 'a'],
    ['competitorHoldsGrowingUnit', 'b'],
  ]);
});

test('WS010: the records speak against an override since', () => {
  const overridden = cell('a', { stateOverride: 'No Fit', overrideReason: 'Closing', confirmedOn: '2026-01-01' });
  const opportunities = [{ id: 'deal', isClosed: true, isWon: true, closesOn: '2026-06-01' }];
  const reading = deriveCellState(overridden, { assets: [], contracts: [], opportunities }, { today: '2026-11-22', renewalLeadDays: 90 });
  expect(found('WS010', facts([overridden], { states: [{ ...reading, cellId: 'a' }] }))).toEqual([['overrideContradicted', 'a']]);
});

test('WS011 and WS012: more than the wallet, and a retired solution', () => {
  expect(found('WS011', facts([cell('a', { wallet: 10, ourRevenue: 8, competitorRevenue: 5 })]))).toEqual([['walletOverAllocated', 'a']]);
  expect(found('WS012', facts([cell('a', open)], { solutions: [{ id: 'a', name: 'A', isActive: false }] }))).toEqual([
    ['retiredSolutionPursued', 'a'],
  ]);
});

test('the policy switches a check off or to another severity; the severest comes first', () => {
  const policy = { ...DEFAULT_POLICY, checkSeverities: { WS002: 'off', WS005: 'error' } } as const;
  const advice = runChecks(facts([cell('a', open)], { policy }));
  expect(advice.map(({ code, severity }) => [code, severity])).toEqual([['WS005', 'error']]);
});
