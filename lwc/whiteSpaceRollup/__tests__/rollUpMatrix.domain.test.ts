import fc from 'fast-check';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { readCells } from 'c/whiteSpace';
import { rollUpMatrix, rollupAt, type RollupInput } from 'c/whiteSpaceRollup';

const today = '2026-11-22';
const buyingCenters = [
  { id: 'group', name: 'Group' },
  { id: 'marine', name: 'Marine', parentId: 'group' },
  { id: 'yard', name: 'Yard', parentId: 'marine' },
  { id: 'energy', name: 'Energy', parentId: 'group' },
];
const solutions = [
  { id: 'machines', name: 'Machines' },
  { id: 'pumps', name: 'Pumps', parentId: 'machines' },
  { id: 'valves', name: 'Valves', parentId: 'machines' },
];
const cell = (buyingCenterId: string, solutionId: string, fields: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell => ({
  id: `${buyingCenterId} ${solutionId}`,
  buyingCenterId,
  solutionId,
  state: 'Potential',
  ...fields,
});
const potential = (buyingCenterId: string, solutionId: string, amount: number | null) =>
  cell(buyingCenterId, solutionId, { potentialAnnualRevenue: amount });
const rollUp = (cells: readonly WhiteSpaceCell[], more: Partial<RollupInput> = {}) =>
  rollUpMatrix({ buyingCenters, solutions, readings: readCells(cells, {}, DEFAULT_POLICY, today), ...more });
const potentialAt = (rollup: ReturnType<typeof rollUp>, row: string | null, column: string | null) =>
  rollupAt(rollup, row, column)!.money.potential;

test('leaves add up over both trees', () => {
  const rollup = rollUp([potential('yard', 'pumps', 10), potential('yard', 'valves', 20), potential('energy', 'pumps', 5)]);
  expect(potentialAt(rollup, 'marine', 'machines').value).toBe(30);
  expect(potentialAt(rollup, 'group', 'pumps').value).toBe(15);
  expect(potentialAt(rollup, null, null)).toEqual({ value: 35, isPartial: false, crossings: 0 });
});

test('an amount stated for a parent covers what is below it, and counts once', () => {
  const rollup = rollUp([potential('marine', 'machines', 100), potential('yard', 'pumps', 40), potential('energy', 'valves', 7)]);
  expect(potentialAt(rollup, 'group', 'machines').value).toBe(107);
  expect(potentialAt(rollup, 'yard', 'machines').value).toBe(40);
  expect(potentialAt(rollup, 'group', 'pumps').value).toBe(40);
});

test('where two amounts cross the higher buying center’s counts, and the sum says so', () => {
  const rollup = rollUp([potential('group', 'pumps', 100), potential('yard', 'machines', 30)]);
  expect(potentialAt(rollup, 'group', 'machines')).toEqual({ value: 100, isPartial: false, crossings: 1 });
  expect(potentialAt(rollup, 'marine', 'machines')).toEqual({ value: 30, isPartial: false, crossings: 0 });
});

test('parts larger than the amount above them are told', () => {
  const rollup = rollUp([potential('marine', 'machines', 50), potential('yard', 'pumps', 40), potential('yard', 'valves', 20)]);
  expect(rollup.understated).toEqual([{ cellId: 'marine machines', measure: 'potential', amount: 50, parts: 60 }]);
});

describe('what competitors earn', () => {
  const earns = (row: string, column: string, competitor: string | null, competitorRevenue: number | null) =>
    cell(row, column, { competitor, competitorRevenue });
  const earnedAt = (cells: readonly WhiteSpaceCell[], row: string | null, column: string | null) =>
    rollupAt(rollUp(cells), row, column)!.money.competitorRevenue;

  test('an amount covers what is below it for the same competitor only', () => {
    const cells = [
      earns('marine', 'machines', 'Acme', 60),
      earns('yard', 'pumps', 'acme ', 25),
      earns('yard', 'valves', 'Bolt', 10),
      earns('energy', 'pumps', 'Bolt', 4),
    ];
    expect(earnedAt(cells, 'marine', 'machines')).toEqual({ value: 70, isPartial: false, crossings: 0 });
    expect(earnedAt(cells, 'yard', 'machines').value).toBe(35);
    expect(earnedAt(cells, null, null)).toEqual({ value: 74, isPartial: false, crossings: 0 });
  });

  test('only amounts of the same competitor cross', () => {
    const narrow = earns('group', 'pumps', 'Acme', 100);
    expect(earnedAt([narrow, earns('yard', 'machines', 'Bolt', 30)], null, null)).toEqual({ value: 130, isPartial: false, crossings: 0 });
    expect(earnedAt([narrow, earns('yard', 'machines', 'Acme', 30)], null, null)).toEqual({ value: 100, isPartial: false, crossings: 1 });
  });

  test('parts larger than the amount above them are told of the same competitor only', () => {
    const whole = earns('marine', 'machines', 'Acme', 10);
    expect(rollUp([whole, earns('yard', 'pumps', 'Bolt', 12)]).understated).toEqual([]);
    expect(rollUp([whole, earns('yard', 'pumps', 'Acme', 12), earns('yard', 'valves', 'Bolt', 5)]).understated).toEqual([
      { cellId: 'marine machines', measure: 'competitorRevenue', amount: 10, parts: 12 },
    ]);
  });

  test('who has no amount is missing unless his own, or for nobody in particular anybody’s, covers it', () => {
    const whole = earns('marine', 'machines', 'Acme', 60);
    expect(earnedAt([whole, earns('yard', 'pumps', 'Bolt', null)], null, null).isPartial).toBe(true);
    expect(earnedAt([whole, earns('yard', 'pumps', 'Acme', null)], null, null).isPartial).toBe(false);
    expect(earnedAt([whole, earns('yard', 'pumps', null, null)], null, null).isPartial).toBe(false);
  });
});

test('nothing known is not zero, and a missing amount makes the sum partial', () => {
  const rollup = rollUp([potential('yard', 'pumps', null), potential('energy', 'pumps', 0)]);
  expect(potentialAt(rollup, 'yard', 'pumps')).toEqual({ value: null, isPartial: true, crossings: 0 });
  expect(potentialAt(rollup, 'energy', 'pumps')).toEqual({ value: 0, isPartial: false, crossings: 0 });
  expect(potentialAt(rollup, 'group', 'pumps')).toEqual({ value: 0, isPartial: true, crossings: 0 });
});

test('potential counts only where it can still be won', () => {
  const ours = cell('yard', 'pumps', { state: 'Ours', potentialAnnualRevenue: 99 });
  expect(potentialAt(rollUp([ours, potential('yard', 'valves', 1)]), null, null).value).toBe(1);
});

test('scores are means weighted by potential money', () => {
  const rollup = rollUp([
    cell('yard', 'pumps', { potentialAnnualRevenue: 300_000, urgency: 'Critical' }),
    cell('energy', 'pumps', { potentialAnnualRevenue: 100_000, urgency: 'None' }),
  ]);
  expect(rollupAt(rollup, 'group', 'pumps')!.toCustomer).toEqual({ value: 75, basis: 'money' });
  expect(rollupAt(rollup, 'group', 'valves')!.toCustomer).toEqual({ value: null, basis: null });
});

test('without any money the mean is plain and says so', () => {
  const rollup = rollUp([cell('yard', 'pumps', { urgency: 'Critical' }), cell('energy', 'pumps', { urgency: 'None' })]);
  expect(rollupAt(rollup, null, null)!.toCustomer).toEqual({ value: 50, basis: 'count' });
});

test('counts by state, guesses, stale and unconfirmed ones', () => {
  const rollup = rollUp([
    cell('yard', 'pumps', { confirmedOn: '2026-11-01' }),
    cell('yard', 'valves', { confirmedOn: '2026-01-01' }),
    cell('energy', 'pumps', { state: 'Ours' }),
    cell('energy', 'valves', { stateOverride: 'No Fit' }),
  ]);
  const all = rollupAt(rollup, null, null)!;
  expect(all.states).toMatchObject({ Potential: 2, Ours: 1, 'No Fit': 1, Lost: 0 });
  expect([all.cells, all.guessedShare, all.staleShare, all.neverConfirmedShare]).toEqual([4, 1, 0.25, 0.5]);
  expect(rollupAt(rollup, 'group', 'nothing')).toBeNull();
});

test('open and won amounts and targets come along', () => {
  const cells = [potential('yard', 'pumps', 10), potential('marine', 'pumps', 20)];
  const amounts = [
    { openAmount: 3, wonAmount: null },
    { openAmount: 4, wonAmount: 5 },
  ];
  const { money } = rollupAt(rollUp(cells, { amounts, focus: [{ cellId: 'yard pumps', targetRevenue: 8 }] }), null, null)!;
  expect([money.openAmount.value, money.wonAmount.value, money.target.value, money.wallet.value]).toEqual([7, 5, 8, null]);
});

test('a square recorded twice counts once, by what was confirmed last; its opportunities all count', () => {
  const old = { ...potential('yard', 'pumps', 10), id: 'old', confirmedOn: '2026-01-01' };
  const recent = { ...potential('yard', 'pumps', 15), id: 'recent', confirmedOn: '2026-10-01' };
  const rollup = rollUp([recent, old], {
    amounts: [
      { openAmount: 1, wonAmount: null },
      { openAmount: 2, wonAmount: null },
    ],
  });
  expect(rollup.duplicateIds).toEqual(['old']);
  expect(potentialAt(rollup, null, null).value).toBe(15);
  expect(rollupAt(rollup, null, null)!.money.openAmount.value).toBe(3);
});

test('a cell whose buying center is gone is told and counted nowhere', () => {
  const rollup = rollUp([potential('deleted', 'pumps', 10)]);
  expect(rollup.unplacedIds).toEqual(['deleted pumps']);
  expect(potentialAt(rollup, null, null).value).toBeNull();
});

const randomTree = (prefix: string) =>
  fc.array(fc.option(fc.nat(9), { nil: null }), { minLength: 1, maxLength: 8 }).map((parents) =>
    parents.map((parent, index) => ({
      id: `${prefix}${index}`,
      name: `${prefix}${index}`,
      parentId: parent === null ? null : `${prefix}${parent}`,
    })),
  );
const randomMatrix = fc.record({
  rows: randomTree('b'),
  columns: randomTree('s'),
  squares: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null })), { maxLength: 30 }),
});

/** Slow and plain: the rule as it is written. */
function ancestorsOf(rows: readonly { id: string; parentId: string | null }[], id: string, opened: ReadonlySet<string>): string[] {
  const row = rows.find((one) => one.id === id)!;
  const parent = opened.has(id) ? undefined : rows.find((one) => one.id === row.parentId);
  return parent ? [parent.id, ...ancestorsOf(rows, parent.id, opened)] : [];
}

/** Members at which circles are opened: the first of each in order. */
function openedAt(rows: readonly { id: string; parentId: string | null }[]): ReadonlySet<string> {
  const opened = new Set<string>();
  for (const { id } of rows) {
    const seen = [id];
    let at = rows.find((row) => row.id === id)!.parentId;
    while (at && rows.some((row) => row.id === at) && !seen.includes(at)) {
      seen.push(at);
      at = opened.has(at) ? null : rows.find((row) => row.id === at)!.parentId;
    }
    if (at === id) opened.add(id);
  }
  return opened;
}

test('law: every roll-up is the sum of the topmost amounts in it, none of which overlap, under any trees', () => {
  fc.assert(
    fc.property(randomMatrix, ({ rows, columns, squares }) => {
      const cells = [
        ...new Map(
          squares.map(([b, s, amount]) => {
            const one = potential(`b${b % rows.length}`, `s${s % columns.length}`, amount);
            return [one.id, one] as const;
          }),
        ).values(),
      ];
      const rollup = rollUpMatrix({ buyingCenters: rows, solutions: columns, readings: readCells(cells, {}, DEFAULT_POLICY, today) });
      const [openedRows, openedColumns] = [openedAt(rows), openedAt(columns)];
      const upFrom = new Map(rows.map(({ id }) => [id, [id, ...ancestorsOf(rows, id, openedRows)]]));
      const wideFrom = new Map(columns.map(({ id }) => [id, [id, ...ancestorsOf(columns, id, openedColumns)]]));
      const isAbove = (paths: Map<string, string[]>, above: string, below: string) => paths.get(below)!.includes(above);
      for (const row of [null, ...rows.map(({ id }) => id)]) {
        for (const column of [null, ...columns.map(({ id }) => id)]) {
          const inside = cells.filter(
            (one) =>
              typeof one.potentialAnnualRevenue === 'number' &&
              (row === null || isAbove(upFrom, row, one.buyingCenterId)) &&
              (column === null || isAbove(wideFrom, column, one.solutionId)),
          );
          const overlap = (a: WhiteSpaceCell, b: WhiteSpaceCell) =>
            (isAbove(upFrom, a.buyingCenterId, b.buyingCenterId) || isAbove(upFrom, b.buyingCenterId, a.buyingCenterId)) &&
            (isAbove(wideFrom, a.solutionId, b.solutionId) || isAbove(wideFrom, b.solutionId, a.solutionId));
          const beats = (a: WhiteSpaceCell, b: WhiteSpaceCell) =>
            a !== b &&
            overlap(a, b) &&
            isAbove(upFrom, a.buyingCenterId, b.buyingCenterId) &&
            (a.buyingCenterId !== b.buyingCenterId || isAbove(wideFrom, a.solutionId, b.solutionId));
          const counted = inside.filter((one) => !inside.some((other) => beats(other, one)));
          expect(counted.some((a) => counted.some((b) => a !== b && overlap(a, b)))).toBe(false);
          const sum = counted.reduce((total, one) => total + one.potentialAnnualRevenue!, 0);
          expect(rollupAt(rollup, row, column)!.money.potential.value).toBe(inside.length === 0 ? null : sum);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('law: under random trees every branch of leaves is the plain sum of them, and so is the money of opportunities at any depth', () => {
  fc.assert(
    fc.property(randomMatrix, ({ rows, columns, squares }) => {
      const [openedRows, openedColumns] = [openedAt(rows), openedAt(columns)];
      const pathsOf = (tree: typeof rows, opened: ReadonlySet<string>) =>
        new Map(tree.map(({ id }) => [id, [id, ...ancestorsOf(tree, id, opened)]]));
      const [upFrom, wideFrom] = [pathsOf(rows, openedRows), pathsOf(columns, openedColumns)];
      const isLeaf = (paths: ReadonlyMap<string, readonly string[]>, id: string) =>
        [...paths].every(([other, path]) => other === id || !path.includes(id));
      const drawn = squares.map(([b, s, amount]) => [`b${b % rows.length}`, `s${s % columns.length}`, amount] as const);
      const cells = [...new Map(drawn.map(([b, s, amount]) => [`${b} ${s}`, potential(b, s, amount)])).values()];
      const leaves = cells.filter(({ buyingCenterId, solutionId }) => isLeaf(upFrom, buyingCenterId) && isLeaf(wideFrom, solutionId));
      const sumIn = (of: readonly WhiteSpaceCell[], row: string | null, column: string | null) => {
        const amounts = of
          .filter(({ buyingCenterId }) => row === null || upFrom.get(buyingCenterId)!.includes(row))
          .filter(({ solutionId }) => column === null || wideFrom.get(solutionId)!.includes(column))
          .flatMap(({ potentialAnnualRevenue }) => potentialAnnualRevenue ?? []);
        return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
      };
      const rollUpOf = (of: readonly WhiteSpaceCell[]) =>
        rollUpMatrix({
          buyingCenters: rows,
          solutions: columns,
          readings: readCells(of, {}, DEFAULT_POLICY, today),
          amounts: of.map(({ potentialAnnualRevenue }) => ({ openAmount: potentialAnnualRevenue ?? null, wonAmount: null })),
        });
      const [ofLeaves, ofAll] = [rollUpOf(leaves), rollUpOf(cells)];
      for (const row of [null, ...rows.map(({ id }) => id)]) {
        for (const column of [null, ...columns.map(({ id }) => id)]) {
          expect(rollupAt(ofLeaves, row, column)!.money.potential.value).toBe(sumIn(leaves, row, column));
          expect(rollupAt(ofAll, row, column)!.money.openAmount.value).toBe(sumIn(cells, row, column));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('law: amounts at leaves alone add up plainly', () => {
  const leaves = fc.array(
    fc.tuple(fc.constantFrom('yard', 'energy'), fc.constantFrom('pumps', 'valves'), fc.integer({ min: 0, max: 1e15 })),
  );
  fc.assert(
    fc.property(leaves, (squares) => {
      const cells = [...new Map(squares.map(([b, s, amount]) => [`${b}${s}`, potential(b, s, amount)])).values()];
      const sum = cells.reduce((total, one) => total + one.potentialAnnualRevenue!, 0);
      expect(potentialAt(rollUp(cells), null, null).value).toBe(cells.length === 0 ? null : sum);
    }),
  );
});

test('law: a mean lies between the lowest and the highest score in it', () => {
  const inputs = fc.array(
    fc.record({ chanceToWin: fc.integer({ min: 0, max: 100 }), potentialAnnualRevenue: fc.option(fc.integer({ min: 0, max: 1e6 })) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const places = [
    ['yard', 'pumps'],
    ['marine', 'machines'],
    ['energy', 'pumps'],
    ['energy', 'valves'],
  ] as const;
  fc.assert(
    fc.property(inputs, (rows) => {
      const readings = readCells(
        rows.map((fields, index) => cell(places[index]![0], places[index]![1], fields)),
        {},
        DEFAULT_POLICY,
        today,
      );
      const scores = readings.map(({ score }) => score.toYou.value!);
      const { value } = rollupAt(rollUpMatrix({ buyingCenters, solutions, readings }), null, null)!.toYou;
      expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
  );
});
