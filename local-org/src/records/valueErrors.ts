import { OrgError } from '../errors.ts';
import type { FieldDefinition } from '../schema/schema.ts';

const jsonKinds = { string: 'VALUE_STRING', number: 'VALUE_NUMBER_FLOAT', boolean: 'VALUE_TRUE' } as const;

/** The error of a value that cannot be read as the field's type, in the words Salesforce uses. */
export function wrongType(field: FieldDefinition, raw: unknown): OrgError {
  const kind = Array.isArray(raw) ? 'START_ARRAY' : (jsonKinds[typeof raw as keyof typeof jsonKinds] ?? 'START_OBJECT');
  const shown = typeof raw === 'object' ? '' : ` value ${String(raw)}`;
  return new OrgError(
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${field.type} from ${kind}${shown} or request may be missing a required field: ${field.name}`,
    [field.name],
  );
}

/** Text that fits the field. */
export function withinLength(field: FieldDefinition, text: string): string {
  if (field.length === undefined || field.length === 0 || text.length <= field.length) return text;
  throw new OrgError('STRING_TOO_LONG', `${field.label}: data value too large: ${text} (max length=${field.length})`, [field.name]);
}
