/** Any day whose parts tell each other apart: 2 January 2026, 03:04:05. */
const sample = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));

type DateStyle = 'short' | 'medium' | 'long';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const quoted = (text: string): string => text.replace(/\p{L}+/gu, (word) => `'${word}'`);

/** How a locale writes days and times, as patterns of ICU: `M/d/yyyy`, `dd.MM.yyyy`, `d 'de' MMMM 'de' yyyy`. The year always has four digits. */
export function datePattern(locale: string, style: { readonly dateStyle?: DateStyle; readonly timeStyle?: 'short' | 'medium' }): string {
  const parts = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).formatToParts(sample);
  const isTwelveHours = parts.some(({ type }) => type === 'dayPeriod');
  const letter: Readonly<Record<string, string>> = { day: 'd', hour: isTwelveHours ? 'h' : 'H', minute: 'm', second: 's' };
  return parts
    .map(({ type, value }) => {
      if (type === 'year') return 'yyyy';
      if (type === 'month') return monthPattern(value, style.dateStyle);
      if (type === 'dayPeriod') return 'a';
      return letter[type] ? letter[type].repeat(value.length) : quoted(plain(value));
    })
    .join('');
}

function monthPattern(value: string, style: DateStyle | undefined): string {
  if (/^\d+$/.test(value)) return 'M'.repeat(value.length);
  return style === 'long' ? 'MMMM' : 'MMM';
}

/** Date and time one after the other, as Salesforce writes them. */
const dateTimePattern = (locale: string, date: DateStyle, time: 'short' | 'medium'): string =>
  `${datePattern(locale, { dateStyle: date })} ${datePattern(locale, { timeStyle: time })}`;

function numberPart(locale: string, type: Intl.NumberFormatPartTypes, options: Intl.NumberFormatOptions = {}): string {
  const parts = new Intl.NumberFormat(locale, options).formatToParts(-1234567.5);
  return plain(parts.find((part) => part.type === type)?.value ?? '');
}

/** `¤#,##0.00`, `#,##0.00 ¤`, `#,##0 %`: where the sign stands, the rest is the same everywhere. */
function signPattern(locale: string, style: 'currency' | 'percent', currency: string): string {
  const parts = new Intl.NumberFormat(locale, { style, ...(style === 'currency' && { currency }) }).formatToParts(1);
  const type = style === 'currency' ? 'currency' : 'percentSign';
  const place = parts.findIndex((part) => part.type === type);
  const digits = style === 'currency' ? '#,##0.00' : '#,##0';
  const sign = style === 'currency' ? '¤' : '%';
  const beside = parts.some((part) => part.type === 'literal') ? ' ' : '';
  return place === 0 ? `${sign}${beside}${digits}` : `${digits}${beside}${sign}`;
}

/** 1 is Sunday, 7 Saturday. */
function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  return ((known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 7 }).firstDay % 7) + 1;
}

type Format = (locale: string, currency: string) => string | number;

/** What `@salesforce/i18n/<name>` is for a user of that locale in an org of that currency. */
export const localeFormats: Readonly<Record<string, Format>> = {
  firstDayOfWeek,
  'number.decimalSeparator': (locale) => numberPart(locale, 'decimal'),
  'number.groupingSeparator': (locale) => numberPart(locale, 'group'),
  'number.minusSign': (locale) => numberPart(locale, 'minusSign'),
  'number.percentSign': (locale) => numberPart(locale, 'percentSign', { style: 'percent' }),
  'number.currencySymbol': (locale, currency) => numberPart(locale, 'currency', { style: 'currency', currency }),
  'number.currencyFormat': (locale, currency) => signPattern(locale, 'currency', currency),
  'number.percentFormat': (locale, currency) => signPattern(locale, 'percent', currency),
  'dateTime.shortDateFormat': (locale) => datePattern(locale, { dateStyle: 'short' }),
  'dateTime.mediumDateFormat': (locale) => datePattern(locale, { dateStyle: 'medium' }),
  'dateTime.longDateFormat': (locale) => datePattern(locale, { dateStyle: 'long' }),
  'dateTime.shortTimeFormat': (locale) => datePattern(locale, { timeStyle: 'short' }),
  'dateTime.mediumTimeFormat': (locale) => datePattern(locale, { timeStyle: 'medium' }),
  'dateTime.shortDateTimeFormat': (locale) => dateTimePattern(locale, 'short', 'short'),
  'dateTime.mediumDateTimeFormat': (locale) => dateTimePattern(locale, 'medium', 'medium'),
  'dateTime.longDateTimeFormat': (locale) => dateTimePattern(locale, 'long', 'medium'),
};
