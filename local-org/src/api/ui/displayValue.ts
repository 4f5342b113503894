import type { FieldDefinition } from '../../schema/schema.ts';
import type { FieldValue } from '../../soql/selectQuery.ts';

/** How a person wants values shown. */
export interface DisplayLocale {
  /** BCP 47, e.g. `en-US`. */
  readonly language: string;
  /** IANA name, e.g. `Europe/London`. */
  readonly timeZone: string;
  /** ISO 4217, e.g. `USD`. */
  readonly currency: string;
}

export const defaultLocale: DisplayLocale = { language: 'en-US', timeZone: 'UTC', currency: 'USD' };

// Making an Intl formatter costs more than formatting thousands of values with it.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: DisplayLocale, style: 'decimal' | 'currency' | 'percent', scale: number): Intl.NumberFormat {
  const key = `${locale.language} ${locale.currency} ${style} ${scale}`;
  let format = numberFormats.get(key);
  if (!format) {
    const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
    const currency = style === 'currency' ? { currency: locale.currency } : {};
    numberFormats.set(key, (format = new Intl.NumberFormat(locale.language, { style, ...currency, ...digits })));
  }
  return format;
}

function dateFormat(locale: DisplayLocale, kind: 'date' | 'datetime' | 'time'): Intl.DateTimeFormat {
  const timeZone = kind === 'datetime' ? locale.timeZone : 'UTC';
  const key = `${locale.language} ${timeZone} ${kind}`;
  let format = dateFormats.get(key);
  if (!format) {
    const date = kind === 'time' ? {} : ({ year: 'numeric', month: 'numeric', day: 'numeric' } as const);
    const time = kind === 'date' ? {} : ({ hour: 'numeric', minute: '2-digit' } as const);
    dateFormats.set(key, (format = new Intl.DateTimeFormat(locale.language, { ...date, ...time, timeZone })));
  }
  return format;
}

// Intl puts a narrow no-break space before AM/PM; Salesforce an ordinary one.
const plainSpaces = (text: string): string => text.replaceAll('\u202f', ' ');

/** The label of a picklist value, or the value itself when the picklist does not know it. */
export const picklistLabel = (field: FieldDefinition, value: string): string =>
  field.picklist?.values.find((option) => option.value === value)?.label ?? value;

/**
 * A value as the person would read it, or null where the raw value is what one reads (texts, ids, booleans), as UI API has it:
 * `$1,234`, `11/22/2026`, `11/22/2026, 4:25 AM`, `45%`, a picklist's label.
 */
export function displayValue(field: FieldDefinition, value: FieldValue, locale: DisplayLocale): string | null {
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'currency':
      return numberFormat(locale, 'currency', field.scale ?? 2).format(Number(value));
    case 'percent':
      return numberFormat(locale, 'percent', field.scale ?? 0).format(Number(value) / 100);
    case 'int':
    case 'double':
      return numberFormat(locale, 'decimal', field.scale ?? 0).format(Number(value));
    case 'date':
      return dateFormat(locale, 'date').format(new Date(`${value}T00:00:00Z`));
    case 'datetime':
      return plainSpaces(dateFormat(locale, 'datetime').format(new Date(String(value))));
    case 'time':
      return plainSpaces(dateFormat(locale, 'time').format(new Date(`1970-01-01T${String(value).replace(/Z?$/, 'Z')}`)));
    case 'picklist':
    case 'combobox':
      return picklistLabel(field, String(value));
    case 'multipicklist':
      return String(value)
        .split(';')
        .map((part) => picklistLabel(field, part))
        .join(';');
    case 'id':
    case 'reference':
    case 'string':
    case 'textarea':
    case 'email':
    case 'phone':
    case 'url':
    case 'boolean':
    case 'encryptedstring':
    case 'base64':
    case 'anyType':
      return null;
  }
}
