import { FormulaError, FormulaEvaluationError } from '../../src/formula/formula.ts';
import type { FormulaValue } from '../../src/formula/formula.ts';
import { compile, evaluate } from './evaluate.ts';
import type { Values } from './evaluate.ts';

const is = (source: string, value: FormulaValue, values: Values = {}): readonly [string, FormulaValue, Values] => [source, value, values];

describe('operators', () => {
  test.each([
    is('1 + 2 * 3', 7),
    is('10 - 4 - 3', 3),
    is('-2 ^ 2', 4),
    is('2 * 3 ^ 2', 36),
    is('2 + 3 ^ 2', 11),
    is('0.1 + 0.2', 0.3),
    is('0.1 + 0.2 = 0.3', true),
    is('1 / 3', 0.333333333333333),
    is('1 = 1 && 2 <> 3', true),
    is('1 == 1 && 2 != 3', true),
    is('TRUE || FALSE && FALSE', true),
    is('!TRUE || NOT(FALSE)', true),
    is('"a" & "b" + \'c\'', 'abc'),
    is('1 < 2 = TRUE', true),
    is('/* a comment */ 1 /* another */ + 1', 2),
    is('"tab\\there \\"quoted\\" \\\\"', 'tab\there "quoted" \\'),
  ])('%s is %p', (source, value) => expect(evaluate(source)).toBe(value));
});

describe('blank', () => {
  test.each([
    is('Wallet__c + 1', null),
    is('Wallet__c > 0', false),
    is('Wallet__c <> 0', false),
    is('NOT(Wallet__c > 0)', false),
    is('IF(Wallet__c > 0, "rich", "poor")', 'poor'),
    is('"<" & Name & ">"', '<>'),
    is('Name = ""', true),
    is('Name <> "x"', true),
    is('Name', null),
    is('ISBLANK(Name)', true),
    is('ISNULL(Name)', false),
    is('ISBLANK(Wallet__c)', true),
    is('BLANKVALUE(Wallet__c, 7)', 7),
    is('NULLVALUE(Wallet__c, 7)', 7),
    is('Due__c + 1', null),
    is('Active__c', false),
    is('ISPICKVAL(Stage, "")', true),
    is('CASE(Stage, "", "none", "x", "an x", "other")', 'none'),
    is('IF(TRUE, NULL, 1)', null),
  ])('as blank: %s is %p', (source, value) => expect(evaluate(source)).toBe(value));

  test.each([
    is('Wallet__c + 1', 1),
    is('Wallet__c = 0', true),
    is('ISBLANK(Wallet__c)', false),
    is('Due__c + 1', null),
    is('ISBLANK(Name)', true),
  ])('as zero: %s is %p', (source, value) => expect(evaluate(source, { blanksAs: 'zero' })).toBe(value));
});

describe('text functions', () => {
  test.each([
    is('LEFT("account", 3)', 'acc'),
    is('LEFT("account", -1)', null),
    is('RIGHT("account", 3)', 'unt'),
    is('MID("account", 2, 3)', 'cco'),
    is('LEN("account")', 7),
    is('FIND("c", "account")', 2),
    is('FIND("c", "account", 4)', 0),
    is('SUBSTITUTE("a-b-c", "-", "+")', 'a+b+c'),
    is('TRIM("  a b  ")', 'a b'),
    is('UPPER("ab") & LOWER("CD")', 'ABcd'),
    is('CONTAINS("account", "cou")', true),
    is('BEGINS("account", "Acc")', false),
    is('TEXT(1234.50)', '1234.5'),
    is('TEXT(0.0000001)', '0.0000001'),
    is('TEXT(DATE(2026, 2, 1))', '2026-02-01'),
    is('VALUE("12.5") + 1', 13.5),
    is('ISNUMBER("12.5")', true),
    is('ISNUMBER("12,5")', false),
    is('LPAD("7", 3, "0")', '007'),
    is('RPAD("abc", 2)', 'ab'),
    is('CASESAFEID("001000000000ABC")', '001000000000ABCAA2'),
    is('HYPERLINK("/a?b=1&c", "<Go>")', '<a href="/a?b=1&#38;c" target="_blank">&#60;Go&#62;</a>'),
    is('IMAGE("/i.png", "An image", 10, 20)', '<img src="/i.png" alt="An image" style="height:10px; width:20px;" border="0"/>'),
    is('"a" & BR() & "b"', 'a<br>b'),
  ])('%s is %p', (source, value) => expect(evaluate(source)).toBe(value));
});

describe('number functions', () => {
  test.each([
    is('ROUND(1.005, 2)', 1.01),
    is('ROUND(-2.5, 0)', -3),
    is('ROUND(1250, -2)', 1300),
    is('TRUNC(-1.99, 1)', -1.9),
    is('CEILING(-2.1)', -3),
    is('FLOOR(-2.9)', -2),
    is('MCEILING(-2.1)', -2),
    is('MFLOOR(-2.1)', -3),
    is('ABS(-3)', 3),
    is('MAX(1, 5, 3) - MIN(4, 2)', 3),
    is('MOD(7, 3)', 1),
    is('SQRT(16)', 4),
    is('LN(EXP(2))', 2),
    is('LOG(1000)', 3),
  ])('%s is %p', (source, value) => expect(evaluate(source)).toBe(value));
});

describe('dates', () => {
  const values = { Due__c: '2026-01-31', Saved__c: '2026-01-31T18:00:00.000Z' };
  test.each([
    is('TODAY()', '2026-11-22'),
    is('NOW()', '2026-11-22T10:30:00.000Z'),
    is('Due__c + 1', '2026-02-01', values),
    is('TODAY() - Due__c', 295, values),
    is('Saved__c - DATETIMEVALUE(Due__c)', 0.75, values),
    is('Saved__c + 0.25', '2026-02-01T00:00:00.000Z', values),
    is('Due__c < TODAY()', true, values),
    is('ADDMONTHS(Due__c, 1)', '2026-02-28', values),
    is('ADDMONTHS(DATE(2026, 2, 28), 1)', '2026-03-31'),
    is('ADDMONTHS(DATE(2026, 1, 15), -13)', '2024-12-15'),
    is('DATEVALUE("2026-02-28")', '2026-02-28'),
    is('DATEVALUE(Saved__c)', '2026-01-31', values),
    is('YEAR(Due__c) * 10000 + MONTH(Due__c) * 100 + DAY(Due__c)', 20260131, values),
    is('WEEKDAY(TODAY())', 1),
    is('DATE(2024, 2, 29)', '2024-02-29'),
  ])('%s is %p', (source, value, given) => expect(evaluate(source, { values: given })).toBe(value));
});

describe('fields', () => {
  test('a percent is a fraction inside, and a percent result is given as a percentage', () => {
    expect(evaluate('Share__c', { values: { Share__c: 25 } })).toBe(0.25);
    expect(evaluate('Share__c', { values: { Share__c: 25 }, returns: 'percent' })).toBe(25);
    expect(evaluate('1 / 4', { returns: 'percent' })).toBe(25);
  });

  test('picklists are read by CASE, ISPICKVAL, INCLUDES and TEXT', () => {
    const values = { Stage: 'Won', Roles__c: 'User;Coach' };
    expect(evaluate('CASE(Stage, "Open", 1, "Won", 2, 3)', { values })).toBe(2);
    expect(evaluate('ISPICKVAL(Stage, "Won")', { values })).toBe(true);
    expect(evaluate('INCLUDES(Roles__c, "Coach")', { values })).toBe(true);
    expect(evaluate('INCLUDES(Roles__c, "Coa")', { values })).toBe(false);
    expect(evaluate('TEXT(Stage) & "!"', { values })).toBe('Won!');
  });

  test('are listed once each, in order of first use', () => {
    expect(compile('IF(Active__c, Account__r.Name & $User.Id, Account__r.Name)').references).toEqual([
      ['Active__c'],
      ['Account__r', 'Name'],
      ['$User', 'Id'],
    ]);
  });

  test('ISNEW, ISCHANGED and PRIORVALUE look at the record before the write', () => {
    const values = { Wallet__c: 5 };
    expect(evaluate('ISCHANGED(Wallet__c)', { values, before: { Wallet__c: 4 } })).toBe(true);
    expect(evaluate('ISCHANGED(Wallet__c)', { values, before: values })).toBe(false);
    expect(evaluate('ISCHANGED(Wallet__c)', { values, before: {} })).toBe(true);
    expect(evaluate('PRIORVALUE(Wallet__c)', { values, before: { Wallet__c: 4 } })).toBe(4);
    expect(evaluate('ISNEW() && NOT(ISCHANGED(Wallet__c))', { values, isNew: true })).toBe(true);
    expect(evaluate('PRIORVALUE(Wallet__c)', { values, isNew: true })).toBe(5);
  });
});

describe('what only shows with the data', () => {
  test.each([
    ['1 / Wallet__c', 'Division by zero'],
    ['MOD(1, Wallet__c)', 'Division by zero'],
    ['DATE(2026, 2, 30)', 'Invalid date: 2026-2-30'],
    ['DATEVALUE("soon")', 'Invalid date: soon'],
    ['VALUE("many")', "'many' is not a number"],
    ['SQRT(-1)', 'The result is not a number'],
    ['TODAY() + 10000000', 'The date is out of range'],
  ])('%s: %s', (source, message) => {
    expect(() => evaluate(source, { blanksAs: 'zero' })).toThrow(new FormulaEvaluationError(message));
  });

  test('is not evaluated in the branch not taken', () => {
    expect(evaluate('IF(Wallet__c = 0, 0, 1 / Wallet__c)', { blanksAs: 'zero' })).toBe(0);
    expect(evaluate('AND(Wallet__c <> 0, 1 / Wallet__c > 1)', { blanksAs: 'zero' })).toBe(false);
  });
});

describe('a formula that cannot be', () => {
  test.each([
    ['1 +', 'Syntax error. Unexpected end of formula', 3],
    ['(1', "Syntax error. Missing ')'", 2],
    ['1 2', "Syntax error. Extra or misplaced '2'", 2],
    ['"open', 'Syntax error. Missing closing quote', 0],
    ['1 # 2', "Syntax error. Found '#'", 2],
    ['1 + Walet__c', 'Field Walet__c does not exist. Check spelling.', 4],
    ['LEN(Account__r.Nam)', 'Field Account__r.Nam does not exist. Check spelling.', 4],
    ['VLOOKUP(1)', 'Unknown function VLOOKUP. Check spelling.', 0],
    ['LEFT("a")', "Incorrect number of parameters for function 'LEFT()'. Expected 2, received 1", 0],
    ['LEFT(1, 2)', "Incorrect parameter type for function 'LEFT()'. Expected Text, received Number", 5],
    ['Name * 2', "Incorrect parameter type for operator '*'. Expected Number, received Text", 0],
    ['IF(Active__c, 1, "a")', "Incorrect parameter type for function 'IF()'. Expected Number, received Text", 17],
    ['Stage = "Won"', 'Field Stage is a picklist field. Picklist fields are only supported in certain functions.', 0],
    ['Due__c + Due__c', "Incorrect parameter type for operator '+'. Date and Date do not go together", 7],
    [`${'('.repeat(300)}1${')'.repeat(300)}`, 'Formula is too deeply nested', 200],
  ])('%s', (source, message, position) => {
    let error: unknown;
    try {
      compile(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(FormulaError);
    expect(error).toMatchObject({ message, position });
  });

  test('is told when the result is of another type than the field', () => {
    expect(() => compile('"a"', { returns: 'double' })).toThrow(
      'Formula result is data type (Text), incompatible with expected data type (Number).',
    );
  });
});
