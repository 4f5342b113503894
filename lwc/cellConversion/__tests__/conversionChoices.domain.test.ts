import {
  conversionContextOf,
  convertCell,
  entriesOf,
  linkOpportunity,
  openStages,
  withChoices,
  withDescriptionNow,
} from 'c/cellConversion';
import { readMatrix, squareOrEmpty, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';

const stages = [
  { name: 'Closed Won', label: 'Won', isClosed: true, isWon: true, sortOrder: 9 },
  { name: 'Proposal', label: 'Proposal', isClosed: false, isWon: false, sortOrder: 5 },
  { name: 'Prospecting', label: 'Prospecting', isClosed: false, isWon: false, sortOrder: 1 },
];
const priceBookEntries = [
  { id: 'standard', productId: 'product', priceBookId: 'book', priceBookName: 'Standard', unitPrice: 90, isStandard: true },
  { id: 'marine', productId: 'product', priceBookId: 'marineBook', priceBookName: 'Marine', unitPrice: 80 },
  { id: 'retired', productId: 'product', priceBookId: 'oldBook', isActive: false },
  { id: 'foreign', productId: 'another', priceBookId: 'book' },
];
const facts = (cell: Partial<WhiteSpaceCell>): WhiteSpaceFacts => ({
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [{ id: 'yard', name: 'Yard', subsidiaryAccountId: 'yardAs' }],
  solutions: [{ id: 'pumps', name: 'Pumps', productId: 'product' }],
  cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', problemId: 'p', sponsorId: 's', ...cell }],
  insights: [{ id: 'p', name: 'Downtime', kind: 'Pressure' }],
  stakeholders: [{ id: 's', position: 'Buyer', contactId: 'bo', contactName: 'Bo Ek', buyingCenterId: 'yard' }],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [{ id: 'lost', isClosed: true }, { id: 'open' }] },
});
const prepared = (cell: Partial<WhiteSpaceCell> = {}, offers = { stages, priceBookEntries }) => {
  const reading = readMatrix(facts(cell), '2026-11-22');
  const square = squareOrEmpty(reading, 'yard', 'pumps');
  const context = conversionContextOf(reading, square, offers, { notes: 'Notes' })!;
  return { context, conversion: convertCell(square.cell, context) };
};
const codes = (cell: Partial<WhiteSpaceCell>, offers?: Parameters<typeof prepared>[1]) =>
  prepared(cell, offers).conversion.problems.map(({ code, blocks }) => [code, blocks]);

test('a conversion starts in the first open stage, at the subsidiary, with the price of the price book that is sold from', () => {
  expect(openStages(stages).map(({ name }) => name)).toEqual(['Prospecting', 'Proposal']);
  expect(entriesOf('product', priceBookEntries).map(({ id }) => id)).toEqual(['marine', 'standard']);
  const { conversion } = prepared();
  expect(conversion.opportunity).toMatchObject({ StageName: 'Prospecting', AccountId: 'yardAs', Pricebook2Id: 'marineBook' });
  expect(conversion.line).toEqual({ PricebookEntryId: 'marine', Quantity: 1, UnitPrice: 80 });
  expect(conversion.opportunity.Description).toContain('Bo Ek, Buyer');
});

test('a closed opportunity may have a successor; an open one and one that is not visible may not', () => {
  expect(codes({ opportunityId: 'lost' })).toEqual([['replacesClosedOpportunity', false]]);
  expect(codes({ opportunityId: 'open' })).toEqual([['alreadyLinked', true]]);
  expect(codes({ opportunityId: 'unseen' })).toEqual([['linkedNotVisible', true]]);
});

test('without an open stage nothing can be created; without a price there is no line', () => {
  expect(codes({}, { stages: [], priceBookEntries: [] })).toEqual([
    ['noOpenStage', true],
    ['noPriceBookEntry', false],
  ]);
});

test('a square without its buying center or solution cannot be converted', () => {
  const reading = readMatrix(facts({}), '2026-11-22');
  expect(conversionContextOf(reading, squareOrEmpty(reading, 'gone', 'pumps'), { stages, priceBookEntries }, {})).toBeNull();
});

test('what a person chose takes the place of what was proposed; a section left empty stays out', () => {
  const { conversion } = prepared({ notes: 'Call first', evidence: 'Audit' });
  const chosen = withChoices(
    conversion,
    {
      name: 'Pumps for the yard',
      accountId: 'account',
      stageName: 'Proposal',
      closeOn: '2027-01-31',
      amount: 5,
      line: { priceBookEntryId: 'standard', priceBookId: 'book', quantity: 3, unitPrice: 70 },
      contactRoles: [{ contactId: 'bo', role: 'Economic Buyer', isPrimary: true }],
      sections: [
        { code: 'notes', text: 'Call on Monday' },
        { code: 'evidence', text: ' ' },
      ],
    },
    { notes: 'Notes' },
  );
  expect(chosen.opportunity).toEqual({
    Name: 'Pumps for the yard',
    AccountId: 'account',
    StageName: 'Proposal',
    CloseDate: '2027-01-31',
    Amount: 210,
    Pricebook2Id: 'book',
    Description: 'Notes\nCall on Monday',
  });
  expect(chosen.line).toEqual({ PricebookEntryId: 'standard', Quantity: 3, UnitPrice: 70 });
  expect(chosen.contactRoles).toEqual([
    { stakeholderId: 's', contactId: 'bo', role: 'Economic Buyer', isPrimary: true, reason: 'sponsor' },
  ]);
  expect(chosen.cell).toEqual({ State__c: 'Open Opportunity' });
});

test('linking again adds nothing twice, and a description that could not be read is left alone', () => {
  const { context } = prepared();
  const cell: WhiteSpaceCell = { id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', notes: 'Call first' };
  const once = linkOpportunity(cell, { id: 'deal', description: 'Theirs' }, { ...context, problem: null, sponsor: null });
  expect(once.opportunity).toEqual({ Description: 'Theirs\n\nNotes\nCall first' });
  const again = linkOpportunity(
    { ...cell, evidence: 'Audit' },
    { id: 'deal', description: String(once.opportunity.Description) },
    { ...context, problem: null, sponsor: null },
  );
  expect(again.added).toEqual([{ code: 'evidence', text: 'Audit' }]);
  expect(again.opportunity).toEqual({ Description: 'Theirs\n\nNotes\nCall first\n\nevidence\nAudit' });
  expect(linkOpportunity(cell, { id: 'deal' }, context)).toMatchObject({ opportunity: {}, isDescriptionUnknown: true });
});

test('what was written on the opportunity between reading and saving stays', () => {
  const { context } = prepared();
  const cell: WhiteSpaceCell = { id: 'cell', buyingCenterId: 'yard', solutionId: 'pumps', notes: 'Call first' };
  const link = linkOpportunity(cell, { id: 'deal', description: 'Old' }, { ...context, problem: null, sponsor: null });
  expect(withDescriptionNow(link, 'New', context.headings).opportunity).toEqual({ Description: 'New\n\nNotes\nCall first' });
  expect(withDescriptionNow(link, 'Notes\nCall first', context.headings)).toMatchObject({ opportunity: {}, added: [] });
  expect(withDescriptionNow(link, undefined, context.headings)).toMatchObject({ opportunity: {}, isDescriptionUnknown: true });
});
