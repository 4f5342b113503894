import { at } from './at.ts';
import { planningOrg, type PlanningOrg } from './planningOrg.ts';

let org: PlanningOrg;
let acme: string;
let globex: string;

beforeAll(() => {
  org = planningOrg();
  acme = org.insert('Account', { Name: 'Acme', Industry: 'Energy', AnnualRevenue: 1_234_000 });
  globex = org.insert('Account', { Name: 'Globex', Industry: 'Banking', AnnualRevenue: 50 });
  org.insert('Account', { Name: 'Initech' });
  for (const name of ['Ann', 'Bob', 'Cem'])
    org.insert('Contact', { LastName: name, AccountId: acme, Title: name === 'Ann' ? 'CFO' : null });
  org.insert('Contact', { LastName: 'Dee', AccountId: globex });
  org.insert('Opportunity', { Name: 'Rollout', AccountId: acme, StageName: 'Prospecting', CloseDate: '2026-02-01', Amount: 1000 });
  org.insert('Opportunity', { Name: 'Renewal', AccountId: acme, StageName: 'Prospecting', CloseDate: '2026-03-01', Amount: 500 });
  org.insert('Opportunity', { Name: 'Trial', AccountId: globex, StageName: 'Closed Lost', CloseDate: '2025-12-01', Amount: 70 });
});

const names = (answer: unknown): unknown => at(answer, 'query.Account.edges.*.node.Name.value');
const accounts = (where: string, variables?: Record<string, unknown>, declaration = ''): unknown =>
  names(
    org.data(
      `query ${declaration} { uiapi { query { Account(where: ${where}, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } } } } }`,
      variables,
    ),
  );

test('a record comes with values and what a person reads', () => {
  const answer = org.data(
    `query One($id: ID) { uiapi { query { Account(where: { Id: { eq: $id } }) {
    totalCount pageResultCount edges { node { Id ApiName Name { value displayValue } Industry { value displayValue label } AnnualRevenue { value displayValue }
      CreatedDate { value displayValue } Owner { Id Name { value } } Parent { Name { value } } } } } } } }`,
    { id: acme },
  );
  expect(at(answer, 'query.Account')).toEqual({
    totalCount: 1,
    pageResultCount: 1,
    edges: [
      {
        node: {
          Id: acme,
          ApiName: 'Account',
          Name: { value: 'Acme', displayValue: null },
          Industry: { value: 'Energy', displayValue: 'Energy', label: 'Energy' },
          AnnualRevenue: { value: 1234000, displayValue: '$1,234,000' },
          CreatedDate: { value: '2026-01-15T09:00:00.000Z', displayValue: '1/15/2026, 9:00 AM' },
          Owner: { Id: org.session.userId, Name: { value: expect.any(String) } },
          Parent: null,
        },
      },
    ],
  });
});

test.each([
  ['{ Name: { like: "%e%" } }', ['Acme', 'Globex', 'Initech']],
  ['{ Name: { eq: "ACME" } }', ['Acme']],
  ['{ Industry: { in: ["Energy", "Banking"] } }', ['Acme', 'Globex']],
  ['{ Industry: { eq: null } }', ['Initech']],
  ['{ AnnualRevenue: { gt: 40, lt: 1000 } }', ['Globex']],
  ['{ or: [{ Name: { eq: "Acme" } }, { Industry: { eq: null } }] }', ['Acme', 'Initech']],
  ['{ not: { Name: { eq: "Acme" } }, and: [{ Industry: { ne: null } }] }', ['Globex']],
  ['{ CreatedDate: { eq: { literal: TODAY } } }', ['Acme', 'Globex', 'Initech']],
  ['{ CreatedDate: { lt: { range: { last_n_days: 3 } } } }', []],
  ['{ CreatedDate: { CALENDAR_YEAR: { value: { eq: 2026 } } } }', ['Acme', 'Globex', 'Initech']],
  ['{ Id: { inq: { Opportunity: { StageName: { eq: "Prospecting" } }, ApiName: "AccountId" } } }', ['Acme']],
  ['{ Id: { ninq: { Contact: { LastName: { ne: null } }, ApiName: "AccountId" } } }', ['Initech']],
  ['{ Owner: { Username: { like: "admin%" } } }', ['Acme', 'Globex', 'Initech']],
])('where: %s', (where, expected) => {
  expect(accounts(where)).toEqual(expected);
});

test('a filter may come as a variable', () => {
  expect(accounts('$where', { where: { Name: { in: ['Acme', 'Initech'] } } }, '($where: Account_Filter)')).toEqual(['Acme', 'Initech']);
});

test('text of a user is never part of the query', () => {
  expect(accounts('{ Name: { eq: $name } }', { name: `x' OR Name != '` }, '($name: String)')).toEqual([]);
});

test('the keys of orderBy rank as they are written', () => {
  const order = (orderBy: string): unknown =>
    at(
      org.data(`{ uiapi { query { Contact(orderBy: ${orderBy}) { edges { node { LastName { value } } } } } } }`),
      'query.Contact.edges.*.node.LastName.value',
    );
  expect(order('{ Account: { Name: { order: DESC } }, LastName: { order: DESC } }')).toEqual(['Dee', 'Cem', 'Bob', 'Ann']);
  expect(order('{ LastName: { order: ASC }, Account: { Name: { order: DESC } } }')).toEqual(['Ann', 'Bob', 'Cem', 'Dee']);
  expect(order('{ Title: { order: ASC, nulls: LAST }, LastName: { order: ASC } }')).toEqual(['Ann', 'Bob', 'Cem', 'Dee']);
});

test('pages follow each other by cursor', () => {
  const page = (after: unknown): unknown =>
    at(
      org.data(
        `query Page($after: String) { uiapi { query { Account(first: 2, after: $after, orderBy: { Name: { order: ASC } }) {
      totalCount pageResultCount edges { node { Name { value } } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
        { after },
      ),
      'query.Account',
    );
  const first = page(null);
  expect(first).toMatchObject({
    totalCount: 3,
    pageResultCount: 2,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: at(first, 'edges.1.cursor') },
  });
  const second = page(at(first, 'pageInfo.endCursor'));
  expect(at(second, 'edges.*.node.Name.value')).toEqual(['Initech']);
  expect(second).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
});

test('ten records are a page unless said', () => {
  const other = planningOrg();
  for (let number = 1; number <= 12; number++) other.insert('Account', { Name: `Account ${number}` });
  const answer = other.data('{ uiapi { query { Account { pageResultCount totalCount pageInfo { hasNextPage } } } } }');
  expect(at(answer, 'query.Account')).toEqual({ pageResultCount: 10, totalCount: 12, pageInfo: { hasNextPage: true } });
});

test.each([
  ['first: 2001', 'first must be between 1 and 2000, not 2001.'],
  ['first: 0', 'first must be between 1 and 2000, not 0.'],
  ['first: 100, upperBound: 5000', 'With upperBound, first must be between 200 and 2000, not 100.'],
  ['after: "nonsense"', "The cursor 'nonsense' is not one this API gave. Use pageInfo.endCursor of an earlier answer."],
])('%s is refused', (paging, message) => {
  const { data, errors } = org.ask(`{ uiapi { query { Account(${paging}) { edges { node { Id } } } } } }`);
  expect(data).toMatchObject({ uiapi: { query: { Account: null } } });
  expect(errors).toMatchObject([{ message, paths: ['uiapi', 'query', 'Account'], extensions: { ErrorType: 'DataFetchingException' } }]);
});

test('children of several parents come in one select, each with its own page', () => {
  let answer: unknown;
  const selects = org.countSelects(() => {
    answer = org.data(`{ uiapi { query { Account(orderBy: { Name: { order: ASC } }) { edges { node { Name { value }
      Contacts(first: 2, orderBy: { LastName: { order: DESC } }) { totalCount pageInfo { hasNextPage } edges { node { LastName { value } Account { Name { value } } } } }
      won: Opportunities(where: { StageName: { eq: "Closed Lost" } }) { edges { node { Name { value } } } }
      open: Opportunities(where: { StageName: { eq: "Prospecting" } }, orderBy: { Amount: { order: ASC } }) { edges { node { Name { value } } } } } } } } } }`);
  });
  expect(selects).toBe(4);
  const [first, second, third] = [0, 1, 2].map((index) => at(answer, `query.Account.edges.${index}.node`));
  expect(at(first, 'Contacts')).toEqual({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    edges: [
      { node: { LastName: { value: 'Cem' }, Account: { Name: { value: 'Acme' } } } },
      { node: { LastName: { value: 'Bob' }, Account: { Name: { value: 'Acme' } } } },
    ],
  });
  expect(at(first, 'open.edges.*.node.Name.value')).toEqual(['Renewal', 'Rollout']);
  expect(at(first, 'won.edges')).toEqual([]);
  expect(at(second, 'won.edges')).toHaveLength(1);
  expect(at(third, 'Contacts')).toEqual({ totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] });
});

test('children of children, custom relationships, through fragments', () => {
  const plan = org.insert('Account_Plan__c', { Name: 'Plan', Account__c: acme });
  const objective = org.insert('Plan_Objective__c', { Name: 'Objective', Account_Plan__c: plan });
  org.insert('Plan_Action__c', { Name: 'Action', Plan_Objective__c: objective, Status__c: 'Done' });
  const answer = org.data(
    `query ($id: ID) { uiapi { query { Account(where: { Id: { eq: $id } }) { edges { node { ...plans } } } } } }
    fragment plans on Account { Account_Plans__r { edges { node { Name { value } Plan_Objectives__r { edges { node { Actions_Done__c { value }
      Account_Plan__r { Account__r { Name { value } } } Plan_Actions__r { edges { node { Name { value } } } } } } } } } } }`,
    { id: acme },
  );
  expect(at(answer, 'query.Account.edges.0.node.Account_Plans__r.edges.0.node')).toEqual({
    Name: { value: 'Plan' },
    Plan_Objectives__r: {
      edges: [
        {
          node: {
            Actions_Done__c: { value: 1 },
            Account_Plan__r: { Account__r: { Name: { value: 'Acme' } } },
            Plan_Actions__r: { edges: [{ node: { Name: { value: 'Action' } } }] },
          },
        },
      ],
    },
  });
});

test('a polymorphic parent is read by inline fragments', () => {
  const contact = org.insert('Contact', { LastName: 'Eve' });
  org.insert('Task', { Subject: 'Call', WhatId: acme, WhoId: contact, Status: 'Not Started', Priority: 'Normal' });
  const answer = org.data(`{ uiapi { query { Task(where: { What: { Account: { Name: { eq: "Acme" } } } }) { edges { node { Subject { value }
    What { ... on Account { Name { value } Industry { value } } ... on Opportunity { Amount { value } } ... on Record { Id ApiName } } } } } } } }`);
  expect(at(answer, 'query.Task.edges')).toEqual([
    {
      node: { Subject: { value: 'Call' }, What: { Name: { value: 'Acme' }, Industry: { value: 'Energy' }, Id: acme, ApiName: 'Account' } },
    },
  ]);
});

test('groups with their aggregates', () => {
  const answer =
    org.data(`{ uiapi { aggregate { Opportunity(groupBy: { StageName: { group: true } }, orderBy: { Amount: { function: SUM, order: DESC } }) { totalCount edges { node { aggregate {
    StageName { value } Amount { sum { value displayValue } avg { value } max { value } } Id { count { value } } } } } } } } }`);
  expect(at(answer, 'aggregate.Opportunity')).toEqual({
    totalCount: 2,
    edges: [
      {
        node: {
          aggregate: {
            StageName: { value: 'Prospecting' },
            Amount: { sum: { value: 1500, displayValue: '$1,500.00' }, avg: { value: 750 }, max: { value: 1000 } },
            Id: { count: { value: 2 } },
          },
        },
      },
      {
        node: {
          aggregate: {
            StageName: { value: 'Closed Lost' },
            Amount: { sum: { value: 70, displayValue: '$70.00' }, avg: { value: 70 }, max: { value: 70 } },
            Id: { count: { value: 1 } },
          },
        },
      },
    ],
  });
});

test('groups by a part of a date', () => {
  const answer =
    org.data(`{ uiapi { aggregate { Opportunity(groupBy: { CloseDate: { function: CALENDAR_YEAR } }, orderBy: { CloseDate: { order: ASC } }) { edges { node { aggregate {
    CloseDate { function { value } } Id { count { value } } } } } } } } }`);
  const groups = 'aggregate.Opportunity.edges.*.node.aggregate';
  expect(at(answer, `${groups}.CloseDate.function.value`)).toEqual([2025, 2026]);
  expect(at(answer, `${groups}.Id.count.value`)).toEqual([1, 2]);
});

test('a value that was not grouped by is an error', () => {
  const { errors } = org.ask('{ uiapi { aggregate { Opportunity { edges { node { aggregate { StageName { value } } } } } } } }');
  expect(errors).toMatchObject([
    { message: 'Field must be grouped or aggregated: StageName', extensions: { errorCode: 'MALFORMED_QUERY', fields: ['StageName'] } },
  ]);
});

test('object infos', () => {
  const answer =
    org.data(`{ uiapi { objectInfos(objectInfoInputs: [{ apiName: "Opportunity", fieldNames: ["StageName", "AccountId", "Amount"] }]) { ApiName label labelPlural createable
    fields { ApiName label dataType required ... on ReferenceField { referenceToInfos { ApiName } } ... on PicklistField { picklistValuesByRecordTypeIDs { recordTypeID picklistValues { value } } } } } } }`);
  const info = at(answer, 'objectInfos.0');
  const field = (name: string): unknown => at(info, `fields.${(at(info, 'fields.*.ApiName') as string[]).indexOf(name)}`);
  expect(info).toMatchObject({ ApiName: 'Opportunity', label: 'Opportunity', labelPlural: 'Opportunities', createable: true });
  expect(field('AccountId')).toMatchObject({ dataType: 'Reference', referenceToInfos: [{ ApiName: 'Account' }] });
  expect(field('Amount')).toEqual({ ApiName: 'Amount', label: 'Amount', dataType: 'Currency', required: false });
  expect(at(field('StageName'), 'picklistValuesByRecordTypeIDs.0')).toMatchObject({
    recordTypeID: '012000000000000AAA',
    picklistValues: expect.arrayContaining([{ value: 'Prospecting' }]),
  });
});
