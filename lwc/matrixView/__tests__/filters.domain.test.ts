import { FIRST_SETTINGS, hasFilters, NO_FILTERS, settingsFrom, type MatrixFilters } from 'c/matrixView';
import { at, cell, outline, view } from './facts.ts';

/** Keys that pass, in the order of the data. */
function passing(filters: Partial<MatrixFilters>, facts = {}): readonly string[] {
  const shown = view({ filters: { ...NO_FILTERS, ...filters } }, facts);
  if (shown.emptiness) return [];
  return shown.keysIn({ fromRow: 0, fromColumn: 0, toRow: shown.rows.length - 1, toColumn: shown.columns.length - 1 }, false);
}

test.each<[string, Partial<MatrixFilters>, readonly string[]]>([
  ['states', { states: ['Ours', 'No Fit'] }, ['gdansk×planning', 'fleet×service']],
  ['an unknown quadrant', { quadrants: ['Unknown'], states: ['Potential'] }, ['bergen×sensors', 'gdansk×sensors']],
  ['a play', { plays: ['Up-Sell'] }, ['gdansk×sensors']],
  ['nobody as owner', { ownerIds: ['none'], states: ['Ours'] }, ['gdansk×planning']],
  ['freshness', { stale: 'without' }, ['bergen×sensors']],
  ['focus', { focus: 'with' }, ['gdansk×sensors']],
  ['no opportunity', { opportunity: 'without', states: ['Ours'] }, ['gdansk×planning']],
  ['guesses', { guess: 'without' }, []],
  ['a potential', { minPotential: 100_001 }, ['gdansk×sensors']],
  ['a potential of nothing, which is not unknown', { minPotential: 0 }, ['bergen×sensors', 'gdansk×sensors']],
])('cells are filtered by %s', (_name, filters, keys) => {
  expect(passing(filters)).toEqual(keys);
  expect(hasFilters({ ...NO_FILTERS, ...filters })).toBe(true);
});

test('an owner’s cells are found, and those with an opportunity', () => {
  const cells = [cell('bergen/sensors', { ownerId: 'mara' }), cell('fleet/service', { opportunityId: 'deal' })];
  expect(passing({ ownerIds: ['mara'] }, { cells })).toEqual(['bergen×sensors']);
  expect(passing({ opportunity: 'with' }, { cells })).toEqual(['fleet×service']);
});

test('lines without a cell that passes are not shown, and sums are of what passes', () => {
  const shown = view({ filters: { ...NO_FILTERS, stale: 'without' } });
  expect(outline(shown.rows)).toEqual(['Group', '. Yard', '. . Bergen Yard', '=']);
  expect(outline(shown.columns)).toEqual(['Digital', '. Sensors', '=']);
  expect(at(shown, '=', '=').money).toBe(100_000);
  expect([shown.shown, shown.all, shown.isNarrowed]).toEqual([1, 5, true]);
});

test('a search sums up what it found', () => {
  expect(at(view({ rowSearch: 'bergen' }), '=', '=').money).toBe(100_000);
});

test('what the filters leave out is said to be there', () => {
  const shown = view({ filters: { ...NO_FILTERS, states: ['Ours', 'No Fit', 'White Space'] } });
  expect(outline(shown.rows)).not.toContain('. . Bergen Yard');
  const cells = [
    cell('bergen/sensors', { state: 'Potential' }),
    cell('bergen/planning', { state: 'No Fit' }),
    cell('fleet/sensors', { state: 'No Fit' }),
  ];
  expect(at(view({ filters: { ...NO_FILTERS, states: ['No Fit'] } }, { cells }), 'Bergen Yard', 'Sensors').kind).toBe('filtered');
});

test('settings come back as they were, and anything else as at first', () => {
  const settings = {
    ...FIRST_SETTINGS,
    mode: 'toYou' as const,
    openRowIds: ['a'],
    rowSort: { by: 'line' as const, id: 's', isDescending: true },
    columnSort: { by: 'name' as const, isDescending: false },
    filters: { ...NO_FILTERS, states: ['Ours' as const], minPotential: 5, guess: 'with' as const },
    rowSearch: 'yard',
  };
  expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  for (const nonsense of [
    undefined,
    null,
    7,
    [],
    'x',
    { mode: 'old', openRowIds: 3, rowSort: { by: 'line' }, filters: { states: ['Gone', 4], guess: 1 } },
  ]) {
    expect(settingsFrom(nonsense)).toEqual(FIRST_SETTINGS);
  }
});
