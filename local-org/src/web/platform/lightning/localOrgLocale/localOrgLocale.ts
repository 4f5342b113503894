import { localeFormats } from '../../client/localeFormats.ts';

/** A value of `@salesforce/i18n` for the page's user. */
export function localeValue(name: string): string | number {
  const { locale = 'en-US', currency = 'USD' } = document.documentElement.dataset;
  return localeFormats[name]!(locale, currency);
}
