import LOCALE from '@salesforce/i18n/locale';
import { fillIn } from 'c/fillIn';
import type { Tick } from 'c/timelineLayout';
import QUARTER from '@salesforce/label/c.Timeline_Quarter';
import QUARTER_OF_YEAR from '@salesforce/label/c.Timeline_QuarterOfYear';
import WEEK from '@salesforce/label/c.Timeline_WeekOf';

const writer = (options: Intl.DateTimeFormatOptions) => {
  // Taken out once: under Lightning Web Security every look at a formatter goes through a proxy.
  const { format } = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  return (day: string): string => format(new Date(`${day}T00:00:00Z`));
};
const year = writer({ year: 'numeric' });
const month = writer({ month: 'short' });
const monthOfYear = writer({ month: 'long', year: 'numeric' });
const dayOfMonth = writer({ day: 'numeric' });
const shortDay = writer({ day: 'numeric', month: 'short' });
const longDay = writer({ day: 'numeric', month: 'short', year: 'numeric' });

/** What stands on a tick. @param isMajor on the upper line, where the year is said as well */
export function tickWords({ unit, day }: Tick, isMajor: boolean): string {
  switch (unit) {
    case 'year':
      return year(day);
    case 'quarter': {
      const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
      return isMajor ? fillIn(QUARTER_OF_YEAR, String(quarter), year(day)) : fillIn(QUARTER, String(quarter));
    }
    case 'month':
      return isMajor ? monthOfYear(day) : month(day);
    case 'week':
      return isMajor ? fillIn(WEEK, longDay(day)) : shortDay(day);
    case 'day':
      return dayOfMonth(day);
  }
}
