import { readPlay, stateOf } from 'c/whiteSpace';

const cell = (buyingCenterId: string, solutionId: string, state: 'Ours' | 'White Space' | 'At Risk' = 'White Space') => ({
  buyingCenterId,
  solutionId,
  state,
});

test('the same solution in use elsewhere makes a cross-sell', () => {
  const target = cell('marine', 'pumps');
  expect(readPlay(target, [target, cell('energy', 'pumps', 'Ours')])).toEqual({
    play: 'Cross-Sell',
    sameSolutionIn: ['energy'],
    otherSolutionsHere: [],
  });
});

test('another solution in use here makes an up-sell, at risk or not', () => {
  const target = cell('marine', 'pumps');
  expect(readPlay(target, [target, cell('marine', 'valves', 'At Risk')]).play).toBe('Up-Sell');
});

test('both hold together', () => {
  const target = cell('marine', 'pumps');
  expect(readPlay(target, [cell('energy', 'pumps', 'Ours'), cell('marine', 'valves', 'Ours')]).play).toBe('Cross-Sell and Up-Sell');
});

test('neither is a new footprint', () => {
  const target = cell('marine', 'pumps');
  expect(readPlay(target, [target, cell('energy', 'valves', 'Ours')]).play).toBe('New Footprint');
});

test('a cell where the solution is in use has no play left', () => {
  const target = cell('marine', 'pumps', 'Ours');
  expect(readPlay(target, [target]).play).toBeNull();
});

test('a person’s override stands above what the records say', () => {
  expect(stateOf({ state: 'Open Opportunity', stateOverride: 'No Fit' })).toBe('No Fit');
  expect(stateOf({})).toBe('Unknown');
});
