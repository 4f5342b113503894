import { at, cell, view } from './facts.ts';

test('a leaf × a leaf shows what is recorded there', () => {
  expect(at(view(), 'Gdańsk Yard', 'Sensors')).toMatchObject({
    kind: 'square',
    key: 'gdansk×sensors',
    state: 'Potential',
    money: 300_000,
    moneyKind: 'potential',
    isStale: true,
    focused: 1,
    confirmedOn: '2026-01-05',
  });
});

test('where nobody wrote anything there is nothing, not zero', () => {
  expect(at(view(), 'Fleet', 'Sensors')).toMatchObject({ kind: 'empty', key: 'fleet×sensors', state: null, money: null, toYou: null });
});

test('a branch shows its roll-up, open or closed, so that every number is the sum of what is below', () => {
  const open = at(view(), 'Yard', 'Digital');
  const closed = at(view({ openRowIds: ['group'], openColumnIds: [] }), 'Yard', 'Digital');
  expect(open).toMatchObject({ kind: 'sum', money: 400_000, focused: 1, state: 'Potential', isPartial: true });
  expect(closed).toEqual(open);
  expect(open.rollup!.states).toMatchObject({ Potential: 2, Ours: 1, 'White Space': 1 });
});

test('what is recorded for a branch itself stands on its own lines, and sums there are of it alone', () => {
  expect(at(view(), '(Yard)', '(Digital)')).toMatchObject({ kind: 'square', state: 'White Space', key: 'yard×digital' });
  expect(at(view(), '(Yard)', 'Digital')).toMatchObject({ kind: 'sum', rollup: { cells: 1 } });
  expect(at(view(), '(Yard)', '=')).toMatchObject({ kind: 'sum', rollup: { cells: 1 } });
  expect(at(view(), 'Yard', '(Digital)')).toMatchObject({ kind: 'sum', rollup: { cells: 1 } });
});

test('the only cell of a closed branch speaks for itself', () => {
  const cells = [cell('yard/digital', { state: 'White Space' })];
  const settings = { openRowIds: ['group'], openColumnIds: [] };
  expect(at(view(settings, { cells }), 'Yard', 'Digital')).toMatchObject({ kind: 'square', state: 'White Space' });
  expect(at(view(settings, { cells }), 'Group', 'Digital')).toMatchObject({ kind: 'sum' });
});

test('the money of a cell is what its state is about', () => {
  const cells = [
    cell('bergen/sensors', { stateOverride: 'Ours', ourRevenue: 5, potentialAnnualRevenue: 9 }),
    cell('gdansk/sensors', { state: 'Competitor', competitorRevenue: 7, potentialAnnualRevenue: 9 }),
    cell('bergen/planning', { state: 'Competitor', potentialAnnualRevenue: 9 }),
    cell('gdansk/planning', { state: 'In-House' }),
  ];
  const shown = view({}, { cells });
  const money = [
    at(shown, 'Bergen Yard', 'Sensors'),
    at(shown, 'Gdańsk Yard', 'Sensors'),
    at(shown, 'Bergen Yard', 'Planning'),
    at(shown, 'Gdańsk Yard', 'Planning'),
  ].map(({ money, moneyKind }) => [money, moneyKind]);
  expect(money).toEqual([
    [5, 'ourRevenue'],
    [7, 'competitorRevenue'],
    [9, 'potential'],
    [null, 'potential'],
  ]);
});

test('as potential only what can still be won is shown, so that the cells add up to their sums', () => {
  const shown = view({ mode: 'potential' });
  expect(at(shown, 'Gdańsk Yard', 'Planning')).toMatchObject({ kind: 'square', money: null, strength: null });
  expect(at(shown, 'Gdańsk Yard', 'Sensors')).toMatchObject({ money: 300_000, strength: 1 });
  expect(at(shown, 'Bergen Yard', 'Sensors').strength).toBeCloseTo(Math.sqrt(1 / 3));
});

test('a share of the wallet needs a market and a part', () => {
  const shown = view({ mode: 'walletShare' });
  expect(at(shown, 'Gdańsk Yard', 'Planning')).toMatchObject({ walletShare: 25, strength: 0.25 });
  expect(at(shown, 'Gdańsk Yard', 'Sensors').walletShare).toBeNull();
  expect(at(shown, '=', '=')).toMatchObject({ walletShare: 25, isSharePartial: true });
});

test('how long ago a cell was confirmed tints it; a sum is tinted by the part that is old', () => {
  const shown = view({ mode: 'confirmed' });
  expect(at(shown, 'Bergen Yard', 'Sensors').strength).toBeCloseTo(2 / 180);
  expect(at(shown, 'Gdańsk Yard', 'Sensors').strength).toBe(1);
  expect(at(shown, 'Yard', 'Sensors')).toMatchObject({ strength: 0.5, freshShare: 50 });
});

test('scores that reach the policy’s thresholds are high', () => {
  const cells = [cell('bergen/sensors', { chanceToWin: 50, urgency: 'High', alternatives: 'Strong' })];
  expect(at(view({}, { cells }), 'Bergen Yard', 'Sensors')).toMatchObject({
    toYou: 50,
    isHighToYou: true,
    toCustomer: 49,
    isHighToCustomer: false,
    quadrant: 'Do Not Push',
    isGuess: true,
  });
});

test('there is no cell outside', () => {
  expect(() => view().cellAt(0, 99)).toThrow(RangeError);
});

test('legend tells what is seen, with counts, and nothing else', () => {
  expect(view().legend).toEqual([
    { kind: 'state', state: 'No Fit', count: 1 },
    { kind: 'state', state: 'White Space', count: 1 },
    { kind: 'state', state: 'Potential', count: 2 },
    { kind: 'state', state: 'Ours', count: 1 },
    { kind: 'sign', sign: 'scores' },
    { kind: 'sign', sign: 'guess' },
    { kind: 'sign', sign: 'stale' },
    { kind: 'sign', sign: 'focus' },
    { kind: 'sign', sign: 'sum' },
  ]);
  expect(view({ mode: 'potential' }).legend[0]).toEqual({ kind: 'scale', mode: 'potential', low: 0, high: 300_000 });
});
