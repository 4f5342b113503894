import { parseSoql } from '../../src/soql/parseSoql.ts';
import type { Condition } from '../../src/soql/selectQuery.ts';
import { refusal } from './fixture.ts';

/** A condition in short: operators in prefix form. */
function short(condition: Condition | undefined): unknown {
  switch (condition?.kind) {
    case undefined:
      return undefined;
    case 'and':
    case 'or':
      return [condition.kind, ...condition.conditions.map(short)];
    case 'not':
      return ['not', short(condition.condition)];
    case 'compare':
      return [condition.operator, condition.target.path.join('.'), condition.value];
    case 'in':
      return [condition.isNegated ? 'not in' : 'in', condition.target.path.join('.'), condition.values];
  }
}

const where = (text: string): unknown => short(parseSoql(`SELECT Id FROM Account WHERE ${text}`).where);

describe('conditions', () => {
  test.each([
    ["Name = 'x'", ['=', 'Name', 'x']],
    ["Name <> 'x' AND A = 1 AND B = TRUE", ['and', ['!=', 'Name', 'x'], ['=', 'A', 1], ['=', 'B', true]]],
    ['(A = 1 OR B = 2) AND C = null', ['and', ['or', ['=', 'A', 1], ['=', 'B', 2]], ['=', 'C', null]]],
    ['A = 1 AND (B = 2 OR (C = 3 AND D = -4.5))', ['and', ['=', 'A', 1], ['or', ['=', 'B', 2], ['and', ['=', 'C', 3], ['=', 'D', -4.5]]]]],
    ['NOT A = 1 AND B = 2', ['and', ['not', ['=', 'A', 1]], ['=', 'B', 2]]],
    ['(NOT (A = 1 OR B = 2)) AND C = 3', ['and', ['not', ['or', ['=', 'A', 1], ['=', 'B', 2]]], ['=', 'C', 3]]],
    ['((A = 1))', ['=', 'A', 1]],
    [`${'('.repeat(50)}A = 1${')'.repeat(50)} AND B = 2`, ['and', ['=', 'A', 1], ['=', 'B', 2]]],
    ['NOT (NOT (NOT (A = 1)))', ['not', ['not', ['not', ['=', 'A', 1]]]]],
    ["(NOT (A = '(NOT' AND (NOT B IN (1, 2))))", ['not', ['and', ['=', 'A', '(NOT'], ['not', ['in', 'B', [1, 2]]]]]],
    ['D = TODAY AND E > LAST_N_DAYS:7', ['and', ['=', 'D', { dateLiteral: 'TODAY' }], ['>', 'E', { dateLiteral: 'LAST_N_DAYS', n: 7 }]]],
    ['D = 2026-01-31', ['=', 'D', { dateLiteral: '2026-01-31' }]],
    ["A NOT IN ('x', 'y')", ['not in', 'A', ['x', 'y']]],
    ["A INCLUDES ('x;y', 'z')", ['INCLUDES', 'A', ['x;y', 'z']]],
    ["A = 'it\\'s \\\\ \\u0041\\n'", ['=', 'A', "it's \\ A\n"]],
    ["A LIKE '5\\%\\_%'", ['LIKE', 'A', '5\\%\\_%']],
    ['Amount > USD5000', ['>', 'Amount', 5000]],
  ])('%s', (text, expected) => expect(where(text)).toEqual(expected));
});

test('each clause has its own conditions, in child queries, semi joins and HAVING too', () => {
  const query = parseSoql(
    `SELECT Id, (SELECT Id FROM Contacts WHERE (NOT (A = 1))), (SELECT Id FROM Assets WHERE ((B = 2)) LIMIT 3) FROM Account
     WHERE NOT (NOT (Id IN (SELECT AccountId FROM Contact WHERE ((C = 3 OR (D = 4)))))) AND (E = 5) ORDER BY Name`,
  );
  const children = query.select.flatMap((item) => (item.kind === 'children' ? [short(item.query.where)] : []));
  expect(children).toEqual([
    ['not', ['=', 'A', 1]],
    ['=', 'B', 2],
  ]);
  const [kind, negated, last] = short(query.where) as [string, ['not', ['not', ['in', string, { where: Condition }]]], unknown];
  expect([kind, last]).toEqual(['and', ['=', 'E', 5]]);
  expect(short(negated[1][1][2].where)).toEqual(['or', ['=', 'C', 3], ['=', 'D', 4]]);
  const grouped = parseSoql(
    'SELECT COUNT(Id) FROM Account WHERE ((A = 1)) GROUP BY Name HAVING NOT (NOT (COUNT(Id) > 1 AND (SUM(B) > 5)))',
  );
  expect(short(grouped.where)).toEqual(['=', 'A', 1]);
  expect(short(grouped.having)).toEqual(['not', ['not', ['and', ['>', 'Id', 1], ['>', 'B', 5]]]]);
});

describe('select', () => {
  test('names functions as Salesforce does and leaves out the alias of the object', () => {
    expect(
      parseSoql('SELECT a.Name, a.Owner.Name n, COUNT(Id), SUM(a.X__c) total, CALENDAR_YEAR(CreatedDate) FROM Account a GROUP BY a.Name')
        .select,
    ).toEqual([
      { kind: 'field', path: ['Name'] },
      { kind: 'field', path: ['Owner', 'Name'], alias: 'n' },
      { kind: 'aggregate', function: 'COUNT', path: ['Id'], alias: 'expr0' },
      { kind: 'aggregate', function: 'SUM', path: ['X__c'], alias: 'total' },
      { kind: 'dateFunction', function: 'CALENDAR_YEAR', path: ['CreatedDate'], alias: 'expr1' },
    ]);
  });

  test('orders with nulls first unless said', () => {
    expect(parseSoql('SELECT Id FROM Account ORDER BY Name DESC, Site NULLS LAST LIMIT 5 OFFSET 10')).toMatchObject({
      orderBy: [
        { target: { path: ['Name'] }, direction: 'DESC', nulls: 'FIRST' },
        { target: { path: ['Site'] }, direction: 'ASC', nulls: 'LAST' },
      ],
      limit: 5,
      offset: 10,
    });
  });

  test('accepts what changes nothing here', () => {
    for (const clause of ['WITH USER_MODE', 'WITH SYSTEM_MODE', 'WITH SECURITY_ENFORCED', 'FOR VIEW', 'FOR REFERENCE', 'FOR UPDATE']) {
      expect(parseSoql(`SELECT Id FROM Account ${clause}`).object).toBe('Account');
    }
  });
});

describe('an error says where', () => {
  test.each([
    ['SELECT Id, FROM Account', 12, "unexpected token: 'FROM'"],
    ["SELECT Id FROM Account WHERE Name == 'x'", 36, "unexpected token: '='"],
    ["SELECT Id FROM Account WHERE Name = 'x", 37, 'Invalid string literal: missing closing quote'],
    ['SELECT Id FROM Account WHERE', 29, 'unexpected token: <EOF>'],
    ["SELECT Id FROM Account WHERE (Name = 'x", 38, 'Invalid string literal: missing closing quote'],
    ['SELECT Id FROM Account WHERE ((A = 1) LIMIT 1', 39, "unexpected token: 'LIMIT'"],
    ['SELECT Id FROM Account WHERE (A = 1))', 37, "unexpected token: ')'"],
    ['SELECT Id FROM Account WHERE (A = 1) B = 2', 38, "unexpected token: 'B'"],
    ['SELECT Id FROM Account WHERE () OR A = 1', 31, "unexpected token: ')'"],
    ['SELECT Id FROM Account WHERE A = 1 AND OR B = 2', 40, "unexpected token: 'OR'"],
    ['SELECT Id FROM Account ORDER BY Name, Id LIMIT ,', 48, "unexpected token: ','"],
    ['SELECT Name n FROM Account', 13, 'only aggregate expressions use field aliasing'],
    ['', 1, 'unexpected token: <EOF>'],
  ])('%s', (source, column, message) => {
    const error = refusal(() => parseSoql(source));
    expect(error.errorCode).toBe('MALFORMED_QUERY');
    expect(error.message.split('\n').slice(-2)).toEqual([`ERROR at Row:1:Column:${column}`, message]);
  });

  test('in the row and column, with an excerpt and a caret', () => {
    expect(refusal(() => parseSoql('SELECT Id\n  FROM Account\n  WHERE Name > > 1')).message).toBe(
      "\n  WHERE Name > > 1\n               ^\nERROR at Row:3:Column:16\nunexpected token: '>'",
    );
  });

  test('when AND and OR are mixed without parentheses', () => {
    expect(refusal(() => where('A = 1 AND B = 2 OR C = 3')).message).toMatch("unexpected token: 'OR'");
    expect(refusal(() => where('A = 1 OR B = 2 AND C = 3')).message).toMatch("unexpected token: 'AND'");
  });

  test('when NOT stands twice', () => {
    expect(refusal(() => where('NOT NOT A = 1')).message).toMatch("unexpected token: 'NOT'");
    expect(where('NOT (NOT A = 1)')).toEqual(['not', ['not', ['=', 'A', 1]]]);
  });

  test('soon, however long the query', () => {
    const list = Array.from({ length: 5000 }, (_, index) => `'${index}'`).join(', ');
    expect(refusal(() => where(`A IN (${list}) AND B IN (1, , 2)`)).message).toMatch("unexpected token: ','");
    expect(refusal(() => where(`${'(B = 2 OR '.repeat(300)}A = 1${')'.repeat(300)}`)).errorCode).toBe('QUERY_TOO_COMPLICATED');
  });

  test('for what this org does not do', () => {
    expect(refusal(() => parseSoql('SELECT COUNT(Id) FROM Account GROUP BY ROLLUP(Name)')).message).toMatch(
      'GROUP BY ROLLUP is not supported',
    );
    expect(refusal(() => parseSoql('SELECT Id FROM Account LIMIT 1 OFFSET 2001'))).toMatchObject({
      errorCode: 'NUMBER_OUTSIDE_VALID_RANGE',
    });
  });
});
