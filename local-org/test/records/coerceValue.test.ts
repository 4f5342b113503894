import { coerceValue } from '../../src/records/coerceValue.ts';
import { roundHalfUp } from '../../src/records/coerceNumber.ts';
import {
  boolean,
  currency,
  date,
  datetime,
  double,
  email,
  int,
  multipicklist,
  picklist,
  reference,
  restricted,
  text,
} from '../../src/schema/fieldBuilders.ts';
import { refusal } from './fixture.ts';

describe('a client value becomes the stored one', () => {
  const when = datetime('When__c', 'When');
  test.each([
    [text('Name', 'Name', 80), '  Acme ', 'Acme'],
    [text('Name', 'Name', 80), '   ', null],
    [text('Name', 'Name', 80), 12, '12'],
    [boolean('Active__c', 'Active'), 'TRUE', true],
    [boolean('Active__c', 'Active'), '', false],
    [int('Employees', 'Employees'), '12', 12],
    [currency('Amount', 'Amount'), '1.005', 1.01],
    [currency('Amount', 'Amount'), -1.005, -1.01],
    [double('Score__c', 'Score', 3, 0), '1e2', 100],
    [date('On__c', 'On'), '2024-02-29', '2024-02-29'],
    [date('On__c', 'On'), '2026-01-31T23:00:00Z', '2026-01-31'],
    [when, '2026-01-15T10:00:00+01:00', '2026-01-15T09:00:00.000Z'],
    [when, '2026-01-15T10:00:00.123-0530', '2026-01-15T15:30:00.123Z'],
    [when, '2026-01-15T10:00:00.000+0000', '2026-01-15T10:00:00.000Z'],
    [when, '2026-01-15', '2026-01-15T00:00:00.000Z'],
    [reference('AccountId', 'Account ID', 'Account'), '0013000000ABCDE', '0013000000ABCDEAA5'],
    [picklist('Stage', 'Stage', ['Open', 'Closed'], restricted), 'open', 'Open'],
    [picklist('Stage', 'Stage', ['Open', 'Closed']), 'Elsewhere', 'Elsewhere'],
    [multipicklist('Roles', 'Roles', ['User', 'Coach', 'Blocker']), 'Blocker; User;Blocker', 'User;Blocker'],
  ])('%#: %j', (field, raw, stored) => expect(coerceValue(field, raw)).toBe(stored));
});

describe('a value that does not fit is refused in Salesforce terms', () => {
  test.each([
    [text('Name', 'Account Name', 3), 'Acme', 'STRING_TOO_LONG', 'Account Name: data value too large: Acme (max length=3)'],
    [double('Score__c', 'Score', 3, 0), 1000, 'NUMBER_OUTSIDE_VALID_RANGE', 'Score: value outside of valid range on numeric field: 1000'],
    [
      int('Employees', 'Employees'),
      2 ** 31,
      'NUMBER_OUTSIDE_VALID_RANGE',
      'Employees: value outside of valid range on numeric field: 2147483648',
    ],
    [email('Email', 'Email'), 'nobody', 'INVALID_EMAIL_ADDRESS', 'Email: invalid email address: nobody'],
    [reference('AccountId', 'Account ID', 'Account'), '001', 'MALFORMED_ID', 'Account ID: id value of incorrect type: 001'],
    [
      picklist('Stage', 'Stage', ['Open'], restricted),
      'Shut',
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'Stage: bad value for restricted picklist field: Shut',
    ],
    [date('On__c', 'On'), '0026-01-01', 'FIELD_INTEGRITY_EXCEPTION', 'On: invalid date: 0026-01-01'],
  ])('%#: %j', (field, raw, errorCode, message) => {
    expect(refusal(() => coerceValue(field, raw))).toEqual({ errorCode, message, fields: [field.name] });
  });

  test.each([
    [int('Employees', 'Employees'), 'twelve'],
    [int('Employees', 'Employees'), 1.5],
    [currency('Amount', 'Amount'), true],
    [boolean('Active__c', 'Active'), 'yes'],
    [date('On__c', 'On'), '2026-02-30'],
    [datetime('When__c', 'When'), '2026-02-30T10:00:00Z'],
    [datetime('When__c', 'When'), '2026-01-15T25:00:00Z'],
    [text('Name', 'Name', 80), { first: 'Ada' }],
    [text('Name', 'Name', 80), ['Ada']],
  ])('%#: %j is not of the type', (field, raw) => {
    expect(refusal(() => coerceValue(field, raw)).errorCode).toBe('JSON_PARSER_ERROR');
  });
});

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.1 + 0.2, 2, 0.3],
  [1234567.125, 2, 1234567.13],
  [1e-9, 2, 0],
  [-0.001, 2, 0],
])('%d with %d decimals is %d, halves away from zero', (value, scale, rounded) => expect(roundHalfUp(value, scale)).toBe(rounded));
