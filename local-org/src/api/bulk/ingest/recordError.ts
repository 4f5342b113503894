import type { OrgError } from '../../../errors.ts';
import type { Schema } from '../../../schema/schema.ts';

/** The cell `sf__Error`: `CODE:message:Field Other --`, one after the other. */
export const recordError = (schema: Schema, object: string, error: OrgError): string =>
  [error, ...error.others].map((each) => printed(schema, object, each)).join('');

function printed(schema: Schema, object: string, { errorCode, message, fields }: OrgError): string {
  const named = fields.length > 0 ? `${fields.join(' ')} ` : '';
  switch (errorCode) {
    // REST's words for what Bulk calls a wrong type.
    case 'JSON_PARSER_ERROR':
      return `INVALID_TYPE_ON_FIELD_IN_RECORD:${wrongType(schema, object, fields[0] ?? '', message)}:${named}--`;
    case 'NOT_FOUND':
      return 'INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--';
    default:
      return `${errorCode}:${message}:${named}--`;
  }
}

function wrongType(schema: Schema, object: string, field: string, message: string): string {
  const value = /\bvalue (.*) or request may be missing a required field: \w+$/s.exec(message)?.[1] ?? '';
  return `${schema.field(object, field)?.label ?? field}: value not of required type: ${value}`;
}
