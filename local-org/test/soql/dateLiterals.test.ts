import { textOfDay } from '../../src/formula/calendar.ts';
import { dateLiteralDays, writtenDate } from '../../src/soql/dateLiterals.ts';

/** Thursday. */
const NOW = Date.parse('2026-05-14T23:30:00.000Z');

/** First and last day of a literal, such as `LAST_N_DAYS:3`. */
function days(literal: string): readonly [string, string] | undefined {
  const [name = '', n] = literal.split(':');
  const range = dateLiteralDays(name, n === undefined ? undefined : Number(n), NOW);
  return range && [textOfDay(range.start), textOfDay(range.end - 1)];
}

test.each([
  ['TODAY', '2026-05-14', '2026-05-14'],
  ['YESTERDAY', '2026-05-13', '2026-05-13'],
  ['TOMORROW', '2026-05-15', '2026-05-15'],
  ['THIS_WEEK', '2026-05-10', '2026-05-16'],
  ['LAST_WEEK', '2026-05-03', '2026-05-09'],
  ['NEXT_WEEK', '2026-05-17', '2026-05-23'],
  ['THIS_MONTH', '2026-05-01', '2026-05-31'],
  ['LAST_MONTH', '2026-04-01', '2026-04-30'],
  ['NEXT_MONTH', '2026-06-01', '2026-06-30'],
  ['THIS_QUARTER', '2026-04-01', '2026-06-30'],
  ['LAST_QUARTER', '2026-01-01', '2026-03-31'],
  ['NEXT_QUARTER', '2026-07-01', '2026-09-30'],
  ['THIS_YEAR', '2026-01-01', '2026-12-31'],
  ['LAST_YEAR', '2025-01-01', '2025-12-31'],
  ['NEXT_FISCAL_YEAR', '2027-01-01', '2027-12-31'],
  ['THIS_FISCAL_QUARTER', '2026-04-01', '2026-06-30'],
  ['LAST_90_DAYS', '2026-02-13', '2026-05-14'],
  ['NEXT_90_DAYS', '2026-05-15', '2026-08-12'],
  ['LAST_N_DAYS:3', '2026-05-11', '2026-05-14'],
  ['NEXT_N_DAYS:3', '2026-05-15', '2026-05-17'],
  ['N_DAYS_AGO:3', '2026-05-11', '2026-05-11'],
  ['LAST_N_WEEKS:2', '2026-04-26', '2026-05-09'],
  ['NEXT_N_WEEKS:2', '2026-05-17', '2026-05-30'],
  ['LAST_N_MONTHS:2', '2026-03-01', '2026-04-30'],
  ['N_MONTHS_AGO:5', '2025-12-01', '2025-12-31'],
  ['NEXT_N_QUARTERS:3', '2026-07-01', '2027-03-31'],
  ['LAST_N_YEARS:2', '2024-01-01', '2025-12-31'],
  ['N_FISCAL_YEARS_AGO:1', '2025-01-01', '2025-12-31'],
])('%s is from %s to %s', (literal, first, last) => expect(days(literal)).toEqual([first, last]));

test('what is no literal is none', () => {
  for (const literal of ['SOON', 'LAST_N_DAYS', 'LAST_N_DAYS:-1', 'THIS_CENTURY']) expect(days(literal)).toBeUndefined();
});

test.each([
  ['2026-02-28', { type: 'date', text: '2026-02-28' }],
  ['2026-02-30', undefined],
  ['2026-05-14T10:00:00Z', { type: 'datetime', text: '2026-05-14T10:00:00.000Z' }],
  ['2026-05-14T10:00:00.5+02:00', { type: 'datetime', text: '2026-05-14T08:00:00.500Z' }],
  ['2026-05-14T25:00:00Z', undefined],
  ['tomorrow', undefined],
])('%s as written is %p', (text, expected) => expect(writtenDate(text)).toEqual(expected));
