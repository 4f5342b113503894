import { Messages } from '@salesforce/core';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

/** A language tag as the standard writes it. @throws SfError UnknownLocaleError, exit code 2 */
export function asLocale(tag: string): string {
  try {
    const [locale] = Intl.NumberFormat.supportedLocalesOf(tag);
    if (locale) return locale;
  } catch {
    // Not a language tag at all: told below, as is one that nobody knows.
  }
  throw messages.createError('error.unknownLocale', [tag], [], 2);
}

/** An ISO code in upper case. @throws SfError UnknownCurrencyError, exit code 2 */
export function asCurrency(code: string): string {
  const currency = code.toUpperCase();
  if (Intl.supportedValuesOf('currency').includes(currency)) return currency;
  throw messages.createError('error.unknownCurrency', [code], [], 2);
}
