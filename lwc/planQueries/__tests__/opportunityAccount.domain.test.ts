import { accountsAboveFrom, mapAccountFrom } from '../opportunityAccountFrom.ts';

const field = (value: unknown) => ({ value });
const edges = (nodes: readonly object[]) => ({ edges: nodes.map((node) => ({ node })) });
const opportunity = (node: object) => ({ uiapi: { query: { Opportunity: edges([{ Id: 'o1', ...node }]) } } });
const owners = (drawn: readonly string[], centers: readonly (readonly [account: string, company: string])[] = []) => ({
  uiapi: {
    aggregate: { Stakeholder__c: edges(drawn.map((id) => ({ aggregate: { Account__c: field(id), Id: { count: field(7) } } }))) },
    query: {
      Buying_Center__c: edges(
        centers.map(([account, company], index) => ({
          Id: `b${index}`,
          Account__c: field(account),
          Subsidiary_Account__c: field(company),
        })),
      ),
    },
  },
});

test('the companies above an opportunity are told from the nearest on, each once', () => {
  const Account = { ParentId: field('holding'), Parent: { ParentId: field('family'), Parent: { ParentId: field('holding') } } };
  expect(accountsAboveFrom(opportunity({ AccountId: field('yard'), Account }))).toEqual(['yard', 'holding', 'family']);
});

test('companies above that may not be seen are left out', () => {
  expect(accountsAboveFrom(opportunity({ AccountId: field('yard'), Account: null }))).toEqual(['yard']);
});

test('an opportunity without an account is told from one that is gone', () => {
  expect(accountsAboveFrom(opportunity({ AccountId: field(null), Account: null }))).toEqual([]);
  expect(accountsAboveFrom({ uiapi: { query: { Opportunity: edges([]) } } })).toBeUndefined();
});

test.each([
  ['its own account’s, when that has one', owners(['yard', 'holding']), 'yard'],
  ['else the nearest company’s above', owners(['holding', 'family'], [['other', 'yard']]), 'holding'],
  ['else that of the account this company is a buying center of', owners([], [['other', 'yard']]), 'other'],
  ['its own, still empty, when there is none', owners([]), 'yard'],
])('the map of a deal is %s', (_, data, expected) => {
  expect(mapAccountFrom(['yard', 'holding', 'family'], data)).toBe(expected);
});
