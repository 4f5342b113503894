import { proposeCells, proposeOpportunities, takenSquares, unlinkedOpportunities } from 'c/cellConversion';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type SalesOpportunity } from 'c/planModel';

const facts = (opportunities: readonly SalesOpportunity[], more: Partial<WhiteSpaceFacts> = {}): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yards', name: 'Shipyards' },
    { id: 'bergen', name: 'Bergen Yard', parentId: 'yards', subsidiaryAccountId: 'bergenAs' },
    { id: 'gdansk', name: 'Gdańsk Yard', parentId: 'yards' },
    { id: 'cruise', name: 'Cruise Lines', subsidiaryAccountId: 'cruiseLtd' },
  ],
  solutions: [
    { id: 'pumps', name: 'Bilge Pumps', productId: 'productPumps', productFamily: 'Machinery' },
    { id: 'voyage', name: 'Voyage Planning' },
    { id: 'old', name: 'Paper Charts', isActive: false },
  ],
  cells: [],
  insights: [],
  stakeholders: [{ id: 'olaf', position: 'Yard manager', contactId: 'olafContact', buyingCenterId: 'gdansk' }],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities },
  ...more,
});
const proposalsOf = (opportunity: SalesOpportunity, more: Partial<WhiteSpaceFacts> = {}) =>
  proposeCells(readMatrix(facts([opportunity], more), '2026-11-22'), [opportunity])[0]!;
const keysOf = (opportunity: SalesOpportunity, more: Partial<WhiteSpaceFacts> = {}) =>
  proposalsOf(opportunity, more).proposals.map(({ key, points }) => [key, points]);
const codesOf = (opportunity: SalesOpportunity) => proposalsOf(opportunity).proposals[0]!.reasons.map(({ code }) => code);

test('the subsidiary’s account gives the buying center and the product the solution', () => {
  const deal = { id: 'deal', name: 'Renewal 2026', accountId: 'bergenAs', lines: [{ productId: 'productPumps' }] };
  expect(keysOf(deal)).toEqual([['bergen×pumps', 90]]);
  expect(codesOf(deal)).toEqual(['subsidiaryAccount', 'product']);
});

test('people on the opportunity tell the buying center where the account does not', () => {
  const deal = { id: 'deal', name: 'Renewal', accountId: 'account', contactIds: ['olafContact'], lines: [{ productFamily: ' machinery' }] };
  expect(codesOf(deal)).toEqual(['people', 'family']);
  expect(keysOf(deal)).toEqual([['gdansk×pumps', 65]]);
});

test('names tell what neither account nor products do, whatever the accents; a word many names share does not', () => {
  expect(keysOf({ id: 'deal', name: 'GDANSK YARD – voyage planning pilot' })).toEqual([['gdansk×voyage', 65]]);
  expect(proposalsOf({ id: 'deal', name: 'A yard wants voyage planning' }).proposals).toEqual([]);
});

test('what speaks for one side only is no proposal, but a start for a person', () => {
  expect(proposalsOf({ id: 'deal', name: 'Something', accountId: 'bergenAs' })).toMatchObject({
    proposals: [],
    buyingCenterId: 'bergen',
    solutionId: null,
  });
});

test('the account of one subsidiary speaks against the buying centers of another', () => {
  const deal = { id: 'deal', name: 'Cruise Lines voyage planning', accountId: 'bergenAs' };
  expect(keysOf(deal).map(([key]) => key)).toEqual(['bergen×voyage']);
});

test('the sponsor, the amount and that it waits to be won make one of two cells the likelier', () => {
  const cells = [
    { id: 'cell', buyingCenterId: 'gdansk', solutionId: 'voyage', sponsorId: 'olaf', potentialAnnualRevenue: 100_000 },
    { id: 'other', buyingCenterId: 'bergen', solutionId: 'voyage' },
  ];
  const deal = { id: 'deal', name: 'Bergen Yard and Gdansk Yard: voyage planning', contactIds: ['olafContact'], amount: 95_000 };
  const proposals = proposalsOf(deal, { cells }).proposals;
  expect(proposals.map(({ key }) => key)).toEqual(['gdansk×voyage', 'bergen×voyage']);
  expect(proposals[0]!.reasons.map(({ code }) => code)).toEqual([
    'people',
    'buyingCenterName',
    'solutionName',
    'sponsor',
    'amount',
    'waiting',
  ]);
  expect(proposals[0]!.points).toBe(100);
});

test('a cell with an open opportunity, or one that is not visible, is not proposed; one whose opportunity is closed is', () => {
  const deal = { id: 'deal', name: 'Renewal', accountId: 'bergenAs', lines: [{ productId: 'productPumps' }] };
  const lost = { id: 'lost', isClosed: true };
  const linkedTo = (opportunityId: string) => ({
    ...facts([deal, { id: 'open' }, lost]),
    cells: [{ id: 'cell', buyingCenterId: 'bergen', solutionId: 'pumps', opportunityId }],
  });
  const proposed = (opportunityId: string) => proposeCells(readMatrix(linkedTo(opportunityId), '2026-11-22'), [deal])[0]!;
  expect(['open', 'gone', 'lost'].map((id) => proposed(id).proposals.map(({ key }) => key))).toEqual([[], [], ['bergen×pumps']]);
  expect([proposed('open').taken?.key, proposed('lost').taken]).toEqual(['bergen×pumps', null]);
  expect([...takenSquares(readMatrix(linkedTo('gone'), '2026-11-22'))]).toEqual([['bergen×pumps', 'gone']]);
});

test('a retired solution is proposed for what is closed only', () => {
  const deal = { id: 'deal', name: 'Cruise Lines: paper charts' };
  expect(keysOf(deal)).toEqual([]);
  expect(keysOf({ ...deal, isClosed: true })).toEqual([['cruise×old', 65]]);
});

test('unlinked are those that found no square and those that found one without a link', () => {
  const opportunities = [
    { id: 'linked', accountId: 'bergenAs' },
    { id: 'placed', accountId: 'bergenAs', lines: [{ productId: 'productPumps' }] },
    { id: 'lost', accountId: 'elsewhere' },
  ];
  const cells = [{ id: 'cell', buyingCenterId: 'cruise', solutionId: 'voyage', opportunityId: 'linked' }];
  expect(unlinkedOpportunities(readMatrix(facts(opportunities, { cells }), '2026-11-22')).map(({ id }) => id)).toEqual(['placed', 'lost']);
});

test('a cell gets its likely opportunities first, the others by close date', () => {
  const opportunities = [
    { id: 'early', name: 'Early', closesOn: '2026-01-01', accountId: 'account' },
    { id: 'late', name: 'Late', closesOn: '2026-12-01', accountId: 'account' },
    { id: 'fits', name: 'Pumps', accountId: 'bergenAs', lines: [{ productId: 'productPumps' }] },
    { id: 'foreign', name: 'Pumps', accountId: 'cruiseLtd', lines: [{ productId: 'productPumps' }] },
  ];
  const found = proposeOpportunities(readMatrix(facts(opportunities), '2026-11-22'), 'bergen', 'pumps');
  expect(found.map(({ opportunity, points }) => [opportunity.id, points])).toEqual([
    ['fits', 90],
    ['late', 0],
    ['early', 0],
    ['foreign', 0],
  ]);
});

test('what is written in one script without blanks matches itself', () => {
  const more = { buyingCenters: [{ id: 'yard', name: '造船所' }], solutions: [{ id: 'plan', name: '航海計画' }] };
  expect(keysOf({ id: 'deal', name: '造船所 航海計画' }, more)).toEqual([['yard×plan', 80]]);
});
