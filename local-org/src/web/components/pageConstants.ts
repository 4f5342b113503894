import { localeFormats } from '../platform/client/localeFormats.ts';

/**
 * Modules whose value depends on who looks. The page says it in `<html data-…>`, so that one build serves every user.
 * Undefined when the specifier is not one of them.
 */
export function pageConstant(specifier: string): string | undefined {
  const attribute = ATTRIBUTES[specifier];
  if (attribute !== undefined) return `export default document.documentElement.dataset.${attribute};`;
  const format = /^@salesforce\/i18n\/(.+)$/.exec(specifier)?.[1];
  if (format !== undefined && Object.hasOwn(localeFormats, format))
    return `import { localeValue } from 'lightning/localOrgLocale';\nexport default localeValue(${JSON.stringify(format)});`;
  if (specifier === '@salesforce/user/isGuest') return 'export default false;';
  if (specifier === '@salesforce/client/formFactor') return "export default 'Large';";
  const permission = /^@salesforce\/(?:custom|user)Permission\/(.+)$/.exec(specifier)?.[1];
  if (permission !== undefined) {
    return `export default (document.documentElement.dataset.permissions ?? '').split(' ').includes(${JSON.stringify(permission)}) || undefined;`;
  }
  return undefined;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  '@salesforce/user/Id': 'userId',
  '@salesforce/i18n/locale': 'locale',
  '@salesforce/i18n/lang': 'language',
  '@salesforce/i18n/currency': 'currency',
  '@salesforce/i18n/timeZone': 'timeZone',
};
