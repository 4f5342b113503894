import { createFixture, refusal } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let org: Fixture;
let acme: string;
let beta: string;
let first: string;

beforeAll(() => {
  org = createFixture();
  acme = org.insert('Account', { Name: 'Acme', Industry: 'Banking' });
  beta = org.insert('Account', { Name: 'Beta' });
  org.insert('Contact', { LastName: 'Ann', AccountId: acme });
  org.insert('Contact', { LastName: 'Bob', AccountId: acme });
  org.insert('Contact', { LastName: 'Cy' });
  first = org.insert('Deal__c', {
    Name: 'One',
    Account__c: acme,
    Stage__c: 'Open',
    Tags__c: 'New;Big',
    Amount__c: 100,
    Cost__c: 40,
    Hot__c: true,
    Due__c: '2026-11-20',
    Seen__c: '2026-11-22T23:59:59.999Z',
  });
  org.insert('Deal__c', {
    Name: 'two',
    Account__c: acme,
    Parent__c: first,
    Stage__c: 'Won',
    Tags__c: 'Big Win',
    Amount__c: 300,
    Cost__c: 150,
    Due__c: '2026-11-21',
    Seen__c: '2026-11-21T00:00:00.000Z',
  });
  org.insert('Deal__c', { Name: 'Three_3%', Account__c: beta, Amount__c: 0, Cost__c: 10, Due__c: '2027-01-01' });
  org.insert('Deal__c', { Name: 'four' });
});

afterAll(() => org.close());

describe('rows', () => {
  test('have canonical names whatever the case asked', () => {
    expect(org.rows("select id, NAME, account__R.name from DEAL__C where nAmE = 'ONE'")).toEqual([
      { Id: first, Name: 'One', Account__r: { Name: 'Acme' } },
    ]);
  });

  test('have null for a parent that is not there, also half way up', () => {
    expect(
      org.rows("SELECT Name, Account__r.Name, Parent__r.Account__r.Name FROM Deal__c WHERE Name IN ('two', 'four') ORDER BY Name"),
    ).toEqual([
      { Name: 'four', Account__r: null, Parent__r: null },
      { Name: 'two', Account__r: { Name: 'Acme' }, Parent__r: { Account__r: { Name: 'Acme' } } },
    ]);
  });

  test('carry children as lists, limited and ordered per parent', () => {
    expect(
      org.rows(
        'SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName DESC LIMIT 1), (SELECT Name, Account__r.Name FROM Deals__r ORDER BY Name) FROM Account ORDER BY Name',
      ),
    ).toEqual([
      {
        Name: 'Acme',
        Contacts: [{ LastName: 'Bob' }],
        Deals__r: [
          { Name: 'One', Account__r: { Name: 'Acme' } },
          { Name: 'two', Account__r: { Name: 'Acme' } },
        ],
      },
      { Name: 'Beta', Contacts: [], Deals__r: [{ Name: 'Three_3%', Account__r: { Name: 'Beta' } }] },
    ]);
  });

  test('carry children of children', () => {
    expect(
      org.rows(
        "SELECT Name, (SELECT Name, (SELECT Name FROM Child_Deals__r) FROM Deals__r WHERE Name = 'One') FROM Account WHERE Name = 'Acme'",
      ),
    ).toEqual([{ Name: 'Acme', Deals__r: [{ Name: 'One', Child_Deals__r: [{ Name: 'two' }] }] }]);
  });

  test('leave deleted ones out unless asked for', () => {
    const id = org.insert('Account', { Name: 'Gone' });
    org.org.records.transaction(org.admin, (records) => records.delete(id));
    const query = {
      object: 'Account',
      select: [{ kind: 'field', path: ['IsDeleted'] }],
      where: { kind: 'compare', target: { path: ['Name'] }, operator: '=', value: 'Gone' },
    } as const;
    expect(org.rows(query)).toEqual([]);
    expect(org.rows({ ...query, includeDeleted: true })).toEqual([{ IsDeleted: true }]);
  });

  test('hold every field of FIELDS(STANDARD), FIELDS(CUSTOM) and FIELDS(ALL)', () => {
    const names = (group: string): string[] => Object.keys(org.rows(`SELECT FIELDS(${group}) FROM Deal__c LIMIT 1`)[0] as object);
    expect(names('CUSTOM')).toContain('Margin__c');
    expect(names('STANDARD')).not.toContain('Margin__c');
    expect(names('ALL')).toHaveLength(names('CUSTOM').length + names('STANDARD').length);
    expect(refusal(() => org.rows('SELECT FIELDS(ALL) FROM Deal__c')).message).toMatch('LIMIT of at most 200');
  });
});

describe('a parent that may be one of several objects', () => {
  test('has its name, its type and fields of each kind', () => {
    org.insert('Task', { Subject: 'Call', WhatId: acme });
    org.insert('Task', { Subject: 'Mail' });
    expect(org.rows('SELECT Subject, What.Name, What.Type FROM Task ORDER BY Subject')).toEqual([
      { Subject: 'Call', What: { Name: 'Acme', Type: 'Account' } },
      { Subject: 'Mail', What: null },
    ]);
    expect(
      org.rows(
        "SELECT TYPEOF What WHEN Account THEN Industry, Name WHEN Opportunity THEN StageName ELSE Name END FROM Task WHERE What.Name = 'ACME'",
      ),
    ).toEqual([{ What: { Industry: 'Banking', Name: 'Acme' } }]);
    expect(
      org.rows(
        "SELECT TYPEOF What WHEN Account THEN Name, Owner.Name, owner.Profile.Name, Parent.Name END FROM Task WHERE What.Name = 'ACME'",
      ),
    ).toEqual([{ What: { Name: 'Acme', Owner: { Name: 'Org Administrator', Profile: { Name: 'System Administrator' } }, Parent: null } }]);
    expect(org.rows("SELECT Owner.Name, Owner.Profile.Name FROM Task WHERE Subject = 'Call'")).toEqual([
      { Owner: { Name: 'Org Administrator', Profile: { Name: 'System Administrator' } } },
    ]);
  });
});

describe('conditions', () => {
  const names = (condition: string): readonly unknown[] => org.column(`SELECT Name FROM Deal__c WHERE ${condition} ORDER BY Name`);
  test.each([
    ["Name = 'ONE'", ['One']],
    ["Stage__c = 'open'", ['One']],
    ["Stage__c != 'Open'", ['four', 'Three_3%', 'two']],
    ['Stage__c = null', ['four', 'Three_3%']],
    ["Stage__c = ''", ['four', 'Three_3%']],
    ['Stage__c != null', ['One', 'two']],
    ["Stage__c IN ('Open', null)", ['four', 'One', 'Three_3%']],
    ["Stage__c NOT IN ('Open')", ['four', 'Three_3%', 'two']],
    ["Stage__c NOT IN ('Open', null)", ['two']],
    ["Name LIKE 't%'", ['Three_3%', 'two']],
    ["Name LIKE '_wo'", ['two']],
    ["Name LIKE '%\\_3\\%'", ['Three_3%']],
    ["(NOT Name LIKE 't%')", ['four', 'One']],
    ['Amount__c > 99.5 AND Amount__c <= 300', ['One', 'two']],
    ['Amount__c < 100', ['Three_3%']],
    ['Hot__c = TRUE', ['One']],
    ['Hot__c != true', ['four', 'Three_3%', 'two']],
    ["Tags__c INCLUDES ('Big')", ['One']],
    ["Tags__c INCLUDES ('New;Big', 'Big Win')", ['One', 'two']],
    ["Tags__c EXCLUDES ('Big')", ['four', 'Three_3%', 'two']],
    ["Account__r.Name = 'acme'", ['One', 'two']],
    ['Account__r.Name = null', ['four']],
    ['Account__c IN (SELECT AccountId FROM Contact)', ['One', 'two']],
    ['Account__c NOT IN (SELECT AccountId FROM Contact)', ['four', 'Three_3%']],
    ['Id NOT IN (SELECT Parent__c FROM Deal__c)', ['four', 'Three_3%', 'two']],
    ['Due__c = YESTERDAY', ['two']],
    ['Due__c < TODAY', ['One', 'two']],
    ['Due__c = 2026-11-20', ['One']],
    ['Due__c = NEXT_YEAR', ['Three_3%']],
    ['Due__c != THIS_MONTH', ['four', 'Three_3%']],
    ['Due__c IN (2026-11-20, YESTERDAY)', ['One', 'two']],
    ['Seen__c = TODAY', ['One']],
    ['Seen__c > YESTERDAY', ['One']],
    ['Seen__c >= LAST_N_DAYS:1', ['One', 'two']],
    ['Seen__c = 2026-11-21T01:00:00+01:00', ['two']],
    ['DAY_ONLY(Seen__c) = 2026-11-21', ['two']],
    ['CALENDAR_YEAR(Due__c) = 2027', ['Three_3%']],
    ['CALENDAR_MONTH(Due__c) = 11 AND DAY_IN_WEEK(Due__c) = 6', ['One']],
  ])('%s', (condition, expected) => expect(names(condition)).toEqual(expected));

  test('may be thousands', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `Amount__c = ${index + 1000}`).join(' OR ');
    expect(names(`${many} OR Name = 'two'`)).toEqual(['two']);
  });

  test('take fifteen-character ids and long lists', () => {
    expect(org.column(`SELECT Name FROM Deal__c WHERE Id = '${first.slice(0, 15)}'`)).toEqual(['One']);
    const many = Array.from({ length: 2000 }, (_, index) => `'x${index}'`).join(', ');
    expect(names(`Name IN (${many}, 'two')`)).toEqual(['two']);
  });
});

describe('order', () => {
  test('puts nulls first both ways, unless said, and texts without case', () => {
    expect(org.column('SELECT Amount__c FROM Deal__c ORDER BY Amount__c')).toEqual([null, 0, 100, 300]);
    expect(org.column('SELECT Amount__c FROM Deal__c ORDER BY Amount__c DESC')).toEqual([null, 300, 100, 0]);
    expect(org.column('SELECT Amount__c FROM Deal__c ORDER BY Amount__c DESC NULLS LAST LIMIT 2 OFFSET 1')).toEqual([100, 0]);
    expect(org.column('SELECT Name FROM Deal__c ORDER BY Account__r.Name NULLS LAST, Name DESC')).toEqual([
      'two',
      'One',
      'Three_3%',
      'four',
    ]);
  });
});

describe('aggregates', () => {
  test('count, sum and group', () => {
    expect(org.rows('SELECT COUNT() FROM Deal__c')).toEqual([{ expr0: 4 }]);
    expect(
      org.rows(
        'SELECT COUNT(Stage__c), COUNT_DISTINCT(Account__c) accounts, SUM(Amount__c), AVG(Amount__c), MIN(Name), MAX(Due__c) FROM Deal__c',
      ),
    ).toEqual([{ expr0: 2, accounts: 2, expr1: 400, expr2: 400 / 3, expr3: 'four', expr4: '2027-01-01' }]);
    expect(org.rows('SELECT Account__r.Name, COUNT(Id) n FROM Deal__c GROUP BY Account__r.Name HAVING COUNT(Id) > 1')).toEqual([
      { Name: 'Acme', n: 2 },
    ]);
    expect(
      org.rows(
        'SELECT CALENDAR_YEAR(Due__c) y, SUM(Amount__c) s FROM Deal__c WHERE Due__c != null GROUP BY CALENDAR_YEAR(Due__c) ORDER BY CALENDAR_YEAR(Due__c) DESC',
      ),
    ).toEqual([
      { y: 2027, s: 0 },
      { y: 2026, s: 400 },
    ]);
  });

  test('refuse a field that is not grouped', () => {
    expect(refusal(() => org.rows('SELECT Name, COUNT(Id) FROM Deal__c'))).toMatchObject({
      errorCode: 'MALFORMED_QUERY',
      message: expect.stringMatching('Field must be grouped or aggregated: Name'),
    });
    expect(refusal(() => org.rows('SELECT SUM(Name) FROM Deal__c')).errorCode).toBe('INVALID_FIELD');
  });
});

describe('formula fields', () => {
  test('are computed from columns, parents, other formulas and the user', () => {
    expect(org.rows('SELECT Name, Margin__c, Double_Margin__c, Overdue__c, Title__c, Mine__c FROM Deal__c ORDER BY Name')).toEqual([
      { Name: 'four', Margin__c: null, Double_Margin__c: null, Overdue__c: false, Title__c: ': four', Mine__c: true },
      { Name: 'One', Margin__c: 60, Double_Margin__c: 1.2, Overdue__c: true, Title__c: 'Acme: One', Mine__c: true },
      { Name: 'Three_3%', Margin__c: null, Double_Margin__c: null, Overdue__c: false, Title__c: 'Beta: Three_3%', Mine__c: true },
      { Name: 'two', Margin__c: 50, Double_Margin__c: 1, Overdue__c: false, Title__c: 'Acme: two', Mine__c: true },
    ]);
    expect(org.column('SELECT Mine__c FROM Deal__c LIMIT 1', org.org.sessions.system)).toEqual([false]);
  });

  test('are filtered, ordered, aggregated and read from below', () => {
    expect(org.column('SELECT Name FROM Deal__c WHERE Margin__c >= 50 ORDER BY Margin__c')).toEqual(['two', 'One']);
    expect(org.column("SELECT Name FROM Deal__c WHERE Title__c = 'ACME: TWO'")).toEqual(['two']);
    expect(org.column('SELECT Name FROM Deal__c WHERE Overdue__c = true')).toEqual(['One']);
    expect(org.rows('SELECT AVG(Margin__c) m, MAX(Title__c) FROM Deal__c')).toEqual([{ m: 55, expr0: 'Beta: Three_3%' }]);
    expect(org.column('SELECT Parent__r.Margin__c FROM Deal__c WHERE Parent__r.Margin__c = 60')).toEqual([{ Margin__c: 60 }]);
  });
});

describe('a query is refused', () => {
  test.each([
    ['SELECT Nam FROM Deal__c', 'INVALID_FIELD', 8, "No such column 'Nam' on entity 'Deal__c'."],
    ["SELECT Id FROM Deal__c WHERE Account__r.Nam = 'x'", 'INVALID_FIELD', 30, "No such column 'Nam' on entity 'Account'."],
    ['SELECT Foo__r.Name FROM Deal__c', 'INVALID_FIELD', 8, "Didn't understand relationship 'Foo__r' in field path."],
    ['SELECT Id, (SELECT Id FROM Foos) FROM Account', 'INVALID_FIELD', 28, "Didn't understand relationship 'Foos' in field path."],
    ['SELECT Id FROM Dea__c', 'INVALID_TYPE', 16, "sObject type 'Dea__c' is not supported."],
    [
      "SELECT Id FROM Deal__c WHERE Amount__c = '5'",
      'INVALID_FIELD',
      30,
      "value of filter criterion for field 'Amount__c' must be of type double and should not be enclosed in quotes",
    ],
    [
      'SELECT Id FROM Deal__c WHERE Name = 5',
      'INVALID_FIELD',
      30,
      "value of filter criterion for field 'Name' must be of type string and should be enclosed in quotes",
    ],
    [
      "SELECT Id FROM Deal__c WHERE Hot__c = 'true'",
      'INVALID_FIELD',
      30,
      "value of filter criterion for field 'Hot__c' must be of type boolean and should not be enclosed in quotes",
    ],
    [
      "SELECT Id FROM Deal__c WHERE Due__c = '2026-11-20'",
      'INVALID_FIELD',
      30,
      "value of filter criterion for field 'Due__c' must be of type date and should not be enclosed in quotes",
    ],
    [
      'SELECT Id FROM Deal__c WHERE Seen__c = 2026-11-20',
      'INVALID_FIELD',
      30,
      "value of filter criterion for field 'Seen__c' must be of type dateTime and should not be enclosed in quotes",
    ],
    ["SELECT Id FROM Deal__c WHERE Id = 'abc'", 'INVALID_QUERY_FILTER_OPERATOR', 30, 'invalid ID field: abc'],
    [
      "SELECT Id FROM Deal__c WHERE Amount__c LIKE '5%'",
      'INVALID_QUERY_FILTER_OPERATOR',
      30,
      "filter operator 'LIKE' is not valid for field 'Amount__c' of type currency",
    ],
    [
      "SELECT Id FROM Deal__c WHERE Stage__c INCLUDES ('Open')",
      'INVALID_QUERY_FILTER_OPERATOR',
      30,
      "filter operator 'INCLUDES' is not valid for field 'Stage__c' of type picklist",
    ],
    ["SELECT Id FROM Deal__c WHERE Notes__c = 'x'", 'INVALID_FIELD', 30, "field 'Notes__c' can not be filtered in a query call"],
    ['SELECT Name, Id, name FROM Deal__c', 'INVALID_FIELD', 8, 'duplicate field selected: name'],
  ])('%s', (query, errorCode, column, message) => {
    const error = refusal(() => org.rows(query));
    expect(error.errorCode).toBe(errorCode);
    expect(error.message).toMatch(`ERROR at Row:1:Column:${column}\n${message}`);
  });

  test('without a place when it did not come as text', () => {
    expect(refusal(() => org.rows({ object: 'Deal__c', select: [{ kind: 'field', path: ['Nam'] }] })).message).toMatch(
      /^No such column 'Nam'/,
    );
  });
});
