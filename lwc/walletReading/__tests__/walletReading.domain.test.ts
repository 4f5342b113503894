import fc from 'fast-check';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY, type BuyingCenter, type WhiteSpaceCell } from 'c/planModel';
import { readWallets, walletOfSquare } from 'c/walletReading';
import { rollupAt } from 'c/whiteSpaceRollup';

const solutions = [
  { id: 'machines', name: 'Machines' },
  { id: 'pumps', name: 'Pumps', parentId: 'machines' },
  { id: 'care', name: 'Care' },
];
const yards: readonly BuyingCenter[] = [
  { id: 'yards', name: 'Yards' },
  { id: 'bergen', name: 'Bergen', parentId: 'yards' },
  { id: 'gdansk', name: 'Gdańsk', parentId: 'yards' },
];
const cell = (buyingCenterId: string, solutionId: string, fields: Partial<WhiteSpaceCell>): WhiteSpaceCell => ({
  id: `${buyingCenterId}-${solutionId}`,
  buyingCenterId,
  solutionId,
  ...fields,
});
const read = (buyingCenters: readonly BuyingCenter[], cells: readonly WhiteSpaceCell[]) => {
  const reading = readMatrix(
    {
      account: { id: 'account', name: 'Halvorsen' },
      policy: DEFAULT_POLICY,
      buyingCenters,
      solutions,
      cells,
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [],
      sales: { assets: [], contracts: [], opportunities: [] },
    },
    '2026-11-22',
  );
  return { reading, wallets: readWallets(reading) };
};

test('a stated number covers all below it; a family covers its solutions; more than the whole is seen', () => {
  const { wallets } = read(
    [{ id: 'yard', name: 'Yard', wallet: 100, mainCompetitor: 'Acme' }],
    [
      cell('yard', 'machines', { wallet: 80 }),
      cell('yard', 'pumps', { wallet: 50, competitor: 'ACME ' }),
      cell('yard', 'care', { wallet: 30 }),
    ],
  );
  const { market, reading } = wallets.ofBuyingCenters.yard!;
  expect(market).toEqual({ value: 100, origin: 'stated', isPartial: false, crossings: 0, parts: 110 });
  expect(reading.competitors).toEqual([{ name: 'Acme', revenue: null, share: null }]);
});

test('cells add up where no buying center states a number', () => {
  const { wallets } = read(yards, [
    cell('bergen', 'pumps', { wallet: 40, ourRevenue: 10, competitor: 'Acme', competitorRevenue: 20 }),
    cell('gdansk', 'pumps', { wallet: 60, ourRevenue: 20, competitor: 'acme', competitorRevenue: 10 }),
    cell('gdansk', 'care', { ourRevenue: 5 }),
  ]);
  expect(wallets.ofBuyingCenters.yards!.market).toEqual({ value: 100, origin: 'cells', isPartial: true, crossings: 0, parts: null });
  expect(wallets.total.reading).toMatchObject({ market: 100, ours: 35, ourShare: 35, rest: 35 });
  expect(wallets.total.reading.competitors).toEqual([{ name: 'Acme', revenue: 30, share: 30 }]);
});

test('as soon as a buying center below states its own, the buying centers below add up', () => {
  const { wallets } = read(
    yards.map((one) => (one.id === 'bergen' ? { ...one, wallet: 500 } : one)),
    [cell('yards', 'pumps', { wallet: 7 }), cell('gdansk', 'care', { wallet: 30 })],
  );
  expect(wallets.ofBuyingCenters.yards!.market).toMatchObject({ value: 530, origin: 'below', isPartial: false });
  expect(wallets.total.market.value).toBe(530);
});

test('a buying center of which nothing is known makes the sum partial, never smaller by a zero', () => {
  const { wallets } = read(
    yards.map((one) => (one.id === 'bergen' ? { ...one, wallet: 500 } : one)),
    [],
  );
  expect(wallets.ofBuyingCenters.gdansk!.market).toMatchObject({ value: null, origin: 'nothing' });
  expect(wallets.total.market).toMatchObject({ value: 500, isPartial: true });
});

test('an amount of a competitor covers what is below it for the same competitor only', () => {
  const { reading, wallets } = read(yards, [
    cell('yards', 'machines', { wallet: 200, competitor: 'Acme', competitorRevenue: 60 }),
    cell('bergen', 'pumps', { competitor: 'Acme', competitorRevenue: 25 }),
    cell('gdansk', 'pumps', { competitor: 'Bolt', competitorRevenue: 10 }),
  ]);
  expect(wallets.total.reading.competitors.map(({ name, revenue }) => [name, revenue])).toEqual([
    ['Acme', 60],
    ['Bolt', 10],
  ]);
  expect(wallets.ofBuyingCenters.bergen!.reading.competitors).toEqual([{ name: 'Acme', revenue: 25, share: null }]);
  expect(wallets.competitors).toEqual(['Acme', 'Bolt']);
  // The matrix says the same in all.
  expect(rollupAt(reading.rollup, null, null)!.money.competitorRevenue.value).toBe(70);
});

test('different currencies are not added up; what somebody stated stands', () => {
  const { wallets } = read(
    [{ ...yards[0]!, wallet: 900, currency: 'EUR' }, ...yards.slice(1)],
    [
      cell('bergen', 'pumps', { wallet: 40, currency: 'NOK', competitor: 'Acme', competitorRevenue: 3 }),
      cell('gdansk', 'pumps', { wallet: 60, currency: 'PLN' }),
    ],
  );
  expect(wallets.ofBuyingCenters.bergen).toMatchObject({ currencies: ['NOK'], market: { value: 40 } });
  expect(wallets.ofBuyingCenters.yards).toMatchObject({ currencies: ['EUR', 'NOK', 'PLN'], market: { value: 900, parts: null } });
  expect(wallets.ofBuyingCenters.yards!.reading.competitors).toEqual([{ name: 'Acme', revenue: null, share: null }]);
  expect(wallets.total.market).toMatchObject({ value: null, origin: 'nothing' });
});

test('a square shows its own numbers, else what lies below it', () => {
  const { reading, wallets } = read(yards, [
    cell('bergen', 'pumps', { wallet: 40, competitor: 'Acme', competitorRevenue: 20 }),
    cell('bergen', 'care', { wallet: 40, ourRevenue: 50 }),
  ]);
  const whole = walletOfSquare(reading, wallets, 'yards', 'machines');
  expect(whole).toMatchObject({ market: { value: 40, origin: 'cells' }, reading: { competitors: [{ name: 'Acme', share: 50 }] } });
  expect(walletOfSquare(reading, wallets, 'bergen', 'care').reading).toMatchObject({ ourShare: 125, excess: 10, rest: 0 });
  expect(walletOfSquare(reading, wallets, 'gdansk', 'care').market.origin).toBe('nothing');
});

test('law: with numbers on leaves alone, a branch is the sum of its leaves', () => {
  const amounts = fc.record({
    ours: fc.integer({ min: 0, max: 1e15 }),
    theirs: fc.integer({ min: 0, max: 1e12 }),
    name: fc.constantFrom('A', 'B'),
  });
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 1, maxLength: 12 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      (leaves, parents) => {
        const inner: BuyingCenter[] = [0, 1, 2].map((at) => ({
          id: `i${at}`,
          name: `${at}`,
          parentId: at > 0 ? `i${parents[at]! % at}` : null,
        }));
        const tips = leaves.map((_, at): BuyingCenter => ({ id: `l${at}`, name: `${at}`, parentId: `i${parents[at]! % 3}` }));
        const cells = leaves.map(({ ours, theirs, name }, at) =>
          cell(`l${at}`, 'care', { ourRevenue: ours, competitor: name, competitorRevenue: theirs }),
        );
        const { reading } = read([...inner, ...tips], cells).wallets.total;
        expect(reading.ours).toBe(leaves.reduce((sum, { ours }) => sum + ours, 0));
        for (const { name, revenue } of reading.competitors) {
          expect(revenue).toBe(leaves.filter((leaf) => leaf.name === name).reduce((sum, { theirs }) => sum + theirs, 0));
        }
      },
    ),
    { numRuns: 60 },
  );
});
