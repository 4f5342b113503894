import { localeFormats } from '../../src/web/platform/client/localeFormats.ts';

const of = (locale: string, currency: string, ...names: string[]) => names.map((name) => localeFormats[name]!(locale, currency));

test.each([
  ['en-US', ['M/d/yyyy', 'MMM d, yyyy', 'MMMM d, yyyy', 'h:mm a', 'M/d/yyyy h:mm a']],
  ['en-GB', ['dd/MM/yyyy', 'd MMM yyyy', 'd MMMM yyyy', 'HH:mm', 'dd/MM/yyyy HH:mm']],
  ['de-DE', ['dd.MM.yyyy', 'dd.MM.yyyy', 'd. MMMM yyyy', 'HH:mm', 'dd.MM.yyyy HH:mm']],
  ['es-ES', ['d/M/yyyy', 'd MMM yyyy', "d 'de' MMMM 'de' yyyy", 'H:mm', 'd/M/yyyy H:mm']],
  ['ja-JP', ['yyyy/MM/dd', 'yyyy/MM/dd', "yyyy'年'M'月'd'日'", 'H:mm', 'yyyy/MM/dd H:mm']],
])('days and times in %s', (locale, patterns) => {
  const names = ['shortDateFormat', 'mediumDateFormat', 'longDateFormat', 'shortTimeFormat', 'shortDateTimeFormat'];
  expect(of(locale, 'EUR', ...names.map((name) => `dateTime.${name}`))).toEqual(patterns);
});

test.each([
  ['en-US', 'USD', ['.', ',', '$', '¤#,##0.00', '#,##0%']],
  ['en-US', 'CHF', ['.', ',', 'CHF', '¤ #,##0.00', '#,##0%']],
  ['de-DE', 'EUR', [',', '.', '€', '#,##0.00 ¤', '#,##0 %']],
  ['fr-FR', 'EUR', [',', ' ', '€', '#,##0.00 ¤', '#,##0 %']],
  ['de-CH', 'CHF', ['.', "'", 'CHF', '¤ #,##0.00', '#,##0%']],
  ['ja-JP', 'JPY', ['.', ',', '￥', '¤#,##0.00', '#,##0%']],
])('numbers in %s, money in %s', (locale, currency, patterns) => {
  const names = ['decimalSeparator', 'groupingSeparator', 'currencySymbol', 'currencyFormat', 'percentFormat'];
  expect(of(locale, currency, ...names.map((name) => `number.${name}`))).toEqual(patterns);
});

test('the week begins on Sunday (1) or Monday (2)', () => {
  expect(['en-US', 'ja-JP', 'en-GB', 'de-DE', 'pt-BR'].map((locale) => localeFormats['firstDayOfWeek']!(locale, 'USD'))).toEqual([
    1, 1, 2, 2, 1,
  ]);
});
