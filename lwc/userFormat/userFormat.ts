/** Numbers, money, days and moments as the user's locale writes them. Nothing is written for a value nobody gave. */
import CURRENCY from '@salesforce/i18n/currency';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { daysBetween, type IsoDate, type IsoDateTime, type Maybe } from 'c/planModel';

const money = formatter({ style: 'currency', currency: CURRENCY, maximumFractionDigits: 0 });
const shortMoney = formatter({ style: 'currency', currency: CURRENCY, notation: 'compact', maximumFractionDigits: 1 });
const percent = formatter({ style: 'percent', maximumFractionDigits: 0 });

const days = new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'day', unitDisplay: 'narrow' });
const longDays = new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'day', unitDisplay: 'long' });
const dayDate = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });
const monthDate = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });

function formatter(options: Intl.NumberFormatOptions): (value: Maybe<number>) => string {
  // Taken out once: under Lightning Web Security every look at a formatter goes through a proxy.
  const { format } = new Intl.NumberFormat(LOCALE, options);
  return (value) => (value === undefined || value === null ? '' : format(value));
}

/** The currency that amounts are shown and entered in, e.g. `EUR`. */
export { CURRENCY };
/** `1,480,000` */
export const formatNumber = formatter({ maximumFractionDigits: 2 });
/** `€1,480,000` */
export const formatMoney = money;
/** `€1.5M`, for narrow columns; put the whole number beside it for who wants to know. */
export const formatShortMoney = shortMoney;
/** In the currency a record names; without one, in the user's. */
export function formatMoneyIn(value: Maybe<number>, currency: Maybe<string>): string {
  if (!currency || currency === CURRENCY) return money(value);
  return formatter({ style: 'currency', currency, maximumFractionDigits: 0 })(value);
}
/** `€1.5M` in the currency a record names; without one, in the user's. */
export function formatShortMoneyIn(value: Maybe<number>, currency: Maybe<string>): string {
  if (!currency || currency === CURRENCY) return shortMoney(value);
  return formatter({ style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 })(value);
}
/** Nothing rounded off: `€1,480,000.50`, for text that is to last. */
export function formatExactMoney(value: Maybe<number>, currency: Maybe<string>): string {
  return formatter({ style: 'currency', currency: currency || CURRENCY, minimumFractionDigits: 0, maximumFractionDigits: 2 })(value);
}
/** `12.5%` of a percentage 12.5. */
export const formatExactPercent = (value: Maybe<number>): string =>
  formatter({ style: 'percent', maximumFractionDigits: 2 })(value === undefined || value === null ? value : value / 100);
/** `31%` of a percentage 31. */
export const formatPercent = (value: Maybe<number>): string => percent(value === undefined || value === null ? value : value / 100);

/** `Mar 4, 2026`. A day is the same day everywhere: no time zone may move it. */
export function formatDay(day: Maybe<IsoDate>): string {
  return day ? dayDate.format(new Date(`${day}T00:00:00Z`)) : '';
}

/** `Mar 2026` of `2026-03`. */
export function formatMonth(month: string): string {
  return monthDate.format(new Date(`${month}-01T00:00:00Z`));
}

/** `A, B, and C`. */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(words);
}

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** `2 minutes ago`, `yesterday`, `now`. */
export function formatAgo(moment: Maybe<IsoDateTime>, now: number = Date.now()): string {
  if (!moment) return '';
  const seconds = Math.round((Date.parse(moment) - now) / 1000);
  const [unit, length] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  // A clock that runs behind the server's must not see a change in the future.
  return unit === 'second' ? relative.format(0, 'second') : relative.format(Math.round(seconds / length), unit);
}

/** `12 days ago`, `yesterday`, `in 3 days`. */
export function formatDayAgo(day: Maybe<IsoDate>, today: IsoDate): string {
  return day ? relative.format(daysBetween(today, day), 'day') : '';
}

/** `12d`, for narrow columns. */
export const formatDays = (count: number): string => days.format(count);

/** `12 days`, for sentences. */
export const formatLongDays = (count: number): string => longDays.format(count);

/** Which day it is for the user. */
export function today(now: number = Date.now()): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(now));
}
