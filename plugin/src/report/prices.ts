import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { METADATA } from '../planFiles/metadata.ts';

/** Fields that tell an amount of money under another type, or from which one can be worked out. */
const TELLING: readonly string[] = ['White_Space_Cell__c.Margin__c', 'Solution__c.Default_Margin__c'];
/** Of an objective that is counted in money. */
const MONEY_KIND = 'Won Amount';
const COUNTED: readonly string[] = ['Baseline__c', 'Target__c', 'Current__c'];

/** Does the field hold an amount of money, or what gives one away? */
export function isPrice(object: string, field: string): boolean {
  return METADATA[object]?.fields[field]?.type === 'Currency' || TELLING.includes(`${object}.${field}`) || field === 'CurrencyIsoCode';
}

/** The records without any amount of money. */
export function withoutPrices(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  return records.map((record) => ({
    ...record,
    fields: Object.fromEntries(Object.entries(record.fields).filter(([field]) => !isPriceOf(record, field))),
  }));
}

function isPriceOf({ object, fields }: KeyedRecord, field: string): boolean {
  if (isPrice(object, field)) return true;
  const isCounted = (object === 'Plan_Objective__c' || object === 'Value_Metric__c') && COUNTED.includes(field);
  return isCounted && (fields.Measure_Kind__c === MONEY_KIND || isCurrency(fields.Measure_Unit__c ?? fields.Unit__c));
}

/** `EUR`, `€`, `million USD per year`: a unit that is, or has, a currency. */
function isCurrency(unit: unknown): boolean {
  const text = String(unit ?? '');
  return /\p{Sc}/u.test(text) || text.split(/[^A-Za-z]+/).some((word) => CURRENCIES.has(word));
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
