import { cellsFrom } from '../cellsFrom.ts';
import { priceBookEntriesFrom, solutionsFrom } from '../catalogueFrom.ts';
import { stakeholdersFrom } from '../customersFrom.ts';
import { nextPage } from '../pages.ts';
import { opportunityNowFrom, salesAccountIds, salesFrom } from '../salesFrom.ts';
import { stagesFrom } from '../stagesFrom.ts';

const field = (value: unknown) => ({ value });
const page = (object: string, nodes: readonly object[], endCursor: string | null = null) => ({
  uiapi: {
    query: {
      [object]: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: endCursor !== null, endCursor: endCursor ?? 'last' } },
    },
  },
});
const cellNode = (id: string, fields: object = {}) => ({ Id: id, Buying_Center__c: field('b1'), Solution__c: field('s1'), ...fields });

test('pages follow each other until the last one, which names no further', () => {
  expect(nextPage(page('White_Space_Cell__c', [], 'row2000'))).toBe('row2000');
  expect(nextPage(page('White_Space_Cell__c', []))).toBeNull();
  expect(nextPage(undefined)).toBeNull();
});

test('a record that comes on two pages is one record, as it was read last', () => {
  const cells = cellsFrom([
    page('White_Space_Cell__c', [cellNode('c1', { Revision__c: field(1) }), cellNode('c2')], 'x'),
    page('White_Space_Cell__c', [cellNode('c1', { Revision__c: field(2) }), cellNode('c3')]),
  ]);
  expect(cells.map(({ id, revision }) => [id, revision])).toEqual([
    ['c1', 2],
    ['c2', undefined],
    ['c3', undefined],
  ]);
});

test('a cell keeps zero apart from nothing, and has its answers, advantages and names', () => {
  const [cell] = cellsFrom([
    page('White_Space_Cell__c', [
      cellNode('c1', {
        Chance_To_Win__c: field(0),
        Margin__c: field(null),
        Advantages__c: field('Known to Them;Agreement in Place'),
        Known_For_Old_Only__c: field('Yes, for sensors'),
        Opportunity__c: field('006'),
        Opportunity__r: null,
        Cell_Owner__c: field('005'),
        Cell_Owner__r: { Name: field('Mara Lindqvist') },
        LastModifiedDate: field('2026-11-22T05:00:00.000Z'),
        LastModifiedBy: { Name: field('Priya Raman') },
      }),
    ]),
  ]);
  expect(cell).toMatchObject({
    chanceToWin: 0,
    margin: null,
    advantages: ['Known to Them', 'Agreement in Place'],
    opportunityId: '006',
    opportunityName: undefined,
    ownerName: 'Mara Lindqvist',
    lastChange: { byName: 'Priya Raman' },
  });
  expect(cell?.upSellAnswers?.knownForOldOnly).toBe('Yes, for sensors');
});

test('a judgement a reader may not see is undefined, one nobody made is null', () => {
  const [hidden, empty] = stakeholdersFrom([
    page('Stakeholder__c', [
      { Id: 'p1', Name: field('CFO'), Buying_Roles__c: field(null) },
      { Id: 'p2', Name: field('CIO'), Attitude__c: field(null) },
    ]),
  ]);
  expect([hidden?.attitude, empty?.attitude, hidden?.buyingRoles, empty?.buyingRoles]).toEqual([undefined, null, [], undefined]);
});

test('lines and people come to their opportunity; without them it still stands', () => {
  const opportunities = [page('Opportunity', [{ Id: 'o1', AccountId: field('001'), Description: field(null) }, { Id: 'o2' }])];
  const lines = [
    page('OpportunityLineItem', [
      { Id: 'l1', OpportunityId: field('o1'), Product2Id: field('p1'), Product2: { Family: field('Yard') }, TotalPrice: field(0) },
    ]),
  ];
  const contactRoles = [page('OpportunityContactRole', [{ Id: 'r1', OpportunityId: field('o1'), ContactId: field('003') }])];
  const [first, second] = salesFrom({ opportunities, lines, contactRoles }).opportunities;
  expect(first).toMatchObject({
    contactIds: ['003'],
    description: null,
    lines: [{ productId: 'p1', productFamily: 'Yard', amount: 0 }],
  });
  expect(second).toMatchObject({ contactIds: [], lines: [] });
  expect('description' in second!).toBe(false);
  expect(salesFrom({ opportunities }).opportunities).toHaveLength(2);
});

test('a contract says by its status category what an org’s own status means', () => {
  const contracts = [
    page('Contract', [
      { Id: '800', ContractNumber: field('00000100'), Name: field(null), Status: field('Läuft'), StatusCode: field('Activated') },
    ]),
  ];
  expect(salesFrom({ contracts }).contracts).toMatchObject([{ name: '00000100', status: 'Activated' }]);
});

test('sales records are asked for of the account first, then of every company below it and every subsidiary, each once', () => {
  const accounts = [
    { id: '001c', name: 'Child' },
    { id: '001a', name: 'Group' },
  ];
  expect(salesAccountIds('001a', accounts, [{ subsidiaryAccountId: '001b' }, { subsidiaryAccountId: '001c' }, {}])).toEqual([
    '001a',
    '001b',
    '001c',
  ]);
});

test('stages keep the order of the org; one it says nothing of is open', () => {
  const values = [
    { label: 'Prospecting', value: 'Prospecting', attributes: { closed: false, won: false, defaultProbability: 10 } },
    { label: 'Gewonnen', value: 'Closed Won', attributes: { closed: true, won: true, defaultProbability: 100 } },
    { label: 'Neu', value: 'New', attributes: null },
  ];
  expect(stagesFrom({ values })).toEqual([
    { name: 'Prospecting', label: 'Prospecting', isClosed: false, isWon: false, sortOrder: 0, probability: 10 },
    { name: 'Closed Won', label: 'Gewonnen', isClosed: true, isWon: true, sortOrder: 1, probability: 100 },
    { name: 'New', label: 'Neu', isClosed: false, isWon: false, sortOrder: 2, probability: null },
  ]);
  expect(stagesFrom(undefined)).toEqual([]);
});

test('a retired solution stays, and a price knows its price book', () => {
  expect(solutionsFrom([page('Solution__c', [{ Id: 's1', Name: field('Twin'), Active__c: field(false) }])])).toMatchObject([
    { name: 'Twin', isActive: false },
  ]);
  const entry = {
    Id: 'e1',
    Product2Id: field('p1'),
    Pricebook2Id: field('pb'),
    UnitPrice: field(9),
    Pricebook2: { IsStandard: field(true) },
  };
  expect(priceBookEntriesFrom([page('PricebookEntry', [entry])])).toMatchObject([
    { productId: 'p1', priceBookId: 'pb', unitPrice: 9, isStandard: true, isActive: true },
  ]);
});

test('an opportunity as it is now keeps its lines and people, and tells when it is gone', () => {
  const known = { id: 'o1', stageName: 'Prospecting', description: 'Old', contactIds: ['003'], lines: [{ productId: 'p1' }] };
  const now = page('Opportunity', [{ Id: 'o1', StageName: field('Negotiation'), Description: field('New') }]);
  expect(opportunityNowFrom(now, known)).toMatchObject({
    stageName: 'Negotiation',
    description: 'New',
    contactIds: ['003'],
    lines: [{ productId: 'p1' }],
  });
  expect('description' in opportunityNowFrom(page('Opportunity', [{ Id: 'o1' }]), known)!).toBe(false);
  expect(opportunityNowFrom(page('Opportunity', []), known)).toBeUndefined();
});
