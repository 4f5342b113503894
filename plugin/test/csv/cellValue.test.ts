import { cellValue } from '../../src/csv/cellValue.ts';
import { SECTION_OF, type FieldSpec } from '../../src/planFiles/sections.ts';

const field = (object: string, name: string) => SECTION_OF.get(object)!.byField.get(name)!;
const AMOUNT = field('White_Space_Cell__c', 'Potential_Annual_Revenue__c');
const DAY = field('Stakeholder__c', 'Last_Contact_On__c');
const YES_NO = field('Insight__c', 'Confirmed_By_Customer__c');
const ROLES = field('Stakeholder__c', 'Buying_Roles__c');
const read = (said: string, spec: FieldSpec, decimal: '.' | ',' = '.', dates?: string) => cellValue(said, spec, { decimal, dates });

test.each<[string, unknown, unknown]>([
  ['1250000.50', 1_250_000.5, '1250000.50'],
  ['1,250,000.50', 1_250_000.5, '1,250,000.50'],
  ['1.250.000,50', '1.250.000,50', 1_250_000.5],
  ['1250000,50', '1250000,50', 1_250_000.5],
  ["1'250'000", 1_250_000, 1_250_000],
  ['1\u00a0250\u202f000', '1\u00a0250\u202f000', '1\u00a0250\u202f000'],
  ['1\u202f250\u202f000', 1_250_000, 1_250_000],
  [' € 1 250 000 ', 1_250_000, 1_250_000],
  ['-$5', -5, -5],
  ['38%', 38, 38],
  ['0.00', 0, '0.00'],
  ['-0', 0, 0],
  ['1,5', '1,5', 1.5],
  ['1.5', 1.5, '1.5'],
  ['12,34', '12,34', 12.34],
  ['1,2345', '1,2345', '1,2345'],
  ['1.234', '1.234', 1234],
  ['1,234', 1234, '1,234'],
  ['1e3', '1e3', '1e3'],
  ['ten', 'ten', 'ten'],
])('%j is %j with a point before decimals, and %j with a comma', (said, point, comma) => {
  expect([read(said, AMOUNT), read(said, AMOUNT, ',')]).toEqual([point, comma]);
});

test.each<[string, string | undefined, string]>([
  ['2026-03-31', undefined, '2026-03-31'],
  ['2026-03-31 00:00:00', 'DD.MM.YYYY', '2026-03-31'],
  ['31.03.2026', 'DD.MM.YYYY', '2026-03-31'],
  ['3.4.2026', 'DD.MM.YYYY', '2026-04-03'],
  ['3/4/26', 'M/D/YY', '2026-03-04'],
  ['4 3 2026', 'D M YYYY', '2026-03-04'],
  ['31.03.2026', undefined, '31.03.2026'],
  ['31/03/2026', 'DD.MM.YYYY', '31/03/2026'],
  ['2026-03-31T10:00:00Z', undefined, '2026-03-31T10:00:00Z'],
])('the day %j by the pattern %j is %j', (said, dates, day) => {
  expect(read(said, DAY, '.', dates)).toBe(day);
});

test('yes, no and words are what people write for them; what is none stays as it is, to be told', () => {
  expect(['TRUE', 'x', 'Yes', '1', 'FALSE', 'n', '0', 'perhaps'].map((said) => read(said, YES_NO))).toEqual([
    ...[true, true, true, true, false, false, false, 'perhaps'],
  ]);
  expect(read('champion; Decision maker,\nking', ROLES)).toEqual(['Champion', 'Decision Maker', 'king']);
});
