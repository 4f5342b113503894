import { OrgError } from '../errors.ts';
import type { FieldDefinition } from '../schema/schema.ts';
import { withinLength } from './valueErrors.ts';

const longestValue = 255;

/** The value in its canonical case; an unknown one passes only where the picklist is not restricted. */
export function coercePicklist(field: FieldDefinition, text: string): string {
  const known = field.picklist?.values.find((option) => option.isActive && sameText(option.value, text));
  if (known) return known.value;
  if (field.picklist?.isRestricted) throw badValue(field, text);
  return withinLength({ ...field, length: field.length || longestValue }, text);
}

/** `a;b`: each value once, in the order of the picklist, as Salesforce keeps them. */
export function coerceMultipicklist(field: FieldDefinition, text: string): string | null {
  const order = (field.picklist?.values ?? []).map((option) => option.value);
  const chosen = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => coercePicklist({ ...field, length: longestValue }, part));
  const unique = [...new Set(chosen)];
  const rank = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);
  return unique.length === 0 ? null : unique.sort((left, right) => rank(left) - rank(right)).join(';');
}

const sameText = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const badValue = (field: FieldDefinition, text: string): OrgError =>
  new OrgError('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', `${field.label}: bad value for restricted picklist field: ${text}`, [field.name]);
