import type { Names } from 'c/cellWords';
import type { FieldValues } from 'c/planChanges';
import { formatMoney, formatNumber, formatPercent } from 'c/userFormat';
import { FIELDS_BY_NAME } from './editorFields.ts';

/** A value of a field as text, to set it beside another one; empty for none. */
export function fieldText(name: string, value: FieldValues[string] | undefined, names: Names, ownerName?: string | null): string {
  if (value === null || value === undefined || value === '') return '';
  switch (FIELDS_BY_NAME[name]?.type) {
    case 'money':
      return formatMoney(Number(value));
    case 'percent':
      return formatPercent(Number(value));
    case 'scale':
      return formatNumber(Number(value));
    case 'problem':
      return names.insight(String(value));
    case 'metric':
      return names.valueMetric(String(value));
    case 'sponsor':
      return names.stakeholder(String(value));
    case 'user':
      return ownerName ?? String(value);
    default:
      return name === 'Advantages__c' ? String(value).replaceAll(';', ', ') : String(value);
  }
}
