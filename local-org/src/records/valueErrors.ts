import { OrgError } from '../errors.ts';
import type { FieldDefinition } from '../schema/schema.ts';

/** Long text is quoted in an error by its beginning. */
const longestQuoted = 255;

/** The error of a value that cannot be read as the field's type, in the words Salesforce uses. */
export function wrongType(field: FieldDefinition, raw: unknown): OrgError {
  const shown = typeof raw === 'object' ? '' : ` value ${quoted(String(raw))}`;
  return new OrgError(
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${field.type} from ${jsonKind(raw)}${shown} or request may be missing a required field: ${field.name}`,
    [field.name],
  );
}

function jsonKind(raw: unknown): string {
  if (Array.isArray(raw)) return 'START_ARRAY';
  if (typeof raw === 'string') return 'VALUE_STRING';
  if (typeof raw === 'number') return Number.isInteger(raw) ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
  if (typeof raw === 'boolean') return raw ? 'VALUE_TRUE' : 'VALUE_FALSE';
  return 'START_OBJECT';
}

const quoted = (text: string): string => (text.length <= longestQuoted ? text : `${text.slice(0, longestQuoted)}…`);

/** Text that fits the field. */
export function withinLength(field: FieldDefinition, text: string): string {
  if (field.length === undefined || field.length === 0 || text.length <= field.length) return text;
  throw new OrgError('STRING_TOO_LONG', `${field.label}: data value too large: ${quoted(text)} (max length=${field.length})`, [field.name]);
}
