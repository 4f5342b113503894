import { isOneOf } from '../../../org/soqlText.ts';
import type { DescribedField } from './describeObjects.ts';

const AS_TEXT: readonly string[] = ['string', 'email', 'phone', 'url', 'picklist', 'combobox', 'id', 'textarea'];
const AS_NUMBER: readonly string[] = ['double', 'int', 'currency', 'percent'];

/** Can records be found by the field? */
export function isNaturalKey({ filterable, type }: DescribedField): boolean {
  return filterable && (AS_TEXT.includes(type) || AS_NUMBER.includes(type));
}

/** `Email IN ('…')` of the values that the field can hold; undefined where it can hold none of them. */
export function holdsOneOf({ name, type }: DescribedField, values: readonly string[]): string | undefined {
  const isNumber = AS_NUMBER.includes(type);
  const fitting = values.filter((value) =>
    isNumber ? value.trim() !== '' && Number.isFinite(Number(value)) : type !== 'email' || value.includes('@'),
  );
  if (fitting.length === 0) return undefined;
  return isNumber ? `${name} IN (${fitting.map(Number).join(', ')})` : isOneOf(name, fitting);
}
