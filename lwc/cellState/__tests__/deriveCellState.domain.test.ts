import type { CellState, InstalledAsset, SalesContract, SalesOpportunity, WhiteSpaceCell } from 'c/planModel';
import { deriveCellState, type StateReasonCode } from 'c/cellState';

const rules = { today: '2026-11-22', renewalLeadDays: 90 };
const asset = (fields: Partial<InstalledAsset> = {}): InstalledAsset => ({ id: 'asset', status: 'Installed', ...fields });
const contract = (fields: Partial<SalesContract> = {}): SalesContract => ({ id: 'contract', status: 'Activated', ...fields });
const open: SalesOpportunity = { id: 'open', isClosed: false };
const won = (closesOn: string, fields: Partial<SalesOpportunity> = {}): SalesOpportunity => ({
  id: 'won',
  isClosed: true,
  isWon: true,
  closesOn,
  ...fields,
});
const lost = (closesOn: string): SalesOpportunity => ({ id: 'lost', isClosed: true, isWon: false, closesOn, closeReason: 'Price' });

interface WrittenCase {
  readonly says: string;
  readonly cell?: Partial<WhiteSpaceCell> | null;
  readonly assets?: readonly InstalledAsset[];
  readonly contracts?: readonly SalesContract[];
  readonly opportunities?: readonly SalesOpportunity[];
  readonly state: CellState;
  readonly because: StateReasonCode;
}

const CASES: readonly WrittenCase[] = [
  { says: '1 nothing anywhere', cell: null, state: 'Unknown', because: 'nothingKnown' },
  { says: '2 an empty cell', cell: {}, state: 'Unknown', because: 'nothingKnown' },
  { says: '3 an installed asset', assets: [asset()], state: 'Ours', because: 'assetInUse' },
  { says: '4 a competitor’s asset', assets: [asset({ isCompetitorProduct: true })], state: 'Competitor', because: 'competitorAsset' },
  { says: '5 an obsolete asset', assets: [asset({ status: 'Obsolete' })], state: 'Lost', because: 'useEnded' },
  { says: '6 an asset whose use ended yesterday', assets: [asset({ usageEndsOn: '2026-11-21' })], state: 'Lost', because: 'useEnded' },
  { says: '7 an asset whose use ends today', assets: [asset({ usageEndsOn: '2026-11-22' })], state: 'At Risk', because: 'useEndsSoon' },
  { says: '8 an asset ending beyond the lead time', assets: [asset({ usageEndsOn: '2027-02-21' })], state: 'Ours', because: 'assetInUse' },
  {
    says: '9 an asset ending soon while a renewal is open',
    assets: [asset({ usageEndsOn: '2026-12-31' })],
    opportunities: [open],
    state: 'Ours',
    because: 'assetInUse',
  },
  { says: '10 a contract in force', contracts: [contract({ endsOn: '2028-01-01' })], state: 'Ours', because: 'contractInForce' },
  {
    says: '11 a contract ending within the lead time',
    contracts: [contract({ endsOn: '2027-01-31' })],
    state: 'At Risk',
    because: 'contractEndsSoon',
  },
  {
    says: '12 a contract ending soon with its successor signed',
    contracts: [contract({ endsOn: '2026-12-31' }), contract({ id: 'successor', startsOn: '2027-01-01', endsOn: '2029-12-31' })],
    state: 'Ours',
    because: 'contractInForce',
  },
  { says: '13 a contract that ended', contracts: [contract({ endsOn: '2026-06-30' })], state: 'Lost', because: 'contractEnded' },
  {
    says: '14 a contract in draft says nothing',
    cell: {},
    contracts: [contract({ status: 'Draft' })],
    state: 'Unknown',
    because: 'nothingKnown',
  },
  {
    says: '15 an asset still in use after its contract ended',
    assets: [asset()],
    contracts: [contract({ status: 'Expired', endsOn: '2026-06-30' })],
    state: 'At Risk',
    because: 'contractEnded',
  },
  { says: '16 a won opportunity alone', opportunities: [won('2026-03-01')], state: 'Ours', because: 'wonOpportunity' },
  {
    says: '17 a won opportunity whose contract ended',
    opportunities: [won('2023-03-01', { contractId: 'contract' })],
    contracts: [contract({ endsOn: '2026-03-01' })],
    state: 'Lost',
    because: 'contractEnded',
  },
  {
    says: '18 a won opportunity whose asset is obsolete',
    opportunities: [won('2021-03-01')],
    assets: [asset({ installedOn: '2021-05-01', status: 'Obsolete' })],
    state: 'Lost',
    because: 'useEnded',
  },
  {
    says: '19 won again after an earlier asset became obsolete',
    opportunities: [won('2026-03-01')],
    assets: [asset({ installedOn: '2015-01-01', usageEndsOn: '2025-01-01', status: 'Obsolete' })],
    state: 'Ours',
    because: 'wonOpportunity',
  },
  { says: '20 an open opportunity', opportunities: [open], state: 'Open Opportunity', because: 'openOpportunity' },
  {
    says: '21 an open opportunity after a lost one',
    opportunities: [lost('2025-01-01'), open],
    state: 'Open Opportunity',
    because: 'openOpportunity',
  },
  { says: '22 a lost opportunity', opportunities: [lost('2026-01-01')], state: 'Lost', because: 'lostOpportunity' },
  { says: '23 lost, then won', opportunities: [lost('2025-01-01'), won('2026-01-01')], state: 'Ours', because: 'wonOpportunity' },
  { says: '24 won, then a renewal lost', opportunities: [won('2024-01-01'), lost('2026-01-01')], state: 'At Risk', because: 'renewalLost' },
  {
    says: '25 lost, and a person sees potential again since',
    cell: { state: 'Potential', confirmedOn: '2026-06-01' },
    opportunities: [lost('2026-01-01')],
    state: 'Potential',
    because: 'confirmedSinceLoss',
  },
  {
    says: '26 lost after a person saw potential',
    cell: { state: 'Potential', confirmedOn: '2025-06-01' },
    opportunities: [lost('2026-01-01')],
    state: 'Lost',
    because: 'lostOpportunity',
  },
  { says: '27 a person’s word where records are silent', cell: { state: 'In-House' }, state: 'In-House', because: 'recordedByPerson' },
  {
    says: '28 stored as open, its opportunity deleted',
    cell: { state: 'Open Opportunity', potentialAnnualRevenue: 1000 },
    state: 'Potential',
    because: 'potentialEstimated',
  },
  {
    says: '29 stored as open, its opportunity not visible to this reader',
    cell: { state: 'Open Opportunity', opportunityId: 'hidden' },
    state: 'Open Opportunity',
    because: 'linkedOpportunityNotVisible',
  },
  {
    says: '30 a person’s override stands on top of everything',
    cell: { stateOverride: 'No Fit', overrideReason: 'The plant closes', state: 'Ours', confirmedOn: '2026-11-01' },
    assets: [asset({ installedOn: '2020-01-01' })],
    state: 'No Fit',
    because: 'overridden',
  },
  { says: '31 a named competitor without more', cell: { competitor: 'Acme' }, state: 'Competitor', because: 'competitorNamed' },
  { says: '32 stored as ours, nothing in use any more', cell: { state: 'Ours' }, state: 'White Space', because: 'nothingInUse' },
];

test.each(CASES)('$says: $state', ({ cell = null, assets = [], contracts = [], opportunities = [], state, because }) => {
  const reading = deriveCellState(cell, { assets, contracts, opportunities }, rules);
  expect({ state: reading.state, because: reading.reasons[0]!.code }).toEqual({ state, because });
});

test('an override keeps what it hides, with the record that says otherwise', () => {
  const reading = deriveCellState(
    { stateOverride: 'No Fit', overrideReason: 'Closing', confirmedOn: '2026-01-01' },
    { assets: [], contracts: [], opportunities: [won('2026-05-01', { name: 'Sensors 2026' })] },
    rules,
  );
  expect(reading.derived).toBe('Ours');
  expect(reading.reasons).toEqual([
    { code: 'overridden', values: { reason: 'Closing', derived: 'Ours' } },
    { code: 'overrideContradictedSince', object: 'Opportunity', recordId: 'won', values: { derived: 'Ours', since: '2026-05-01' } },
    {
      code: 'wonOpportunity',
      object: 'Opportunity',
      recordId: 'won',
      values: { name: 'Sensors 2026', closesOn: '2026-05-01', stage: null, reason: null },
    },
  ]);
});

test('an override without a reason stands and says so; one that agrees may go', () => {
  const reading = deriveCellState(
    { stateOverride: 'Ours', confirmedOn: '2026-11-01' },
    { assets: [asset()], contracts: [], opportunities: [] },
    rules,
  );
  expect(reading.reasons.map(({ code }) => code)).toEqual(['overridden', 'overrideWithoutReason', 'overrideAgrees', 'assetInUse']);
});

test('the reason a deal was lost comes with the state', () => {
  const { reasons } = deriveCellState({}, { assets: [], contracts: [], opportunities: [lost('2026-01-01')] }, rules);
  expect(reasons[0]).toMatchObject({ code: 'lostOpportunity', recordId: 'lost', values: { reason: 'Price' } });
});
