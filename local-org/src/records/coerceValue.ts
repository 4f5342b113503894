import { OrgError } from '../errors.ts';
import { isId, toId18 } from '../schema/ids.ts';
import type { FieldDefinition } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { coerceDate, coerceDateTime, coerceTime } from './coerceTemporal.ts';
import { coerceNumber } from './coerceNumber.ts';
import { coerceMultipicklist, coercePicklist } from './coercePicklist.ts';
import { withinLength, wrongType } from './valueErrors.ts';

/**
 * A client's value as it is stored. Clients differ: JSON sends numbers and booleans, the sf CLI and CSV send strings.
 *
 * @throws OrgError with Salesforce's code for the field: `JSON_PARSER_ERROR`, `STRING_TOO_LONG`, `NUMBER_OUTSIDE_VALID_RANGE`,
 * `INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST`, `INVALID_EMAIL_ADDRESS`, `MALFORMED_ID`
 */
export function coerceValue(field: FieldDefinition, raw: unknown): FieldValue {
  if (raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '')) return field.type === 'boolean' ? false : null;
  if (typeof raw === 'object') throw wrongType(field, raw);
  switch (field.type) {
    case 'boolean':
      return coerceBoolean(field, raw);
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return coerceNumber(field, raw);
    case 'date':
      return coerceDate(field, raw);
    case 'datetime':
      return coerceDateTime(field, raw);
    case 'time':
      return coerceTime(field, raw);
    case 'id':
    case 'reference':
      return coerceId(field, raw);
    case 'picklist':
      return coercePicklist(field, String(raw).trim());
    case 'multipicklist':
      return coerceMultipicklist(field, String(raw));
    case 'email':
      return coerceEmail(field, String(raw).trim());
    case 'anyType':
      return JSON.stringify(raw);
    case 'textarea':
    case 'base64':
      return withinLength(field, String(raw));
    case 'string':
    case 'combobox':
    case 'phone':
    case 'url':
    case 'encryptedstring':
      return withinLength(field, String(raw).trim());
  }
}

function coerceBoolean(field: FieldDefinition, raw: unknown): boolean {
  const text = String(raw).trim().toLowerCase();
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw wrongType(field, raw);
}

function coerceId(field: FieldDefinition, raw: unknown): string {
  const text = String(raw).trim();
  if (!isId(text)) throw new OrgError('MALFORMED_ID', `${field.label}: id value of incorrect type: ${text}`, [field.name]);
  return toId18(text);
}

/** RFC 5322's dot-atom form, the part of it that Salesforce accepts. */
const email =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$/;

function coerceEmail(field: FieldDefinition, text: string): string {
  if (!email.test(text)) throw new OrgError('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${text}`, [field.name]);
  return withinLength(field, text);
}
