import { closedSince } from 'c/cellConversion';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY, type SalesOpportunity, type WhiteSpaceCell } from 'c/planModel';

const reading = (cell: Partial<WhiteSpaceCell>, opportunities: readonly SalesOpportunity[]) =>
  readMatrix(
    {
      account: { id: 'account', name: 'Halvorsen' },
      policy: DEFAULT_POLICY,
      buyingCenters: [{ id: 'yard', name: 'Yard' }],
      solutions: [{ id: 'pumps', name: 'Pumps' }],
      cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', opportunityId: 'deal', state: 'Open Opportunity', ...cell }],
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [],
      sales: { assets: [], contracts: [], opportunities },
    },
    '2026-11-22',
  );
const outcomes = (cell: Partial<WhiteSpaceCell>, deal: Partial<SalesOpportunity>) =>
  closedSince(reading(cell, [{ id: 'deal', closesOn: '2026-11-01', ...deal }]), { won: 'Won', lost: 'Lost' }).map(({ fields }) => fields);

test('a won opportunity brings Ours and its reason', () => {
  expect(outcomes({ notes: 'Before' }, { isClosed: true, isWon: true, closeReason: 'Trust' })).toEqual([
    { State__c: 'Ours', Notes__c: 'Before\n\nWon · 2026-11-01 · Trust' },
  ]);
});

test('a lost one without a recorded reason brings the state alone', () => {
  expect(outcomes({}, { isClosed: true, isWon: false })).toEqual([{ State__c: 'Lost' }]);
});

test('what was taken over is not asked again', () => {
  expect(outcomes({ state: 'Lost', notes: 'Lost · 2026-11-01 · Price' }, { isClosed: true, closeReason: 'Price' })).toEqual([]);
  expect(outcomes({ state: 'Lost' }, { isClosed: true })).toEqual([]);
});

test('a loss somebody has looked at since does not come back as Lost, only with its reason', () => {
  const looked = { state: 'White Space' as const, confirmedOn: '2026-11-10' };
  expect(outcomes(looked, { isClosed: true })).toEqual([]);
  expect(outcomes(looked, { isClosed: true, closeReason: 'Price' })).toEqual([
    { State__c: 'White Space', Notes__c: 'Lost · 2026-11-01 · Price' },
  ]);
});

test('an open opportunity, a deleted one and one that is not visible bring nothing', () => {
  expect(outcomes({}, { isClosed: false })).toEqual([]);
  expect(closedSince(reading({}, []), { won: 'Won', lost: 'Lost' })).toEqual([]);
  expect(closedSince(reading({ opportunityId: null }, [{ id: 'deal', isClosed: true }]), { won: 'Won', lost: 'Lost' })).toEqual([]);
});
