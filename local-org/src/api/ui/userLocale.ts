import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { defaultLocale, type DisplayLocale } from './displayValue.ts';

const isLanguage = (language: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
};

const isTimeZone = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone }));
  } catch {
    return false;
  }
};

/**
 * The locale and time zone of the session's user; American English and UTC where the user has none that is known here. The currency is the
 * organization's: users have one of their own only in orgs with several.
 */
export function userLocale(org: Org, session: Session): DisplayLocale {
  const schema = org.schema();
  const names = ['LocaleSidKey', 'TimeZoneSidKey'].filter((name) => schema.field('User', name));
  const { currency } = org.settings;
  if (names.length === 0) return { ...defaultLocale, currency };
  const user = org.select(org.sessions.system, {
    object: 'User',
    select: names.map((name) => ({ kind: 'field', path: [name] })),
    where: { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: session.userId },
  }).rows[0];
  const language = String(user?.values['LocaleSidKey'] ?? '').replaceAll('_', '-');
  const timeZone = String(user?.values['TimeZoneSidKey'] ?? '');
  return {
    currency,
    language: language && isLanguage(language) ? language : defaultLocale.language,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : defaultLocale.timeZone,
  };
}
