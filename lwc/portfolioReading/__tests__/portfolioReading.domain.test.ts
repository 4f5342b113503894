import { accountsShown, readPortfolio, type PortfolioFacts, type PortfolioFilter, type PortfolioSorting } from 'c/portfolioReading';
import { FACTS, known, TODAY } from './portfolioFacts.ts';

const read = (more: Partial<PortfolioFacts> = {}) => readPortfolio({ ...FACTS, ...more }, TODAY);
const line = (id: string, more: Partial<PortfolioFacts> = {}) => read(more).accounts.find((account) => account.id === id)!;

describe('an account of the portfolio', () => {
  test('stands in the order of names, with the plan people work with', () => {
    expect(read().accounts.map(({ name, plan }) => [name, plan?.name, plan?.isLive])).toEqual([
      ['Brightwater Foods', 'This year', true],
      ['Castell Rail', 'Trains', false],
      ['Nordkai Terminals', undefined, undefined],
    ]);
  });

  test('counts the objectives of that plan: open ones are neither reached, missed nor dropped', () => {
    expect(line('bright').objectives).toEqual({
      all: 8,
      byStatus: { 'On Track': 2, 'At Risk': 1, Achieved: 4, Dropped: 1 },
      open: 3,
      late: 1,
    });
    expect(line('nordkai').objectives).toEqual({ all: 0, byStatus: {}, open: 0, late: 0 });
  });

  test('is as ready as the buying center it knows least, and names the fact to find next', () => {
    const { readiness } = line('bright');
    expect([readiness?.standing, readiness?.knownShare.Required, readiness?.next]).toEqual([
      'Ready',
      1,
      { code: 'keyInitiatives', buyingCenterIds: ['dairy', 'meals'] },
    ]);
    expect(line('castell').readiness?.next).toEqual({ code: 'salesGoal', buyingCenterIds: ['track'] });
    expect(line('nordkai').readiness?.standing).toBe('Not Ready');
  });

  test('a relationship is known by coverage or attitude, whichever was confirmed last says how fresh', () => {
    const evidence = { ...FACTS.evidence, coverage: { dairy: { confirmedOn: '2025-01-01' } }, attitude: { dairy: { confirmedOn: null } } };
    const of = (more: PortfolioFacts['evidence']) =>
      line('bright', { evidence: more }).readiness!.centers[0]!.facts.find(({ code }) => code === 'relationshipStatus');
    expect(of(evidence)).toMatchObject({ isKnown: true, confirmedOn: '2025-01-01', freshness: 'stale' });
    expect(of({ ...evidence, attitude: known('dairy') })).toMatchObject({ confirmedOn: '2026-11-01', freshness: 'fresh' });
    expect(of({})).toMatchObject({ isKnown: false, freshness: null });
  });

  test('is over budget against what was granted; what nobody stated is unknown, not zero', () => {
    expect(line('bright').money).toEqual({ granted: 10_000, planned: 12_000, spent: 11_000, over: 1_000, overPlanned: 2_000 });
    expect(line('castell').money).toEqual({ granted: null, planned: 5_000, spent: 0, over: 0, overPlanned: 0 });
    expect(line('nordkai').money).toBeNull();
  });
});

describe('what a reader may not see', () => {
  test.each([
    ['readiness', { evidence: null }],
    ['readiness', { centers: null }],
    ['objectives', { counts: null }],
    ['marketers', { marketers: null }],
    ['money', { money: null }],
  ] as const)('%s is unknown on every line', (name, hidden) => {
    expect(read(hidden).accounts.map((account) => account[name])).toEqual([null, null, null]);
  });

  test('leaves no half of a load, no sums and no list', () => {
    expect([read({ marketers: null }).loads, read({ counts: null }).loads, read({ reusable: null }).reuse]).toEqual([null, null, null]);
    expect([read({ money: null }).money, read({ money: null }).isMoneyHidden, read().isMoneyHidden]).toEqual([null, true, false]);
  });
});

describe('load', () => {
  test('counts accounts by the teams of plans that are not closed, against the limit of the policy', () => {
    expect(read().loads).toEqual([
      {
        ...{ userId: 'jonas', name: 'Jonas Okafor', openObjectives: 3, limit: 1, over: 1 },
        ...{ accountIds: ['bright', 'castell'], otherAccountIds: [] },
      },
      {
        ...{ userId: 'ines', name: 'Ines Prado', openObjectives: 1, limit: 1, over: 0 },
        ...{ accountIds: ['bright'], otherAccountIds: ['castell'] },
      },
    ]);
  });

  test('who only owns an objective is there with it', () => {
    const marketers = FACTS.marketers!.filter(({ userId }) => userId !== 'ines');
    expect(read({ marketers }).loads!.at(-1)).toMatchObject({ name: 'Ines Prado', accountIds: [], otherAccountIds: ['castell'] });
  });

  test('with many plans of one account that is one account', () => {
    const marketers = [...FACTS.marketers!, { planId: 'draft', userId: 'jonas', userName: 'Jonas Okafor' }];
    expect(read({ marketers }).loads![0]!.accountIds).toEqual(['bright', 'castell']);
  });
});

test('money of all accounts is summed', () => {
  expect(read().money).toEqual({ granted: 10_000, planned: 17_000, spent: 11_000, over: 1_000, overPlanned: 7_000 });
});

test('an objective fits the accounts of its industry that do not have it yet; one without an industry fits all', () => {
  const groups = read({ accounts: [...FACTS.accounts, { id: 'dunmore', name: 'Dunmore Dairies', industry: 'Food' }] }).reuse!;
  const names = (accounts: readonly { readonly name: string }[]) => accounts.map(({ name }) => name);
  expect(
    groups.map(({ industry, lines }) => [industry, lines.map((one) => [one.objective.name, names(one.usedBy), names(one.fits)])]),
  ).toEqual([
    ['Food', [['Board breakfast', [], ['Dunmore Dairies']]]],
    [null, [['Plant visit', ['Castell Rail'], ['Dunmore Dairies', 'Nordkai Terminals']]]],
  ]);
});

describe('accounts that are looked for', () => {
  const shown = (
    filter: PortfolioFilter,
    sorting: PortfolioSorting = { column: 'name', isDescending: false },
    more: Partial<PortfolioFacts> = {},
  ) => accountsShown(read(more).accounts, filter, sorting).map(({ id }) => id);

  test.each<[string, PortfolioFilter, readonly string[]]>([
    ['part of a name, whatever its case', { query: ' RAIL ' }, ['castell']],
    ['an industry', { industry: 'Food' }, ['bright']],
    ['a standing', { standing: 'Ready' }, ['bright']],
    ['a marketer', { marketerId: 'jonas' }, ['bright', 'castell']],
    ['late objectives', { need: 'late' }, ['bright']],
    ['too much spent', { need: 'over' }, ['bright']],
    ['no live plan', { need: 'noPlan' }, ['castell', 'nordkai']],
    ['nobody of marketing', { need: 'nobody' }, ['nordkai']],
  ])('by %s', (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  test('are sorted either way, what is not known last', () => {
    expect(shown({}, { column: 'planned', isDescending: false })).toEqual(['castell', 'bright', 'nordkai']);
    expect(shown({}, { column: 'planned', isDescending: true })).toEqual(['bright', 'castell', 'nordkai']);
    expect(shown({}, { column: 'industry', isDescending: true })).toEqual(['castell', 'bright', 'nordkai']);
    expect(shown({}, { column: 'readiness', isDescending: true })).toEqual(['bright', 'castell', 'nordkai']);
    expect(shown({}, { column: 'open', isDescending: true }, { counts: null })).toEqual(['bright', 'castell', 'nordkai']);
  });
});
